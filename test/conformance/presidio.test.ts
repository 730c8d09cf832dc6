/** Cards, accounts, addresses of devices and national ids: what Presidio's tests find and leave. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { creditCard } from "../../src/detectors/credit-card.ts";
import type { DetectorKind } from "../../src/detectors/detector.ts";
import { iban } from "../../src/detectors/iban.ts";
import { inAadhaar } from "../../src/detectors/ids/in-aadhaar.ts";
import { inPan } from "../../src/detectors/ids/in-pan.ts";
import { krRrn } from "../../src/detectors/ids/kr-rrn.ts";
import { sgNric } from "../../src/detectors/ids/sg-nric.ts";
import { usSsn } from "../../src/detectors/ids/us-ssn.ts";
import { ipAddress } from "../../src/detectors/ip-address.ts";
import { macAddress } from "../../src/detectors/mac-address.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface PresidioCase {
  readonly id: string;
  readonly text: string;
  readonly entity: string;
  readonly expected_count: number;
  readonly spans_complete: boolean;
  readonly spans: readonly { readonly start_utf16: number; readonly end_utf16: number }[];
}

const OTHER_ADDRESSES = new Map([["presidio-886", "five numbers with dots are a version"]]);

/** Entity, detector, how many cases, and where we answer otherwise, and why. */
const ENTITIES: readonly (readonly [string, DetectorKind, number, ReadonlyMap<string, string>])[] = [
  ["CREDIT_CARD", creditCard, 10, new Map()],
  ["IBAN_CODE", iban, 165, new Map()],
  ["IP_ADDRESS", ipAddress, 57, OTHER_ADDRESSES],
  ["MAC_ADDRESS", macAddress, 10, new Map()],
  ["US_SSN", usSsn, 7, new Map([["presidio-1492", "a separator in one place only"]])],
  ["KR_RRN", krRrn, 9, new Map([["presidio-1034", "since 2020 there is no check digit, so a wrong one says nothing"]])],
  ["IN_AADHAAR", inAadhaar, 6, new Map([["presidio-752", "nobody writes colons between the groups"]])],
  ["IN_PAN", inPan, 3, new Map([["presidio-784", "digits at the beginning: not the form of the number"]])],
  ["SG_NRIC_FIN", sgNric, 6, new Map([["presidio-1196", "there is no series B"]])],
];
const regions = ["US", "KR", "IN", "SG"];

describe.skipIf(suitesFolder === undefined)(suiteTitle("Presidio"), () => {
  const file = join(suitesFolder ?? "", "detection", "detection-presidio.json");
  const all: PresidioCase[] = suitesFolder === undefined ? [] : JSON.parse(readFileSync(file, "utf8")).cases;

  it.each(ENTITIES)("%s", (name, kind, count, otherwise) => {
    const detectors = compileDetectors([kind], { regions });
    const cases = all.filter(({ entity }) => entity === name);
    const others = cases.filter(({ text, spans, spans_complete, expected_count }) => {
      const found = detectors.find(text).map(({ start, end }) => [start, end]);
      if (!spans_complete) return found.length !== expected_count;
      return JSON.stringify(found) !== JSON.stringify(spans.map((span) => [span.start_utf16, span.end_utf16]));
    });
    expect(cases).toHaveLength(count);
    expect(others.map(({ id }) => id)).toEqual([...otherwise.keys()]);
  });
});
