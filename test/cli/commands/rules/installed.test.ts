/** The program as it is installed, with parts taken away or changed. */
import { cp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { renderChecked } from "../../../../src/rules/packs/checked-pack.ts";
import { folderWith, PROGRAM, shell } from "../../program.ts";

/** A folder with the program and its rule files, to take parts away. */
async function programIn(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith({ "package.json": '{ "name": "scrubjay", "type": "module" }', ...files });
  await cp(dirname(dirname(PROGRAM)), join(folder, "dist"), { recursive: true });
  await cp(inProject("rules"), join(folder, "rules"), { recursive: true });
  await symlink(inProject("node_modules"), join(folder, "node_modules"));
  return folder;
}

function inProject(name: string): string {
  return fileURLToPath(new URL(`../../../../${name}`, import.meta.url));
}

test("redact and --version need nothing of all this", async () => {
  const folder = await programIn({ "in.json": "{}" });
  for (const part of ["review.js", "model-patch.js"]) await rm(join(folder, "dist/node", part));
  const run = (args: string) => shell(`"${process.execPath}" dist/cli/main.js ${args}`, folder);
  expect(await run("redact -r kore-ai -p mask in.json")).toMatchObject({ exit: 0, stdout: "{}" });
  expect(await run("--version")).toMatchObject({ exit: 0, stderr: "" });
  expect(await run("rules list")).toMatchObject({ exit: 70 });
});

test("redact by a shipped pack reads five files of the program, and its bin", async () => {
  const folder = await programIn({ "in.json": "{}" });
  const read = ["rolldown-runtime.js", "version.js", "library.js", "command-line.js", "pack-check.js"];
  const parts = await readdir(join(folder, "dist/node"));
  for (const part of parts.filter((name) => !read.includes(name))) await rm(join(folder, "dist/node", part));
  const command = `"${process.execPath}" dist/cli/main.js redact -r kore-ai in.json`;
  expect(await shell(command, folder)).toMatchObject({ exit: 0, stdout: "{}" });
  for (const part of read) expect(parts).toContain(part);
});

test("a shipped pack without its fields falls short", async () => {
  const folder = await programIn({});
  await rm(join(folder, "rules/kore-ai/call-details.fields.csv"));
  const run = (args: string) => shell(`"${process.execPath}" dist/cli/main.js rules coverage ${args}`, folder);
  const found = await run("kore-ai");
  expect(found.exit).toBe(1);
  expect(found.stdout).toContain("nothing wrong, but no fields known");
  expect(await run("./rules/kore-ai")).toMatchObject({ exit: 0, stdout: found.stdout });
});

describe("an installed pack that was changed", () => {
  test("does not run, and no answer is about what would not run", async () => {
    const cwd = await programIn({ "in.json": '{"data":[{"userId":"u-4711"}]}' });
    const checked = join(cwd, "rules/kore-ai/call-details.checked.json");
    const run = (...args: string[]) => shell(`"${process.execPath}" dist/cli/main.js ${args.join(" ")}`, cwd);
    const text = await readFile(checked, "utf8");
    const file = JSON.parse(text);
    file.pack.entries = file.pack.entries.filter(({ id }: { id: string }) => id !== "user-id");
    await writeFile(checked, `${JSON.stringify(file)}\n`);
    expect(await run("redact", "-r", "kore-ai", "in.json")).toMatchObject({ exit: 2, stdout: "" });
    for (const command of ["list", "show", "test", "coverage"]) {
      const found = await run("rules", command, "kore-ai");
      expect(found).toMatchObject({ exit: 2, stderr: expect.stringContaining("changed-pack") });
    }
    expect(await run("rules", "check", "kore-ai")).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/call-details\.checked\.json:.*changed-pack: .*npm run build/s),
    });
    // With a digest to match it runs, as the program itself could have been changed too; but a reviewer is told.
    await writeFile(checked, renderChecked({ sha256: file.sha256, pack: file.pack }));
    expect(await run("rules", "check", "kore-ai")).toMatchObject({ exit: 1 });
    expect(await run("rules", "show", "kore-ai")).toMatchObject({ exit: 2 });
    const byPath = "./rules/kore-ai/call-details.pii.yaml";
    expect(await run("rules", "approve", byPath, "--by", "Ana")).toMatchObject({ exit: 2, stdout: "" });
    await rm(checked);
    expect(await run("rules", "check", "kore-ai")).toMatchObject({ exit: 0 });
    expect((await run("redact", "-r", "kore-ai", "in.json")).stdout).toContain('"userId":null');
  });
});
