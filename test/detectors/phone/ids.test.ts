/** No number is cut out of an id that is told by its form; words make no id. */
import { describe, expect, it } from "vitest";
import { withoutPhones } from "../../helpers/phone-cases.ts";

describe("stays", () => {
  it.each([
    "0x2025550143",
    "0x2025550143abcdef",
    "2025550143abcdef",
    "01J2025550143202555014ABCD",
    "02-12-34-56-78-FF-FE-01",
    "0212.3456.789a.bcde",
    "urn:isbn:2025550143",
    "urn:example:a:202-555-0143",
    "1234567..89abcde",
  ])("%s", (text) => {
    expect(withoutPhones(text, "US", "FR")).toBe(text);
    expect(withoutPhones(`id ${text}, then`, "US", "FR")).toBe(`id ${text}, then`);
  });
});

describe("goes, with a word beside it", () => {
  it.each([
    ["tel2025550143", "tel#"],
    ["2025550143bad", "#bad"],
    ["MobileCell2025550143call", "MobileCell#call"],
    ["user_2025550143_x", "user_#_x"],
    ["urn:tel:2025550143", "urn:tel:#"],
    ["at:2025550143", "at:#"],
  ])("%s becomes %s", (text, rest) => expect(withoutPhones(text, "US")).toBe(rest));
});
