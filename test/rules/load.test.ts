import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RuleError } from "../../src/errors/errors.ts";
import { isPath, loadRules, loadRulesFrom } from "../../src/rules/load.ts";
import { buildChecked } from "../../src/rules/packs/build-checked.ts";
import { listPacks, listPacksIn, shippedRoot } from "../../src/rules/shipped.ts";
import { GOOD, MINIMAL, parse } from "./samples.ts";

let folder = "";
let root = "";

const withId = (id: string, text = GOOD) => text.replace(/^id: .*$/m, `id: ${id}`);

async function put(path: string, text: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scrubjay-load-"));
  root = join(folder, "rules");
  await put("rules/acme-cx/sessions.pii.yaml", GOOD);
  await put("rules/acme-cx/calls.pii.yaml", withId("acme-cx/calls"));
  // A draft: of one that is approved, a run reads the rule file.
  await put("rules/other/chats.pii.yaml", withId("other/chats", GOOD.replace(/^reviewed: .*\n/m, "")));
  await put("rules/policies/a.policy.yaml", "format: pii-policy/1\n");
  await put("mine/b/two.pii.yml", withId("my/two", MINIMAL));
  await put("mine/one.pii.yaml", withId("my/one", MINIMAL));
  await put(
    "mine/three.pii.json",
    JSON.stringify({ format: "pii-rules/1", id: "my/three", version: "1.0.0", keep: [] }),
  );
  await put("mine/notes.yaml", "a: b\n");
});

afterAll(() => rm(folder, { recursive: true }));

async function idsOf(names: string | readonly string[]): Promise<string[]> {
  return (await loadRulesFrom(root, names)).packs.map(({ id }) => id);
}

async function errorOf(names: string | readonly string[]): Promise<RuleError> {
  const error: unknown = await loadRulesFrom(root, names).catch((thrown: unknown) => thrown);
  if (error instanceof RuleError) return error;
  throw new Error("no RuleError");
}

describe("what is loaded", () => {
  test("one pack", async () => {
    const rules = await loadRulesFrom(root, "acme-cx/sessions");
    expect(rules.packs).toEqual([{ ...parse(GOOD).pack, approval: expect.objectContaining({ state: "changed" }) }]);
    expect(Object.isFrozen(rules) && Object.isFrozen(rules.packs) && Object.isFrozen(rules.packs[0])).toBe(true);
  });

  test("all packs of a vendor", async () => {
    expect(await idsOf("acme-cx")).toEqual(["acme-cx/calls", "acme-cx/sessions"]);
  });

  test("a file, a folder with its folders, in the order of ids", async () => {
    expect(await idsOf(join(folder, "mine/one.pii.yaml"))).toEqual(["my/one"]);
    expect(await idsOf(join(folder, "mine"))).toEqual(["my/one", "my/three", "my/two"]);
    expect(await idsOf(["other", join(folder, "mine/one.pii.yaml"), "acme-cx/calls"])).toEqual([
      "acme-cx/calls",
      "my/one",
      "other/chats",
    ]);
  });

  test("the same file twice is loaded once, also through a link", async () => {
    const file = join(folder, "mine/one.pii.yaml");
    await symlink(file, join(folder, "link.yaml"));
    expect(await idsOf([file, join(folder, "link.yaml"), file])).toEqual(["my/one"]);
    expect(await idsOf(["acme-cx", "acme-cx/calls", join(root, "acme-cx/calls.pii.yaml")])).toHaveLength(2);
  });

  test("nothing", async () => {
    expect(await idsOf([])).toEqual([]);
  });

  test("what is a path", () => {
    expect(["./a", "../a", "/a", "a.yaml", "a/b.yml", "a.json", "."].filter(isPath)).toHaveLength(7);
    expect(["a", "a/b", "yaml", "a.yaml/b", "kore-ai"].filter(isPath)).toEqual([]);
  });

  test("shipped packs by their names", async () => {
    expect(await listPacksIn(root)).toEqual(["acme-cx/calls", "acme-cx/sessions", "other/chats"]);
    expect(await shippedRoot()).toBe(fileURLToPath(new URL("../../rules", import.meta.url)));
    for (const name of await listPacks()) expect((await loadRules(name)).packs.map(({ id }) => id)).toEqual([name]);
  });
});

