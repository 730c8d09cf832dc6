/** Phone numbers in text: libphonenumber-js finds them, and says whether they are valid. */
import type { CountryCode, PhoneNumber } from "libphonenumber-js/max";
import { phoneNumbers } from "../libraries/phone-numbers.ts";
import { STRUCK, withoutLookalikes } from "./not-counted.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Seven digits with no more between them than the library puts up with: anything less is no number of this run. */
const ENOUGH_DIGITS = /[0-9](?:[^0-9|\n]{0,4}[0-9]){6}/;
const BARE = /^[0-9]+$/;
/** They make nothing of bare digits. */
const EXTENSION = / *[A-Za-z].*$/s;
const IN_BRACKETS = /^\(?([0-9]+)\)?$/;
/** Prefixes of international calls that are understood everywhere (ITU-T E.123; North America). */
const ABROAD = /(?<![0-9+.-])(?:00|011)[ -]?(?=[1-9][-0-9 .()]{6,})/g;
/** Letters at a number, but not those of an extension: the library takes no number that letters stand at. */
const GLUED_BEFORE = /(?<=[A-Za-z_])(?=\+?[0-9]{7,})/g;
const GLUED_AFTER = /(?<=[0-9]{7})(?=[A-Za-z_])/g;

export class NumberFinder {
  readonly #regions: readonly (CountryCode | undefined)[];

  /** `regions`: ISO 3166-1; those without a numbering plan of their own say nothing. */
  constructor(regions: readonly string[]) {
    const { isSupportedCountry } = phoneNumbers();
    const known = [...new Set(regions)].filter((region) => isSupportedCountry(region));
    this.#regions = known.length === 0 ? [undefined] : known;
  }

  /** How many numbers there are in a folded text that are valid: with a country's code, or as a region writes them. */
  count(text: string): number {
    if (!ENOUGH_DIGITS.test(text)) return 0;
    const plain = withoutLookalikes(text);
    if (!ENOUGH_DIGITS.test(plain)) return 0;
    const spaced = plain.replace(GLUED_BEFORE, " ").replace(GLUED_AFTER, " ");
    const found = this.#find(spaced);
    const marked = spaced.replace(ABROAD, "+");
    return apart(found).length + (marked === spaced ? 0 : this.#abroad(spaced, found));
  }

  /** Numbers after 00 or 011 that no region of the run knew. */
  #abroad(text: string, known: readonly Span[]): number {
    let count = 0;
    for (const { index } of text.matchAll(ABROAD)) {
      if (known.some(({ start, end }) => start <= index + 4 && index < end)) continue;
      const rest = text.slice(index).split(STRUCK, 1)[0] as string;
      const [first] = this.#find(rest.slice(0, 40).replace(/^(?:00|011)[ -]?/, "+"));
      if (first?.start === 0) count++;
    }
    return count;
  }

  #find(text: string): Span[] {
    const { findPhoneNumbersInText } = phoneNumbers();
    const spans: Span[] = [];
    for (const defaultCountry of this.#regions) {
      // Where a possible number is not valid, a valid one may stand inside of it, and the other way round.
      for (const extended of [false, true]) {
        const options = { extended, ...(defaultCountry && { defaultCountry }) };
        for (const { startsAt, endsAt, number } of findPhoneNumbersInText(text, options)) {
          const span = { start: startsAt, end: endsAt };
          if (number.isValid() && isWrittenSo(text, span, number)) spans.push(span);
        }
      }
    }
    return spans;
  }
}

/** Bare digits must be what the national format has, trunk digit included, or begin with the country's code. */
function isWrittenSo(text: string, { start, end }: Span, number: PhoneNumber): boolean {
  const written = text.slice(start, end).replace(EXTENSION, "").replace(IN_BRACKETS, "$1");
  if (!BARE.test(written) || text[start - 1] === "+") return true;
  const { countryCallingCode, nationalNumber } = number;
  const national = number
    .formatNational()
    .replace(EXTENSION, "")
    .replace(/[^0-9]/g, "");
  if (written === national || written.endsWith(`${countryCallingCode}${nationalNumber}`)) return true;
  // The library may have read the country's code as the beginning of a national number.
  return written.startsWith(countryCallingCode) && phoneNumbers().isValidPhoneNumber(`+${written}`);
}

/** One for all that overlap. */
function apart(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}
