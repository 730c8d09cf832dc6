/** What the digits of a run are: a number to call, a card's, one that a word in front names, or a long one. */
import { isCard } from "../card-issuers.ts";
import { saidBefore } from "../context/label.ts";
import { isOther, SAYS } from "../context/says.ts";
import { type Detector, type DetectorSettings, GRADE } from "../detector.ts";
import { readDigits } from "../digits.ts";
import { cnResidentId } from "../ids/cn-resident-id.ts";
import { inAadhaar } from "../ids/in-aadhaar.ts";
import { jpMyNumber } from "../ids/jp-my-number.ts";
import { krRrn } from "../ids/kr-rrn.ts";
import { usSsn } from "../ids/us-ssn.ts";
import { CUSTOMER, KINDS } from "../labelled/kinds.ts";
import { labelledIn } from "../labelled/scan.ts";
import { type Judge, judgeOf } from "../phone/judge.ts";
import { international } from "../phone/plans/calling-code.ts";
import { NO, VALID } from "../phone/plans/plan.ts";
import type { Said } from "./decode.ts";
import { areDoubled, areRising, areRound, areSyllables, areYears, isCounting, isList, isMonotonous } from "./lists.ts";
import { GAP, type Run, WRITTEN } from "./run.ts";
import { HOMES, LANGUAGES } from "./words/words.ts";

export const PHONE = "user.contact.phone_number";
const CARD = "user.financial.credit_card";
const LONG = "user.unique_id";
const IDS = [cnResidentId, inAadhaar, jpMyNumber, krRrn, usSsn];

/** All that a run may be. */
export const MEANINGS: readonly string[] = [
  ...new Set([CARD, LONG, ...[...KINDS, CUSTOMER, ...IDS].map(({ category }) => category)]),
];

export interface Meaning {
  readonly category: string;
  readonly grade: number;
}

/** Fewer digits than these are nobody's. */
const FEWEST = 3;
const FEWEST_LABELLED = 5;
const FEWEST_CALLED = 7;
const MOST_CALLED = 17;
const FEWEST_LONG = 7;
/** Of a number with parts such as forty-six, where nothing else tells it. */
const FEWEST_SINGLES = 4;
const FEWEST_WORDS = 3;
/** The same where it is said in tens, as most numbers of Europe are. */
const FEWEST_TENS = 9;
const MOST_GROUPS = 5;
const LONG_GROUP = 5;
const FEWEST_CARD = 12;
const MOST_CARD = 19;
/** No number has so many. */
const MOST = 64;

const KOREAN = LANGUAGES.indexOf("ko");
const JAPANESE = LANGUAGES.indexOf("ja");

