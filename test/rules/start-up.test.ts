/** A run with shipped packs pays for no parser: here asking for one is an error. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadRulesFrom } from "../../src/rules/load.ts";
import type { RulePack } from "../../src/rules/model.ts";
import { renderChecked } from "../../src/rules/packs/checked-pack.ts";
import { sha256Of } from "../../src/rules/packs/sha256.ts";

vi.mock("../../src/libraries/yaml.ts", () => ({
  yaml: () => {
    throw new Error("yaml was asked for");
  },
}));
vi.mock("../../src/libraries/json-path.ts", () => ({
  jsonPath: () => {
    throw new Error("json-p3 was asked for");
  },
}));

const PACK: RulePack = { id: "a/b", version: "1.0.0", unlisted: "scan", regions: [], records: [], entries: [] };
const DRAFT = { state: "draft", shipped: true, by: null, date: null, until: null };
let root = "";

async function putChecked(yaml: string, checkedFor: string): Promise<void> {
  await writeFile(join(root, "a/b.pii.yaml"), yaml);
  const sha256 = sha256Of(Buffer.from(checkedFor));
  await writeFile(join(root, "a/b.checked.json"), renderChecked({ sha256, pack: PACK }));
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "scrubjay-start-"));
  await mkdir(join(root, "a"));
});
afterAll(() => rm(root, { recursive: true }));

test("a checked pack is loaded without the parsers", async () => {
  await putChecked("format: pii-rules/1\n", "format: pii-rules/1\n");
  expect(await loadRulesFrom(root, "a/b")).toEqual({
    // The digest of the rule file, which costs nothing more.
    packs: [{ ...PACK, approval: { ...DRAFT, digest: `sha256:${sha256Of("format: pii-rules/1\n")}` } }],
  });
});

test("a rule file that was changed since is parsed", async () => {
  await putChecked("format: pii-rules/1 \n", "format: pii-rules/1\n");
  await expect(loadRulesFrom(root, "a/b")).rejects.toThrow();
});

test("beside a file that is named by its path nothing is looked for", async () => {
  await putChecked("format: pii-rules/1\n", "format: pii-rules/1\n");
  await expect(loadRulesFrom(root, join(root, "a/b.pii.yaml"))).rejects.toThrow();
});
