import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { progressLine } from "../../../src/cli/io/progress.ts";
import { outcomeOf, scrubjay, start } from "../program.ts";

const MB = 1000 ** 2;

test.each([
  [300 * MB, 1200 * MB, 3000, "300 MB of 1.20 GB, 25 %, 100 MB/s, 0:09 left"],
  [1500, Number.NaN, 1000, "1.50 kB, 1.50 kB/s"],
  [MB, 100 * MB, 1000, "1.00 MB of 100 MB, 1 %, 1.00 MB/s, 1:39 left"],
  [2 * MB, MB, 1000, "2.00 MB of 1.00 MB, 100 %, 2.00 MB/s, 0:00 left"],
  [0, MB, 1000, "0 B, 0 B/s"],
])("%d of %d bytes in %d ms", (bytes, total, milliseconds, line) => {
  expect(progressLine(bytes, total, milliseconds)).toBe(line);
});

test("nothing where stderr is no terminal", async () => {
  const stdin = `[${'"x",'.repeat(4_000_000)}"x"]`;
  const { stderr } = await scrubjay(["redact", "--unlisted", "keep", "-o", "/dev/null"], { stdin });
  expect(stderr).toBe("scrubjay: warning: weaker: --unlisted keep redacts less than a run without it\n");
});

test("coverage of samples says how far it is", async () => {
  const child = start(["rules", "coverage", "kore-ai", "--sample", "-", "--format", "ndjson", "--progress"]);
  const outcome = outcomeOf(child);
  let isTold = false;
  child.stderr?.once("data", () => {
    isTold = true;
  });
  // The program may be slow to begin; then all that waits is read at once, which is too soon to be told.
  for (let i = 0; i < 200 && !isTold; i++) {
    child.stdin?.write('{"data":[]}\n');
    await sleep(100);
  }
  child.stdin?.end();
  const { stderr } = await outcome;
  expect(stderr.replaceAll("\r\u001b[K", "|")).toMatch(/^(?:\|\d+ B, \d+ B\/s)+\|/);
}, 30_000);

test("with --progress at most every fifth of a second, and cleared at the end", async () => {
  const child = start(["redact", "--unlisted", "replace", "--format", "ndjson", "--progress"]);
  const outcome = outcomeOf(child);
  for (const [line, wait] of [
    ['"not yet"\n', 300],
    ['"now"\n', 20],
    ['"too soon"\n', 20],
  ] as const) {
    child.stdin?.write(line);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    await sleep(wait);
  }
  child.stdin?.end();
  const { stderr } = await outcome;
  // Where the program is slow to begin, a fifth of a second has passed with the first line.
  expect(stderr.replaceAll(/\d+ B\/s/g, "a rate").replaceAll("\r\u001b[K", "|")).toMatch(
    /^(?:\|10 B, a rate)?\|16 B, a rate\|$/,
  );
});
