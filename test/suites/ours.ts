/** scrubjay as one of those who are compared: what its detectors find in a bare text. */
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors, type TextDetectors } from "../../src/text/detect.ts";
import { type Finder, type Found, KINDS, type Kind } from "./kinds.ts";

const KIND_OF: Readonly<Record<string, Kind>> = {
  email: "e-mail",
  phone: "phone",
  "credit-card": "card",
  iban: "IBAN",
  "us-ssn": "SSN",
  "ip-address": "IP",
};

const made = new Map<string, TextDetectors>();

/** The detectors of a run with these regions. */
export function detectorsFor(regions: readonly string[]): TextDetectors {
  const name = regions.join();
  const detectors = made.get(name) ?? compileDetectors(DETECTORS, { regions });
  made.set(name, detectors);
  return detectors;
}

export const ours: Finder = {
  name: "scrubjay",
  kinds: KINDS,
  find(text, regions): Found[] {
    const hits = detectorsFor(regions).find(text);
    return hits.map(({ start, end, detector }) => ({ start, end, kind: KIND_OF[detector] ?? "other" }));
  },
};
