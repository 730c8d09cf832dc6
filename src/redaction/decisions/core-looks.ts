/**
 * What the core is told of a run's detectors, so that it finds and replaces by itself what it surely knows (scanner/core/text). Only
 * where a run has no detectors but the built-in ones, and what stands in place of a hit is the same for all values.
 */
import { cardLengths } from "../../detectors/card-issuers.ts";
import type { DetectorSettings } from "../../detectors/detector.ts";
import { structureOf } from "../../detectors/iban-structures.ts";
import { customerNumber, LABELLED } from "../../detectors/labelled/labelled.ts";
import { habitsOf } from "../../detectors/phone/plans/habits.ts";
import { stepTable } from "../../detectors/phone/plans/step-tables.ts";
import { coreWords } from "../../packed/core-words.ts";
import type { CoreLooks } from "../../scanner/looks.ts";
import { DETECTS, FOUND } from "../../scanner/shared/text.ts";
import type { PreparedAction } from "../../text/edits.ts";
import { writtenIn } from "./core-shapes.ts";
import { viewOf } from "./core-view.ts";

/** By the names of detectors. No object: a program's own detector may be called `constructor`. */
const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    email: DETECTS.EMAIL,
    "url-with-secrets": DETECTS.SECRETS,
    iban: DETECTS.IBAN,
    "credit-card": DETECTS.CARD,
    "cn-resident-id": DETECTS.CN_ID,
    "in-aadhaar": DETECTS.AADHAAR,
    "in-pan": DETECTS.PAN,
    "jp-my-number": DETECTS.MY_NUMBER,
    "kr-rrn": DETECTS.RRN,
    "sg-nric": DETECTS.NRIC,
    "us-ssn": DETECTS.SSN,
    "ip-address": DETECTS.IP,
    "mac-address": DETECTS.MAC,
    phone: DETECTS.PHONE,
    // Of these the core only knows where surely none is.
    ...Object.fromEntries(LABELLED.map(({ id }) => [id, 0])),
    [customerNumber.id]: 0,
    // Their cues are evidence: where there is one, the host is asked.
    "person-name": 0,
    "street-address": 0,
    "spoken-number": 0,
    "spoken-email": 0,
  }),
);

/** Those that the core finds, by FOUND. */
export const FOUND_BY: readonly string[] = Object.freeze(["email", "ip-address", "phone"]);

/** It finds all of these, or none. */
const FINDS = DETECTS.EMAIL | DETECTS.IP | DETECTS.PHONE;

/** By FOUND: the categories of what they find. */
const CATEGORIES = ["user.contact.email", "user.device.ip_address", "user.contact.phone_number"] as const;

/** Fewer digits than this are no number to the core. */
const FEWEST_DIGITS = 7;
/** Of a table of steps: where the fewest digits of a number stand. */
const FEWEST = 1;

/** The detectors of a run that the core may stand in for. */
export interface KnownDetectors {
  readonly names: readonly string[];
  readonly settings: DetectorSettings;
}

/** undefined: the host is asked about everything. `isEach`: each hit is told by itself. */
export function coreLooks(
  { names, settings }: KnownDetectors,
  actionOf: (category: string) => PreparedAction,
  isEach: boolean,
): CoreLooks | undefined {
  const detects = bitsOf(names, settings);
  if (detects === undefined || (detects & FINDS) !== FINDS || (settings.phones ?? "possible") !== "possible")
    return undefined;
  // The steps are those of today's plans.
  if (settings.regions.some((region) => habitsOf(region).length > 0)) return undefined;
  const plans = stepTable(settings.regions);
  const words = coreWords();
  if (words === undefined || plans === undefined || (plans[FEWEST] as number) < FEWEST_DIGITS) return undefined;
  const views = CATEGORIES.map((category) => viewOf(actionOf(category).action));
  return {
    detects,
    texts: views.map(({ string }) => (string === undefined ? undefined : JSON.stringify(string).slice(1, -1))),
    number: views[FOUND.PHONE]?.number,
    plans,
    cards: cardLengths(),
    ibans: ibanStructures(),
    words,
    ...writtenIn(settings.regions),
    isEach,
  };
}

function bitsOf(names: readonly string[], { regions, names: search }: DetectorSettings): number | undefined {
  // Names of the lists have no cue.
  if (search === "dictionary" && names.includes("person-name")) return undefined;
  let bits = regions.includes("IN") ? DETECTS.BARE_AADHAAR : 0;
  if (regions.includes("KR")) bits |= DETECTS.BARE_RRN;
  for (const name of names) {
    const bit = BITS.get(name);
    if (bit === undefined) return undefined;
    // Of Japan's numbers nobody looks for anything elsewhere.
    if (name !== "jp-my-number" || regions.includes("JP")) bits |= bit;
  }
  return bits;
}

const LETTERS = 26;
const CAPITAL_A = 0x41;

let structures: Uint32Array | undefined;

/** By a country's two letters, what its account numbers are made of: their size, and where digits and letters stand. */
function ibanStructures(): Uint32Array {
  structures ??= Uint32Array.from(
    Array.from({ length: LETTERS * LETTERS }, (_, i) => {
      const country = String.fromCharCode(CAPITAL_A + Math.floor(i / LETTERS), CAPITAL_A + (i % LETTERS));
      const { size = 0, digits = 0, letters = 0 } = structureOf(country) ?? {};
      return [size, digits, letters];
    }).flat(),
  );
  return structures;
}
