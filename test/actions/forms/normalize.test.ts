import { describe, expect, it } from "vitest";
import { foldDigits } from "../../../src/actions/forms/digits.ts";
import { normalization } from "../../../src/actions/forms/normalize.ts";
import { phoneParser } from "../../../src/actions/forms/phone-parser.ts";
import { keyedHash } from "../../../src/actions/hash.ts";
import { keyRing } from "../../../src/keys/ring.ts";
import { contextOf, OTHER_KEY } from "../contexts.ts";
import { applied } from "../laws.ts";

const PHONE = "user.contact.phone_number";

const phones = phoneParser();

const normal = (text: string, category: string | null, regions: readonly string[] = []) =>
  normalization({ category, regions, phones })(text);

describe("phone numbers", () => {
  it.each([
    ["+81 90-1234-5678", []],
    ["+819012345678", []],
    ["090-1234-5678", ["JP"]],
    ["０９０−１２３４−５６７８", ["JP"]],
    ["＋81（90）1234-5678", []],
    ["٠٩٠-١٢٣٤-٥٦٧٨", ["JP"]],
    ["0081 90 1234 5678", []],
    ["0081 90 1234 5678", ["CN", "JP"]],
    [" 090 1234 5678 ", ["US", "JP"]],
  ])("%s of %j is one number", (text, regions) => {
    expect(normal(text, PHONE, regions)).toBe("+819012345678");
  });

  it("the order of the regions does not matter, and valid goes before possible", () => {
    for (const regions of [
      ["US", "GB"],
      ["GB", "US"],
    ]) {
      expect(normal("020 7946 0123", PHONE, regions)).toBe("+442079460123");
      expect(normal("(202) 555-0123", PHONE, regions)).toBe("+12025550123");
    }
  });

  it("keeps an extension, and leaves what is no number", () => {
    expect(normal("+1 202 555 0123 ext. 45", PHONE)).toBe("+12025550123;ext=45");
    for (const text of ["", "anonymous", "+1 23", "090-1234-5678", "12"]) expect(normal(text, PHONE)).toBe(text);
  });

  it("what is in E.164 never asks the metadata", () => {
    const asked = () => {
      throw new Error("asked");
    };
    const text = normalization({ category: PHONE, regions: ["JP"], phones: asked });
    expect(text("+819012345678")).toBe("+819012345678");
    expect(() => text("+81 9012345678")).toThrow("asked");
    expect(() => normalization({ category: PHONE, regions: [], phones: undefined })("12")).toThrow(/not been loaded/);
  });
});

describe("other values", () => {
  it.each([
    ["Ann.Example@Example.ORG", "ann.example@example.org"],
    [" ann.example@example.org\n", "ann.example@example.org"],
    ["ａｎｎ．ｅｘａｍｐｌｅ＠example.org", "ann.example@example.org"],
  ])("%j is one address", (text, expected) => expect(normal(text, "user.contact.email")).toBe(expected));

  it("dots and tags of an address stay", () => {
    expect(normal("a.b+c@example.org", "user.contact.email")).toBe("a.b+c@example.org");
  });

  it.each([null, "user.name", "user.unique_id"])("%s: as it is", (category) => {
    expect(normal(" Ann ＥＸ ", category)).toBe(" Ann ＥＸ ");
  });
});

it("digits of every script", () => {
  expect(foldDigits("٣ ۴ ५ ５ 𝟜 𝟿 ๗ 9")).toBe("3 4 5 5 4 9 7 9");
});

describe("hash", () => {
  const hashed = (text: string, context = contextOf(PHONE, { regions: ["JP"], phones }), normalize = true) =>
    applied(keyedHash(context, { normalize }), text);

  it("joins however a number is written", () => {
    const all = ['"+819012345678"', '"090-1234-5678"', '"０９０１２３４５６７８"'].map((text) => hashed(text));
    expect(new Set(all).size).toBe(1);
    expect(all[0]).toMatch(/^"[a-p]{32}"$/);
  });

  it("does not join with `normalize: false`, nor across categories, purposes and keys", () => {
    const text = '"+819012345678"';
    const parts = { regions: ["JP"], phones };
    const all = [
      hashed(text),
      hashed('"090-1234-5678"', undefined, false),
      hashed(text, contextOf("user.contact.fax_number", parts)),
      hashed(text, contextOf(PHONE, { ...parts, purpose: "analytics" })),
      hashed(text, contextOf(PHONE, { ...parts, keys: keyRing([OTHER_KEY]) })),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(hashed(text, contextOf(PHONE, { ...parts, keys: keyRing([OTHER_KEY, "x".repeat(32)]) }))).toBe(all[4]);
  });

  it("a number stays one: 16 digits, exact in a double", () => {
    for (const text of ["819012345678", "0", "-1.5e300"]) {
      const found = hashed(text);
      expect(found).toMatch(/^1\d{15}$/);
      expect(String(Number(found))).toBe(found);
      expect(Number(found)).toBeLessThan(2 ** 53);
    }
  });
});