const BEFORE = 80;
const AFTER = 60;
/** A word in front of the digits of an area says nothing of them. */
const OF_AREA = /(?:area|country|dialing|dialling) code(?: is|'s)?[\s:,]{0,2}$/i;
const LONGEST_AREA = 28;

export class Meanings {
  readonly #isMarkedOnly: boolean;
  /** By the languages of a run. */
  readonly #judges = new Map<number, Judge>();
  readonly #regions: readonly string[];
  readonly #ids: readonly Detector[];

  constructor(settings: DetectorSettings) {
    const { regions, phones } = settings;
    this.#regions = regions;
    this.#isMarkedOnly = phones === "marked";
    this.#ids = IDS.flatMap((kind) => kind.make(settings) ?? []);
  }

  /** undefined: nothing that anybody would be harmed by. */
  of(run: Run, said: Said, text: string, named: number): Meaning | undefined {
    const { digits } = said;
    if (digits.length < FEWEST || (said.words === 0 && (!isPaused(run) || areYears(run, text)))) return undefined;
    const size = Math.min(digits.length, MOST);
    const label = isOfArea(text, run.start) ? 0 : saidBefore(text, run.start, named);
    const labelled = size < MOST ? this.#labelled(run, said, text, named) : undefined;
    if (labelled !== undefined) return { category: labelled, grade: GRADE.LABELLED };
    const isCalled = (label & (SAYS.PHONE | SAYS.CALL)) !== 0;
    if (isOther(label) && (label & ~(SAYS.THING | SAYS.MACHINE)) === 0) return undefined;
    const grade = isCalled || (label & SAYS.CARD) !== 0 ? GRADE.LABELLED : GRADE.WRITTEN;
    if (isCard(readDigits(digits.slice(said.corrected)))) return { category: CARD, grade };
    if ((label & SAYS.CARD) !== 0 && size >= FEWEST_CARD && size <= MOST_CARD && said.singles > FEWEST_CARD)
      return { category: CARD, grade };
    if (this.#isCalled(run, said, text, isCalled)) return { category: PHONE, grade };
    if (isCalled && said.singles >= FEWEST_LABELLED && size < FEWEST_CALLED && said.words >= FEWEST_WORDS)
      return { category: PHONE, grade };
    return isLong(run, said, text) ? { category: LONG, grade: GRADE.WRITTEN } : undefined;
  }

  /** What the digits would be if they stood where they are said. */
  #labelled(run: Run, said: Said, text: string, named: number): string | undefined {
    const { digits, singles, words } = said;
    const isOneByOne = singles >= FEWEST_LONG && words >= FEWEST_WORDS;
    const before = text.slice(Math.max(0, run.start - BEFORE), run.start);
    const written = before + digits + text.slice(run.end, run.end + AFTER);
    const own = run.start > before.length ? 0 : named;
    const end = before.length + digits.length;
    const holds = (one: { start: number; end: number }) => one.start <= before.length && one.end >= end;
    const kind = labelledIn(written, own).find(holds)?.kind.category;
    if (kind !== undefined || !isOneByOne || areDoubled(run, text) || areRising(said)) return kind;
    return this.#ids.find(({ find }) => find(written, undefined, own).some(holds))?.category;
  }

  #isCalled(run: Run, said: Said, text: string, isLabelled: boolean): boolean {
    const size = said.digits.length;
    if (size < FEWEST_CALLED || size > MOST) return false;
    const all = readings(said.digits, said.corrected).filter(({ length }) => length <= MOST_CALLED);
    if (run.hasPlus && all.some((digits) => international(readDigits(digits)) > NO)) return true;
    const isSpoken = said.words >= FEWEST_WORDS || isPaused(run) || isMixed(run, said);
    if (isLabelled && isSpoken && size <= MOST_CALLED && (said.words > 0 || this.#isValid(all, run))) return true;
    if (this.#isMarkedOnly || !isSpoken || said.isQuantity || !isTold(run, said)) return false;
    if (said.words === 0 && !this.#judgeOf(run).isGroupedAs(readDigits(said.digits), said.groups)) return false;
    return !isNobodys(run, said, text) && this.#isValid(all, run);
  }

  #isValid(all: readonly string[], run: Run): boolean {
    const judge = this.#judgeOf(run);
    return all.some((digits) => judge.national(readDigits(digits)) === VALID);
  }

  /** Of the regions of the run, and of where a language is spoken. */
  #judgeOf({ language, languages }: Run): Judge {
    const known = this.#judges.get(languages);
    if (known !== undefined) return known;
    const homes = language < 0 ? [] : HOMES.filter((_, i) => ((languages >> i) & 1) !== 0).flat();
    const made = judgeOf([...this.#regions, ...homes]);
    this.#judges.set(languages, made);
    return made;
  }
}

/** All of the digits, those after a correction, and all but an interjection in front or behind. */
function readings(digits: string, corrected: number): readonly string[] {
  const all = [digits, digits.slice(1), digits.slice(0, -1)];
  return corrected > 0 && corrected < digits.length ? [digits.slice(corrected), ...all] : all;
}

function isOfArea(text: string, at: number): boolean {
  return OF_AREA.test(text.slice(Math.max(0, at - LONGEST_AREA), at));
}

/** Whether a word stands among short groups of digits: `415 5 5 5 oh 1 3 2`. */
function isMixed({ parts }: Run, { words }: Said): boolean {
  return (
    words > 0 &&
    parts.length > MOST_GROUPS &&
    parts.every(({ start, end, code }) => code !== WRITTEN || end - start < LONG_GROUP)
  );
}

/** Whether something stands between digits that only speech has. */
function isPaused({ parts }: Run): boolean {
  return parts.some(({ gap }, i) => i > 0 && (gap & (GAP.DOTS | GAP.FILLED | GAP.BACK)) !== 0);
}

/** Whether the way it is said leaves a plan to decide. Numbers of Japan and Korea are told by the zero in front: the other digits are words, too. */
function isTold({ language, languages, parts }: Run, { singles, digits }: Said): boolean {
  if (digits.startsWith("0")) return true;
  if (languages === 1 << KOREAN || languages === 1 << JAPANESE) return false;
  return singles >= FEWEST_SINGLES || (language > 0 && digits.length >= FEWEST_TENS && !areRound(parts));
}

function isNobodys(run: Run, said: Said, text: string): boolean {
  return (
    isCounting(run) ||
    isMonotonous(said) ||
    areRising(said) ||
    areDoubled(run, text) ||
    isList(run, said) ||
    areSyllables(run, text)
  );
}

function isLong(run: Run, said: Said, text: string): boolean {
  return said.singles >= FEWEST_LONG && said.words >= FEWEST_WORDS && !isNobodys(run, said, text);
}
