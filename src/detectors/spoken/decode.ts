/** The digits that a run says. */
import { GAP, type Part, type Run, WRITTEN } from "./run.ts";
import { CODE, FIRST_OF_ASIA, LANGUAGES } from "./words/words.ts";

export interface Said {
  readonly digits: string;
  /** How many of them were said, or are written, one by one: not as a part of forty-six. */
  readonly singles: number;
  /** How many words they were said in; the rest is written. */
  readonly words: number;
  /** How many digits stand between two pauses each. */
  readonly groups: readonly number[];
  /** The numbers in the order they were said: a digit, or one such as forty-six. */
  readonly numbers: readonly string[];
  /** Where digits begin that take back what was said before; 0: nothing was taken back. */
  readonly corrected: number;
  /** Whether a thousand was said. */
  readonly isQuantity: boolean;
}

const HUNDRED = 100;
const THOUSAND = 1000;
const FRENCH = LANGUAGES.indexOf("fr");
const PAUSE = GAP.COMMA | GAP.DOTS | GAP.FILLED | GAP.AND | GAP.BACK;
const MOST_REPEATED = 4;

export function decode(run: Run, text: string): Said {
  return new Decoder(run, text).said();
}

class Decoder {
  readonly #run: Run;
  readonly #text: string;
  readonly #parts: readonly Part[];
  #digits: string[] = [];
  #size = 0;
  #singles = 0;
  #words = 0;
  #corrected = 0;
  #isQuantity = false;
  readonly #groups: number[] = [];
  #group = 0;

  constructor(run: Run, text: string) {
    this.#run = run;
    this.#text = text;
    this.#parts = run.parts;
  }

  said(): Said {
    const readsAsia = this.#run.language >= FIRST_OF_ASIA;
    for (let i = 0; i < this.#parts.length; ) {
      const part = this.#parts[i] as Part;
      if (i > 0 && (part.gap & PAUSE) !== 0) this.#endGroup();
      if ((part.gap & GAP.BACK) !== 0) this.#corrected = this.#size;
      const next = readsAsia ? this.#asian(i) : this.#european(i);
      for (let at = i; at < next; at++) if (this.#codeAt(at) !== WRITTEN) this.#words++;
      i = next;
    }
    this.#endGroup();
    return {
      digits: this.#digits.join(""),
      singles: this.#singles,
      words: this.#words,
      groups: this.#groups,
      numbers: this.#digits,
      corrected: this.#corrected,
      isQuantity: this.#isQuantity,
    };
  }

  #endGroup(): void {
    if (this.#size > this.#group) this.#groups.push(this.#size - this.#group);
    this.#group = this.#size;
  }

  #codeAt(index: number): number {
    return this.#parts[index]?.code ?? -1;
  }

  #isClose(index: number): boolean {
    return ((this.#parts[index]?.gap ?? PAUSE) & PAUSE & ~GAP.AND) === 0;
  }

  #emit(digits: string, singles: number): void {
    this.#digits.push(digits);
    this.#size += digits.length;
    this.#singles += singles;
  }

