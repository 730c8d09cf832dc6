/** What verify warns of: where it looks, what it counts, and that a warning is no failure. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { redactBytes } from "../../../src/redaction/redactor.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { warningsOfBoth } from "../../../src/verify/tally.ts";
import type { VerifyOptions } from "../../../src/verify/verifier.ts";
import { verify } from "../../../src/verify/verify.ts";

const NAMES = { detect: "person-name" } as const;

async function warned(value: unknown, options: VerifyOptions = NAMES): Promise<string[]> {
  const { warnings } = await verify(JSON.stringify(value), options);
  return (warnings?.findings ?? []).map(({ detector, path, count }) => `${detector} ${path} ${count}`);
}

describe("names", () => {
  it("are a warning: the exit code stays 0, and each place is listed and counted", async () => {
    const value = [{ note: "Dear Mr. Whitcombe," }, { note: "I spoke to Gemma and to Mrs. Iyer" }];
    const report = await verify(JSON.stringify(value), NAMES);
    expect(report).toMatchObject({
      exit: 0,
      findings: [],
      notLookedFor: ["email", "phone"],
      warnings: {
        lookedFor: ["person-name"],
        count: 3,
        findings: [
          { path: "$[*].note", detector: "person-name", count: 3, first: { document: 1, pointer: "/0/note" } },
        ],
      },
    });
    expect(JSON.stringify(report)).not.toMatch(/Whitcombe|Gemma|Iyer/);
  });

  it.each([undefined, "phone,email", "-credit-card", "phone=valid", "-person-name", "person-name=off"])(
    "are not looked for with --detect %s",
    async (detect) => {
      const report = await verify('{"note":"Dear Mr. Whitcombe,"}', { detect });
      expect([report.warnings, report.exit]).toEqual([undefined, 0]);
    },
  );

  it.each(["person-name=context", "person-name=dictionary", "person-name=context,-iban"])(
    "are looked for beside numbers and addresses with --detect %s",
    async (detect) => {
      const report = await verify('{"note":"Dear Mr. Whitcombe, call +1 202 555 0123"}', { detect });
      expect(report).toMatchObject({ exit: 1, findings: [{ detector: "phone" }], warnings: { count: 1 } });
      expect(report.notLookedFor).toBeUndefined();
    },
  );

  it.each<[string, unknown, string[]]>([
    ["in JSON in a string", { s: JSON.stringify({ a: ["my name is Gemma"] }) }, ["person-name $.s 1"]],
    ["percent-encoded", { s: "q?t=Dear%20Mr.%20Whitcombe%2C" }, ["person-name $.s 1"]],
    [
      "in base64",
      { s: Buffer.from("Good morning, my name is Gemma Whitcombe").toString("base64") },
      ["person-name $.s 1"],
    ],
    ["with characters that nobody sees", { s: "Mr. Whit\u00adcombe" }, ["person-name $.s 1"]],
    ["in full-width letters", { s: "Ｍｙ　ｎａｍｅ　ｉｓ　Ｇｅｍｍａ" }, ["person-name $.s 1"]],
    ["of two characters and a title", { s: "林様" }, ["person-name $.s 1"]],
    ["in a key, which is not printed", { "Gemma Whitcombe called": 1 }, ["person-name $.* 1"]],
    [
      "by the name of their member",
      { agentName: "Chukwuemeka Obi", full_name: "Gemma" },
      ["person-name $.agentName 1", "person-name $.full_name 1"],
    ],
    [
      "by the name of their member, in other scripts",
      { 氏名: "堀内健太", 联系人: "曾庆华", 성명: "변상우" },
      ["person-name $.* 3"],
    ],
    [
      "not where such a member holds none",
      { agentName: "Support", lastName: "[NAME]", firstName: "", fullName: "u-4711", customerName: "Acme Support" },
      [],
    ],
    ["not by other names", { queueName: "Example Gold", name: "Main Line" }, []],
  ])("%s", async (_what, value, expected) => {
    expect(await warned(value)).toEqual(expected);
  });
});

describe("places that rules decide", () => {
  const rules = (rest: string) =>
    parseRules(`format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\nrecords: ["$"]\nunlisted: scan\n${rest}`);
  const text = { note: "Dear Mr. Whitcombe," };

  it("a keep, unlisted: keep and a stand-in are passed over", async () => {
    const keep = rules(
      'rules: []\nkeep:\n  - id: note\n    path: "$.note"\n    reason: machine-generated\n    why: Made up\n',
    );
    const standIn = rules(
      'rules:\n  - id: note\n    path: "$.note"\n    category: user.name\n    action: pseudonymize\n    why: Made up\n',
    );
    for (const options of [{ rules: keep }, { unlisted: "keep" }, { rules: standIn }] as const) {
      expect(await warned(text, { ...NAMES, ...options })).toEqual([]);
    }
  });

  it("so are invented names in texts, by the policy or by a field that is also_in: text", async () => {
    const known = rules(
      'rules:\n  - id: who\n    path: "$.who"\n    category: user.name\n    action: pseudonymize\n    also_in: text\n    why: Made up\n',
    );
    const options: RedactOptions = { rules: known, key: "k".repeat(32) };
    const { bytes } = redactBytes(JSON.stringify({ who: "Gemma Whitcombe", ...text }), options);
    const report = await verify(bytes, { ...NAMES, rules: known });
    expect(report).toMatchObject({ exit: 0, warnings: { count: 0 } });
    const categories = [{ category: "user.name", subject: null, action: { name: "pseudonymize" as const } }];
    const policy = { id: "acme", version: "1.0.0", unlisted: null, categories, rules: [] };
    expect(await warned(text, { ...NAMES, policy })).toEqual([]);
  });

  it("what a rule replaces and is there all the same is warned of", async () => {
    const replaced = rules('rules:\n  - id: note\n    path: "$.note"\n    category: user.name\n    why: Made up\n');
    expect(await warned(text, { ...NAMES, rules: replaced })).toEqual(["person-name $.note 1"]);
  });
});

it("two checks are one", () => {
  const first = { input: "a", document: 1, pointer: "/a" };
  const warning = { path: "$.a", detector: "person-name", count: 2, first } as const;
  const one = { lookedFor: ["person-name"], count: 2, findings: [warning] } as const;
  const other = {
    lookedFor: ["person-name"],
    count: 3,
    findings: [{ ...warning, path: "$.b", count: 1 }, warning],
  } as const;
  expect(warningsOfBoth(undefined, one)).toEqual(one);
  expect(warningsOfBoth(one, other)).toEqual({
    lookedFor: ["person-name"],
    count: 5,
    findings: [
      { ...warning, count: 4 },
      { ...warning, path: "$.b", count: 1 },
    ],
  });
});

it("paths past 10,000 are counted, not listed", async () => {
  const letters = (number: number) =>
    String(number).replace(/[0-9]/g, (digit) => "abcdefghij"[Number(digit)] as string);
  const names = Array.from({ length: 10_020 }, (_, i) => [`k${letters(i)}`, "Mr. Iyer"]);
  const { warnings } = await verify(JSON.stringify(Object.fromEntries(names)), NAMES);
  expect([warnings?.findings.length, warnings?.count]).toEqual([10_000, 10_020]);
});
