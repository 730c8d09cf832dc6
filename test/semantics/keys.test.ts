/** `keys: true`: the names of an object's members are personal data too. */
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { expectOutput, withEntries } from "../helpers/every-cut.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";
import { runText } from "../helpers/runs.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const PHONES: EntryParts = { path: "$.byPhone", keys: true, category: "user.contact.phone_number" };

const WITH_KEYS = withEntries([PHONES]);

describe("names", () => {
  it.each([
    ["one", '{"byPhone":{"+12025550101":1}}', '{"byPhone":{"[PHONE]":0}}'],
    ["several", '{"byPhone":{"a":1,"b":2,"c":3}}', '{"byPhone":{"[PHONE]":0,"[PHONE 2]":0,"[PHONE 3]":0}}'],
    ["the same twice", '{"byPhone":{"a":1,"a":2}}', '{"byPhone":{"[PHONE]":0,"[PHONE 2]":0}}'],
    ["spaced", '{ "byPhone" : { "a" : 1 , "b":2 } }', '{ "byPhone" : { "[PHONE]" : 0 , "[PHONE 2]":0 } }'],
    [
      "on every level",
      '{"byPhone":{"a":{"b":1},"c":{"d":1,"e":2}}}',
      '{"byPhone":{"[PHONE]":{"[PHONE]":0},"[PHONE 2]":{"[PHONE]":0,"[PHONE 2]":0}}}',
    ],
    [
      "behind an inner object",
      '{"byPhone":{"a":{"b":1,"c":1},"d":1}}',
      '{"byPhone":{"[PHONE]":{"[PHONE]":0,"[PHONE 2]":0},"[PHONE 2]":0}}',
    ],
    ["in elements", '{"byPhone":[{"a":1},{"a":1,"b":1}]}', '{"byPhone":[{"[PHONE]":0},{"[PHONE]":0,"[PHONE 2]":0}]}'],
    ["of null and empty strings", '{"byPhone":{"a":null,"b":""}}', '{"byPhone":{"[PHONE]":null,"[PHONE 2]":""}}'],
    ["of empty containers", '{"byPhone":{"a":{},"b":[]}}', '{"byPhone":{"[PHONE]":{},"[PHONE 2]":[]}}'],
    ["not the empty one", '{"byPhone":{"":"x","a":1}}', '{"byPhone":{"":"[PHONE]","[PHONE]":0}}'],
    ["with escapes", '{"byPhone":{"\\u002b1 \\"x\\"":1,"\\ud800":2}}', '{"byPhone":{"[PHONE]":0,"[PHONE 2]":0}}'],
    ["__proto__", '{"byPhone":{"__proto__":1,"constructor":2}}', '{"byPhone":{"[PHONE]":0,"[PHONE 2]":0}}'],
    ["not outside", '{"a":{"b":1},"byPhone":{}}', '{"a":{"b":1},"byPhone":{}}'],
    ["none where it is no object", '{"byPhone":"x"}', '{"byPhone":"[PHONE]"}'],
    [
      "of two objects, each from the start",
      '{"byPhone":{"a":1,"b":1},"byPhone":{"c":1}}',
      '{"byPhone":{"[PHONE]":0,"[PHONE 2]":0},"byPhone":{"[PHONE]":0}}',
    ],
  ])("%s", (_what, text, expected) => {
    expectOutput(text, WITH_KEYS, expected);
    expect(runText(expected, WITH_KEYS)).toBe(expected);
  });

  it("that a path has stay, with what is below decided by that path", () => {
    const rules = withEntries([PHONES, { path: "$.byPhone[*].seen", action: null }, { path: "$.byPhone.total" }]);
    const text = '{"byPhone":{"a":{"seen":1,"b":2},"total":"3","\\u0074otal":4}}';
    expectOutput(text, rules, '{"byPhone":{"[PHONE]":{"seen":1,"[PHONE]":0},"total":"[NAME]","\\u0074otal":0}}');
  });

  it("below a keep go: it keeps scalars", () => {
    const rules = withEntries([PHONES, { path: "$.byPhone['x']", action: null }]);
    expectOutput('{"byPhone":{"x":{"a":1},"a":1}}', rules, '{"byPhone":{"x":{"[PHONE]":0},"[PHONE]":0}}');
  });

  it("of members that are removed go with them", () => {
    const rules = withEntries([PHONES, { path: "$.byPhone[?@ == 'r']", action: { name: "remove" } }]);
    expectOutput(
      '{"byPhone":{"a":"r","b":1,"c":"r","d":"x"}}',
      rules,
      '{"byPhone":{"[PHONE]":0,"[PHONE 2]":"[PHONE]"}}',
    );
  });

  it("of another file's rule: that file's category says what they become", () => {
    const other = packOf([{ path: "$.byPhone", action: { name: "hash" } }], { id: "acme/other" });
    const keys = packOf([PHONES]);
    const output = runText('{"byPhone":{"a":1}}', { rules: rulesOf(other, keys), key: KEY });
    expect(output).toBe('{"byPhone":{"[PHONE]":0}}');
  });

  it("are the same wherever they stand and however many other paths there are", () => {
    const names = Array.from(
      { length: 25_000 },
      (_, i) => `n${i.toString(26).replace(/[0-9]/g, (d) => "qrstuvwxyz"[+d] ?? "")}`,
    );
    const many = `{${[...new Set(names)].map((name) => `"${name}":1`).join()}}`;
    const { bytes, report } = redactBytes(Buffer.from(`{"many":${many},"byPhone":{"a":{"b":1},"c":1}}`), WITH_KEYS);
    expect(Buffer.from(bytes).toString().slice(-60)).toMatch(
      /"byPhone":\{"\[PHONE\]":\{"\[PHONE\]":0\},"\[PHONE 2\]":0\}\}$/,
    );
    expect(report.rules[0]).toMatchObject({ matched: 5, redacted: 5 });
  });

  it("are counted beside the values", () => {
    const { report } = redactBytes(Buffer.from('{"byPhone":{"a":1,"b":0,"":null}}'), WITH_KEYS);
    expect(report.rules[0]).toMatchObject({ matched: 4, redacted: 3 });
  });
});

