/** Numbers with low lines between their groups, and ids that are written so. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { withoutPhones } from "../../helpers/phone-cases.ts";
import { marked } from "../marked.ts";

describe("low lines part groups", () => {
  it.each([
    ["+1_202_555_0143", ["US"], "#"],
    ["base64/+1_202_555_0143", ["US"], "base64/#"],
    ["0044_20_7946_0958", [], "#"],
    ["tel:202_555_0143", ["US"], "tel:#"],
    ["202_555_0143", ["US"], "#"],
    ["rec_202_555_0143.wav", ["US"], "rec_#.wav"],
    ["rec_+1_202_555_0143_20261121.wav", ["US"], "rec_#_20261121.wav"],
    ["fax_030_123456", ["DE"], "fax_#"],
    ["090_1234_5678, 090_1234_5679", ["JP"], "#, #"],
  ] as const)("%s, %j", (text, regions, rest) => expect(withoutPhones(text, ...regions)).toBe(rest));
});

describe("low lines of ids", () => {
  const detectors = compileDetectors(DETECTORS, { regions: ["US", "JP", "CN", "KR", "DE", "GB", "FR", "IN", "SG"] });

  it.each([
    "2026_11_21_123456",
    "IMG_20261121_083015",
    "1_000_000_000",
    "a202_555_0143",
    "202_555_0143_1",
    "12_345_678",
    "order_123_4567",
    "token_202_555_0143",
    "9_202_555_0143",
  ])("%s", (text) => expect(marked(detectors, text)).toBe(text));
});
