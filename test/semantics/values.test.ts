/** What comes out of a scalar: replace, mask, hash. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MaskOptions, maskText } from "../../src/actions/mask.ts";
import type { ActionSpec } from "../../src/actions/table.ts";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { expectOutput, withEntries } from "../helpers/every-cut.ts";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const with_ = (action: ActionSpec, category?: string) => ({
  ...withEntries([{ path: "$.v", action, ...(category !== undefined && { category }) }]),
  key: KEY,
});
const valueUnder = (action: ActionSpec, value: string) => runText(`{"v":${value}}`, with_(action)).slice(5, -1);

describe("null and the empty string hold nothing", () => {
  it.each(["replace", "mask", "hash", "scan"] as const)("they stay under %s, uncounted", (name) => {
    const { bytes, report } = redactBytes(Buffer.from('{"v":[null,"", null ,[],{}]}'), with_({ name }));
    expect(Buffer.from(bytes).toString()).toBe('{"v":[null,"", null ,[],{}]}');
    expect(report.rules[0]).toMatchObject({ matched: 0, redacted: 0 });
  });
});

describe("replace", () => {
  it.each([
    ["user.name", "[NAME]"],
    ["user.name.first", "[NAME]"],
    ["user.contact.email", "[EMAIL]"],
    ["user.contact.phone_number", "[PHONE]"],
    ["user.contact.address", "[ADDRESS]"],
    ["user.contact.address.street", "[ADDRESS]"],
    ["user.unique_id", "[ID]"],
    ["user.unique_id.pseudonymous", "[ID]"],
    ["user.device.ip_address", "[IP]"],
    ["user.content", "[TEXT]"],
    ["user.content.private", "[TEXT]"],
    ["user.financial.credit_card", "[CARD]"],
    ["user.contact", "[CONTACT]"],
    ["user.names_of_pets", "[NAMES_OF_PETS]"],
    ["user.location.precise", "[LOCATION]"],
    ["user.location.imprecise", "[LOCATION]"],
    ["user.biometric.voice", "[VOICE_RECORDING]"],
    ["user.biometric.retinal", "[RETINA_SCAN]"],
    ["user.demographic.age_range", "[AGE]"],
    ["user.demographic.date_of_birth", "[DATE_OF_BIRTH]"],
    ["user.health_and_medical.record_id", "[MEDICAL_RECORD_ID]"],
    ["user.authorization.credentials", "[CREDENTIALS]"],
    ["constructor", "[CONSTRUCTOR]"],
    ["user.workplace", "[WORKPLACE]"],
  ])("a string of %s becomes %s", (category, label) => {
    expectOutput('{"v":"some text"}', with_({ name: "replace" }, category), `{"v":"${label}"}`);
  });

  it.each([
    ["1", "0"],
    ["-0", "0"],
    ["0.0", "0"],
    ["1e400", "0"],
    ["-12.50E+3", "0"],
    ["0", "0"],
    ["true", "false"],
    ["false", "false"],
    ['"x"', '"[NAME]"'],
    ['"\\u005bNAME]"', '"[NAME]"'],
    ['"[NAME]"', '"[NAME]"'],
    ['[ "x" , {"a":1,"b":[true]} ]', '[ "[NAME]" , {"a":0,"b":[false]} ]'],
  ])("%s becomes %s", (value, expected) =>
    expectOutput(`{"v":${value}}`, with_({ name: "replace" }), `{"v":${expected}}`),
  );

  it("a value without a category becomes [REDACTED]", () => {
    expectOutput('{"x":"y","n":1}', { unlisted: "replace" }, '{"x":"[REDACTED]","n":0}');
  });

  it("what already is its replacement is left, and counted", () => {
    const { report } = redactBytes(Buffer.from('{"v":["[NAME]",0,false,"x",1]}'), with_({ name: "replace" }));
    expect(report.rules[0]).toMatchObject({ matched: 5, redacted: 2 });
  });
});

const MASK: MaskOptions = { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" };

describe("mask", () => {
  it.each([
    ["+1 (202) 555-0101", "+* (***) ***-****"],
    ["ann@example.com", "***@*******.***"],
    ["日本 １２", "** **"],
    ["😀é", "😀*"],
    ["-", "-"],
    ["𝒜b", "**"],
  ])("%s becomes %s", (text, masked) => {
    expect(valueUnder({ name: "mask" }, JSON.stringify(text))).toBe(JSON.stringify(masked));
  });

  it.each([
    ["1234", "0"],
    ["true", "false"],
    ['"\\u002d\\/"', '"\\u002d\\/"'],
    ['"a\\nb"', '"*\\n*"'],
    ['"\\"a\\""', '"\\"*\\""'],
    ['"\\ud800a"', '"**"'],
  ])("%s becomes %s", (value, expected) =>
    expectOutput(`{"v":${value}}`, with_({ name: "mask" }), `{"v":${expected}}`),
  );

  it.each([
    ["123456", { keepLast: 4 }, "***456"],
    ["12345678", { keepLast: 4 }, "****5678"],
    ["123456789", { keepLast: 4 }, "*****6789"],
    ["12345", { keepLast: 1 }, "*****"],
    ["12345", { keepFirst: 1 }, "*****"],
    ["1234567", { keepFirst: 9, keepLast: 9 }, "****567"],
    ["1234567890", { keepFirst: 2, keepLast: 2 }, "12******90"],
    ["+1 202 555 0101", { keepLast: 4 }, "+* *** *** 0101"],
    ["12-34", { keepSeparators: false }, "*****"],
    ["abcdef", { char: "#" }, "######"],
  ])("%s with %j becomes %s", (text, options, masked) => {
    const mask = { ...MASK, ...options };
    expect(valueUnder({ name: "mask", mask }, JSON.stringify(text))).toBe(JSON.stringify(masked));
  });

  const options = fc.record({
    keepFirst: fc.nat(5),
    keepLast: fc.nat(5),
    keepSeparators: fc.boolean(),
    char: fc.constantFrom("*", "#", "x", "-", "0"),
  });
  const text = fc.string({
    unit: fc.constantFrom("a", "B", "1", "９", "é", "e\u0301", "日", "-", " ", "*", "x", "😀", "\ud800", "\u200d"),
    maxLength: 20,
  });
  const isLetterOrDigit = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

  it("length in code points stays; at most half of the letters and digits do, none below 6", () => {
    fc.assert(
      fc.property(text, options, (plain, chosen) => {
        const before = [...plain];
        const after = [...maskText(plain, chosen)];
        expect(after.length).toBe(before.length);
        const hidden = before.filter(isLetterOrDigit).length;
        const stayed = before.filter(
          (sign, i) => isLetterOrDigit(sign) && after[i] === sign && sign !== chosen.char,
        ).length;
        expect(stayed).toBeLessThanOrEqual(Math.min(chosen.keepFirst + chosen.keepLast, before.length / 2));
        if (before.length < 6) expect(stayed).toBe(0);
        if (hidden > 0 && chosen.keepFirst + chosen.keepLast === 0) expect(stayed).toBe(0);
        const separators = before.flatMap((sign, i) => (["-", " ", "😀"].includes(sign) ? [i] : []));
        if (chosen.keepSeparators) for (const i of separators) expect(after[i]).toBe(before[i]);
      }),
      { numRuns: runCount(5000) },
    );
  });

  it("a second pass changes nothing", () => {
    fc.assert(
      fc.property(text, options, (plain, chosen) => {
        const once = maskText(plain, chosen);
        expect(maskText(once, chosen)).toBe(once);
      }),
      { numRuns: runCount(5000) },
    );
  });
});

describe("hash", () => {
  const hashOf = (value: string, key = KEY) =>
    runText(`{"v":${value}}`, { ...with_({ name: "hash" }), key }).slice(5, -1);

  it.each(['"x"', '"日本"', '"\\ud800"', `"${"long ".repeat(2000)}"`])(
    "a string becomes 32 letters a to p: %.20s",
    (value) => {
      expect(hashOf(value)).toMatch(/^"[a-p]{32}"$/);
    },
  );

  it.each(["0", "-1", "1.5", "1e400", "12025550101", "9".repeat(400)])(
    "a number becomes 16 digits beginning with 1: %.20s",
    (value) => {
      const hash = hashOf(value);
      expect(hash).toMatch(/^1[0-9]{15}$/);
      expect(Number.isSafeInteger(Number(hash))).toBe(true);
    },
  );

  it("a boolean becomes false", () => expect([hashOf("true"), hashOf("false")]).toEqual(["false", "false"]));

  it("equal values have equal hashes, others others", () => {
    expect(hashOf('"\\u0061b"')).toBe(hashOf('"ab"'));
    expect(new Set(['"ab"', '"ba"', '"AB"', '"ab "', "1", "2", '"1"'].map((value) => hashOf(value))).size).toBe(7);
  });

  it("another key gives another hash; the same bytes as text or array the same", () => {
    const other = "x".repeat(32);
    for (const value of ['"ab"', "12"]) expect(hashOf(value)).not.toBe(hashOf(value, other));
    const bytes = runText('{"v":"ab"}', { ...with_({ name: "hash" }), key: Buffer.from(KEY) });
    expect(bytes.slice(5, -1)).toBe(hashOf('"ab"'));
  });
});

describe("one that is too large to examine", () => {
  const long = "a1".repeat(60);

  it.each([
    ["mask", `"${long}"`, '"[NAME]"'],
    ["hash", `"${long}"`, '"[NAME]"'],
    ["hash", "1".repeat(101), "0"],
  ] as const)("under %s is replaced whole, and counted: %.12s", (name, value, expected) => {
    const options = { ...with_({ name }), maxValueBytes: 100 };
    expectOutput(`{"v":${value},"w":${value}}`, options, `{"v":${expected},"w":${value}}`);
    expect(redactBytes(Buffer.from(`{"v":${value}}`), options).report.limits.tooLarge).toBe(1);
  });

  it.each(["mask", "hash"] as const)("of just the limit is examined under %s", (name) => {
    const options = { ...with_({ name }), maxValueBytes: long.length };
    const output = runText(`{"v":"${long}"}`, options);
    expectOutput(`{"v":"${long}"}`, options, output);
    expect(output).not.toContain("NAME");
    expect(redactBytes(Buffer.from(`{"v":"${long}"}`), options).report.limits.tooLarge).toBe(0);
  });

  it.each(["replace", "null", "remove"] as const)("has no limit under %s, nor where nothing looks at it", (name) => {
    const options = { ...with_({ name }), maxValueBytes: 10 };
    const { bytes, report } = redactBytes(Buffer.from(`{"v":"${long}","w":"${long}"}`), options);
    expect(JSON.parse(Buffer.from(bytes).toString()).w).toBe(long);
    expect(report.limits.tooLarge).toBe(0);
  });
});
