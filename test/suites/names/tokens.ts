/** The public sentences of presidio-research: recall and precision by words, as its own notebooks count them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Detector, Span } from "../../../src/detectors/detector.ts";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { fold } from "../../../src/text/folding/fold.ts";
import { suitesFolder } from "../../helpers/suites.ts";
import { type Outcome, share } from "../outcome.ts";

export const FILE = "presidio-research-synth-half.json";

interface Row {
  readonly full_text: string;
  readonly spans: readonly { entity_type: string; start_position: number; end_position: number }[];
}

interface Asked {
  readonly label: string;
  readonly id: string;
  readonly entity: string;
  /** What may be taken along: neither right nor wrong. */
  readonly also: readonly string[];
  readonly names?: "context" | "dictionary";
}

const ASKED: readonly Asked[] = [
  { label: "PERSON, by context", id: "person-name", entity: "PERSON", also: ["TITLE"], names: "context" },
  { label: "PERSON, dictionary", id: "person-name", entity: "PERSON", also: ["TITLE"], names: "dictionary" },
  {
    label: "STREET_ADDRESS",
    id: "street-address",
    entity: "STREET_ADDRESS",
    also: ["GPE", "ZIP_CODE", "LOCATION", "NRP"],
  },
];

export interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** Words of a text that are wanted and found, only wanted, only found. */
export function countWords(
  text: string,
  wanted: readonly Span[],
  free: readonly Span[],
  found: readonly Span[],
): Counts {
  const counts = { right: 0, missed: 0, wrong: 0 };
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const isIn = (spans: readonly Span[]) => spans.some(({ start, end }) => start < index + word.length && index < end);
    if (isIn(wanted)) counts[isIn(found) ? "right" : "missed"]++;
    else if (isIn(found) && !isIn(free)) counts.wrong++;
  }
  return counts;
}

function made({ id, names }: Asked): Detector | undefined {
  return DETECTORS.find((kind) => kind.id === id)?.make({ regions: ["US", "GB"], names });
}

export function scoreRows(): { text: string; outcomes: readonly Outcome[] } {
  if (suitesFolder === undefined) return { text: `${FILE}: no public suites here; set SCRUBJAY_SUITES`, outcomes: [] };
  const rows = JSON.parse(readFileSync(join(suitesFolder, "detection", FILE), "utf8")) as Row[];
  const outcomes: Outcome[] = [];
  const lines = ASKED.map((asked) => {
    const detector = made(asked);
    if (detector === undefined) return `  ${asked.label}: no such detector here`;
    const all = { right: 0, missed: 0, wrong: 0 };
    rows.forEach((row, i) => {
      const counts = countRow(detector, asked, row);
      for (const key of ["right", "missed", "wrong"] as const) all[key] += counts[key];
      outcomes.push({ id: `${asked.label}: row ${i}`, right: counts.missed + counts.wrong === 0 });
    });
    const { right, missed, wrong } = all;
    return `  ${asked.label}: recall ${share(right, right + missed)}, precision ${share(right, right + wrong)} (words: ${right} right, ${missed} missed, ${wrong} wrong)`;
  });
  return { text: [FILE, ...lines].join("\n"), outcomes };
}

/** Offsets are those of the text as it is given: found spans are mapped back. */
function countRow(detector: Detector, { entity, also }: Asked, { full_text, spans }: Row): Counts {
  const of = (types: readonly string[]) =>
    spans
      .filter(({ entity_type }) => types.includes(entity_type))
      .map(({ start_position, end_position }) => ({ start: start_position, end: end_position }));
  const folded = fold(full_text);
  const found = detector.find(folded.text).map(({ start, end }) => ({
    start: folded.toOriginal(start, false),
    end: folded.toOriginal(end, true),
  }));
  return countWords(full_text, of([entity]), of(also), found);
}
