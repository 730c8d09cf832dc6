/** A card and a telephone number beside each other: both go, whatever stands between them, and nothing is left to go afterwards. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { marked } from "../marked.ts";

const CARDS = [
  "4111111111111111",
  "4111 1111 1111 1111",
  "4111-1111-1111-1111",
  "4111.1111.1111.1111",
  "4111/1111/1111/1111",
  "378282246310005",
  "3782 822463 10005",
];
const SEPARATORS = [".", "-", " ", "/", ",", "|", ":", ";", " - ", ". "];
const PHONES = {
  US: [
    "202.555.0143",
    "202-555-0143",
    "2025550143",
    "(202) 555-0143",
    "+12025550143",
    "+1 202 555 0143",
    "202 555 0143",
  ],
  FR: ["01.99.00.01.02", "+33 1 99 00 01 02"],
  JP: ["03-1234-5678", "090-1234-5678"],
  DE: ["030/123456", "0170 1234567"],
};

describe.each(Object.entries(PHONES))("%s", (region, phones) => {
  const detectors = compileDetectors(DETECTORS, { regions: [region] });

  it.each(phones)("%s", (phone) => {
    for (const card of CARDS) {
      for (const separator of SEPARATORS) {
        for (const text of [`${card}${separator}${phone}`, `${phone}${separator}${card}`]) {
          const once = marked(detectors, text);
          expect([text, once.replaceAll(/[^0-9]/g, "")]).toEqual([text, ""]);
          expect([text, marked(detectors, once)]).toEqual([text, once]);
        }
      }
    }
  });
});

describe("what is no other number", () => {
  const detectors = compileDetectors(DETECTORS, { regions: ["US"] });

  it.each([
    "1.2.840.113619.4111111111111111",
    "4111111111111111.123456",
    "4111.1111.1111.1111.7",
    "12.4111111111111111",
  ])("makes no card of %s", (text) => expect(marked(detectors, text)).toBe(text));

  it.each([
    ["4111111111111111.4111111111111111", "[credit-card].[credit-card]"],
    ["4111111111111111.202.555.0143.0", "[credit-card].[phone]"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));
});
