/** Which words of a run are a person's name: known ones, what stands between and beside them, and what speaks against it. */
import { BITS } from "../../../packed/names/names.ts";
import type { Found } from "../../detector.ts";
import { CALLED_AFTER, CALLED_BEFORE, DETERMINERS, PARTICLES, STREET_AFTER, SUFFIXES, TITLES } from "./around.ts";
import { BRANDS, SHOPS } from "./brands.ts";
import { endsAsStreet } from "./endings.ts";
import { hasHouseAfter, hasNumberBefore, hasPartnerAfter, hasPartnerBefore, hasStateAfter } from "./placed.ts";
import { plainOf, type Run, type Word } from "./run.ts";
import { SHAPE } from "./word-reader.ts";

const { GIVEN, FAMILY, WORD, OTHER, WEAK, KNOWN } = BITS;
const NAME = GIVEN | FAMILY;
const DOUBTFUL = WORD | OTHER | WEAK;
const FUNCTION = WORD | WEAK;
/** More words than this with nothing between are a headline. */
const MOST_WORDS = 6;
const MOST_UNKNOWN = 2;
const SHORTEST_UNKNOWN = 3;
const LONGEST_PARTICLE = 5;
const SHORTEST_ALONE = 4;

/** Known as a name, and as nothing else. */
export function isSure(bits: number, kind: number): boolean {
  return (bits & kind) !== 0 && (bits & DOUBTFUL) === 0;
}

function isFunction(bits: number): boolean {
  return (bits & FUNCTION) === FUNCTION;
}

/** Adds the names in a run. `nouns`: those of them that are none where all nouns have a capital. */
export function judgeRun(text: string, run: Run, found: Found[], nouns: Set<Found>): void {
  if (!run.hasName) return;
  let from = 0;
  for (let i = 0; i <= run.length; i++) {
    if (i < run.length && !breaks(text, run, i)) continue;
    if (i > from) judgePart(text, run, from, i, found, nouns);
    from = i + 1;
  }
}

/** A word that no name has in it. */
function breaks(text: string, run: Run, at: number): boolean {
  const { bits, shape } = run.words[at] as Word;
  if (shape === SHAPE.INITIAL) return false;
  if (shape === SHAPE.LOWER) return false;
  if (shape === SHAPE.NONE) return true;
  const plain = run.plain(text, at);
  if (SUFFIXES.has(plain)) return false;
  if ((bits & NAME) === 0) return bits !== 0 || TITLES.has(plain) || CALLED_AFTER.has(plain) || endsAsStreet(plain);
  if (CALLED_BEFORE.has(plain) && !PARTICLES.has(plain)) return true;
  if (TITLES.has(plain)) return !isSure(bits, NAME);
  return CALLED_AFTER.has(plain) && !isFamilyHere(run, at);
}

/** `Sarah Hill`: after a given name that is nothing else; `Johnson Hill` is a place. */
function isFamilyHere(run: Run, at: number): boolean {
  const { bits } = run.words[at] as Word;
  const before = at > 0 ? (run.words[at - 1] as Word).bits : 0;
  return (bits & FAMILY) !== 0 && isSure(before, GIVEN) && (before & FAMILY) === 0;
}

/** Of one word, or of two of which one is unknown: more would have to be in a street's or a place's name. */
function isPlaced(text: string, run: Run, from: number, to: number): boolean {
  const [start, end] = [(run.words[from] as Word).start, (run.words[to - 1] as Word).end];
  if (hasStateAfter(text, end) || hasHouseAfter(text, end)) return true;
  const isSurePair =
    to - from > 1 && isSure((run.words[from] as Word).bits, GIVEN) && isSure((run.words[to - 1] as Word).bits, NAME);
  return !isSurePair && hasNumberBefore(text, start);
}

/** `Ana, Example and Other` without a given name: partners of a company. */
function isPartner(text: string, run: Run, at: number): boolean {
  const { bits, start, end } = run.words[at] as Word;
  return (bits & KNOWN) === 0 && (hasPartnerAfter(text, end) || hasPartnerBefore(text, start));
}

