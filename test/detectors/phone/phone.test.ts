/** Telephone numbers in text. Numbers are those that plans reserve for fiction, or examples of the plans. */
import fc from "fast-check";
import { type CountryCode, findPhoneNumbersInText, getExampleNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, it } from "vitest";
import { phoneDetector, withoutPhones } from "../../helpers/phone-cases.ts";
import { runCount } from "../../helpers/run-count.ts";
import { checkLaws } from "../laws.ts";

describe("without a region", () => {
  it.each([
    ["+12015550123", "#"],
    ["+1 (201) 555-0123.", "#."],
    ["+1234567890", "#"],
    ["a+12015550123b", "a#b"],
    ["電話は+81 90-1234-5678です", "電話は#です"],
    ["＋１２０１５５５０１２３", "#"],
    ["+1\u200b201\u00ad555\u00a00123", "#"],
    ["+1–201–555–0123", "#"],
    ["٠٠٤٤٢٠٧٩٤٦٠٩٥٨", "#"],
    ["%2B12015550123", "#"],
    ["0044 20 7946 0958", "#"],
    ["011 44 20 7946 0958", "#"],
    ["tel:2015550123", "#"],
    ["sip:2015550123@example.com", "#@example.com"],
    ["https://wa.me/12015550123", "https://#"],
    ["whatsapp://send?phone=12015550123", "whatsapp://send?#"],
    ["+1 201 555 0123 x45", "#"],
    ["+1 201 555 0123 ext. 5", "#"],
    ["+7 912 345-67-89 доб. 5", "#"],
    ["+81 3-1234-5678 内線 12", "#"],
    ["+86 10 1234 5678 分机 123", "#"],
    ["+12015550123,+12015550145", "#,#"],
    ["+12015550123/+12015550145", "#/#"],
    ["+1 201 555 0123 2026-11-21", "# 2026-11-21"],
    ["+1.2015550123", "#"],
  ])("%j becomes %j", (text, rest) =>
    expect(withoutPhones(text).replace(/(tel:|sip:|wa\.me\/|phone=)#/, "#")).toBe(rest),
  );

  it.each([
    "2015550123",
    "(201) 555-0123",
    "020 7946 0958",
    "+123456",
    "+1234567890123456",
    "1 + 2000",
    "00 00 12 34 56",
  ])("%j is none", (text) => expect(withoutPhones(text)).toBe(text));
});

describe("with regions", () => {
  it.each([
    ["13812345678,13912345678", ["CN"], "#,#"],
    ["13812345678-13912345678", ["CN"], "#-#"],
    ["8613812345678", ["CN"], "#"],
    ["090-1234-5678と03-1234-5678", ["JP"], "#と#"],
    ["id09012345678x", ["JP"], "id#x"],
    ["(201) 555-0123", ["US"], "#"],
    ["201.555.0123", ["US"], "#"],
    ["201/555-0123", ["US"], "#"],
    ["201-555-0123-99", ["US"], "#"],
    ["(201) 555-0123 (201) 555-0145", ["US"], "# #"],
    ["810 44 20 7946 0958", ["RU"], "#"],
    ["990 44 20 7946 0958", ["FI"], "#"],
    ["$20 201-555-0123", ["US"], "$20 #"],
    ["201-555-0123 100$", ["US"], "# 100$"],
    ["12:30 2015550123", ["US"], "12:30 #"],
    ["2026-11-21 2015550123", ["US"], "2026-11-21 #"],
    ["(0xx) 123456789", ["AR"], "#"],
    ["030.123456", ["DE"], "#"],
    ["07911 123456", ["GB"], "#"],
    ["20 12 34", ["NC"], "#"],
    ["612 345 678,612 345 679", ["ES"], "#,#"],
    ["(201) 555-0123 1,234,567 of 2026 1,234,567", ["US"], "# 1,234,567 of 2026 1,234,567"],
    ["06 12 34 50 43 550e8400-e29b-41d4-a716-446655440000", ["FR", "DE"], "# 550e8400-e29b-41d4-a716-446655440000"],
    ["12015550123-550e8400-e29b-41d4-a716-446655440000", ["US"], "#-550e8400-e29b-41d4-a716-446655440000"],
    ["201-555-0123 x 550e8400-e29b-41d4-a716-446655440000", ["US"], "# x 550e8400-e29b-41d4-a716-446655440000"],
    ["201-555-0123 20155501230abcdef", ["US"], "# 20155501230abcdef"],
    ["07400 123846 $1,234.50", ["GB"], "# $1,234.50"],
    ["07400 123846 EUR 20", ["GB"], "# EUR 20"],
    ["+4930231250001234", ["US"], "#"],
    ["+44 7400 123846€", ["US"], "#€"],
    ["8123 4960 EUR", ["SG"], "# EUR"],
    ["12015550123call", ["US"], "#call"],
    ["81234960 %2B12015550123", ["SG"], "# #"],
    ["+65 8123 4606 2026-11-21 1731950283", ["SG"], "# 2026-11-21 1731950283"],
    // Together they have the size and the check digit of a card.
    ["9123-4567/9123-4567", ["HN"], "#/#"],
    ["6612 3456/6612 3456", ["MO"], "#/#"],
    ["6212 3455/6212 3455", ["MO"], "#/#"],
    ["6123 4506 6123 4506", ["SG"], "# #"],
    ["3123 4565 3123 4565", ["QA", "HK"], "# #"],
  ] as const)("%j, %j becomes %j", (text, regions, rest) => expect(withoutPhones(text, ...regions)).toBe(rest));

  it.each([
    ["7911123456", ["GB"], "no trunk digit"],
    ["9012345678", ["JP"], "no trunk digit"],
    ["8613812345678", ["US"], "another country's code"],
    ["2015550123", ["JP"], "not of the region"],
  ] as const)("bare digits %j, %j: %s", (text, regions, _why) => expect(withoutPhones(text, ...regions)).toBe(text));

  it("knows no region that is none", () => expect(() => phoneDetector("UK")).toThrow(RangeError));

  it("takes groups between which somebody stops to think", () =>
    expect(withoutPhones("it's 202... 555... 01 43, not 202...555", "US")).toBe("it's #, not 202...555"));

  it("takes the last of groups apart by dots, though it is zeros", () => {
    expect(withoutPhones("010.2000.0000", "KR")).toBe("#");
    expect(withoutPhones("02079460123.0, 20.7946.0", "GB")).toBe("#, 20.7946.0");
  });

  it("takes no other numbers where a region has no plan", () => {
    const text = "202 555 0143, +1 202 555 0143";
    expect(withoutPhones(text, "AQ")).toBe(withoutPhones(text));
    expect(withoutPhones(text, "AQ", "US")).toBe("#, #");
  });
});

/** As long as Japan's longest, and as E.164 allows. */
const LONG = ["81 0037 1234 5678 90123", "81 0066 1234567890123", "8100371234567890123", "81-0078-1234567890123"];

describe("a prefix of calls abroad takes what a plus takes", () => {
  it.each(["+", "00", "00 ", "011 ", "tel:+", "tel:00"])("%j", (prefix) => {
    for (const digits of [...LONG, "49 30 12345678901", "390612345678901"]) {
      // Nothing but the prefix would say that so many digits are a number.
      if (prefix === "00" && digits.length === 15) continue;
      const text = `${prefix}${digits}`;
      expect([text, withoutPhones(text, "JP").replace("tel:", "")]).toEqual([text, "#"]);
    }
  });
});

describe("what is no number in any region", () => {
  const regions = ["US", "JP", "CN", "KR", "DE", "GB", "FR", "IN", "SG"];

  it.each([
    "2026-11-21",
    "2026/11/21 08:30:15",
    "2026-11-21T08:30:15.123456+09:00",
    "2026-11-21/2026-12-24",
    "20261121T083015Z",
    "20261121083015",
    "21.11.2026 - 24.12.2026",
    "11/21/2026",
    "2019-2024",
    "550e8400-e29b-41d4-a716-446655440000",
    "12345678-1234-1234-1234-123456789012",
    "0123456789abcdef0123",
    "1700000000",
    "1700000000123",
    "1700000000123456",
    "35.681236, 139.767125",
    "-122.007812,31.399245",
    "3.14159265358979",
    "$1,234,567.89",
    "1,234,567,890",
    "JPY 12345678",
    "12345678円",
    "EUR 1234567",
    "1 234 567 EUR",
    "99.1234567%",
    "v10.15.7.1234567",
    "120.0.6099.109",
    "192.0.2.44",
    "192.0.2.44:8080",
    "192.0.2.0/24 198.51.100.0/24",
    "4111 1111 1111 1111",
    "3782 822463 10005",
    "4111-1111-1111-1111",
    "2014~2018",
    "2026. 11. 28.",
    "2026-332",
    "01.11.2026-28.11.2026",
    "11/01-11/28",
    "20261128-0042",
    "20261128-133652-0012",
    "500-1000元",
    "12.345.678 đ",
    "〒105-0011",
    "INV-2026-001000",
    "ISBN 978-3-16-148410-0",
    "35-209900-176148-1",
    "0000000000.000000",
    "G722/8000",
    "m=audio 49170 RTP/AVP 0 8 97 101 13",
  ])("%j", (text) => {
    expect(withoutPhones(text, ...regions)).toBe(text);
    expect(withoutPhones(`at ${text}, then`, ...regions)).toBe(`at ${text}, then`);
  });
});

describe("numbers of JSON", () => {
  it.each([
    ["2015550123", true],
    ["12015550123", true],
    ["1700000000", false],
    ["2015550123.0", true],
    ["2015550123.5", false],
    ["1700000000.0", false],
    ["201555", false],
    ["20155501232015550123", false],
  ])("%s: %s", (digits, is) => expect(phoneDetector("US").find(digits).length > 0).toBe(is));
});

describe("laws", () => {
  const regions = ["US", "JP", "CN", "KR", "DE", "GB", "FR", "IN", "SG", "AR"] as const;
  const number = fc.constantFrom(...regions).chain((region) => {
    const example = getExampleNumber(region as CountryCode, examples);
    const forms = [example?.formatNational(), example?.formatInternational(), example?.number, example?.getURI()];
    return fc.constantFrom(...forms.map((form) => ({ region, form: form as string })));
  });
  const filler = fc.stringMatching(/^(?:[a-z ,.()/0-9は号-]|, |: | - ){0,12}$/);
  const planted = fc.tuple(number, filler, filler).map(([{ region, form }, before, after]) => ({
    region,
    text: `${before} ${form} ${after}`,
  }));

  it("hold for texts with numbers", () => {
    fc.assert(
      fc.property(planted, ({ region, text }) => {
        checkLaws(() => phoneDetector(region), text);
      }),
      { numRuns: runCount(500) },
    );
  });

  it("what the library's own finder calls valid is found, but for what is stated to be none", () => {
    fc.assert(
      fc.property(planted, ({ region, text }) => {
        const ours = phoneDetector(region).find(text);
        for (const { startsAt, endsAt, number } of findPhoneNumbersInText(text, region)) {
          const written = text.slice(startsAt, endsAt);
          const found = ours.some(({ start, end }) => start < endsAt && startsAt < end);
          if (!found && !isStatedNone(written, number.nationalNumber)) expect.fail(`missed in ${region}`);
        }
      }),
      { numRuns: runCount(1000) },
    );
  });

  /** Bare digits without trunk digit, decimals, dates. */
  function isStatedNone(written: string, national: string): boolean {
    return written === national || /[0-9]\.[0-9]|[0-9]{4}[-/][0-9]|[0-9]\/[0-9]+\//.test(written);
  }
});
