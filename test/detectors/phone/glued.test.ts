/** Numbers that are glued to each other, to dates, and to what spreadsheets add. */
import { describe, expect, it } from "vitest";
import { withoutPhones } from "../../helpers/phone-cases.ts";

describe("goes whole", () => {
  it.each([
    ["+12025550143+12025550144", "##"],
    ["1202555014312025550144", "#"],
    ["+1202555014312025550144", "#"],
    ["120255501431202555014412025550145", "#"],
    ["1202555014320261121", "#"],
    ["2026112112025550143", "#"],
    ["120255501432026-11-21", "#"],
    ["+120255501432026-11-21", "#"],
    ["2026-11-2112025550143", "#"],
    ["2025550143.0", "#"],
    ["Ana,12025550143.0,94105", "Ana,#,94105"],
    ["12025550143.00", "#"],
    ["1.2025550143E+10", "#"],
    ["2.025550143e9", "#"],
    ["1,2025550143E+10", "#"],
  ])("%s becomes %s", (text, rest) => expect(withoutPhones(text, "US")).toBe(rest));
});

describe("stays", () => {
  it.each([
    "20255501432025550144",
    "12025550143120255501",
    "202611211234567890",
    "2026112108301512345",
    "2025550143.5",
    "1700000000.0",
    "1234567.0",
    "12345678.00",
    "9.999999999E9",
    "1.20255501437E+10",
    "2.02E+9",
  ])("%s", (text) => expect(withoutPhones(text, "US")).toBe(text));
});

describe("a plus in front of a decimal", () => {
  it.each([
    ["lat +35.6812362 lon +139.7671248", "lat +35.6812362 lon +139.7671248"],
    ["balance +12345678.90", "balance +12345678.90"],
    ["+1.2025550143", "#"],
    ["+12025550143.90", "#"],
  ])("%s becomes %s", (text, rest) => expect(withoutPhones(text, "US")).toBe(rest));
});
