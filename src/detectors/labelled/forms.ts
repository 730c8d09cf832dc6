/** What values look like whose word stands in front. Each form says where the value ends that begins at `start`; 0: there is none. */
import { SAYS } from "../context/says.ts";
import { digitsOf } from "../matching.ts";
import { endsAt } from "./ends.ts";
import { isOfPlace } from "./places.ts";

/** `said`: all that the word says. */
export type Form = (text: string, start: number, said: number, isNamed: boolean) => number;

/** What matches a sticky expression at `start`, as a whole. */
function whole(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) && endsAt(text, pattern.lastIndex) ? pattern.lastIndex : 0;
}

const PIN = /\d{3,8}|\d(?:[ -]\d){3,7}/y;
const FOUR = /\d{4}/y;
const CVV = /\d{3,4}|\d(?:[ -]\d){2,3}/y;
const CODE = /(?:[A-Z]{1,2}-)?(?:\d{4,8}|\d{2,4}(?:[ -]\d{2,4}){1,3}|\d(?:[ -]\d){3,7})/y;
const MIXED_CODE = /(?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])[0-9A-Z]{4,8}/y;
const MONTH = "(?:0?[1-9]|1[0-2])";
const YEAR = "(?:20)?[2-4]\\d";
const EXPIRY = new RegExp(
  `${MONTH} ?[-/.] ?${YEAR}|20[2-4]\\d ?[-/.] ?(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])${YEAR}|` +
    `${YEAR} ?[年년] ?${MONTH} ?[月월](?! ?\\d{1,2} ?[日일号號])|${MONTH} ?[月월] ?${YEAR} ?[年년]?`,
  "y",
);

/** In India `PIN` says a postal code, too: with `code`, and beside a place. */
export const pinEnd: Form = (text, start, said) => {
  const end = whole(said & SAYS.THING ? FOUR : PIN, text, start);
  return isOfPlace(text, start, end) || isOfDate(text, end) || isPinned(text, start, end) ? 0 : end;
};

/** Whoever pins something pins it to something. */
const PINS =
  /(?:^|[.!?:;,"'(\n] ?|(?:^|[^A-Za-z])(?:[Pp]lease|to|and|then|you|will|just|[Ll]et['’]?s|[Ii]|we) )[Pp]in $/;
const LONGEST_PINS = 14;
const PINNED =
  / (?:to|on(?:to)?) (?:the|my|your|our) (?:top|board|wall|map|start|channel|chat|profile|home ?screen|dashboard|list|page)\b/iy;

function isPinned(text: string, start: number, end: number): boolean {
  PINNED.lastIndex = end;
  return end > 0 && PINS.test(text.slice(Math.max(0, start - LONGEST_PINS), start)) && PINNED.test(text);
}
export const cvvEnd: Form = (text, start) => whole(CVV, text, start);
export const expiryEnd: Form = (text, start) => whole(EXPIRY, text, start);

/** Digits of a date: `2024年5月`. */
const OF_DATE = / ?[年년月월日일]/y;

function isOfDate(text: string, end: number): boolean {
  OF_DATE.lastIndex = end;
  return end > 0 && OF_DATE.test(text);
}

const FEWEST_CODE = 4;
const MOST_CODE = 8;

export const codeEnd: Form = (text, start) => {
  const end = whole(CODE, text, start);
  if (isOfDate(text, end)) return 0;
  const size = end === 0 ? 0 : digitsOf(text.slice(start, end)).length;
  return size >= FEWEST_CODE && size <= MOST_CODE ? end : whole(MIXED_CODE, text, start);
};

/** Letters and digits in one word, or in several with dashes; after a dash a word of letters is another word. */
const TOKEN =
  /[0-9A-Za-z]{1,24}(?:(?:[-/](?=[A-Za-z]{0,8}\d|[A-Za-z](?![A-Za-z]))|\.(?=\d))[0-9A-Za-z]{1,24}){0,7}(?:\(\d\))?/y;
/** Groups with blanks in between, after letters or none. */
const GROUPED = /(?:[A-Z]{1,3} )?\d{1,11}(?:[ -]\d{1,11}){0,9}/y;
/** The first group in brackets, `(202) 555 0123`: it does not go alone. */
const BRACKETED = /\d{1,11}\)(?:[ -]?\d{1,11}){1,9}/y;
/** States and insurers put letters between the groups; a dash may end a line. */
const LETTERED = /(?:[A-Z]{1,4}[ -]?)?\d{1,11}(?:(?: |-\r?\n?)(?:[A-Z]{1,2} ?)?\d{1,11}){0,9}(?: [A-D](?![A-Za-z]))?/y;
const DATE_OR_YEAR = /^(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2})?$/;
/** Behind a word, though not in a member of that name: `opened the account on 12/05/2024`. */
const DAY = /^[0-3]?\d([-/.])[0-3]?\d\1(?:19|20)\d{2}$|^[0-3]?\d\/[0-3]?\d\/\d{2}$/;

/** A token with so many digits and characters. */
export function tokenForm(fewest: number, most: number): Form {
  const fits = (value: string, isNamed: boolean) => {
    const digits = digitsOf(value).length;
    return digits >= fewest && digits <= most && !DATE_OR_YEAR.test(value) && (isNamed || !DAY.test(value));
  };
  return (text, start, said, isNamed) => {
    const grouped = whole(said & HAS_LETTERS ? LETTERED : GROUPED, text, start);
    const kept = grouped === 0 ? 0 : start + withoutNext(text.slice(start, grouped)).length;
    const token = whole(TOKEN, text, start);
    const bracketed = text[start - 1] === "(" ? whole(BRACKETED, text, start) : 0;
    return (
      [bracketed, Math.max(kept, token), token].find((end) => end > start && fits(text.slice(start, end), isNamed)) ?? 0
    );
  };
}

const HAS_LETTERS = SAYS.NATIONAL | SAYS.POLICY | SAYS.LICENCE;
/** A year, or one or two digits that count something, after a number that is long enough without them. */
const NEXT = /(?<=\d{5,11}) (?:\d{1,2}|(?:19|20)\d{2})$/;

/** Without what stands behind the number and is none of its groups. */
function withoutNext(value: string): string {
  return value.indexOf(" ") === value.lastIndexOf(" ") ? value.replace(NEXT, "") : value;
}
