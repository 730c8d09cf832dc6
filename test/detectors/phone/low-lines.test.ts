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
    ["tel:030_123_456_78", ["FR"], "tel:#"],
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
    "02_01_2024",
    "backup_02_03_2024.zip",
    "04_01_1975_1234",
    "x+1_000_000",
    "3+4_5_6_7_8_9_1",
    "log_UTC+0800_20240102_103000.txt",
    "ORD_8405_454289",
    "5.45.005_49",
    "backup_10.0.0_20240517",
    "06348_2024-05-17.csv",
    "04643_12:30:45",
  ])("%s", (text) => expect(marked(detectors, text)).toBe(text));
});
