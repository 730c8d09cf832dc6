/** Outputs through links to what is not there yet. */
import { lstat, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, scrubjay } from "../program.ts";

const REPLACE = ["redact", "--unlisted", "replace"];
const INPUT = '{"a":"x"}';
const OUTPUT = '{"a":"[REDACTED]"}';

const read = (folder: string, name: string) => readFile(join(folder, name), "utf8");

describe("a link to what is not there yet", () => {
  test("leads to the file that is written, in folders that are made", async () => {
    const cwd = await folderWith({ "in.json": INPUT });
    await symlink("real/out.json", join(cwd, "link.json"));
    await symlink("bad", join(cwd, "link"));
    const args = ["--format", "ndjson", "in.json", "-o", "link.json", "--rejects", "link"];
    expect(await scrubjay([...REPLACE, ...args], { cwd })).toEqual({ exit: 0, stdout: "", stderr: "" });
    expect([await read(cwd, "real/out.json"), await read(cwd, "bad")]).toEqual([OUTPUT, ""]);
    expect((await lstat(join(cwd, "link.json"))).isSymbolicLink()).toBe(true);
  });

  const OPTIONS = ["-o", "--report", "--rejects", "--rejects-raw"];
  const PAIRS = OPTIONS.flatMap((one, i) => OPTIONS.slice(i + 1).map((other) => [one, other] as const));

  test.each(PAIRS)("%s and %s may not be one file by it", async (one, other) => {
    const cwd = await folderWith({ "in.json": INPUT });
    await symlink("r1", join(cwd, "r2"));
    await symlink("gone", join(cwd, "folder"));
    await mkdir(join(cwd, "x"));
    await symlink(join(cwd, "x/deep"), join(cwd, "x/link"));
    const clashes = [
      ["r1", "r2"],
      ["r2", "r1"],
      ["folder/r", "gone/r"],
      ["x/link", "./x/deep"],
    ] as const;
    const before = await readdir(cwd);
    for (const [name, same] of clashes) {
      const args = ["--format", "ndjson", "in.json", one, name, other, same];
      const { exit, stdout, stderr } = await scrubjay([...REPLACE, ...args], { cwd });
      expect({ exit, stdout, stderr }).toEqual({
        exit: 2,
        stdout: "",
        stderr: `scrubjay: ${args.at(-1)} would overwrite the output ${args.at(-3)}\n`,
      });
    }
    expect(await readdir(cwd)).toEqual(before);
  });

  test("may lead in a circle: exit 4, and it ends", async () => {
    const cwd = await folderWith({ "in.json": INPUT });
    await symlink("a/a", join(cwd, "a"));
    for (const option of ["-o", "--report", "--rejects"]) {
      const { exit } = await scrubjay([...REPLACE, "--format", "ndjson", "in.json", option, "a"], { cwd });
      expect(exit, option).toBe(4);
    }
  });
});
