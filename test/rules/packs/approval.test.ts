/** Whether a file is what somebody approved: whatever changes in it, beside it or in who approved it is seen. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approvedText } from "../../../src/review/approve.ts";
import { readPack } from "../../../src/review/reviewed-pack.ts";
import { loadRules, loadRulesFrom } from "../../../src/rules/load.ts";
import type { Approval } from "../../../src/rules/model.ts";
import { approvalOf } from "../../../src/rules/packs/approval.ts";
import { approvalText } from "../../../src/rules/packs/approval-text.ts";
import { buildChecked } from "../../../src/rules/packs/build-checked.ts";
import { sha256Of } from "../../../src/rules/packs/sha256.ts";
import { parseRuleFile } from "../../../src/rules/parse.ts";
import { GOOD } from "../samples.ts";

const TODAY = "2026-11-28";
const ANA = { by: "Ana Example, DPO", date: TODAY, until: "2027-11-28" };
const FIELDS = "path,type,source,vendor_declared,note\n$.a,string,s,,\n";
const DRAFT = GOOD.replace(/^reviewed: .*\n/m, "");

const MORE = '\nrules:\n  - id: more\n    path: "$.more"\n    category: user.name\n';

function approve(text: string, fields?: string): string {
  const beside = fields === undefined ? undefined : { file: "f", text: fields };
  const { reviewed, problems } = readPack(text, { file: "a", today: TODAY }, beside);
  if (reviewed === undefined) throw new Error(JSON.stringify(problems));
  return approvedText(reviewed, ANA, fields === undefined ? undefined : Buffer.from(fields));
}

function stateOf(text: string, fields?: string | Uint8Array, today = TODAY): string {
  const bytes = typeof fields === "string" ? Buffer.from(fields) : fields;
  return approvalOf(parseRuleFile(text, { file: "a", today }), { fields: bytes, shipped: false, today }).state;
}

const APPROVED = approve(DRAFT, FIELDS);

describe("what was approved", () => {
  test("is approved, up to the last day", () => {
    expect(stateOf(APPROVED, FIELDS)).toBe("approved");
    expect(stateOf(APPROVED, FIELDS, "2027-11-28")).toBe("approved");
    expect(stateOf(APPROVED, FIELDS, "2027-11-29")).toBe("expired");
    expect(stateOf(approve(DRAFT))).toBe("approved");
  });

  test("does not depend on line ends", () => {
    const dos = (text: string) => text.replaceAll("\n", "\r\n");
    expect(stateOf(dos(APPROVED), dos(FIELDS))).toBe("approved");
    expect(stateOf(approve(dos(DRAFT), FIELDS), FIELDS)).toBe("approved");
  });
});

describe("what was not", () => {
  const digest = /, digest: "[^"]*"/;

  test.each([
    ["a draft", DRAFT, FIELDS, "draft"],
    ["a review without a digest", APPROVED.replace(digest, ""), FIELDS, "no-digest"],
    ["a review by nobody", APPROVED.replace(/by: "[^"]*", /, ""), FIELDS, "no-digest"],
    [
      "an entry that is gone",
      approve(DRAFT.replace("\nrules:\n", MORE), FIELDS).replace(MORE, "\nrules:\n"),
      FIELDS,
      "changed",
    ],
    ["another action", APPROVED.replace("action: replace", "action: scan"), FIELDS, "changed"],
    ["other regions", APPROVED.replace('["US", "IN"]', '["US"]'), FIELDS, "changed"],
    ["a comment", `${APPROVED}# more\n`, FIELDS, "changed"],
    ["another reason", APPROVED.replace("Numbers of calls", "Numbers"), FIELDS, "changed"],
    ["a test less", APPROVED.slice(0, APPROVED.lastIndexOf("\n  - name:") + 1), FIELDS, "changed"],
    ["another name", APPROVED.replace("Ana Example", "Bo Example"), FIELDS, "changed"],
    ["a later end", APPROVED.replace("2027-11-28", "2037-11-28"), FIELDS, "changed"],
    ["no end", APPROVED.replace(/ until: "[^"]*",/, ""), FIELDS, "changed"],
    ["another date", APPROVED.replace(TODAY, "2026-11-27"), FIELDS, "changed"],
    ["the digest of another file", DRAFT.replace("sources:", `${lineOf(approve(GOOD))}\nsources:`), FIELDS, "changed"],
    ["another fields file", APPROVED, `${FIELDS}$.b,string,s,,\n`, "changed"],
    ["no fields file", APPROVED, undefined, "changed"],
    ["a fields file that came later", approve(DRAFT), FIELDS, "changed"],
    ["an empty one that came later", approve(DRAFT), "", "changed"],
    ["fields that are no text", APPROVED, Uint8Array.of(0xff), "changed"],
  ])("%s", (_what, text, fields, state) => {
    expect(parseRuleFile(text, { file: "a", today: TODAY }).pack).toBeDefined();
    expect(stateOf(text, fields)).toBe(state);
  });

  test("reviewed elsewhere or in another style is nothing that anybody approved", () => {
    const line = lineOf(APPROVED);
    expect(stateOf(`${APPROVED.replace(`${line}\n`, "")}${line}\n`, FIELDS)).toBe("changed");
    const block = line.replace("reviewed: { ", "reviewed:\n  ").replaceAll(", date", "\n  date").replace(" }", "");
    const lines = block.replace(", until", "\n  until").replace(", digest", "\n  digest");
    expect(["approved", "changed"]).toContain(stateOf(APPROVED.replace(line, lines), FIELDS));
    expect(stateOf(APPROVED.replace(line, `${line}\n${line}`), FIELDS)).toBe("draft");
  });
});

function lineOf(text: string): string {
  return /^reviewed: .*$/m.exec(text)?.[0] ?? "";
}

describe("loadRules says so of each pack", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "scrubjay-approval-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("of files", async () => {
    const file = join(folder, "sessions.pii.yaml");
    const approval = async () => (await loadRules(file)).packs[0]?.approval;
    await writeFile(file, DRAFT);
    // A draft's is that of its bytes.
    const digest = `sha256:${sha256Of(DRAFT)}`;
    expect(await approval()).toEqual({ state: "draft", shipped: false, by: null, date: null, until: null, digest });
    const today = new Date().toISOString().slice(0, 10);
    await writeFile(file, APPROVED);
    await writeFile(join(folder, "sessions.fields.csv"), FIELDS);
    const [approved] = /sha256:[0-9a-f]{64}/.exec(APPROVED) ?? [];
    const state = today > ANA.until ? "expired" : "approved";
    expect(await approval()).toEqual({ ...ANA, state, shipped: false, digest: approved, approved });
    await rm(join(folder, "sessions.fields.csv"));
    expect(await approval()).toMatchObject({ state: "changed", by: ANA.by, approved });
    expect((await approval())?.digest).not.toBe(approved);
  });

  test("of shipped packs, also of one that somebody approved", async () => {
    await mkdir(join(folder, "root/acme-cx"), { recursive: true });
    await writeFile(join(folder, "root/acme-cx/sessions.pii.yaml"), approve(DRAFT));
    expect(await buildChecked(join(folder, "root"))).toEqual([]);
    const state = async () => (await loadRulesFrom(join(folder, "root"), "acme-cx")).packs[0]?.approval;
    expect(await state()).toMatchObject({ by: ANA.by, shipped: true });
    await writeFile(join(folder, "root/acme-cx/sessions.fields.csv"), FIELDS);
    expect(await state()).toMatchObject({ state: "changed", shipped: true });
  });
});

test("in words", () => {
  const said = (approval: Partial<Approval>) =>
    approvalText({ state: "draft", shipped: false, by: "Ana", date: "2026-01-02", until: "2027-01-02", ...approval });
  expect(said({})).toBe("draft");
  expect(said({ shipped: true })).toBe("draft from the vendor's documents");
  expect(said({ state: "approved" })).toBe("approved by Ana on 2026-01-02, until 2027-01-02");
  expect(said({ state: "approved", until: null })).toBe("approved by Ana on 2026-01-02");
  expect(said({ state: "expired" })).toMatch(/until 2027-01-02: it has expired$/);
  expect(said({ state: "changed" })).toBe("changed since it was approved by Ana on 2026-01-02");
  expect(said({ state: "no-digest", by: null })).toMatch(/^draft: reviewed by nobody/);
  expect(said({ state: "approved", by: "A\u202e\u001b[1m" })).toContain("A\ufffd\ufffd[1m");
  expect(approvalText(undefined)).toBe("draft");
});
