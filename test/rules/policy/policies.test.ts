/** Policies: files, what they extend, and what they make of rules. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Redactor } from "../../../src/redaction/redactor.ts";
import { BUILT_IN_POLICIES, POLICY_NAMES } from "../../../src/rules/policy/built-in-policies.ts";
import { parsePolicy, parsePolicyFile } from "../../../src/rules/policy/parse-policy.ts";
import { actionFor, applyPolicy, builtInPolicy, weakerEntries } from "../../../src/rules/policy/policies.ts";
import { packOf, rulesOf } from "../../helpers/packs.ts";

const folder = new URL("../../../rules/policies/", import.meta.url);

const own = (lines: string) => `format: pii-policy/1\nid: partner\nversion: "1.0.0"\n${lines}`;

function entry(category: string, subject: string | null = null) {
  const [made] = packOf([{ path: "$.x", category }]).entries;
  return { ...(made as NonNullable<typeof made>), subject };
}

describe("built-in policies", () => {
  it("are what their files say", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".policy.yaml"));
    const parsed = files.map((file) => parsePolicy(readFileSync(new URL(file, folder), "utf8"), { file }));
    const sorted = [...BUILT_IN_POLICIES].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(parsed.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(sorted);
  });

  it.each(POLICY_NAMES)("%s decides every category", (name) => {
    const policy = BUILT_IN_POLICIES.find(({ id }) => id === name);
    if (policy === undefined) throw new Error("missing");
    for (const category of ["user.contact.email", "system.operations", "user"]) {
      expect(actionFor(entry(category), "acme/test", policy)).toBeDefined();
    }
  });
});

describe("a policy file", () => {
  const policy = parsePolicy(
    own(
      [
        "extends: mask",
        "unlisted: replace",
        "categories:",
        "  user.name:",
        "    customer: hash",
        "    employee: replace",
        "  user.contact: replace",
        "  user.contact.email:",
        "    mask:",
        "      keep_last: 4",
        "rules:",
        "  acme/test/entry-1: hash",
      ].join("\n"),
    ),
  );

  it.each([
    ["user.name", "customer", "hash"],
    ["user.name.first", "employee", "replace"],
    ["user.name", "visitor", "mask"],
    ["user.contact.phone_number", "customer", "replace"],
    ["user.contact.email", "customer", "mask"],
    ["user.unique_id", null, "mask"],
  ])("decides %s of %s: %s", (category, subject, action) => {
    expect(actionFor(entry(category, subject), "acme/test", policy)?.name).toBe(action);
  });

  it("takes an action with its options for one subject alone", () => {
    const { categories } = parsePolicy(own("categories:\n  user.name: { customer: { mask: { keep_last: 2 } } }"));
    expect(categories).toMatchObject([
      { category: "user.name", subject: "customer", action: { mask: { keepLast: 2 } } },
    ]);
  });

  it("keeps the options of an action", () => {
    expect(actionFor(entry("user.contact.email"), "acme/test", policy)).toMatchObject({ mask: { keepLast: 4 } });
  });

  it("lets an entry by its id win, keeps keeps, and stands in for unlisted", () => {
    const rules = rulesOf(packOf([{ path: "$.a" }, { path: "$.b" }, { path: "$.c", action: null }]));
    const [pack] = applyPolicy(rules, policy).packs;
    expect(pack?.entries.map(({ action }) => action?.name)).toEqual(["mask", "hash", undefined]);
    expect(pack?.unlisted).toBe("replace");
  });

  it("is named in the report, with the entries for which it does less", () => {
    const rules = rulesOf(packOf([{ path: "$.a" }, { path: "$.b", action: { name: "remove" } }]));
    const { report } = new Redactor({ rules, policy: parsePolicy(own("categories:\n  user: replace")) });
    expect(report.policy).toEqual({
      ...{ id: "partner", version: "1.0.0" },
      ...{ weaker: ["acme/test/entry-1"], weakerHits: [] },
    });
  });

  it("does less where a mask shows more", () => {
    const rules = rulesOf(packOf([{ path: "$.a", action: { name: "mask" } }]));
    const shown = parsePolicy(own("categories:\n  user: { mask: { keep_last: 2 } }"));
    expect(weakerEntries(rules, applyPolicy(rules, shown))).toEqual(["acme/test/entry-0"]);
    expect(weakerEntries(rules, applyPolicy(rules, builtInPolicy("mask")))).toEqual([]);
  });

  it("never removes a whole record", () => {
    const rules = rulesOf(packOf([{ path: "$" }]));
    expect(() => applyPolicy(rules, parsePolicy(own("categories:\n  user: remove")))).toThrow(/removes a whole record/);
  });

  it.each([
    ["extends: masc", "unknown-policy", 4, 10],
    ["categories:\n  user.contct: mask", "unknown-category", 5, 3],
    ["categories:\n  user.name:\n    custmer: mask", "unknown-subject", 6, 5],
    ["categories:\n  user.name: masc", "unknown-action", 5, 14],
    ["unlisted: maybe", "unknown-unlisted", 4, 11],
    ["rule:\n  a/b/c: mask", "unknown-key", 4, 1],
    ["rules:\n  nonsense: mask", "wrong-id", 5, 3],
  ])("is refused with a place: %s", (lines, code, line, column) => {
    const { policy: parsed, problems } = parsePolicyFile(own(lines));
    expect(parsed).toBeUndefined();
    expect(problems.map((problem) => ({ code: problem.code, ...problem.place }))).toContainEqual({
      code,
      line,
      column,
    });
  });

  it("refuses an entry that its pack does not have", () => {
    const wrong = parsePolicy(own("rules:\n  acme/test/entry-9: mask"));
    expect(() => applyPolicy(rulesOf(packOf([{ path: "$.a" }])), wrong)).toThrow(/did you mean "acme\/test\/entry-0"/);
  });
});