function judgePart(text: string, run: Run, from: number, to: number, found: Found[], nouns: Set<Found>): void {
  const [first, last] = trimmed(text, run, from, to);
  if (last <= first || isCalledSo(text, run, first, to) || isPlaced(text, run, first, last)) return;
  const isAlone = last - first === 1;
  if (!(isAlone ? isNameAlone(text, run, first) : isName(run, first, last))) return;
  const name = { start: (run.words[first] as Word).start, end: (run.words[last - 1] as Word).end };
  found.push(name);
  if (isAlone && ((run.words[first] as Word).bits & KNOWN) === 0) nouns.add(name);
}

/** Without what only stands beside a name: `Will Ana`, `de`. */
function trimmed(text: string, run: Run, from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  const at = (i: number) => run.words[i] as Word;
  while (first < last && isTrimmedInFront(run, first, last)) first++;
  while (last > first && isTrimmedBehind(text, run, first, last)) last--;
  if (
    last - first > 1 &&
    at(last - 1).shape === SHAPE.INITIAL &&
    last - first === 2 &&
    !isSure(at(first).bits, GIVEN)
  ) {
    return [first, first];
  }
  return [first, last];
}

function isTrimmedInFront(run: Run, at: number, to: number): boolean {
  const { bits, shape } = run.words[at] as Word;
  if (shape === SHAPE.LOWER) return true;
  if (isFunction(bits)) return true;
  const startsSentence = at === 0 && run.startsSentence;
  if (!startsSentence || (bits & WORD) === 0 || to - at < 2) return false;
  return (bits & GIVEN) === 0 || (to - at > 2 && isSure((run.words[at + 1] as Word).bits, GIVEN));
}

function isTrimmedBehind(text: string, run: Run, first: number, last: number): boolean {
  const { bits, shape } = run.words[last - 1] as Word;
  if (shape === SHAPE.LOWER) return true;
  if (shape === SHAPE.INITIAL) return text[(run.words[last - 1] as Word).end] !== "." && last - first < 2;
  if (!isFunction(bits)) return false;
  const isFamily = (bits & FAMILY) !== 0 && last - first > 1;
  return !(isFamily && isSure((run.words[last - 2] as Word).bits, GIVEN));
}

/** What stands around says that something is called so. */
function isCalledSo(text: string, run: Run, from: number, to: number): boolean {
  if (to < run.length ? isCallingWord(run.plain(text, to)) : isCallingBehind(text, (run.words[to - 1] as Word).end))
    return true;
  if (from > 0 && CALLED_BEFORE.has(run.plain(text, from - 1))) return true;
  for (let i = from; i + 1 < to; i++) if (BRANDS.has(`${run.plain(text, i)} ${run.plain(text, i + 1)}`)) return true;
  return run.withAnd && ((run.words[from] as Word).bits & (KNOWN | FAMILY)) !== KNOWN;
}

function isCallingWord(plain: string): boolean {
  return CALLED_AFTER.has(plain) || endsAsStreet(plain);
}

const NEXT = / \p{Ll}+/uy;

/** In lower case only words of addresses count: `Ana street`, `Ana tér`. */
function isCallingBehind(text: string, end: number): boolean {
  NEXT.lastIndex = end;
  const next = text.charCodeAt(end) === 0x20 ? NEXT.exec(text)?.[0] : undefined;
  return next !== undefined && STREET_AFTER.has(plainOf(next, 1, next.length));
}

/** One word: a name that is nothing else. */
function isNameAlone(text: string, run: Run, at: number): boolean {
  const { bits, shape, start, end, owns } = run.words[at] as Word;
  if (shape !== SHAPE.CAPITAL && shape !== SHAPE.INNER) return false;
  if (!isSure(bits, NAME) || end - start < SHORTEST_ALONE) return false;
  if (owns && SHOPS.has(run.plain(text, at))) return false;
  if (isDetermined(text, run, at)) return false;
  if (isPartner(text, run, at)) return false;
  const isStart = at === 0 && run.startsSentence;
  return !isStart || (bits & KNOWN) !== 0;
}

/** `the Ana`, `Der Ana`: a thing, or a noun. */
function isDetermined(text: string, run: Run, at: number): boolean {
  if (at > 0) return DETERMINERS.has(run.plain(text, at - 1));
  return run.hasBefore && DETERMINERS.has(plainOf(text, run.before.start, run.before.end));
}

