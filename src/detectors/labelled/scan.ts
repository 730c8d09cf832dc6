/** One look at a text for all kinds of values that are known by their word. */
import { SAYS } from "../context/says.ts";
import { type Found, GRADE } from "../detector.ts";
import { isDigit, runEnd } from "../digits.ts";
import { isBirthBehind, isCodeBehind, mayBeBorn, mayHaveCodeBehind } from "./behind.ts";
import { BEFORE_DIGITS, birthDateEnd, MAY_HAVE_MONTH } from "./birth-date.ts";
import { codeEnd } from "./forms.ts";
import { ALL_SAID, KINDS, type LabelledKind } from "./kinds.ts";
import { IN_NAME, labelBefore } from "./label-before.ts";

export interface Labelled extends Found {
  readonly kind: LabelledKind;
}

const NONE: readonly Labelled[] = Object.freeze([]);
const OF_CODE = KINDS.find(({ said }) => said === SAYS.CODE) as LabelledKind;
const OF_EXPIRY = KINDS.find(({ said }) => said === SAYS.EXPIRY) as LabelledKind;
const OF_BIRTH = KINDS.find(({ said }) => said === SAYS.BIRTH) as LabelledKind;

/** A day, a month or a year, in Thailand too. */
const PART = /^(?:\d{1,2}|(?:19|20|2[45])\d{2})$/;

/** What the detectors of one text ask for one after the other. */
let lastText = "";
let lastNamed = 0;
let last = NONE;

export function labelledIn(text: string, named: number): readonly Labelled[] {
  if (text === lastText && named === lastNamed) return last;
  last = new Look(text, named).all();
  lastText = text;
  lastNamed = named;
  return last;
}

const SPACED = /(?<![0-9A-Za-z])[A-Z]{1,3} $/;
const LONGEST_LEAD = 20;
const LONGEST_GLUED = 12;

/** Where letters begin that stand right in front of digits, with dashes and the like: those of `AB-1234567`. */
function gluedStart(text: string, at: number, least: number): number {
  let start = at;
  const farthest = Math.max(least, at - LONGEST_GLUED);
  while (start > farthest && (isLetter(text.charCodeAt(start - 1)) || "-/.".includes(text[start - 1] as string)))
    start--;
  while (start < at && !isLetter(text.charCodeAt(start))) start++;
  return GLUED_BEFORE.test(text[start - 1] ?? "") ? at : start;
}

const GLUED_BEFORE = /[0-9A-Za-z]/;

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  return isCapital(code & ~0x20) && code < 0x80;
}

/** The rest of an encoded `=`. */
const QUOTED = /(?<==)3D/y;
/** Between values of a list. */
const LISTED = /(?: ?[,;/&、，] ?| (?:and|or|und|et|y|e) )(?=[A-Za-z]{0,3}[0-9])/y;

