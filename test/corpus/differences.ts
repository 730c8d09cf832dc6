/** Where `redact` and `verify` are of two minds: what one finds in a text and the other does not, and why. */
import type { Hit } from "../../src/detectors/detector.ts";
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors, type TextDetectors } from "../../src/text/detect.ts";
import { NumberFinder } from "../../src/verify/numbers/finder.ts";
import { TextCheck } from "../../src/verify/text-check.ts";
import { runText } from "../helpers/runs.ts";
import { reasonFor, type Side, type Subject } from "./reasons.ts";
import type { CorpusText } from "./texts.ts";

export interface Difference {
  readonly place: string;
  readonly kind: "email" | "phone";
  readonly side: Side;
  /** undefined: nobody has said why. */
  readonly reason: string | undefined;
}

interface Finders {
  readonly detectors: TextDetectors;
  readonly check: TextCheck;
  readonly options: { readonly regions: readonly string[] };
}

const finders = new Map<string, Finders>();

function findersOf(regions: readonly string[]): Finders {
  const key = regions.join();
  const known = finders.get(key);
  if (known !== undefined) return known;
  const made = {
    detectors: compileDetectors(DETECTORS, { regions }),
    check: new TextCheck(new NumberFinder(regions)),
    options: { regions },
  };
  finders.set(key, made);
  return made;
}

export function differencesIn({ place, text, regions }: CorpusText): Difference[] {
  const of = findersOf(regions);
  return [...leftIn(text, of), ...takenFrom(text, of)].map((subject) => ({
    place,
    kind: subject.kind,
    side: subject.side,
    reason: reasonFor(subject),
  }));
}

/** What `redact` leaves and `verify` counts. */
function leftIn(text: string, { check, options }: Finders): Subject[] {
  const [output = ""] = JSON.parse(runText(JSON.stringify([text]), options)) as string[];
  const left = check.text(output);
  return (["email", "phone"] as const)
    .filter((kind) => left[kind] > 0)
    .map((kind) => ({ side: "left", kind, text: output, regions: options.regions }));
}

/** What `redact` takes and `verify` does not count, where it stands and by itself. */
function takenFrom(text: string, { detectors, check, options }: Finders): Subject[] {
  const counted = check.text(text);
  return detectors.find(text).flatMap((hit) => {
    const kind = kindOf(hit);
    if (kind === undefined) return [];
    const taken = text.slice(hit.start, hit.end);
    if (counted[kind] > 0 || check.text(taken)[kind] > 0) return [];
    return [{ side: "taken" as const, kind, text: taken, before: text.slice(0, hit.start), regions: options.regions }];
  });
}

function kindOf({ detector }: Hit): Difference["kind"] | undefined {
  return detector === "email" || detector === "phone" ? detector : undefined;
}

/** The list, a line each, without any value. */
export function listOf(differences: readonly Difference[]): string {
  return differences
    .map(({ place, kind, side, reason }) => `${place}: ${kind}, ${side}: ${reason ?? "UNEXPLAINED"}`)
    .join("\n");
}
