import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decryptFormat, encryptFormat } from "../../src/actions/encrypt-format.ts";
import { countryCodeLength } from "../../src/actions/forms/digits.ts";
import type { KeyedContext } from "../../src/actions/keyed-context.ts";
import { keyRing } from "../../src/keys/node.ts";
import { runCount } from "../helpers/run-count.ts";
import { contextOf, KEY, OTHER_KEY } from "./contexts.ts";
import { applied } from "./laws.ts";

const PHONE = "user.contact.phone_number";
const ID = "user.unique_id";

const encrypting = (context: KeyedContext) => encryptFormat.make({ name: "encrypt-format" }, context);
const decrypting = (context: KeyedContext) => decryptFormat.make({ name: "encrypt-format" }, context);

function there(text: string, context: KeyedContext): string {
  return JSON.parse(applied(encrypting(context), JSON.stringify(text)));
}
function back(text: string, context: KeyedContext): string {
  return JSON.parse(applied(decrypting(context), JSON.stringify(text)));
}
const shape = (text: string) =>
  text
    .replace(/\p{Nd}/gu, "9")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a");

describe("phone numbers", () => {
  it.each([
    ["+1 (202) 555-0123", "+1 "],
    ["+442079460123", "+44"],
    ["+81 90-1234-5678", "+81 "],
    ["＋８１９０１２３４５６７８", "＋８１"],
    ["00353 20 910 1234", "00353 "],
    ["090-1234-5678", "0"],
    ["(030) 23125 123", "(0"],
    ["2025550123", ""],
  ])("%s keeps %j, length and layout", (phone, kept) => {
    const context = contextOf(PHONE);
    const encrypted = there(phone, context);
    expect(encrypted).not.toBe(phone);
    expect(encrypted.startsWith(kept)).toBe(true);
    expect(encrypted.normalize("NFKC").replace(/[0-9]/g, "9")).toBe(phone.normalize("NFKC").replace(/[0-9]/g, "9"));
    expect(back(encrypted, context)).toBe(phone);
  });

  it("a vanity number is text: its letters go too", () => {
    const encrypted = there("1-800-FLOWERS", contextOf(PHONE));
    expect(encrypted).toMatch(/^\d-\d{3}-[A-Z]{7}$/);
    expect(encrypted).not.toContain("FLOWERS");
    expect(back(encrypted, contextOf(PHONE))).toBe("1-800-FLOWERS");
  });

  it.each([
    ["12025550123", 1],
    ["79", 1],
    ["4420", 2],
    ["86138", 2],
    ["35320", 3],
    ["97250", 3],
  ])("country code of %s", (digits, length) => expect(countryCodeLength(digits)).toBe(length));
});

describe("goes back, whatever the layout", () => {
  const character = fc.constantFrom(..."0129azAZ".split(""), " ", "-", "@", ".", "+", "(", "０", "Ａ", "٣");
  const text = fc.string({ unit: character, minLength: 1, maxLength: 40 });
  it.each([PHONE, ID, null])("%s", (category) => {
    fc.assert(
      fc.property(text, (value) => {
        const context = contextOf(category);
        const encrypted = there(value, context);
        if (encrypted === context.label) return;
        expect([...encrypted].length).toBe([...value].length);
        expect(shape(encrypted)).toBe(shape(value));
        expect(back(encrypted, context)).toBe(value);
      }),
      { numRuns: runCount(1000) },
    );
  });

  it("JSON numbers keep their count of digits", () => {
    const number = fc.oneof(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
      fc.constantFrom("0.123456", "-12.50000", "123456E+7", "100000", "999999", "12025550123"),
    );
    fc.assert(
      fc.property(number, (value) => {
        const context = contextOf(ID);
        const encrypted = applied(encrypting(context), value);
        expect(encrypted).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/);
        if (encrypted === "0") return;
        expect(shape(encrypted)).toBe(shape(value));
        expect(applied(decrypting(context), encrypted)).toBe(value);
      }),
      { numRuns: runCount(1000) },
    );
  });
});

describe("what cannot be done is replaced, and counted", () => {
  it.each([
    ["few-values", '"12345"'],
    ["few-values", '"+1 20255"'],
    ["few-values", '"ab-1"'],
    ["few-values", '"--"'],
    ["few-values", "12345"],
    // The first of six digits is no 0: 9 * 10^5.
    ["few-values", "123456"],
    ["too-long", JSON.stringify("a".repeat(257))],
    ["other-characters", '"山田太郎 1234567"'],
    ["other-characters", '"\\ud800 1234567"'],
  ])("%s: %s", (because, text) => {
    const noted: string[] = [];
    const context = contextOf(PHONE, { replaced: (why) => noted.push(why) });
    expect(applied(encrypting(context), text)).toBe(text.startsWith('"') ? '"[PHONE]"' : "0");
    expect(noted).toEqual([because]);
  });

  it("six digits of a text are enough, and 256 places", () => {
    const noted: string[] = [];
    const context = contextOf(ID, { replaced: (why) => noted.push(why) });
    expect(there("123456", context)).toMatch(/^\d{6}$/);
    expect(there("a".repeat(256), context)).toMatch(/^[a-z]{256}$/);
    expect(noted).toEqual([]);
  });
});

it("the label stays the label on both ways, and no value becomes it", () => {
  const context = contextOf(ID, { label: "[ADDRESS]" });
  expect(there("[ADDRESS]", context)).toBe("[ADDRESS]");
  expect(back("[ADDRESS]", context)).toBe("[ADDRESS]");
  // The value that would become the label walks on, and comes back.
  const before = back("[QWERTYU]", contextOf(ID, { label: "" }));
  const walking = contextOf(ID, { label: "[QWERTYU]" });
  expect(there(before, walking)).not.toBe("[QWERTYU]");
  expect(back(there(before, walking), walking)).toBe(before);
});

it("another key, category or purpose is another number; the first key of the ring goes back", () => {
  const phone = "+1 202 555 0123";
  const context = contextOf(PHONE);
  const others = [
    contextOf(PHONE, { keys: keyRing([OTHER_KEY]) }),
    contextOf(PHONE, { purpose: "analytics" }),
    contextOf("user.contact.fax_number"),
  ];
  expect(new Set([context, ...others].map((one) => there(phone, one))).size).toBe(4);
  const ringOf = (...keys: string[]) => contextOf(PHONE, { keys: keyRing(keys) });
  expect(back(there(phone, context), ringOf(KEY, OTHER_KEY))).toBe(phone);
  expect(back(there(phone, context), ringOf(OTHER_KEY, KEY))).not.toBe(phone);
});
