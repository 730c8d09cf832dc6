/** What somebody else could have written is not taken, and what cannot be written is nobody's trouble. */
import { chmod, chown, cp, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { MOST_FILES, ownFolder } from "../../../src/cli/remembered/own-folder.ts";
import { ruleFile } from "../program.ts";
import { forge, memoryIn, onlyFileIn, rulesOf, surroundings } from "./loading.ts";

vi.mock("../../../src/libraries/yaml.ts", async (original) => (await import("./counted-parser.ts")).counted(original));

const FILES = { "a.pii.yaml": ruleFile() };
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

/** `spoil`: with what was remembered. */
async function isParsedAfter(spoil: (file: string, folder: string) => Promise<unknown>): Promise<boolean> {
  const folder = await surroundings(FILES);
  const rules = join(folder, "a.pii.yaml");
  const { packs } = await rulesOf(rules);
  expect((await rulesOf(rules)).isParsed).toBe(false);
  await spoil(await onlyFileIn(folder), folder);
  const again = await rulesOf(rules);
  expect(again.packs).toStrictEqual(packs);
  return again.isParsed;
}

/** The text with one entry less, which is as right a form as the other. */
async function withoutLast(file: string): Promise<string> {
  const data = JSON.parse(await readFile(file, "utf8"));
  data.content.checked.pack.entries.pop();
  return `${JSON.stringify(data)}\n`;
}

describe("what was remembered is not taken", () => {
  test.each<[string, Parameters<typeof isParsedAfter>[0]]>([
    ["says something else under the old digest", async (file) => writeFile(file, await withoutLast(file))],
    ["is cut off", async (file) => writeFile(file, (await readFile(file)).subarray(0, -1))],
    ["goes on", async (file) => writeFile(file, " ", { flag: "a" })],
    ["is empty", (file) => writeFile(file, "")],
    ["is no JSON", (file) => writeFile(file, "{")],
    ["has a digest and is no JSON", async (_, folder) => forgeText(folder, "{")],
    ["has a digest and is null", async (_, folder) => forgeText(folder, "null")],
    ["is of another file", async (file, folder) => takeFromOther(file, folder)],
    ["is a link", async (file) => rename(file, `${file}.old`).then(() => symlink(`${file}.old`, file))],
    ["is a folder", async (file) => rm(file).then(() => mkdir(file))],
    ["can be written by a group", (file) => chmod(file, 0o620)],
    ["can be written by all", (file) => chmod(file, 0o602)],
    ["lies where a group can write", (file) => chmod(dirname(file), 0o770)],
    ["lies where all can write", (file) => chmod(dirname(file), 0o703)],
    ["lies behind a link", async (file) => behindLink(dirname(file))],
  ])("where the file %s", async (_, spoil) => expect(await isParsedAfter(spoil)).toBe(true));

  test.runIf(isRoot).each<[string, (file: string) => string]>([
    ["the file", (file) => file],
    ["the folder", dirname],
  ])("where %s is somebody else's", async (_, which) => {
    expect(await isParsedAfter((file) => chown(which(file), NOBODY, NOBODY))).toBe(true);
  });

  test("where the system has no owners", async () => {
    const folder = await surroundings(FILES);
    const without = vi.spyOn(process as { geteuid: unknown }, "geteuid", "get").mockReturnValue(undefined);
    for (const _ of [1, 2]) expect((await rulesOf(join(folder, "a.pii.yaml"))).isParsed).toBe(true);
    without.mockRestore();
    expect(await readdir(join(folder, "caches"))).toEqual([]);
  });
});

async function forgeText(folder: string, content: string): Promise<void> {
  const { sha256Of } = await import("../../../src/rules/packs/sha256.ts");
  const text = `{"format":"remembered/1","digest":"${sha256Of(content)}","content":${content}}\n`;
  await writeFile(await onlyFileIn(folder), text);
}

/** What another rule file came to, whole and with its digest, under the name of this one. */
async function takeFromOther(file: string, folder: string): Promise<void> {
  await rename(file, join(folder, "away"));
  await writeFile(join(folder, "b.pii.yaml"), ruleFile("mask"));
  await rulesOf(join(folder, "b.pii.yaml"));
  await rename(await onlyFileIn(folder), file);
}

async function behindLink(folder: string): Promise<void> {
  await rename(folder, `${folder}-moved`);
  await symlink(`${folder}-moved`, folder);
}

describe("what is wrong is made anew", () => {
  test("where the folder is right", async () => {
    const folder = await surroundings(FILES);
    const file = join(folder, "a.pii.yaml");
    await rulesOf(file);
    const before = await readFile(await onlyFileIn(folder), "utf8");
    await writeFile(await onlyFileIn(folder), "{");
    await rulesOf(file);
    expect(await readFile(await onlyFileIn(folder), "utf8")).toBe(before);
  });

  test("and a folder that others can write gets nothing", async () => {
    const folder = await surroundings(FILES);
    await mkdir(memoryIn(folder));
    await chmod(memoryIn(folder), 0o777);
    await rulesOf(join(folder, "a.pii.yaml"));
    expect(await readdir(memoryIn(folder))).toEqual([]);
  });
});

describe("the folder", () => {
  const { HOME } = process.env;
  afterEach(() => {
    process.env.HOME = HOME;
  });

  test("is where the XDG Base Directory Specification has it", () => {
    process.env.HOME = "/home/ana";
    process.env.XDG_CACHE_HOME = "/var/ana";
    expect(ownFolder()).toBe("/var/ana/scrubjay");
    for (const name of ["", "caches", "./caches"]) {
      process.env.XDG_CACHE_HOME = name;
      expect(ownFolder()).toBe("/home/ana/.cache/scrubjay");
    }
    delete process.env.XDG_CACHE_HOME;
    expect(ownFolder()).toBe("/home/ana/.cache/scrubjay");
  });

  test("for caches is made where it is missing, inside of one's own", async () => {
    const folder = await surroundings(FILES);
    process.env.XDG_CACHE_HOME = join(folder, "new");
    await rulesOf(join(folder, "a.pii.yaml"));
    expect(await readdir(join(folder, "new/scrubjay"))).toHaveLength(1);
    process.env.XDG_CACHE_HOME = join(folder, "deep/er");
    await rulesOf(join(folder, "a.pii.yaml"));
    expect(await readdir(folder)).not.toContain("deep");
  });

  // As with sudo, where it leaves HOME as it is.
  test.runIf(isRoot)("is not made in that of somebody else", async () => {
    const folder = await surroundings(FILES);
    await chown(join(folder, "caches"), NOBODY, NOBODY);
    await rulesOf(join(folder, "a.pii.yaml"));
    expect(await readdir(join(folder, "caches"))).toEqual([]);
  });

  test.each(["/dev/null", "a.pii.yaml"])("cannot be made in %s: nothing is said", async (name) => {
    const folder = await surroundings(FILES);
    process.env.XDG_CACHE_HOME = join(name === "/dev/null" ? "/" : folder, name);
    for (const _ of [1, 2]) expect((await rulesOf(join(folder, "a.pii.yaml"))).isParsed).toBe(true);
  });

  test(`has ${MOST_FILES} files at most: the oldest go, and nothing that is not its own`, async () => {
    const folder = await surroundings(FILES);
    const file = join(folder, "a.pii.yaml");
    await rulesOf(file);
    const newest = await onlyFileIn(folder);
    const name = (index: number) => join(memoryIn(folder), `${String(index).padStart(64, "0")}.json`);
    for (let index = 0; index < MOST_FILES; index++) {
      await cp(newest, name(index));
      await utimes(name(index), index, index);
    }
    await writeFile(`${name(0)}.0123456789ab.tmp`, "");
    await utimes(`${name(0)}.0123456789ab.tmp`, 0, 0);
    await writeFile(join(memoryIn(folder), "notes.txt"), "");
    await utimes(join(memoryIn(folder), "notes.txt"), 0, 0);
    await writeFile(newest, "");
    await rulesOf(file);
    const names = await readdir(memoryIn(folder));
    expect(names).toHaveLength(MOST_FILES + 1);
    expect(names).toEqual(expect.arrayContaining(["notes.txt", basename(newest), basename(name(1))]));
    expect(names.filter((one) => one.startsWith(basename(name(0))))).toEqual([]);
  });
});

test("many loads at once: each is right, and nothing is left over", async () => {
  const folder = await surroundings(FILES);
  const file = join(folder, "a.pii.yaml");
  const all = await Promise.all(Array.from({ length: 20 }, () => rulesOf(file)));
  for (const { packs } of all) expect(packs).toStrictEqual(all[0]?.packs);
  await onlyFileIn(folder);
  expect((await rulesOf(file)).isParsed).toBe(false);
});

test("the tests can forge what is taken: without this, none of the above says anything", async () => {
  const folder = await surroundings(FILES);
  const file = join(folder, "a.pii.yaml");
  const { packs } = await rulesOf(file);
  await forge(folder, ({ checked }) => checked.pack.entries.pop());
  const forged = await rulesOf(file);
  expect([packs[0]?.entries.length, forged.packs[0]?.entries.length, forged.isParsed]).toEqual([2, 1, false]);
});
