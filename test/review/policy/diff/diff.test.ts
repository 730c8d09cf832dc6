/** What a change of a policy means, line by line. */
import { describe, expect, it } from "vitest";
import { diffPolicies } from "../../../../src/review/policy/diff/diff.ts";
import { BASE, reviewed } from "../../samples.ts";
import { diffOf, linesOf, policyOf } from "../samples.ts";

const between = (before: string, after: string) => linesOf(diffOf(before, after));

describe("categories", () => {
  it("one line for all that change alike, with its exceptions", () => {
    expect(between("extends: strict\n", "extends: strict\ncategories:\n  user: hash\n  user.name: replace\n")).toEqual([
      "WEAKER decided values of user and all below it, except user.name, user.unique_id replace → hash",
    ]);
  });

  it("by subject, and for values of none", () => {
    const before = "categories:\n  user.contact.email: null\n";
    expect(between(before, "categories:\n  user.contact.email: { customer: { mask: { keep_last: 4 } } }\n")).toEqual([
      "WEAKER decided values of user.contact.email of customer null → mask (keep_last: 4)",
      "WEAKER unknown values of user.contact.email of everyone but customer null → the rule's own action",
    ]);
  });

  it("options", () => {
    const mask = (last: number) => `categories:\n  user.name.first: { mask: { keep_last: ${last} } }\n`;
    expect(between(mask(2), mask(3))).toEqual([
      "WEAKER decided values of user.name.first mask (keep_last: 2) → mask (keep_last: 3)",
    ]);
    expect(between(mask(3), mask(2))).toEqual([
      "STRONGER decided values of user.name.first mask (keep_last: 3) → mask (keep_last: 2)",
    ]);
  });

  it("what nothing is known of counts as weaker, unless no action can be", () => {
    const line = (action: string) => `categories:\n  user.name.first: ${action}\n`;
    const found = (before: string, after: string) => {
      const { weaker, changes } = diffOf(before, after);
      return [weaker, changes.find(({ what }) => what.startsWith("values of"))?.certainty];
    };
    expect(found("", line("null"))).toEqual([true, "unknown"]);
    expect(found("", line("remove"))).toEqual([false, "decided"]);
    expect(found(line("null"), "")).toEqual([true, "unknown"]);
    expect(found(line("scan"), "")).toEqual([false, "decided"]);
  });

  it("shows a document on which a decided difference shows", () => {
    const { changes } = diffOf(
      "categories:\n  user.name: null\n",
      "categories:\n  user.name: { mask: { keep_last: 3 } }\n",
    );
    expect(changes[0]?.example).toEqual({
      document: { record: "r-1", value: "Ana Example" },
      place: "$['value']",
      before: "null",
      after: '"*** ****ple"',
    });
    const gone = diffOf(
      "categories:\n  user.name: remove\n",
      "categories:\n  user.name: { shift-date: { days: 3 } }\n",
    );
    expect(gone.changes[0]?.example).toMatchObject({ before: "removed", after: '"[NAME]"' });
  });

  it("of what detectors find, where that is not what changes for values", () => {
    const falls = diffOf("categories:\n  user.contact: hash\n", "categories: {}\n");
    expect(linesOf(falls)).toEqual(
      [
        "STRONGER decided what detectors find of user.contact and all below it hash → replace",
        "WEAKER unknown values of user.contact and all below it hash → the rule's own action",
      ]
        .sort()
        .reverse(),
    );
    const { changes } = diffOf("categories: {}\n", "categories:\n  user.contact: mask\n");
    expect(changes.find(({ what }) => what.startsWith("what detectors"))).toMatchObject({
      direction: "WEAKER",
      example: { document: { value: "Call back: ana@example.com" }, after: '"Call back: ***@*******.***"' },
    });
    // In a text, what cannot be taken is replaced.
    expect(between("categories:\n  user: null\n", "categories:\n  user: remove\n")).toEqual([
      "STRONGER decided values of user and all below it null → remove",
    ]);
    expect(between("categories:\n  user: null\n", "categories:\n  user: mask\n")).toEqual([
      "WEAKER decided values of user and all below it null → mask",
    ]);
  });
});

