import { describe, expect, it } from "vitest";
import { foldDigits } from "../../../src/actions/forms/digits.ts";
import { phoneParser } from "../../../src/actions/forms/library-phones.ts";
import { isNormalized, normalization } from "../../../src/actions/forms/normalize.ts";
import { keyedHash } from "../../../src/actions/hash.ts";
import { keyRing } from "../../../src/keys/node.ts";
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

  it.each([null, "user.name", "user.unique_identity"])("%s: as it is", (category) => {
    expect(normal(" Ann ＥＸ ", category)).toBe(" Ann ＥＸ ");
  });
});

it("which categories are normalised at all", () => {
  const all = [PHONE, "user.contact.fax_number", "user.contact.email", "user.unique_id", "user.unique_id.pseudonymous"];
  expect(all.filter((category) => !isNormalized(category))).toEqual([]);
  expect([null, "user", "user.name", "user.contact", "user.unique_identity"].filter(isNormalized)).toEqual([]);
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

describe("what stands around a value does not part it from others", () => {
  it.each([
    "tel:+1-202-555-0123",
    "TEL:+12025550123;user=phone",
    "tel:202-555-0123;phone-context=+1",
    "sip:+12025550123@pbx.example.com",
    "sips:+12025550123@pbx.example.com;transport=tcp?x=1",
    '"Ana Example" <sip:+12025550123@pbx.example.com>',
    "Ana Example <tel:+12025550123>",
    "whatsapp:+12025550123",
    "whatsapp://send?phone=12025550123&text=hi",
    "https://wa.me/12025550123?text=hi",
    "wa.me/12025550123",
    "callto://+12025550123",
    "\u202a+1 202-555-0123\u202c",
    "\u200e+1\u200b202\u2060555\u00ad0123",
    '"+1 202 555 0123"',
    "'2025550123'",
    "“+12025550123”",
    "12025550123.0",
    "+12025550123.00",
    "1.2025550123E10",
    "＋１２０２５５５０１２３",
    "%2B1%20202%20555%200123",
    "tel:%2B12025550123",
    "(202) 555-0123 (mobile)",
    '="2025550123"',
    '="+1 202-555-0123"',
    "PJSIP/2025550123-0000001a",
    "SIP/2025550123-0000001A",
    "SIP/trunk-a/12025550123",
    "SIP/trunk-a/12025550123-0000001a",
    "Local/2025550123@office-0000001a;1",
    "IAX2/2025550123",
    "DAHDI/i1/2025550123-1a",
    "sofia/internal/+12025550123@pbx.example.com",
    "sofia/gateway/trunk/12025550123",
    "+1 202-555-0123.",
    "2025550123,",
    "2025550123;",
    "'2025550123',",
    "+12025550123。",
  ])("%j is one number", (text) => expect(normal(text, PHONE, ["US"])).toBe("+12025550123"));

  it.each(["+1 202-555-0123 x45", "tel:+1-202-555-0123;ext=45", "(202) 555-0123 ext. 45", "2025550123 extension 45"])(
    "%j keeps its extension",
    (text) => expect(normal(text, PHONE, ["US"])).toBe("+12025550123;ext=45"),
  );

  it.each([
    "Ana Example <ana@example.com>",
    '"Example, Ana" <ANA@example.com>',
    "<ana@example.com>",
    "mailto:ana@example.com",
    "mailto:ana@example.com?subject=x&body=y",
    "MAILTO:ana%40example.com",
    "'ana@example.com'",
    "\u200bana@example.com\u00a0",
    "ana@example.com (Ana Example)",
    "\u007fana@example.com",
    "ana@example.com.",
    "Ana Example <ana@example.com>, ",
    "'ana@example.com';",
    '="ana@example.com"',
  ])("%j is one address", (text) => expect(normal(text, "user.contact.email")).toBe("ana@example.com"));

  it.each([
    ["Jos\u00e9-7", ["Jose\u0301-7", " Jos\u00e9-7 ", "\u200eJos\u00e9-7"]],
    ["4711", ["4711.0", "4711.00", '="4711"', "'4711", " 4711", "4711\t", "4.711E3"]],
    ["0815", ['="0815"', "'0815", "0815.0"]],
    ["7", ["7.0"]],
  ])("%j is one id", (id, all) => {
    for (const text of [id, ...all]) expect(normal(text, "user.unique_id.pseudonymous")).toBe(id);
  });

  it.each([
    "4711.10",
    "4711.05",
    "x4711.0",
    "1.4711.0",
    "ABC",
    "abc",
    "4711.",
    "+4711.0",
    "47-11.0",
    "=1+1",
    "'tis",
    "1.2.0",
  ])("%j is an id as it is", (text) => expect(normal(text, "user.unique_id")).toBe(text));

  it("a channel without a number, and what only looks like one, stay", () => {
    expect(normal("SIP/7-0000001a", PHONE)).toBe("7");
    expect(normal("pjsip/1", "user.contact.email")).toBe("pjsip/1");
    for (const text of ["PJSIP/office-0000001a", "SIP/trunk", "PJSIP/202-5550123", "xSIP/2025550123"])
      expect(normal(text, PHONE, ["US"])).toBe(text);
  });

  it("a number without a region is that of its digits, and a word is a word", () => {
    expect(normal("2025550123.0", PHONE)).toBe("2025550123");
    expect(normal("2025550123", PHONE)).toBe("2025550123");
    expect(normal("tel:anonymous", PHONE)).toBe("tel:anonymous");
    expect(normal(`tel:${"9".repeat(5000)}`, PHONE)).toBe(`tel:${"9".repeat(5000)}`);
  });

  it("the first version did not know these", () => {
    const first = normalization({ category: PHONE, regions: ["US"], phones }, 1);
    expect(first("tel:+1-202-555-0123")).toBe("tel:+1-202-555-0123");
    expect(first("(202) 555-0123")).toBe("+12025550123");
    expect(normalization({ category: "user.unique_id", regions: [], phones }, 1)("4711.0")).toBe("4711.0");
    expect(normalization({ category: "user.contact.email", regions: [], phones }, 1)("Ana <a@example.com>")).toBe(
      "ana <a@example.com>",
    );
  });
});

describe("hash as a text", () => {
  const hashed = (text: string, options = {}) =>
    applied(keyedHash(contextOf(PHONE, { regions: ["US"], phones }), options), text);

  it("joins a number with a string", () => {
    const text = hashed('"+12025550123"');
    for (const number of ["12025550123", "2025550123", "12025550123.0", "1.2025550123e10"]) {
      expect(hashed(number, { as: "text" })).toBe(text);
      expect(hashed(number)).toMatch(/^1\d{15}$/);
    }
  });
});
