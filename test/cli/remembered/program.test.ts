/** The program as it is built: what its second run does without, and what no run may show. */
import { chmod, cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Outcome, PROGRAM, ruleFile, shell, whyNotAsNobody } from "../program.ts";
import { forge, memoryIn, surroundings } from "./loading.ts";

const FILES = {
  "a.pii.yaml": ruleFile("mask"),
  "p.yaml": 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\ncategories:\n  user.contact.email: replace\n',
  "in.json": '{"mail":"ana@example.com","phone":"+1 202 555 0123"}',
};
const PARSERS = ["yaml", "json-p3"];
const ARGS = ["redact", "-r", "./a.pii.yaml", "-p", "p.yaml", "in.json"];
const REDACTED = '{"mail":"[EMAIL]","phone":"+* *** *** ****"}';

async function scrubjay(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return shell(`scrubjay ${args.join(" ")}`, cwd);
}

test("the second run needs no parser", async () => {
  const folder = await surroundings({ ...FILES, "package.json": '{ "name": "scrubjay", "type": "module" }' });
  await cp(dirname(dirname(PROGRAM)), join(folder, "dist"), { recursive: true });
  await mkdir(join(folder, "node_modules"));
  for (const name of ["yargs-parser", ...PARSERS]) {
    const installed = fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url));
    await symlink(installed, join(folder, "node_modules", name));
  }
  const run = () => shell(`"${process.execPath}" dist/cli/main.js ${ARGS.join(" ")}`, folder);
  expect(await run()).toMatchObject({ exit: 0, stdout: REDACTED });
  for (const name of PARSERS) await rm(join(folder, "node_modules", name));
  expect(await run()).toMatchObject({ exit: 0, stdout: REDACTED });
  await rm(memoryIn(folder), { recursive: true });
  expect((await run()).exit).toBe(70);
});

test("runs show the same whether anything is remembered or not, and leave nothing beside the files", async () => {
  const folder = await surroundings(FILES);
  const first = await scrubjay(folder, ...ARGS);
  expect(first).toMatchObject({ exit: 0, stdout: REDACTED });
  expect(await readdir(memoryIn(folder))).toHaveLength(2);
  const second = await scrubjay(folder, ...ARGS);
  expect({ ...second, notes: second.notes }).toEqual({ ...first, notes: first.notes });
  expect((await readdir(folder)).sort()).toEqual([...Object.keys(FILES), "caches"].sort());
});

test("several runs at once", async () => {
  const folder = await surroundings(FILES);
  const all = await Promise.all([1, 2, 3].map(() => scrubjay(folder, ...ARGS)));
  expect(all.map(({ exit, stdout, stderr }) => [exit, stdout, stderr])).toEqual(all.map(() => [0, REDACTED, ""]));
  expect(await readdir(memoryIn(folder))).toHaveLength(2);
});

test.runIf(whyNotAsNobody() === "")(`where nothing can be written, nothing is said${whyNotAsNobody()}`, async () => {
  const folder = await surroundings(FILES);
  await chmod(folder, 0o755);
  await mkdir(join(folder, "caches/scrubjay"));
  const line = `setpriv --reuid nobody --clear-groups "${process.execPath}" "${PROGRAM}" ${ARGS.join(" ")}`;
  expect(await shell(line, folder)).toMatchObject({ exit: 0, stdout: REDACTED, stderr: "" });
  expect(await readdir(memoryIn(folder))).toEqual([]);
});

describe("what rules show shows is what runs", () => {
  const wrong = (command: string) => [
    `rules ${command} ./a.pii.yaml`,
    expect.objectContaining({
      exit: 2,
      stderr: expect.stringMatching(/changed-pack: .*delete it|changed-pack.*\n.*delete it/s),
    }),
  ];

  test("or it shows nothing: a rule file", async () => {
    const folder = await surroundings(FILES);
    await scrubjay(folder, "redact", "-r", "./a.pii.yaml", "in.json");
    for (const command of ["show", "list"])
      expect((await scrubjay(folder, "rules", command, "./a.pii.yaml")).exit).toBe(0);
    await forge(folder, ({ checked }) => checked.pack.entries.pop());
    expect((await scrubjay(folder, "redact", "-r", "./a.pii.yaml", "in.json")).stdout).toContain("+1 202 555 0123");
    for (const command of ["show", "list"]) {
      expect([`rules ${command} ./a.pii.yaml`, await scrubjay(folder, "rules", command, "./a.pii.yaml")]).toEqual(
        wrong(command),
      );
    }
    const check = await scrubjay(folder, "rules", "check", "./a.pii.yaml");
    expect(check).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/scrubjay\/[0-9a-f]{64}\.json.*changed-pack/),
    });
    // Also where the check wants more of the file than a run does.
    expect((await scrubjay(folder, "rules", "check", "--strict", "./a.pii.yaml")).stdout).toContain("changed-pack");
    await rm(memoryIn(folder), { recursive: true });
    expect((await scrubjay(folder, "rules", "check", "./a.pii.yaml")).exit).toBe(0);
  });

  test("or it shows nothing: a policy", async () => {
    const folder = await surroundings(FILES);
    await scrubjay(folder, "redact", "-p", "p.yaml", "in.json");
    const show = () => scrubjay(folder, "rules", "show", "./a.pii.yaml", "-p", "p.yaml");
    expect((await show()).exit).toBe(0);
    await forge(folder, ({ checked }) => checked.categories.pop());
    expect(await show()).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining("it; delete it") });
  });

  test("rules check --strict takes nothing that is right for wrong", async () => {
    const folder = await surroundings(FILES);
    await scrubjay(folder, "redact", "-r", "./a.pii.yaml", "in.json");
    const { exit, stdout } = await scrubjay(folder, "rules", "check", "--strict", "./a.pii.yaml");
    expect([exit, stdout.includes("changed-pack")]).toEqual([1, false]);
  });
});

test.runIf(process.platform === "linux")("where no folder can be made, the run ends all the same", async () => {
  const folder = await surroundings(FILES);
  const run = await shell(
    `export XDG_CACHE_HOME=/proc/none; timeout 20 "${process.execPath}" "${PROGRAM}" ${ARGS.join(" ")}`,
    folder,
  );
  expect(run).toMatchObject({ exit: 0, stdout: REDACTED, stderr: "" });
});