describe("what is refused", () => {
  test("an unknown pack", async () => {
    expect(await errorOf("acme-cx/session")).toMatchObject({
      code: "unknown-pack",
      message: 'there is no pack "acme-cx/session": did you mean "acme-cx/sessions"?',
    });
    expect((await errorOf("acme-xc")).message).toBe('there is no pack "acme-xc": did you mean "acme-cx"?');
    expect((await errorOf("zendesk")).message).toBe('there is no pack "zendesk"');
    expect((await errorOf("")).code).toBe("unknown-pack");
    expect((await errorOf("acme")).code).toBe("unknown-pack");
    expect((await errorOf("policies")).code).toBe("unknown-pack");
  });

  test("a file that cannot be read", async () => {
    const missing = join(folder, "missing.yaml");
    expect(await errorOf(missing)).toMatchObject({
      code: "unreadable",
      message: `${missing} cannot be read: ENOENT: no such file or directory`,
    });
    const isFolder = await put("strange/x.pii.yaml/inner.txt", "");
    expect((await errorOf(join(isFolder, "../.."))).message).toMatch(
      /x\.pii\.yaml cannot be read: EISDIR: illegal operation on a directory$/,
    );
    const error = await loadRulesFrom(join(folder, "nowhere"), "acme").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "unreadable" });
  });

  test.skipIf(process.getuid?.() === 0)("a file without permission", async () => {
    const file = await put("locked.yaml", MINIMAL);
    await chmod(file, 0);
    expect((await errorOf(file)).message).toMatch(/EACCES$/);
  });

  test("a folder without rule files", async () => {
    await mkdir(join(folder, "empty"));
    expect((await errorOf(join(folder, "empty"))).code).toBe("no-rule-files");
  });

  test("two files with one id", async () => {
    const one = await put("double/one.yaml", MINIMAL);
    const two = await put("double/two.yaml", MINIMAL);
    const error = await errorOf([two, one]);
    expect(error.code).toBe("duplicate-pack");
    expect(error.message).toContain(one);
    expect(error.message).toContain(two);
  });

  test("all wrong files are reported at once", async () => {
    const one = await put("wrong/one.yaml", MINIMAL.replace("mail", "Mail"));
    const two = await put("wrong/two.yaml", "format: pii-rules/1\na: [\n");
    const three = await put("wrong/three.yaml", "");
    await writeFile(three, Buffer.from([0x66, 0xff]));
    const error = await errorOf([one, "acme-cx", two, three]);
    expect(error.code).toBe("wrong-rule-file");
    expect(error.files.map(({ file }) => file)).toEqual([one, two, three]);
    expect(error.files[0]?.text).toBe(MINIMAL.replace("mail", "Mail"));
    const codes = error.files.map(({ problems }) => problems.find(({ severity }) => severity === "error")?.code);
    expect(codes).toEqual(["wrong-id", "syntax-error", "not-utf-8"]);
  });
});

describe("the build", () => {
  test("writes checked packs that load equal to the rule files", async () => {
    const fromYaml = await loadRulesFrom(root, ["acme-cx", "other"]);
    expect(await buildChecked(root)).toEqual([]);
    const checked = join(root, "acme-cx/calls.checked.json");
    expect(JSON.parse(await readFile(checked, "utf8"))).toMatchObject({ format: "checked-rules/2" });
    expect(await loadRulesFrom(root, ["acme-cx", "other"])).toEqual(fromYaml);
    expect(await listPacksIn(root)).toHaveLength(3);
  });

  test("names what is wrong, warnings too, and leaves the others alone", async () => {
    const place = await put("rules2/acme/calls.pii.yaml", withId("acme/other"));
    const warning = await put("rules2/acme/few.pii.yaml", withId("acme/few", MINIMAL));
    await put("rules2/acme/good.pii.yaml", withId("acme/good"));
    const wrong = await buildChecked(join(folder, "rules2"));
    expect(wrong.map(({ file, problems }) => [file, problems[0]?.code])).toEqual([
      [place, "misplaced-pack"],
      [warning, "missing-key"],
    ]);
    expect(await loadRulesFrom(join(folder, "rules2"), ["acme/good", "acme/few"])).toMatchObject({
      packs: { length: 2 },
    });
  });
});
