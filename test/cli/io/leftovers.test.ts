/** What a killed run has left beside an output. */
import { readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { type Owner, temporaryFor } from "../../../src/cli/io/leftovers.ts";
import { folderWith, outcomeOf, scrubjay, start } from "../program.ts";

const isLinux = process.platform === "linux";
const temporaries = async (cwd: string) => (await readdir(cwd)).filter((name) => name.endsWith(".tmp"));

/** A run onto `out.json` that waits for more of its input. */
async function waiting(cwd: string) {
  const child = start(["redact", "--quiet", "-o", "out.json"], { cwd });
  child.stdin?.write('["canary.jones@example.com",');
  while ((await temporaries(cwd)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  return child;
}

test.runIf(isLinux)("of a run that was killed is named and removed by the next one onto the same output", async () => {
  const cwd = await folderWith({ "in.json": '{"a":1}' });
  const child = await waiting(cwd);
  child.kill("SIGKILL");
  await outcomeOf(child);
  const [name = ""] = await temporaries(cwd);
  const other = await scrubjay(["redact", "--quiet", "in.json", "-o", "other.json"], { cwd });
  expect([other.stderr, await temporaries(cwd)]).toEqual(["", [name]]);
  const { exit, stderr } = await scrubjay(["redact", "--quiet", "in.json", "-o", "out.json"], { cwd });
  expect({ exit, stderr }).toEqual({
    exit: 0,
    stderr: `scrubjay: ${name}: a run that was killed had left this; it is removed\n`,
  });
  expect(await temporaries(cwd)).toEqual([]);
});

test("of a run that still writes is named, and stays", async () => {
  const cwd = await folderWith({ "in.json": '{"a":1}' });
  const child = await waiting(cwd);
  const [name = ""] = await temporaries(cwd);
  const { exit, stderr } = await scrubjay(["redact", "--quiet", "in.json", "-o", "out.json"], { cwd });
  expect(exit).toBe(0);
  expect(stderr).toMatch(`${name}: a run that still writes, or was killed, has left this`);
  expect(await temporaries(cwd)).toEqual([name]);
  child.stdin?.end("1]");
  expect((await outcomeOf(child)).exit).toBe(0);
  expect(await temporaries(cwd)).toEqual([]);
});

test.each<[string, Owner]>([
  ["of another machine, or of another container", { place: "elsewhere", pid: 999_999_999 }],
  ["whose place nobody knows", { place: undefined, pid: 999_999_999 }],
])("of a process %s is named, and stays", async (_, owner) => {
  const cwd = await folderWith({ "in.json": '{"a":1}' });
  const name = basename(temporaryFor(join(cwd, "out.json"), owner));
  await writeFile(join(cwd, name), "[");
  const { stderr } = await scrubjay(["redact", "--quiet", "in.json", "-o", "out.json"], { cwd });
  expect(stderr).toContain(name);
  expect(await temporaries(cwd)).toEqual([name]);
});

test("a temporary name has room beside the longest name of an output", () => {
  const target = join("/tmp", "n".repeat(255));
  const [one, other] = [temporaryFor(target), temporaryFor(target)];
  expect(basename(one).length).toBeLessThan(80);
  expect(one).not.toBe(other);
});
