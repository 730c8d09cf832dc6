/** Numbers that a record lists, compared by their digits: `+1 202-555-0123` is `(202) 555 0123`. */
import type { Action } from "../../actions/action.ts";
import { countryCodeLength } from "../../actions/forms/digits.ts";
import { isBoundary } from "./word-kinds.ts";

const FEWEST_DIGITS = 5;
const MOST_DIGITS = 40;
/** What may stand between two groups of digits. */
const MOST_BETWEEN = 3;
/** What may stand before the national number: `00` and a country code, `+44 (0)`. */
const MOST_BEFORE = 6;
/** A number of fewer digits that begins with 00 is no international one. */
const FEWEST_ABROAD = 11;
const NUMBER = /^[+0-9(][0-9\s().\-/+]*$/;

/** A number as it is compared. */
export interface KnownNumber {
  /** Its digits without country code and trunk digit. */
  readonly number: string;
  /** The country code, if the value has one. */
  readonly code: string | undefined;
}

interface Known {
  readonly action: Action;
  /** Of all values with these digits. */
  readonly codes: (string | undefined)[];
}

export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly action: Action;
}

/** Whether a folded text is a number, and nothing else. */
export function isNumberText(text: string): boolean {
  if (!NUMBER.test(text)) return false;
  const { length } = digitsOf(text);
  return length >= FEWEST_DIGITS && length <= MOST_DIGITS;
}

export class KnownNumbers {
  /** By the digits without country code and trunk digit. */
  readonly #known = new Map<string, Known>();
  readonly #lengths = new Set<number>();

  /** The first that brought a number decides. */
  add({ number, code }: KnownNumber, action: Action): void {
    const known = this.#known.get(number);
    if (known === undefined) {
      this.#known.set(number, { action, codes: [code] });
      this.#lengths.add(number.length);
    } else if (!known.codes.includes(code)) known.codes.push(code);
  }

  /** Linear: from the beginning of each group of digits, only so many are looked at. */
  find(text: string): NumberSpan[] {
    const found: NumberSpan[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text, at) || isDigit(text, at - 1)) continue;
      const span = this.#spanFrom(text, at);
      if (span === undefined) continue;
      found.push(span);
      at = span.end - 1;
    }
    return found;
  }

  #spanFrom(text: string, start: number): NumberSpan | undefined {
    if (!isBoundary(text, start) || isJoined(text, start - 1, start - 2)) return undefined;
    const { digits, ends } = groupsFrom(text, start);
    for (let before = 0; before <= MOST_BEFORE; before++) {
      for (const length of this.#lengths) {
        const end = ends.get(before + length);
        const known = end && this.#known.get(digits.slice(before, before + length));
        if (!known || isJoined(text, end, end + 1)) continue;
        const isAbroad = text[start - 1] === "+";
        if (!known.codes.some((code) => mayStandBefore(digits.slice(0, before), code, isAbroad))) continue;
        return { start: withSigns(text, start, end), end, action: known.action };
      }
    }
    return undefined;
  }
}

/** The digits from `start` on, and the places at which groups of them end, by how many digits come before. */
function groupsFrom(text: string, start: number): { digits: string; ends: ReadonlyMap<number, number> } {
  const ends = new Map<number, number>();
  let digits = "";
  let between = 0;
  for (let at = start; at < text.length && digits.length <= MOST_DIGITS + MOST_BEFORE; at++) {
    if (isDigit(text, at)) {
      digits += text[at];
      between = 0;
      if (!isDigit(text, at + 1) && isBoundary(text, at + 1)) ends.set(digits.length, at + 1);
    } else if (++between > MOST_BETWEEN || !/[\s().\-/]/.test(text[at] as string)) break;
  }
  return { digits, ends };
}

/** `text`: for which `isNumberText` holds. */
export function numberOf(text: string): KnownNumber {
  const digits = digitsOf(text);
  const isDialled = digits.startsWith("00") && digits.length >= FEWEST_ABROAD;
  if (text.startsWith("+") || isDialled) {
    const abroad = isDialled ? digits.slice(2) : digits;
    const size = countryCodeLength(abroad);
    const number = abroad.slice(size).replace(/^0/, "");
    if (number.length >= FEWEST_DIGITS) return { number, code: abroad.slice(0, size) };
  }
  const national = digits.replace(/^0/, "");
  return { number: national.length >= FEWEST_DIGITS ? national : digits, code: undefined };
}

/** `code`: that of the value, if it has one. */
function mayStandBefore(digits: string, code: string | undefined, isAbroad: boolean): boolean {
  if (digits === "" || digits === "0") return true;
  const isDialled = digits.startsWith("00");
  const bare = isDialled ? digits.slice(2) : digits;
  if (code !== undefined) return bare === code || bare === `${code}0`;
  return (isAbroad || isDialled) && bare.length > 0 && bare.replace(/0$/, "").length <= countryCodeLength(bare);
}

/** Whether digits go on at `next`, after what joins them at `at`: in `4711-12345` is no `12345`. */
function isJoined(text: string, at: number, next: number): boolean {
  return /[-./]/.test(text[at] ?? "") && isDigit(text, next);
}

/** What belongs to a number in front of its digits. */
function withSigns(text: string, start: number, end: number): number {
  const isOpen = text[start - 1] === "(" && text.slice(start, end).includes(")");
  const at = isOpen ? start - 1 : start;
  return text[at - 1] === "+" ? at - 1 : at;
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, "");
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
