/**
 * Ids that their form alone gives away: UUIDs, fingerprints, URNs, hexadecimal and encoded ones. The one place that knows
 * them, for all detectors: digits cut out of an id are nobody's number, and an id that has lost some joins with nothing.
 *
 * A look costs two characters where a hit stands between blanks, and a bounded number of them elsewhere. In doubt there is no
 * id: a number that is glued to words, `callMe+12025550143Now`, is still a number.
 */
import type { Detector, Found, Span } from "../detector.ts";
import { isDigit } from "../digits.ts";
import { dashedIdAt } from "./dashed.ts";
import { encodedIdAt } from "./encoded.ts";
import { namedIdAt } from "./named.ts";
import { pairsAt } from "./pairs.ts";

const NOTHING = 0;
/** Parts of ids stand between them. */
const JOINT = 1;
const LETTER_OR_DIGIT = 2;
/** By the codes: what a character beside a hit may be of an id. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[0-9A-Za-z]/.test(character)) return LETTER_OR_DIGIT;
  return "-_:./".includes(character) ? JOINT : NOTHING;
}

/** What `find` finds in `text` that is of no id; where a hit cuts one, it looks again at the rest of the hit. */
export function findBesideIds(
  find: Detector["find"],
  text: string,
  evidence?: number,
  named?: number,
): readonly Found[] {
  const found = find(text, evidence, named);
  for (const span of found) {
    if (idAt(text, span) !== undefined) return found.flatMap((each) => besideId(find, text, each));
  }
  return found;
}

function besideId(find: Detector["find"], text: string, span: Found): readonly Found[] {
  const id = idAt(text, span);
  if (id === undefined) return [span];
  const rests = [
    { start: span.start, end: id.start },
    { start: id.end, end: span.end },
  ].filter(({ start, end }) => start < end);
  return rests.flatMap(({ start, end }) =>
    find(text.slice(start, end)).map((hit) => ({ ...hit, start: start + hit.start, end: start + hit.end })),
  );
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < KINDS.length ? (KINDS[code] as number) : NOTHING;
}

/** The id that `span` cuts: one that it is a part of, or that it begins or ends in; undefined where there is none. */
export function idAt(text: string, span: Span): Span | undefined {
  const left = span.start === 0 ? NOTHING : kindAt(text, span.start - 1);
  const right = span.end === text.length ? NOTHING : kindAt(text, span.end);
  if (left === NOTHING && right === NOTHING) return mayBePair(text, span) ? pairsAt(text, span) : undefined;
  const isGlued = left === LETTER_OR_DIGIT || right === LETTER_OR_DIGIT;
  return (
    dashedIdAt(text, span) ??
    pairsAt(text, span) ??
    (isGlued ? encodedIdAt(text, span) : undefined) ??
    (left === NOTHING ? undefined : namedIdAt(text, span))
  );
}

/** Whether no third digit follows the first two. */
function mayBePair(text: string, { start }: Span): boolean {
  return !isDigit(text.charCodeAt(start + 2));
}
