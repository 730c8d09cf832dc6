/** National numbers as people write them: other separators, side by side, glued to what they are called. Never given out, or made up. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { marked } from "../marked.ts";

/** Without phones: they take what is left of a row of digits; and without what goes by its word alone. */
const kinds = DETECTORS.filter(({ id }) => id !== "phone" && id !== "national-id");
const detectors = compileDetectors(kinds, { regions: ["US", "JP", "KR", "CN", "IN", "SG"] });

describe("social security numbers", () => {
  it.each([
    ["078.05.1120", "[us-ssn]"],
    ["078/05/1120", "[us-ssn]"],
    ["078_05_1120", "[us-ssn]"],
    ["078  05  1120", "[us-ssn]"],
    ["078 - 05 - 1120", "[us-ssn]"],
    ["078–05–1120", "[us-ssn]"],
    ["987-65-4321", "[us-ssn]"],
    ["SSN-078-05-1120", "SSN-[us-ssn]"],
    ["SSN078-05-1120", "SSN[us-ssn]"],
    ["ssn078051120", "ssn[us-ssn]"],
    ["ITIN: 987654321", "ITIN: [us-ssn]"],
    ["SSN 078051120.0", "SSN [us-ssn]"],
    ["078-05-1120call", "[us-ssn]call"],
    ["078-05-1120078-05-1120", "[us-ssn]"],
    ["078.05.1120987.65.4321078.05.1120", "[us-ssn]"],
    ["SSNs: 078051120987654321", "SSNs: [us-ssn]"],
    ["No.078-05-1120.", "No.[us-ssn]."],
    ["078-05-1120_20240102.pdf", "[us-ssn]_20240102.pdf"],
    ["2024_078-05-1120.pdf", "2024_[us-ssn].pdf"],
    ["078-05-1120/2024", "[us-ssn]/2024"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));

  it.each([
    "078051120",
    "078051120987654321",
    "1-078-05-1120",
    "078-05-1120-1",
    "1.078.05.1120",
    "078.05.1120.7",
    "078-05.1120",
    "078/05/1120/2024",
    "1_078_05_1120",
    "AB078-05-1120",
    "078-05-1120x",
    "078-05-1120078-05-000",
    "987-49-4321",
    "987-93-4321",
    "078-00-1120",
    "SSN 0780511201",
  ])("%s is none", (text) => expect(detectors.find(text)).toEqual([]));
});

describe("what they are called may be glued to them", () => {
  it.each([
    ["ID11010519491231002X", "ID[cn-resident-id]"],
    ["ID-11010519491231002X", "ID-[cn-resident-id]"],
    ["110105-19491231-002X", "[cn-resident-id]"],
    ["110105 1949 1231 002x", "[cn-resident-id]"],
    ["110105_19491231_002X", "[cn-resident-id]"],
    ["RRN960121-1234567", "RRN[kr-rrn]"],
    ["rrn.960121-1234567", "rrn.[kr-rrn]"],
    ["uid-3998 7654 3211", "uid-[in-aadhaar]"],
    ["Aadhaar3998 7654 3211", "Aadhaar[in-aadhaar]"],
    ["no-1234-5678-9018", "no-[jp-my-number]"],
    ["NRICS2740116C", "NRIC[sg-nric]"],
    ["PANABCPD1234Z", "PAN[in-pan]"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));

  it.each([
    "X11010519491231002X",
    "110105-19491231-0021",
    "110105-19491231 002X",
    "110105-19491331-002X",
    "11010519491231002X7",
    "7-960121-1234567",
    "XY960121-1234567",
    "3998 7654 3211 2345",
    "9123 3998 7654 3211",
    "XY3998 7654 3211",
    "1234 5678 9018 2345",
    "9123 1234 5678 9018",
    "XY1234-5678-9018",
    "XS2740116C",
    "XABCPD1234Z",
  ])("%s is none", (text) => expect(detectors.find(text)).toEqual([]));
});
