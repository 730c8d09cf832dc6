/** Files beside the output that cannot be written: the output comes out all the same. */
import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, scrubjay, shell } from "../program.ts";

const REPLACE = ["redact", "--unlisted", "replace"];
const OUTPUT = '{"a":"[REDACTED]"}';

const read = (folder: string, name: string) => readFile(join(folder, name), "utf8");

describe("a reader of another file that goes away", () => {
  // More than a pipe holds.
  const GOOD = `{"a":"${"x".repeat(100)}"}\n`;
  const LINES = 4000;

  test.each([["--rejects"], ["--rejects-raw"], ["--patch"], ["--report"]])(
    "%s: the output is whole, and the exit code 4",
    async (option) => {
      const bad = option.startsWith("--rejects") ? "{bad\n" : "";
      const cwd = await folderWith({
        "in.ndjson": `${GOOD}${bad.repeat(100)}`.repeat(LINES / 100) + GOOD.repeat(LINES),
      });
      const args = `redact --quiet --unlisted replace --format ndjson in.ndjson -o out.ndjson ${option} p${option === "--report" ? "" : " --report r.json"}`;
      const { exit, stderr } = await shell(
        `mkfifo p; (exec 3<p; sleep 0.2) & exec 4>p; wait; exec 4>&-; (exec 3<p) & scrubjay ${args}`,
        cwd,
      );
      expect(stderr).toMatch(/^scrubjay: p: cannot be written: its reader has gone away$/m);
      expect(exit).toBe(4);
      if (option !== "--report") expect(await read(cwd, "r.json")).toContain('"scrubjay-report/');
      expect((await read(cwd, "out.ndjson")).length).toBe('{"a":"[REDACTED]"}\n'.length * (LINES + LINES / 100));
    },
  );
});

describe("a full disk under a file beside the output", () => {
  const GOOD = '{"a":"x"}\n';

  test.each(
    ["--rejects", "--rejects-raw", "--patch", "--report"].flatMap((option) => [
      [option, 1],
      [option, 20_000],
    ]),
  )("%s, %i lines: the output is whole, it is said once, and the exit code 4", async (option, lines) => {
    const text = `${GOOD}${String(option).startsWith("--rejects") ? "{bad\n" : ""}`.repeat(Number(lines));
    const cwd = await folderWith({ "in.ndjson": text });
    const args = ["--quiet", "--format", "ndjson", "in.ndjson", "-o", "out.ndjson", String(option), "/dev/full"];
    const { exit, stderr } = await scrubjay([...REPLACE, ...args], { cwd });
    expect(stderr.match(/^scrubjay: .*cannot be written.*$/gm)).toEqual([
      "scrubjay: /dev/full: cannot be written: ENOSPC: no space left on device",
    ]);
    expect(exit).toBe(4);
    expect(await read(cwd, "out.ndjson")).toBe(`${OUTPUT}\n`.repeat(Number(lines)));
  });

  test("under two of them: each is said", async () => {
    const cwd = await folderWith({ "in.ndjson": `${GOOD}{bad\n` });
    for (const name of ["a", "b", "c"]) await symlink("/dev/full", join(cwd, name));
    const args = [
      "--quiet",
      "--format",
      "ndjson",
      "in.ndjson",
      "--rejects",
      "a",
      "--rejects-raw",
      "b",
      "--report",
      "c",
    ];
    const { exit, stdout, stderr } = await scrubjay([...REPLACE, ...args], { cwd });
    expect([exit, stdout]).toEqual([4, `${OUTPUT}\n`]);
    expect(
      stderr
        .match(/^scrubjay: [abc]: cannot be written/gm)
        ?.map((line) => line[10])
        .sort(),
    ).toEqual(["a", "b", "c"]);
  });
});
