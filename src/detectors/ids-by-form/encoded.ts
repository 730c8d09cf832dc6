/**
 * Ids of letters and digits without a pattern: hexadecimal, ULID, base32 and base64 of all kinds (KSUID, nanoid, ids of
 * clouds). What a program encodes changes between small letters, capitals and digits all the time, words and numbers do not:
 * `card4111111111111111` is none of these. May not ask for less than that, or numbers would stay.
 */

import { DASH } from "../characters.ts";
import type { Span } from "../detector.ts";
import { isDigit } from "../digits.ts";
import { isHexLetter, isLetter, isLetterOrDigit } from "./hex.ts";

const PLUS = 0x2b;
const SLASH = 0x2f;
const LOW_LINE = 0x5f;

const SHORTEST = 16;
/** So far is looked to each side. */
const FARTHEST = 128;

/** Begins in 0, then at least eight digits: what programs print as hexadecimal. */
const PRINTED_HEX = /^0x[0-9a-f]{8,}$/i;
const HEX = /^(?=[0-9]*[a-f])[0-9a-f]{16,}$/i;
/** 26 characters of Crockford's base32; the first has three bits. */
const ULID = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/i;
/** cuid2. */
const CUID = /^[a-z][0-9a-z]{23}$/;
const FEWEST_IN_CUID = 3;
/** More than any word has that is glued to a number, and that goes without I, L, O and U. */
const CAPITALS = /^[A-Z]{12,}$/;
/** A token of JOSE begins with `{"`; OpenSSH and Subresource Integrity write the name of a hash in front. */
const MARKED = /(?:(?<![0-9A-Za-z])eyJ[0-9A-Za-z_.-]*|(?:(?:SHA|sha)(?:1|224|256|384|512)|MD5|md5)[:-][0-9A-Za-z+/]*)$/;
/** Letters of a hexadecimal id that are the name of a card instead, if no others follow. */
const CARD = /^cc$/i;
const LETTER = /[A-Za-z]/;
/** In front of a number, whatever else is glued to it. */
const SAYS_NUMBER =
  /(?:tel|phone|fon|call|mobile|cell|fax|sms|whatsapp|card|visa|amex|maestro|number|numero|ssn|iban)$/i;

/** The id whose letters or digits are glued to `span`; undefined where there is none. */
export function encodedIdAt(text: string, span: Span): Span | undefined {
  return idFrom(text, span.start, span) ?? idFrom(text, span.end - 1, span);
}

/** The end of the hexadecimal id that the digits from `start` to `end` are glued to; 0: they are of none. */
export function hexIdEnd(text: string, start: number, end: number): number {
  if (!isHexLetter(text.charCodeAt(start - 1)) && !isHexLetter(text.charCodeAt(end))) return 0;
  const word = runAt(text, start, isLetterOrDigit);
  return word.end - word.start >= SHORTEST && isHexId(text, word, { start, end }) ? word.end : 0;
}

const FORMS = [isHexId, isUlid, isCuid, isMixed];

/** The id that goes through `at`, the first character of `span` or its last. */
function idFrom(text: string, at: number, span: Span): Span | undefined {
  const word = runAt(text, at, isLetterOrDigit);
  if (isCut(word, span) && FORMS.some((isId) => isId(text, word, span))) return word;
  return isMarked(text, span.start) || isOfToken(text, at, span) ? runAt(text, at, isOfBase64Url) : undefined;
}

/** The characters around `at` for which `isPart` holds; nothing where it does not hold for the one there. */
function runAt(text: string, at: number, isPart: (code: number) => boolean): Span {
  let [start, end] = [at, at];
  while (end - at < FARTHEST && isPart(text.charCodeAt(end))) end++;
  if (end === at) return { start, end };
  while (at - start < FARTHEST && isPart(text.charCodeAt(start - 1))) start--;
  return { start, end };
}

/** Whether some of the run is not in `span`. */
function isCut(run: Span, span: Span): boolean {
  return run.start < span.start || run.end > span.end;
}

function before(text: string, run: Span, span: Span): string {
  return text.slice(run.start, span.start);
}

function after(text: string, run: Span, span: Span): string {
  return text.slice(span.end, run.end);
}

function isHexId(text: string, word: Span, span: Span): boolean {
  const id = text.slice(word.start, word.end);
  if (PRINTED_HEX.test(id)) return true;
  const isCard = CARD.test(before(text, word, span)) && !LETTER.test(after(text, word, span));
  return HEX.test(id) && !isCard;
}

