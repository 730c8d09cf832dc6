import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../../src/report/version.ts";
import { folderWith, scrubjay } from "./program.ts";

/** Every file of JavaScript that a run loads, as V8 counts it. */
async function loadedFiles(args: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "scrubjay-coverage-"));
  try {
    await scrubjay(args, { env: { NODE_V8_COVERAGE: folder } });
    const [name = ""] = await readdir(folder);
    const { result } = JSON.parse(await readFile(join(folder, name), "utf8")) as { result: { url: string }[] };
    return result.map(({ url }) => url).filter((url) => url.startsWith("file:"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("prints the version", async () => {
  expect(await scrubjay(["--version"])).toEqual({ exit: 0, stdout: `${VERSION}\n`, stderr: "" });
  expect((await scrubjay(["redact", "--version"])).stdout).toBe(`${VERSION}\n`);
});

test("an older Node is told which one it takes", async () => {
  const cwd = await folderWith({ "old.cjs": "process.getBuiltinModule = undefined;" });
  const env = { NODE_OPTIONS: "--require=./old.cjs" };
  for (const args of [["--version"], ["redact", "x.json"]]) {
    const { exit, stdout, stderr } = await scrubjay(args, { cwd, env });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toMatch(/^scrubjay: it needs Node 20\.19 or newer; this is Node \d+\.\d+\.\d+\n$/);
  }
});

test("--version loads nothing but itself and the version", async () => {
  const names = (await loadedFiles(["--version"])).map((url) => url.replace(/.*\/dist\//, ""));
  expect(names.sort()).toEqual(["cli/main.js", "node/version.js"]);
});

test("a run loads neither the help nor what its options do not need", async () => {
  const loaded = await loadedFiles(["redact", "--unlisted", "keep"]);
  expect(loaded.length).toBeGreaterThan(2);
  const needless = /\/(?:yargs|yaml|json-p3)\/|rules\/load|cli\/(?:help|glob|key-source|output-file|progress)/;
  expect(loaded.filter((url) => needless.test(url))).toEqual([]);
});