/** Several words: one of them surely a name, and another that may be one. */
function isName(run: Run, from: number, to: number): boolean {
  if (to - from > MOST_WORDS || isTwoFamilies(run, from, to) || isThing(run, from, to)) return false;
  const count = counted(run, from, to);
  if (count.unknown > MOST_UNKNOWN) return false;
  if (count.capitals > 0) return isNameInCapitals(run, from, to, count);
  if (count.sure > 0) return count.sureGiven > 0 || count.given > 0 || count.initials > 0 || isUnknownGiven(run, from);
  return count.weak > 1 || isInitialled(run, from, to);
}

/** `Git-Ana`, `Capa de Ana`: a word that nobody knows as a name is joined to it. */
function isThing(run: Run, from: number, to: number): boolean {
  const [first, second] = [run.words[from] as Word, run.words[from + 1] as Word];
  if (second.shape === SHAPE.LOWER) return !isSure(first.bits, NAME);
  return second.joined && to - from === 2 && (first.bits === 0 || second.bits === 0);
}

/** `Example-Other`: a company of two partners as well as a person. */
function isTwoFamilies(run: Run, from: number, to: number): boolean {
  if (to - from !== 2 || !(run.words[to - 1] as Word).joined) return false;
  return ((run.words[from] as Word).bits & FAMILY) !== 0 && ((run.words[to - 1] as Word).bits & FAMILY) !== 0;
}

/** `J. Stone`: a name that is also a word, and is not one that sentences are made of. */
function isInitialled(run: Run, from: number, to: number): boolean {
  if ((run.words[from] as Word).shape !== SHAPE.INITIAL) return false;
  const { bits, shape } = run.words[to - 1] as Word;
  return shape === SHAPE.CAPITAL && (bits & FAMILY) !== 0 && (bits & (WEAK | OTHER)) === 0;
}

interface Counts {
  sure: number;
  sureGiven: number;
  given: number;
  family: number;
  weak: number;
  unknown: number;
  initials: number;
  capitals: number;
}

function counted(run: Run, from: number, to: number): Counts {
  const count = { sure: 0, sureGiven: 0, given: 0, family: 0, weak: 0, unknown: 0, initials: 0, capitals: 0 };
  for (let i = from; i < to; i++) {
    const { bits, shape } = run.words[i] as Word;
    if (shape === SHAPE.INITIAL) count.initials++;
    else if (shape === SHAPE.CAPITALS) count.capitals++;
    if (shape === SHAPE.LOWER || shape === SHAPE.INITIAL) continue;
    if (bits === 0) count.unknown++;
    if (isSure(bits, NAME)) count.sure++;
    if (isSure(bits, GIVEN)) count.sureGiven++;
    if ((bits & GIVEN) !== 0) count.given++;
    if ((bits & FAMILY) !== 0) count.family++;
    if ((bits & DOUBTFUL) === WEAK) count.weak++;
  }
  return count;
}

/** `ANA EXAMPLE`: only where all words are known, one of them surely. */
function isNameInCapitals(run: Run, from: number, to: number, count: Counts): boolean {
  if (count.sure === 0 || count.given === 0 || count.family === 0 || count.unknown > 0) return false;
  const both = count.given + count.family;
  return both > 2 || (to - from === 2 && !sameKind(run, from));
}

function sameKind(run: Run, from: number): boolean {
  const kinds = ((run.words[from] as Word).bits ^ (run.words[from + 1] as Word).bits) & NAME;
  return kinds === 0;
}

/** A word that nobody knows, before a family name. */
function isUnknownGiven(run: Run, from: number): boolean {
  const { bits, shape, start, end } = run.words[from] as Word;
  const isBeforeParticle = (run.words[from + 1] as Word).shape === SHAPE.LOWER;
  return bits === 0 && shape === SHAPE.CAPITAL && end - start >= SHORTEST_UNKNOWN && !isBeforeParticle;
}

export function isParticle(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_PARTICLE && PARTICLES.has(plainOf(text, start, end));
}