function isUlid(text: string, word: Span, span: Span): boolean {
  if (!ULID.test(text.slice(word.start, word.end))) return false;
  const [first, last] = [before(text, word, span), after(text, word, span)];
  return changesIn(first) + changesIn(last) > 0 || CAPITALS.test(first + last);
}

/** More changes than in words that are glued to a number: `call011xx5481429712forme`. */
function isCuid(text: string, word: Span, span: Span): boolean {
  if (!CUID.test(text.slice(word.start, word.end))) return false;
  return changesIn(before(text, word, span)) + changesIn(after(text, word, span)) >= FEWEST_IN_CUID;
}

function isMarked(text: string, start: number): boolean {
  return MARKED.test(text.slice(Math.max(0, start - FARTHEST), start));
}

/** Whether what goes through `at` is encoded with dashes and the like: not if what is glued to the hit is a word. */
function isOfToken(text: string, at: number, span: Span): boolean {
  const token = runAt(text, at, mayBeBase64(text, span) ? isOfBase64 : isOfBase64Url);
  if (!isCut(token, span) || !isMixed(text, token, span)) return false;
  const [first] = GLUED_BEFORE.exec(before(text, token, span)) as RegExpExecArray;
  const [last] = GLUED_AFTER.exec(after(text, token, span)) as RegExpExecArray;
  return !isWord(first) && !isWord(last);
}

/** Whether a plus stands in front of a hit that is glued to letters, or a slash in the middle of one. Else slashes part paths. */
function mayBeBase64(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(start) === PLUS) return true;
  const isGlued = isLetterOrDigit(text.charCodeAt(start - 1)) && isLetterOrDigit(text.charCodeAt(end));
  return isGlued && text.slice(start, end).includes("/");
}

/** RFC 4648, 5; nanoid has the same characters. */
function isOfBase64Url(code: number): boolean {
  return isLetterOrDigit(code) || code === DASH || code === LOW_LINE;
}

/** RFC 4648, 4. */
function isOfBase64(code: number): boolean {
  return isLetterOrDigit(code) || code === PLUS || code === SLASH;
}

const GLUED_BEFORE = /[0-9A-Za-z]*$/;
const GLUED_AFTER = /^[0-9A-Za-z]*/;
const FEWEST_OF_WORD = 3;

/** Words that are written as one, `callMe`. */
const WORDS = /^(?:[A-Z]{2,}|[a-z]{2,})?(?:[A-Z][a-z]+)*$/;

/** Whether it can be read: `call`, `Visa`, `IBAN`. */
function isWord(letters: string): boolean {
  return letters.length >= FEWEST_OF_WORD && WORDS.test(letters);
}

/**
 * Few changes are the seams between words, `Room12callMe`; many of them in little text are of no writer. So many changes are
 * enough if there is no more text than so many characters for each.
 */
const ENOUGH: readonly (readonly [changes: number, characters: number])[] = [
  [3, 2.5],
  [4, 4],
  [5, 4.5],
  [6, 5],
];

/** Whether what stands around the hit in a token changes too often for words. */
function isMixed(text: string, token: Span, span: Span): boolean {
  if (token.end - token.start < SHORTEST) return false;
  const [first, last] = [before(text, token, span), after(text, token, span)];
  if (SAYS_NUMBER.test(first)) return false;
  const changes = changesIn(first) + changesIn(last);
  const enough = FEW_DIGITS.test(text.slice(span.start, span.end)) ? ENOUGH_FOR_FEW : ENOUGH;
  return enough.some(([fewest, size]) => changes >= fewest && changes * size >= first.length + last.length);
}

/** So few bare digits are rarely a number if letters are glued to them. */
const FEW_DIGITS = /^[0-9]{1,9}$/;
const ENOUGH_FOR_FEW: typeof ENOUGH = [[2, 4], ...ENOUGH];

const NOTHING = 0;
const CAPITAL = 1;
const SMALL = 2;
const DIGIT = 3;

/** How often small letters, capitals and digits change. That a capital begins a word, `callMe`, is no change. */
function changesIn(part: string): number {
  let changes = 0;
  for (let i = 1; i < part.length; i++) {
    const before = kindOf(part.charCodeAt(i - 1));
    const kind = kindOf(part.charCodeAt(i));
    if (before === kind || before === NOTHING || kind === NOTHING) continue;
    const isWord = kind === SMALL ? before === CAPITAL : kind === CAPITAL && before === SMALL && isSmall(part, i + 1);
    if (!isWord) changes++;
  }
  return changes;
}

function isSmall(part: string, at: number): boolean {
  return kindOf(part.charCodeAt(at)) === SMALL;
}

function kindOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (!isLetter(code)) return NOTHING;
  return code < 0x61 ? CAPITAL : SMALL;
}