  /** Takes what begins with the part at `i`; gives the next one. */
  #european(i: number): number {
    const code = this.#codeAt(i);
    if (code === WRITTEN) return this.#written(i);
    if (code > CODE.PLURAL) return this.#plural(i, code - CODE.PLURAL);
    if (code === CODE.PLURAL) return this.#plural(i, 0);
    if (code > CODE.TIMES) return this.#times(i, code - CODE.TIMES);
    const beyond = this.#isClose(i + 1) ? this.#codeAt(i + 1) : -1;
    const begins = code > 9 || beyond === HUNDRED || beyond === THOUSAND || this.#isFourTwenties(i);
    return begins ? this.#number(i) : this.#digit(i, code);
  }

  #digit(i: number, code: number): number {
    this.#emit(String(code), 1);
    return i + 1;
  }

  #written(i: number): number {
    const { start, end } = this.#parts[i] as Part;
    this.#emit(this.#text.slice(start, end), end - start);
    return i + 1;
  }

  /** `double five`, and `two fives`, of which the two stands there already. */
  #times(i: number, count: number): number {
    const digit = this.#digitAt(i + 1);
    if (digit === undefined) return i + 1;
    this.#emit(digit.repeat(count), count);
    // Nobody writes so.
    this.#words++;
    return i + 2;
  }

  #digitAt(index: number): string | undefined {
    const part = this.#parts[index];
    if (part === undefined || part.code > 9) return undefined;
    if (part.code !== WRITTEN) return String(part.code);
    return part.end - part.start === 1 ? this.#text[part.start] : undefined;
  }

  #plural(i: number, digit: number): number {
    const count = this.#codeAt(i - 1);
    if (count < 2 || count > MOST_REPEATED) this.#emit(String(digit), 1);
    else {
      this.#digits.pop();
      this.#size--;
      this.#emit(String(digit).repeat(count), count - 1);
    }
    return i + 1;
  }

  #isFourTwenties(i: number): boolean {
    return this.#run.language === FRENCH && this.#codeAt(i) === 4 && this.#codeAt(i + 1) === 20 && this.#isClose(i + 1);
  }

  /** A number above nine, as it is said in Europe. */
  #number(i: number): number {
    let [value, next] = this.#belowThousand(i);
    if (this.#codeAt(next) === THOUSAND && this.#isClose(next)) {
      this.#isQuantity = true;
      value *= THOUSAND;
      next++;
      if (this.#goesOn(next)) {
        const [rest, past] = this.#belowThousand(next);
        value += rest;
        next = past;
      }
    }
    // `two, thousand`: behind a pause it counts something.
    if (next === i) {
      this.#isQuantity = true;
      [value, next] = [this.#codeAt(i), i + 1];
    }
    this.#emit(String(value), 0);
    return next;
  }

  #belowThousand(i: number): [value: number, next: number] {
    let value = 1;
    let next = i;
    const code = this.#codeAt(i);
    if (code !== HUNDRED && code < HUNDRED) [value, next] = this.#belowHundred(i);
    else if (code === THOUSAND) return [1, i];
    if (this.#codeAt(next) === HUNDRED && this.#isClose(next)) {
      value *= HUNDRED;
      next++;
    } else if (code > HUNDRED && code < THOUSAND) {
      value = code;
      next = i + 1;
    } else return [value, next];
    if (!this.#goesOn(next)) return [value, next];
    const [rest, past] = this.#belowHundred(next);
    return [value + rest, past];
  }

  /** Whether what follows is a part of the same number: `and one`, `twenty`; nine hundred, one, two, three is none. */
  #goesOn(i: number): boolean {
    const code = this.#codeAt(i);
    if (!this.#isClose(i) || code < 1 || code >= HUNDRED) return false;
    const isAnd = ((this.#parts[i] as Part).gap & GAP.AND) !== 0;
    const beyond = this.#codeAt(i + 1);
    return isAnd || code > 9 || beyond < 0 || beyond > 9;
  }

  #belowHundred(i: number): [value: number, next: number] {
    const code = this.#codeAt(i);
    const isFour = this.#isFourTwenties(i);
    const tens = isFour ? 80 : code;
    const next = isFour ? i + 2 : i + 1;
    const unit = this.#codeAt(next);
    const isTens = tens >= 20 && tens % 10 === 0;
    const most = this.#run.language === FRENCH && (tens === 60 || tens === 80) ? 19 : 9;
    if (!isTens || unit < 1 || unit > most || !this.#isClose(next)) return [tens, next];
    // `soixante-dix-huit`
    const more = unit === 10 && this.#isClose(next + 1) ? this.#codeAt(next + 1) : 0;
    return more >= 7 && more <= 9 ? [tens + unit + more, next + 2] : [tens + unit, next + 1];
  }

  /** Digits, or a number by thousands, hundreds and tens, as in 千二百三十四. */
  #asian(i: number): number {
    const code = this.#codeAt(i);
    if (code === WRITTEN) return this.#written(i);
    if (code >= CODE.TIMES) return this.#times(i, code - CODE.TIMES);
    const beyond = (this.#parts[i + 1]?.gap ?? PAUSE) === 0 ? this.#codeAt(i + 1) : -1;
    if (code < 10 && beyond < 10) return this.#digit(i, code);
    let value = 0;
    let next = i;
    for (let unit = THOUSAND; unit >= 10; unit /= 10) {
      const isUnit = this.#codeAt(next) === unit;
      const isCounted = this.#codeAt(next) < 10 && this.#codeAt(next + 1) === unit;
      if (!isUnit && !isCounted) continue;
      value += unit * (isUnit ? 1 : this.#codeAt(next));
      next += isUnit ? 1 : 2;
      if ((this.#parts[next]?.gap ?? PAUSE) !== 0) break;
    }
    const last = this.#codeAt(next);
    if (next > i && last >= 0 && last < 10 && (this.#parts[next] as Part).gap === 0) {
      value += last;
      next++;
    }
    if (next === i) return this.#digit(i, code);
    this.#emit(String(value), 0);
    return next;
  }
}
