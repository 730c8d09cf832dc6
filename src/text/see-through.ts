/**
 * What is found in a text, and in all that it says where parts of it are encoded, in each other up to four levels. A text is folded,
 * looked at as it stands, and once more with all that is encoded in it read; and so is what comes of that.
 *
 * Where both looks find something, what was read decides about borders: of `\nana@example.com` the letter `n` is none of
 * the address, for it is a half of a line break. Else both count: to read something that was not encoded may also hide a
 * number.
 */
import type { CueTable } from "../detectors/cues/cue-table.ts";
import { cuesIn } from "../detectors/cues/cues-in.ts";
import { holdsBase64 } from "../detectors/encoded-evidence.ts";
import { EVIDENCE, evidenceOf } from "../detectors/evidence.ts";
import { base64Texts, type EncodedText } from "./encodings/base64.ts";
import { type Decoded, readingsOf } from "./encodings/decoded.ts";
import { ENCODED } from "./encodings/table.ts";
import { Folded, fold } from "./folding/fold.ts";
import { joined, type ReadSpot, type Spot } from "./spot.ts";

/** Looks at a text as it stands. */
export interface Finder {
  /** Evidence that a text must have some of. */
  readonly needs: number;
  /** Its cues; undefined: it has none. */
  readonly cues?: CueTable | undefined;
  /** Whether what it finds is hardly there by chance: then all of it goes that any reading finds. */
  readonly isSure?: boolean;
  /** What it finds in a folded text with this evidence; in any order. */
  look(folded: string, evidence: number): Spot[];
}

export const DEEPEST_ENCODING = 4;

const NOTHING: readonly Spot[] = Object.freeze([]);

/** `evidence`: of the text, where it is known. `isFolded`: folding would leave the text as it is. */
export function spotsIn(text: string, finder: Finder, evidence?: number, isFolded = false): readonly Spot[] {
  return spotsAt(0, text, finder, evidence, isFolded);
}

/** `level`: how often has been decoded what the text was written in. */
function spotsAt(level: number, text: string, finder: Finder, known?: number, isFolded = false): readonly Spot[] {
  const folded = isFolded ? new Folded(text, text) : fold(text);
  const evidence = known ?? evidenceIn(text, folded.text, finder);
  if ((evidence & (finder.needs | ENCODED)) === 0) return NOTHING;
  const own = finder.look(folded.text, evidence);
  if (level === DEEPEST_ENCODING || (evidence & ENCODED) === 0) return unfolded(joined(own), folded);
  const spots = unfolded(throughEncodings(level, folded.text, finder, evidence, own), folded);
  return joined((evidence & EVIDENCE.ENCODED) === 0 ? spots : [...spots, ...inBase64(level, text, finder)]);
}

function evidenceIn(text: string, folded: string, { cues }: Finder): number {
  const ofWords = cues === undefined ? 0 : cuesIn(folded, cues);
  return evidenceOf(folded) | ofWords | (holdsBase64(text) ? EVIDENCE.ENCODED : 0);
}

/** Spots of the folded text, as spots of the text. */
function unfolded(spots: readonly Spot[], folded: Folded): readonly Spot[] {
  if (spots.length === 0) return NOTHING;
  if (folded.keepsOffsets) return spots;
  return spots.map((spot) => ({
    ...spot,
    start: folded.toOriginal(spot.start, false),
    end: folded.toOriginal(spot.end, true),
  }));
}

function throughEncodings(level: number, text: string, finder: Finder, evidence: number, own: Spot[]): readonly Spot[] {
  const { certain, possible } = readingsOf(text, evidence);
  const { isSure = false } = finder;
  const spots =
    certain === undefined ? own : throughCertain(certain, spotsAt(level + 1, certain.text, finder), own, isSure);
  if (possible === undefined) return spots;
  // What was not encoded may have been an id, which reading breaks: only what holds something that was read counts.
  const counts = isSure
    ? (spot: Spot) => possible.touchesDoubtful(spot)
    : (spot: Spot) => possible.isDoubtful(spot) || possible.isBesideDoubtful(spot);
  const inside = spotsAt(level + 1, possible.text, finder).filter(counts);
  return [...spots, ...outside(inside, possible)];
}

function throughCertain(decoded: Decoded, inside: readonly Spot[], own: Spot[], isSure: boolean): Spot[] {
  const all = joined(own);
  const read = outside(inside, decoded);
  const kept = all.filter(({ keepsEncoded }) => keepsEncoded);
  const others = kept.length === 0 ? read : read.filter((spot) => spot.keepsEncoded || !beginsIn(spot, kept));
  return [...beside(all, inside, decoded, isSure), ...others];
}