describe("under actions that take the whole", () => {
  it.each([
    ["remove", '{"a":1,"byPhone":{"x":1,"y":{"z":2}},"b":2}', '{"a":1,"b":2}'],
    ["remove", '{"byPhone":{"x":1}}', "{}"],
    ["null", '{"byPhone":{"x":1,"y":{"z":2}},"b":2}', '{"byPhone":null,"b":2}'],
  ] as const)("%s: %s", (name, text, expected) => {
    const rules = withEntries([{ ...PHONES, action: { name } }]);
    expectOutput(text, rules, expected);
    expect(redactBytes(Buffer.from(text), rules).report.rules[0]).toMatchObject({ matched: 1, redacted: 1 });
  });

  it("of several, those that are not taken are replaced", () => {
    const rules = withEntries([
      { path: "$.m[?@.r]", keys: true, action: { name: "null" } },
      { ...PHONES, path: "$.m" },
    ]);
    expectOutput('{"m":{"a":{"r":1},"b":{"c":1}}}', rules, '{"m":{"[PHONE]":null,"[PHONE 2]":{"[PHONE]":0}}}');
  });
});

describe("under other actions", () => {
  const rulesWith = (action: EntryParts["action"]) => ({
    ...withEntries([{ ...PHONES, action: action ?? null }]),
    key: KEY,
  });

  it("mask and scan write labels too", () => {
    for (const name of ["mask", "scan"] as const) {
      const rules = rulesWith({ name });
      expect(runText('{"byPhone":{"ab":"x","cd":"y"}}', rules)).toMatch(
        /^\{"byPhone":\{"\[PHONE\]":.*,"\[PHONE 2\]":.*\}\}$/,
      );
    }
  });

  it("hash keeps equal names equal", () => {
    const rules = rulesWith({ name: "hash" });
    const [first, second] = Object.entries(
      JSON.parse(runText('{"byPhone":{"ab":"ab","cd":{"\\u0061b":1}}}', rules)).byPhone,
    );
    expect(first?.[0]).toMatch(/^[a-p]{32}$/);
    expect(first?.[1]).toBe(first?.[0]);
    expect(Object.keys(second?.[1] as object)).toEqual([first?.[0]]);
  });

  it.each(["replace", "mask", "hash"] as const)("%s: a long name comes out the same wherever it is cut", (name) => {
    const rules = rulesWith({ name });
    for (const inner of ["", '\\"', "\\\\", "é", "\\ud83d\\ude00"]) {
      const text = `{"byPhone":{"${"k".repeat(66_000)}${inner}${"k".repeat(9_000)}":1,"b":2}}`;
      const whole = runText(text, rules);
      const at = 13 + 66_000;
      const ways = [at - 1, at, at + 1, at + 2, at + 3, at + 8, 70_000].map((cut) => [cut]);
      expectOutput(text, rules, whole, [...ways, [65_600, 70_000, 75_000]]);
    }
  });

  it("hash: a name over the limit is replaced whole, and counted", () => {
    const options = { ...rulesWith({ name: "hash" }), maxValueBytes: 20 };
    const { bytes, report } = redactBytes(Buffer.from(`{"byPhone":{"${"k".repeat(21)}":1}}`), options);
    expect(Buffer.from(bytes).toString()).toMatch(/^\{"byPhone":\{"\[PHONE\]":1\d{15}\}\}$/);
    expect(report.limits.tooLarge).toBe(1);
  });
});

describe("a name that is JSON", () => {
  const name = (mail: string) => `{"mail":"${mail}"}`;

  it.each(["ann@example.com", "ann\\u0040example.com", "\\u0061nn@example.com"])("is looked into: %s", (mail) => {
    const input = JSON.stringify({ [name(mail)]: 1, a: [{ [name(mail)]: 2 }], '["+1 202-555-0143"]': 3 });
    const output = JSON.stringify({ [name("[EMAIL]")]: 1, a: [{ [name("[EMAIL]")]: 2 }], '["[PHONE]"]': 3 });
    expectOutput(input, {}, output);
  });

  it("stays where it holds nothing", () => {
    const input = JSON.stringify({ [name("nobody")]: 1, "[1]": 2, "{": 3, '"x"': 4 });
    expectOutput(input, {}, input);
  });
});
