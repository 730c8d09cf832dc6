/** Numbers as they are still written whose plan has changed. */
import { describe, expect, it } from "vitest";
import { withoutPhones } from "../../../helpers/phone-cases.ts";

describe("numbers of older plans", () => {
  it.each([
    ["01 55 1234 5678", "MX"],
    ["044 55 1234 5678", "MX"],
    ["0455512345678", "MX"],
    ["5215512345678", "MX"],
    ["+52 1 55 1234 5678", "MX"],
    ["8 050 123 45 67", "UA"],
    ["0 22 123 45 67", "PL"],
    ["09 8123 4567", "CL"],
    ["03 310 123 4567", "CO"],
    ["0162 123 4567", "VN"],
    ["97 12 34 56", "BJ"],
  ])("%j in %s", (text, region) => expect(withoutPhones(`at ${text}.`, region)).toBe("at #."));

  it("are none elsewhere", () => expect(withoutPhones("0455512345678", "US")).toBe("0455512345678"));
});

describe("Chinese landlines", () => {
  it.each([
    ["01012345678", "#"],
    ["1062345678", "1062345678"],
    ["4001234567", "#"],
    ["13812345678", "#"],
    ["座机1062345678", "座机#"],
  ])("%j becomes %j", (text, rest) => expect(withoutPhones(text, "CN")).toBe(rest));
});