/** Whether a spot begins in one of those that go as they are written, and has nothing to say about it. */
function beginsIn({ start }: Spot, kept: readonly Spot[]): boolean {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Spot).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = kept[low];
  return next !== undefined && next.start <= start;
}

function inBase64(level: number, text: string, finder: Finder): Spot[] {
  return base64Texts(text).flatMap((each) => wholeSpot(each, spotsAt(level + 1, each.text, finder)));
}

/** What was found in a text that can only be replaced as a whole. */
function wholeSpot({ start, end, text }: EncodedText, inside: readonly Spot[]): Spot[] {
  const [first] = inside;
  if (first === undefined) return [];
  const whole = inside.flatMap((spot) => readOf(spot, text));
  return [
    { start, end, rank: first.rank, category: first.category, encoded: { text, written: (plain) => plain, whole } },
  ];
}

function readOf({ start, end, rank, category, encoded }: Spot, text: string): readonly ReadSpot[] {
  return encoded?.whole ?? [{ rank, category, text: encoded?.text ?? text.slice(start, end) }];
}

/** Spots of the decoded text, as spots of the encoded one. */
function outside(spots: readonly Spot[], decoded: Decoded): Spot[] {
  return spots.map((spot) => {
    const { rank, category, keepsEncoded, encoded } = spot;
    const span = { start: decoded.startOf(spot.start), end: decoded.endOf(spot.end), rank, category, keepsEncoded };
    const part = decoded.partIn(spot);
    if (part === undefined) return { ...span, encoded };
    const written = part.isWhole ? (plain: string) => plain : part.encoding.written;
    return {
      ...span,
      encoded: {
        text: encoded?.text ?? decoded.text.slice(spot.start, spot.end),
        written: encoded === undefined ? written : (plain: string) => written(encoded.written(plain)),
        whole: part.isWhole ? readOf(spot, decoded.text) : encoded?.whole,
      },
    };
  });
}

/**
 * What was found in the encoded text itself, beside what is found where it is read. Both are in order, each without overlaps. What
 * begins or ends in the middle of an encoded character, and is nothing where that is read, was nothing, unless it is sure: of
 * `CORP\nadia` the name is Nadia.
 */
function beside(own: readonly Spot[], inside: readonly Spot[], decoded: Decoded, isSure: boolean): Spot[] {
  const spots: Spot[] = [];
  let next = 0;
  for (const spot of own) {
    while (next < inside.length && decoded.endOf((inside[next] as Spot).end) <= spot.start) next++;
    let after = next;
    while (after < inside.length && decoded.startOf((inside[after] as Spot).start) < spot.end) after++;
    if (spot.keepsEncoded) spots.push(spot);
    else if (after === next) spots.push(...(!isSure && decoded.cuts(spot) ? [] : [spot]));
    else spots.push(...withBorders(spot, inside.slice(next, after), decoded));
  }
  return spots;
}

/**
 * What is left of a spot within the borders that encoded parts draw around and between what was read; `inside`: what was read
 * in it. Nothing is left of what was read as one.
 */
function withBorders(spot: Spot, inside: readonly Spot[], decoded: Decoded): Spot[] {
  const left: Spot[] = [];
  let first = 0;
  for (const [last, read] of inside.entries()) {
    const next = inside[last + 1];
    if (next !== undefined && !isApart(read, next, decoded)) continue;
    const start =
      first === 0 ? startWithin(spot, inside[0] as Spot, decoded) : decoded.startOf((inside[first] as Spot).start);
    const end = next === undefined ? endWithin(spot, read, decoded) : decoded.endOf(read.end);
    const isRead = first === last && start >= decoded.startOf(read.start) && end <= decoded.endOf(read.end);
    if (!isRead && start < end) left.push({ ...spot, start, end });
    first = last + 1;
  }
  return left;
}

/** Whether encoded parts stand between two spots and end them both. */
function isApart({ end }: Spot, { start }: Spot, decoded: Decoded): boolean {
  return decoded.isBeforePart(end) && decoded.isAfterPart(start);
}

/** Where a spot begins that cuts an encoded part, what was read says: it was taken for something else. */
function startWithin(spot: Spot, { start }: Spot, decoded: Decoded): number {
  const isCut = decoded.cutsAt(spot.start) || decoded.isAfterPart(start);
  return isCut ? Math.max(spot.start, decoded.startOf(start)) : spot.start;
}

function endWithin(spot: Spot, { end }: Spot, decoded: Decoded): number {
  const isCut = decoded.cutsAt(spot.end) || decoded.isBeforePart(end);
  return isCut ? Math.min(spot.end, decoded.endOf(end)) : spot.end;
}
