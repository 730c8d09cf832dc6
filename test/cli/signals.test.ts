import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { folderWith, outcomeOf, start } from "./program.ts";

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s halfway: exit %i, the old output stays, nothing else is left", async (signal, exit) => {
  const cwd = await folderWith({ "out.json": "old" });
  const child = start(["redact", "--unlisted", "replace", "-o", "out.json", "--report", "report.json"], { cwd });
  child.stdin?.write('["canary.jones@example.com",');
  await until(async () => (await readdir(cwd)).filter((name) => name.endsWith(".tmp")).length === 2);
  child.kill(signal);
  expect(await outcomeOf(child)).toEqual({ exit, stdout: "", stderr: "" });
  expect(await readdir(cwd)).toEqual(["out.json"]);
  expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
});

test("a run that waits for nobody ends by itself, with the exit code", async () => {
  const cwd = await folderWith({ "in.json": `[${'"x",'.repeat(2_000_000)}"x"]` });
  const inputs = Array.from({ length: 200 }, () => "in.json");
  const child = start(["redact", "--unlisted", "replace", ...inputs, "-o", "out.json"], { cwd });
  await until(async () => (await readdir(cwd)).length === 2);
  child.kill("SIGINT");
  await outcomeOf(child);
  expect({ code: child.exitCode, signal: child.signalCode }).toEqual({ code: 130, signal: null });
  expect(await readdir(cwd)).toEqual(["in.json"]);
});

test("SIGINT ends a run that nobody reads from, and one that nobody writes to", async () => {
  const cwd = await folderWith({ "in.json": `[${'"x",'.repeat(200_000)}"x"]` });
  const blocked = start(["redact", "--unlisted", "replace", "in.json"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  await new Promise((resolve) => blocked.stdout?.once("readable", resolve));
  blocked.kill("SIGINT");
  expect(await outcomeOf(blocked)).toMatchObject({ exit: 130, stderr: "" });
  const idle = start(["redact", "--unlisted", "replace", "--format", "ndjson"]);
  idle.stdin?.write('"x"\n');
  await new Promise((resolve) => idle.stdout?.once("data", resolve));
  idle.kill("SIGINT");
  expect(await outcomeOf(idle)).toMatchObject({ exit: 130, stderr: "" });
});
