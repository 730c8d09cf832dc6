/** What comes of the tests of a policy. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testedPage } from "../../../src/pages/tested-page.ts";
import { readPolicy } from "../../../src/review/policy/policy.ts";
import { testPolicy } from "../../../src/review/policy/tested.ts";
import { loadRules } from "../../../src/rules/load.ts";
import { builtInPolicy } from "../../../src/rules/policy/policies.ts";
import { BASE, reviewed } from "../samples.ts";
import { policyOf } from "./samples.ts";

const failuresOf = (lines: string, rules = {}) => testPolicy(policyOf(lines, rules)).tests.map((one) => one.failures);
const ACME = { "acme/calls": reviewed(BASE).pack };

describe("testPolicy", () => {
  it("asks the policy alone", () => {
    const lines = "categories:\n  user.name: { customer: hash, employee: mask }\n  user.contact: null\n";
    const ask = (actions: string) => failuresOf(`${lines}tests:\n  - name: a\n    actions: { ${actions} }\n`)[0];
    expect(ask("user.name: { customer: hash, patient: own }, user.contact.email: null, user.content: own")).toEqual([]);
    expect(ask("user.name.first: { customer: mask, patient: hash }, user.contact: { mask: { keep_last: 4 } }")).toEqual(
      [
        "user.name.first of customer: hash, not mask",
        "user.name.first of patient: the rule's own action, not hash",
        "user.contact: null, not mask (keep_last: 4)",
      ],
    );
  });

  const DOCUMENT = `    rules: acme/calls
    in: { total: 1, data: [{ id: "r-1", phone: "2025550123", Ana: "Bo", customer: { email: ana@example.com } }] }
`;
  const test = (lines: string) => `categories:\n  user: hash\ntests:\n  - name: a page\n${DOCUMENT}${lines}`;

  it("runs a document through the rules under the policy", () => {
    const actions = `    actions:
      "$['total']": keep
      "$['data'][0]['id']": keep
      "$['data'][0]['Ana']": scan
      "$['data'][0]['phone']": hash
      "$['data'][0]['customer']['email']": hash
    gone: ["ana@example.com", "2025550123"]
`;
    expect(failuresOf(test(actions), ACME)).toEqual([[]]);
  });

  it("says what is otherwise, without a value and without a name that no rule has", () => {
    const actions = `    actions:
      "$['data'][0]['phone']": mask
      "$['data'][0]['Ana']": replace
      "$['data'][0]['Bo']": replace
    gone: ["r-1", "Bo"]
`;
    const [failures] = failuresOf(test(actions), ACME);
    expect(failures).toEqual([
      "$['data'][0]['phone']: hash (by phone), not mask",
      "actions[1] at $['data'][0][…]: scan (no entry decides), not replace",
      "actions[2] at $['data'][0][…]: no such value",
      "gone[0] is still in the output",
      "gone[1] is still in the output",
    ]);
  });

  it("does not pass without tests, nor without its rules", () => {
    const none = testPolicy(policyOf("extends: mask\n"));
    expect(none).toMatchObject({ policy: "partner", passed: false, tests: [] });
    expect(testedPage([none]).sections[0]?.facts).toEqual([
      { name: "policy partner 1.0.0", value: "no tests", tone: "bad" },
    ]);
    expect(testPolicy(policyOf(test('    gone: ["a"]\n'), { "acme/calls": null })).passed).toBe(false);
  });

  it("takes what dates shift by from the rule file", () => {
    const pack = reviewed(BASE.replace("unlisted: scan\n", "unlisted: scan\nshift_by: record-id\n")).pack;
    const lines = `categories:\n  user: { shift-date: { days: 30 } }\ntests:\n  - name: a\n${DOCUMENT}`;
    const days = (count: number) => `    actions: { "$['data'][0]['phone']": { shift-date: { days: ${count} } } }\n`;
    expect(failuresOf(lines + days(30), { "acme/calls": pack })).toEqual([[]]);
    expect(failuresOf(lines + days(31), { "acme/calls": pack })[0]).toHaveLength(1);
  });
});

describe("the policies that come with this package", () => {
  const folder = new URL("../../../rules/policies/", import.meta.url);

  it.each(readdirSync(folder).filter((name) => name.endsWith(".policy.yaml")))("%s", async (name) => {
    const { reviewed: read, problems } = readPolicy(readFileSync(new URL(name, folder), "utf8"), {
      file: name,
      shipped: true,
    });
    expect(problems).toEqual([]);
    if (read === undefined) return;
    expect(read.policy).toEqual(builtInPolicy(read.policy.id));
    const names = [...new Set(read.tests.flatMap(({ rules }) => rules ?? []))];
    const { packs } = await loadRules(names);
    const tested = testPolicy({ ...read, testRules: new Map(packs.map((pack) => [pack.id, pack])) });
    expect(tested).toMatchObject({ passed: true });
    expect(tested.tests.length).toBeGreaterThan(1);
  });
});