describe("the head", () => {
  it.each([
    ["replace", "scan", "WEAKER"],
    ["scan", "keep", "WEAKER"],
    ["keep", "replace", "STRONGER"],
  ])("unlisted %s → %s is %s", (before, after, direction) => {
    expect(diffOf(`unlisted: ${before}\n`, `unlisted: ${after}\n`).changes).toMatchObject([
      { direction, before, after },
    ]);
  });

  it("unlisted that is not said any more", () => {
    expect(diffOf("unlisted: scan\n", "").weaker).toBe(true);
    // Without rule files a run scans, and under `keep` it does not.
    expect(diffOf("", "unlisted: keep\n").weaker).toBe(true);
    expect(diffOf("unlisted: keep\n", "").weaker).toBe(false);
  });

  it("extends that says the same in lines is wording", () => {
    const lines = "unlisted: replace\ncategories:\n  system: replace\n  user: replace\n  user.unique_id: null\n";
    expect(diffOf("extends: strict\n", lines)).toMatchObject({
      weaker: false,
      changes: [{ direction: "WORDING", what: "extends" }],
      version: { step: "patch" },
    });
  });

  it("comments and order", () => {
    const lines = "categories:\n  user: mask\n  system: hash\n";
    const other = "# Why\ncategories:\n  system: hash\n  'user': mask\n";
    expect(diffOf(lines, other).changes).toMatchObject([{ direction: "WORDING", what: "comments, order or layout" }]);
    expect(diffOf(lines, lines)).toMatchObject({ changes: [], version: { step: "none" } });
  });
});

describe("rules", () => {
  const { pack } = reviewed(BASE);
  const lines = (before: string, after: string) => linesOf(diffOf(before, after, [pack]));
  const own = (action: string) => `extends: replace\nrules:\n  acme/calls/phone: ${action}\n`;

  it("of a known pack, by what comes out", () => {
    expect(lines(own("remove"), own("mask"))).toEqual([
      "WEAKER decided acme/calls/phone value of this rule remove → mask",
    ]);
    expect(lines(own("hash"), "extends: replace\n")).toEqual([
      "STRONGER decided acme/calls/phone value of this rule hash → replace",
    ]);
  });

  it("of others, by what is said", () => {
    expect(between(own("remove"), "extends: replace\n")).toEqual([
      "WEAKER unknown acme/calls/phone value of this rule remove → the rule's own action",
    ]);
  });

  it("become weaker where the policy falls silent", () => {
    const found = diffOf("categories:\n  user.contact: replace\n", "", [pack]);
    expect(linesOf(found)).toContain(
      "WEAKER decided values of rules of acme/calls: phone replace → mask (keep_last: 2)",
    );
  });

  it("that the new policy cannot be used with", () => {
    expect(lines("", "categories:\n  user: remove\n")).not.toContainEqual(expect.stringContaining("refused"));
    const shift = "categories:\n  user: { shift-date: { days: 3 } }\n";
    expect(lines("extends: replace\n", shift)).toContainEqual(
      expect.stringMatching(/^DIFFERENT .* are refused null → /),
    );
  });
});

describe("tests", () => {
  const base = "extends: replace\n";
  const test = (actions: string, name = "names") => `${base}tests:\n  - name: ${name}\n    actions: { ${actions} }\n`;

  it.each([
    ["deleted", base, "test deleted"],
    ["expects less", test("user.name: replace"), "test expects less (1 expectation fewer)"],
  ])("%s", (_name, after, what) => {
    const found = diffOf(test("user.name: replace, user.contact: replace"), after);
    expect(found).toMatchObject({ weaker: true, changes: [{ layer: "guard", direction: "WEAKER", what }] });
  });

  it("renamed or added is wording", () => {
    const found = diffOf(
      test("user.name: replace"),
      `${test("user.name: replace", "Names")}  - name: b\n    actions: { user: replace }\n`,
    );
    expect(found.weaker).toBe(false);
    expect(found.changes.map(({ what }) => what)).toEqual(["test renamed", "test added"]);
  });

  it("that fits the new policy, and not the old one any more", () => {
    const after = test("user.name: hash").replace(base, "extends: replace\ncategories:\n  user.name: hash\n");
    expect(linesOf(diffOf(test("user.name: replace"), after))).toContain(
      "WEAKER decided old test fails names → user.name: hash, not replace",
    );
  });

  it("whose rules are not there any more, or are others", () => {
    const lines = (rules: string) =>
      `${base}tests:\n  - name: a\n    rules: ${rules}\n    in: { data: [{ phone: "2025550123" }] }\n    gone: ["2025550123"]\n`;
    const rules = { "acme/calls": reviewed(BASE).pack, "acme/chats": null };
    const before = policyOf(lines("acme/calls"), rules);
    expect(diffPolicies(before, policyOf(lines("acme/chats"), rules)).weaker).toBe(true);
    expect(diffPolicies(before, policyOf(lines("acme/calls"), rules)).changes).toEqual([]);
    expect(
      diffPolicies(before, policyOf(lines("acme/calls").replace('phone: "2025550123"', "phone: 1"), rules)).weaker,
    ).toBe(true);
  });
});