/** Where somebody was born may stand in front of the day. */
const HAS_PLACE = /born in|lahir|ttl|naci|nasc|né|geboren in/i;
const BORN_IN =
  /(?<!\p{L})(?:born in|(?:lahir|ttl)(?: di)?:?|nacid[oa] en|naci[óo]? en|nací en|nascid[oa] em|nasci em|née? à|geboren in) (?:[\p{L}'.-]{2,20}[ ,]{1,2}){1,3}(?:on |pada |tanggal |tgl |le |el |em |am )?$/iu;
const LONGEST_PLACE = 80;

class Look {
  readonly #text: string;
  readonly #named: number;
  readonly #mayBeBorn: boolean;
  readonly #hasPlace: boolean;
  readonly #mayHaveMonth: boolean;
  readonly #mayHaveCodeBehind: boolean;
  readonly #found: Labelled[] = [];

  constructor(text: string, named: number) {
    this.#text = text;
    this.#named = named;
    this.#mayBeBorn = mayBeBorn(text);
    this.#hasPlace = HAS_PLACE.test(text);
    this.#mayHaveMonth = MAY_HAVE_MONTH.test(text);
    this.#mayHaveCodeBehind = mayHaveCodeBehind(text);
  }

  all(): readonly Labelled[] {
    const text = this.#text;
    let floor = 0;
    for (let at = 0; at < text.length; ) {
      if (!isDigit(text.charCodeAt(at))) at++;
      else {
        const end = this.#at(at, floor);
        if (end > 0) floor = end;
        at = end || runEnd(text, at);
      }
    }
    return this.#found;
  }

  /** Where a value ends that has its first digit at `at`; 0: there is none. */
  #at(at: number, floor: number): number {
    for (const start of this.#starts(at, floor)) {
      const end = this.#labelledFrom(start);
      if (end > 0) return end;
    }
    return this.#behind(at, floor);
  }

  /** Where a value may begin that has its first digit at `at`. */
  #starts(at: number, floor: number): number[] {
    const text = this.#text;
    const from = Math.max(floor, at - LONGEST_LEAD);
    if (at === from) return [at];
    const starts = [at];
    const glued = gluedStart(text, at, from);
    if (glued < at) starts.unshift(glued);
    const lead = text.slice(from, at);
    const patterns = [
      text[at - 1] === " " && isCapital(text.charCodeAt(at - 2)) ? SPACED : undefined,
      this.#mayHaveMonth ? BEFORE_DIGITS : undefined,
    ];
    for (const pattern of patterns) {
      const found = pattern?.exec(lead);
      if (found) starts.push(from + found.index);
    }
    return starts;
  }

  #labelledFrom(start: number): number {
    QUOTED.lastIndex = start;
    if (QUOTED.test(this.#text)) return 0;
    const label = labelBefore(this.#text, start) || this.#bornInPlace(start);
    const said = label === IN_NAME ? this.#named : label;
    if ((said & ALL_SAID) === 0) return 0;
    const isNamed = label === IN_NAME;
    if ((said & SAYS.PART) !== 0 && PART.test(this.#text)) {
      const kind = (said & SAYS.BIRTH) !== 0 ? OF_BIRTH : OF_EXPIRY;
      return this.#add(kind, start, this.#text.length, said, true);
    }
    for (const kind of KINDS) {
      const end = (said & kind.said) === 0 ? 0 : kind.endOf(this.#text, start, said, isNamed);
      if (end > 0) return this.#add(kind, start, end, said, isNamed);
    }
    return 0;
  }

  /** `born in Boston on 12 April 1985`. */
  #bornInPlace(start: number): number {
    if (!this.#hasPlace) return 0;
    return BORN_IN.test(this.#text.slice(Math.max(0, start - LONGEST_PLACE), start)) ? SAYS.BIRTH : 0;
  }

  #add(kind: LabelledKind, start: number, end: number, said: number, isNamed: boolean): number {
    const grade = isNamed ? GRADE.NAMED : GRADE.LABELLED;
    const size = end - start;
    for (let [from, to] = [start, end]; ; ) {
      this.#found.push({ kind, start: from, end: to, grade });
      LISTED.lastIndex = to;
      if (!kind.isListed || !LISTED.test(this.#text)) return to;
      from = LISTED.lastIndex;
      const next = kind.endOf(this.#text, from, said, isNamed);
      // Another of the list is as long as the first.
      if (next - from !== size) return to;
      to = next;
    }
  }

  #behind(at: number, floor: number): number {
    const text = this.#text;
    const code = this.#mayHaveCodeBehind ? codeEnd(text, at, 0, false) : 0;
    if (code > 0 && isCodeBehind(text, code)) return this.#add(OF_CODE, at, code, SAYS.CODE, false);
    if (!this.#mayBeBorn) return 0;
    // An era belongs to its date.
    for (const start of this.#starts(at, floor).reverse()) {
      const end = birthDateEnd(text, start, false);
      if (end > 0 && isBirthBehind(text, end)) return this.#add(OF_BIRTH, start, end, SAYS.BIRTH, false);
    }
    return 0;
  }
}
