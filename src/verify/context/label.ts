/** The word in front of digits: the last of known words that stands there, with nothing behind it but marks and words that are passed over. */
import { isPicture, saidByCell, signAtEnd, sizeOfRemark, withoutTags, withoutWeak } from "./between.ts";
import { type Word, wordBefore } from "./word-before.ts";
import { NOTHING_SAID, plainLetters, SAYS, type Said, saysPhone } from "./words.ts";

/** Characters in front of digits that are read. */
const FARTHEST = 80;
const MOST_STEPS = 6;
/** With the tags, which say nothing. */
const FARTHEST_TAGS = 480;
const MARK = /[ \t\r\n:=.\-"'`([{<*~>#|_/\\+)]$/;
const MOST_MARKS = 8;
const COUNTER = /(?<![0-9]) ?(?:\(#?|# ?)?[0-9]{1,2}$/;
/** Digits of a list, and what parts them from the next. */
const LISTED = /(?<![0-9])[0-9][-0-9. ()+]{0,23}[,;/&|+] ?$/;
const LISTED_AFTER_WORD = /(?<![0-9])[0-9][-0-9. ()+]{0,23}$/;
const LISTING = /^(?:and|or|und|oder|et|ou|y|o|e|dan|atau|va|hay|と|和|或|及|및|aur|और|ya|หรือ|และ)$/;
/** A sentence or a line has ended, and what follows no colon is of another. */
const ENDED = /^[^:=]*(?:[.!?] *\s|\n)[^:=]*$/;
/** A dot may also stand behind a shortened word, or the last of several: `ref. 12`, `docket no. 12`. */
const SHORTENED = /(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]{1,4}$/u;

/**
 * What is said of the digits at `start` of a folded text. `named`: what the name of the member says whose value the text is; it stands in
 * front of all of it.
 */
export function saidBefore(text: string, start: number, named: Said): Said {
  if (start === 0) return named;
  const before = text.slice(Math.max(0, start - FARTHEST_TAGS), start);
  const tagless = withoutTags(before);
  const isWhole = before.length === start && tagless.length <= FARTHEST;
  return new Reading(tagless.slice(-FARTHEST), isWhole ? named : NOTHING_SAID, isWhole).said();
}

/** Steps from the digits back to the word. */
class Reading {
  readonly #written: string;
  readonly #plain: string;
  readonly #named: Said;
  readonly #isWhole: boolean;
  #end: number;
  #isListed = false;
  #isWeak = false;

  constructor(written: string, named: Said, isWhole: boolean) {
    this.#written = written;
    this.#plain = plainLetters(written);
    this.#named = named;
    this.#isWhole = isWhole;
    this.#end = written.length;
  }

  said(): Said {
    for (let step = 0; step < MOST_STEPS; step++) {
      if (this.#passList()) continue;
      const marks = this.#passMarks();
      if (this.#end === 0) return this.#named;
      const remark = sizeOfRemark(this.#written.slice(0, this.#end));
      const word = remark > 0 ? this.#inRemark(remark) : wordBefore(this.#written, this.#plain, this.#end);
      // `[order] 12` may stand in front of whatever a log tells of the order.
      if (remark > 0 && this.#written.startsWith("] ", this.#end - 1)) this.#isWeak ||= word !== undefined;
      if (remark > 0 && word === undefined) {
        this.#end -= remark;
      } else if (word === undefined) {
        if (!this.#passComma() && !this.#passCounter(marks)) return step === 0 ? this.#ofCell() : NOTHING_SAID;
      } else {
        if (!isPassed(word)) return this.#saidBy(word, marks);
        // `A1` is a place or a name.
        if (word.start === this.#written.length - 1 && /[a-z]/.test(this.#plain.slice(-1))) return NOTHING_SAID;
        this.#isListed = LISTING.test(this.#plain.slice(word.start, this.#end));
        this.#end = word.start;
      }
    }
    return NOTHING_SAID;
  }

  /** The last word of a remark that is not passed over. */
  #inRemark(size: number): Word | undefined {
    const first = this.#end - size;
    for (let end = this.#end - 1; end > first; ) {
      const word = wordBefore(this.#written, this.#plain, end);
      if (word === undefined || !isPassed(word)) return word;
      end = this.#plain.slice(0, word.start).trimEnd().length;
    }
    return undefined;
  }

  #passList(): boolean {
    const before = this.#plain.slice(0, this.#end);
    const listed = LISTED.exec(before) ?? (this.#isListed ? LISTED_AFTER_WORD.exec(before) : null);
    this.#isListed = false;
    if (listed !== null) this.#end = listed.index;
    return listed !== null;
  }

  /** Marks and signs; those of a remark are its own. */
  #passMarks(): string {
    const from = this.#end;
    while (from - this.#end < MOST_MARKS) {
      const before = this.#written.slice(0, this.#end);
      const sign = MARK.exec(before)?.[0] ?? signAtEnd(before);
      if (sign === "" || sizeOfRemark(before) > 0) break;
      if (isPicture(sign) && sign > "\x7f") this.#isWeak = true;
      this.#end -= sign.length;
    }
    return this.#plain.slice(this.#end, from);
  }

  /** `the number is, …` */
  #passComma(): boolean {
    if (!/[,、]$/.test(this.#plain.slice(0, this.#end))) return false;
    const word = wordBefore(this.#written, this.#plain, this.#end - 1);
    if (word === undefined || !isPassed(word) || LISTING.test(this.#plain.slice(word.start, this.#end - 1)))
      return false;
    this.#isWeak = true;
    this.#end--;
    return true;
  }

  /** `Phone 1: `, `DOB (1): `, `OTP #2 `: of a thing, the counter may stand in front of anything. */
  #passCounter(marks: string): boolean {
    const before = this.#plain.slice(0, this.#end);
    const counter = COUNTER.exec(before)?.[0];
    const isHeld = marks.startsWith(")") && counter?.includes("(");
    const behind = isHeld ? marks.slice(1) : marks;
    if (counter === undefined || counter.includes("(") !== isHeld) return false;
    if (!behind.startsWith(": ") && !(counter.includes("#") && behind.startsWith(" "))) return false;
    const end = this.#end - counter.length;
    const word = wordBefore(this.#written, this.#plain, end);
    if (/^[0-9]/.test(counter) && /[a-z]$/.test(before.slice(0, end)) && (word === undefined || isPassed(word)))
      return false;
    this.#isWeak = true;
    this.#end = end;
    return true;
  }

  #ofCell(): Said {
    return saidByCell((this.#isWhole ? "" : "x") + this.#written);
  }

  #saidBy(word: Word, marks: string): Said {
    if (!isOfThese(word, this.#plain, this.#end, marks)) return NOTHING_SAID;
    return this.#isWeak ? withoutWeak(word.said) : word.said;
  }
}

function isPassed({ said }: Word): boolean {
  return (said & SAYS.PASSED) !== 0;
}

/** Whether a word means the digits behind it: one for numbers does, also on the line above. */
function isOfThese({ said, start }: Word, plain: string, end: number, marks: string): boolean {
  if (saysPhone(said) || !ENDED.test(marks)) return true;
  return !marks.includes("\n") && SHORTENED.test(plain.slice(start, end));
}
