/** Folders that nobody would think of: with several threads, all is as with one. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCountOfEach } from "../../helpers/run-count.ts";
import { CANARY } from "../program.ts";
import { bothWays } from "./both-ways.ts";

/** Each try is two processes, and costs as much as a hundred tries of other properties. */
const TRIES = runCountOfEach(8, 100);

const RECORD = `{"mail":"${CANARY}","at":[1.50,"+1 202 555 0123"]}\n`;

const content = fc
  .record({
    lines: fc.integer({ min: 0, max: 60 }),
    end: fc.oneof(
      { weight: 8, arbitrary: fc.constant("") },
      fc.constantFrom("[1,}\n", '{"a":', "\ufeff", `data: ${RECORD}\n`, '"\\ud800"', '"no line end"'),
    ),
    packed: fc.constantFrom("no", "no", "no", "gzip", "cut"),
  })
  .map(({ lines, end, packed }) => {
    const bytes = Buffer.from(RECORD.repeat(lines) + end);
    if (packed === "no") return bytes;
    return packed === "cut" ? gzipSync(bytes).subarray(0, -5) : gzipSync(bytes);
  });

const name = fc.constantFrom(
  "a.json",
  "b.ndjson",
  "d/c.json",
  "d/e/f.json",
  "d/g.json.gz",
  "h.json",
  "i.txt",
  "j/k.json",
);

const folders = fc.record({
  inputs: fc.array(fc.tuple(name, content), { minLength: 1, maxLength: 8 }),
  there: fc.subarray(["a.json", "d/c.json", "h.json"]),
  args: fc
    .tuple(
      fc.subarray(["--dry-run", "--verify", "--require-input", "--quiet"]),
      fc.constantFrom([], [], ["--format", "ndjson"], ["--format", "sse"]),
      fc.constantFrom([], [], ["--compress", "gzip"], ["--compress", "none"]),
      fc.constantFrom(["in"], ["in/**"], ["in/d", "in/h.json", "in/j"]),
    )
    .map((parts) => parts.flat()),
  jobs: fc.integer({ min: 2, max: 5 }),
});

test("whatever stands in a folder, in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(folders, async ({ inputs, there, args, jobs }) => {
      const files = {
        ...Object.fromEntries(inputs.map(([name, bytes]) => [`in/${name}`, bytes])),
        ...Object.fromEntries(there.map((name) => [`out/${name}`, "old"])),
      };
      const { outcome } = await bothWays(files, [...args, "-o", "out/", "--report", "report.json"], { jobs });
      expect(outcome.stdout + outcome.stderr).not.toContain("canary");
      expect(outcome.exit).not.toBe(70);
    }),
    { numRuns: TRIES },
  );
});
