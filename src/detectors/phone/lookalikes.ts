/** What looks like a number and is none: dates, times, decimals, amounts, versions, IP addresses, time stamps, ids. */
import { BLANK, DOT } from "../characters.ts";
import { isDigit, runEnd } from "../digits.ts";

const MONTH = "(?:0?[1-9]|1[0-2])";
const DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
const YEAR = "(?:19|20)[0-9]{2}";
const OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const CLOCK = "(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60)";
/** Nothing goes on after it. */
const END = "(?![0-9])(?![-.][0-9])";

const COMPACT_DATE = `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])`;
const ISO_DATE = `${YEAR}(?:-${MONTH}-${DAY}|/${MONTH}/${DAY}|\\.${MONTH}\\.${DAY})`;
const DATES = [
  `${ISO_DATE}(?: ?[-/~] ?${ISO_DATE})?${END}`,
  ...["-", "/"].flatMap((dash) => [
    `${DAY}${dash}${MONTH}${dash}(?:19|20)?[0-9]{2}${END}(?!/[0-9])`,
    `${MONTH}${dash}${DAY}${dash}(?:19|20)?[0-9]{2}${END}(?!/[0-9])`,
  ]),
  // `20.12.34` alone is a number in New Caledonia.
  `(?:${DAY}\\.${MONTH}|${MONTH}\\.${DAY})\\.(?:${YEAR}|[0-9]{2}(?= [0-9]{3}))${END}(?!/[0-9])`,
  // Without separators a date is one only with its time after it, or another date.
  `${COMPACT_DATE}${CLOCK}(?:[0-9]{3})?(?![0-9])`,
  `${COMPACT_DATE}(?:[-_T]${CLOCK}|-${COMPACT_DATE})${END}`,
  `${COMPACT_DATE}(?=T[0-9]| {1,2}[0-9]{1,2}:[0-9]{2})`,
  `${YEAR} ?[-/] ?${YEAR}${END}(?!/[0-9])`,
];
const TIME = "[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?(?: ?[-+][0-9]{2}:?[0-9]{2})?(?![0-9])";
const IP_ADDRESS = `${OCTET}(?:\\.${OCTET}){3}(?![0-9])(?!\\.[0-9])(?:/[0-9]{1,2}(?![0-9]))?`;
/** A single digit between dots, or after the last, stands in no written number. */
const VERSION = "(?!0[0-9])[0-9]{1,6}(?:\\.[0-9]{1,6}){0,4}\\.[0-9](?![0-9])(?:\\.[0-9]{1,6}){0,4}(?![0-9])";
/** No decimal begins with 0 and another digit; `030.123456` is a number. */
const DECIMAL = "(?!0[0-9])[0-9]+\\.[0-9]+(?![0-9])(?![-./(][0-9])";
const THOUSANDS = "[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?(?![0-9])";

/** Digits of `20261121` and of `20261121083015`. */
const COMPACT_DAY = 8;
const COMPACT_TIME = 14;

/** What may begin with a group, by the character after it. */
const SHAPES = new Map([
  ["-", anyOf(...DATES)],
  ["/", anyOf(...DATES)],
  [".", anyOf(...DATES, IP_ADDRESS, VERSION, DECIMAL)],
  [":", anyOf(TIME)],
  [",", anyOf(THOUSANDS)],
]);
const COMPACT = anyOf(...DATES);

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "y");
}

const DOLLAR = 0x24;
const COMMA = 0x2c;
const CAPITAL_Z = 0x5a;
const SMALL_P = 0x70;
const SMALL_S = 0x73;
const CODES =
  "USD|EUR|GBP|JPY|CNY|RMB|KRW|INR|SGD|HKD|TWD|AUD|CAD|CHF|BRL|MXN|SEK|NOK|DKK|PLN|THB|IDR|MYR|VND|PHP|Rs\\.?|Rp";
const CURRENCY_SIGNS = "$€£¥₩₹₽₫฿₱₪₺￥￡￦";
const CURRENCY_BEFORE = new RegExp(`(?:[${CURRENCY_SIGNS}]|(?:^|[^A-Za-z])(?:${CODES})) ?$`);
/** Digits of a group that may be one. */
const LONGEST_AMOUNT = 9;
/** At most nine digits: longer ones are more likely a number after a stray currency sign. */
const AMOUNT =
  /(?=[1-9][0-9]{0,8}(?![0-9]))[0-9]+(?:[.,][0-9]{1,3})*(?![0-9])(?![-/(][0-9])(?! [0-9]{3}[-. ][0-9]{4}(?![0-9]))/y;
/** A currency sign with digits after it belongs to those, e.g. in `07400 123846 $20`, and a percent sign to what it encodes. */
const UNIT = `(?:[‰元円원]|%(?![0-9A-Fa-f]{2})|(?:[${CURRENCY_SIGNS}]|(?:${CODES})(?![A-Za-z]))(?! ?[0-9]))`;
const AMOUNT_BEFORE_UNIT = new RegExp(`[1-9][0-9]{0,8}(?:[., ][0-9]{3})*(?:[.,][0-9]{1,2})? ?${UNIT}`, "y");

// Letters that a unit or a code begins with, and currency signs: no amount ends before any other character.
const UNIT_BEGINS = /[$%A-Z\u00a2-\u00a5\u2030-\u20bf元円원\uffe0-\uffe6]/;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** What can begin with a group of `size` digits and the character after it. */
function shapeOf(next: string, size: number): RegExp | undefined {
  if (next === ".") return size < COMPACT_TIME ? SHAPES.get(next) : undefined;
  if (size === 3 && next !== ",") return undefined;
  if (size <= 4) return SHAPES.get(next) ?? (next === " " && size === 4 ? COMPACT : undefined);
  return size === COMPACT_DAY || size === COMPACT_TIME || size === COMPACT_TIME + 3 ? COMPACT : undefined;
}

/** Where a look-alike ends that begins at `at`, where a group of digits begins; 0: there is none. */
export function lookalikeEnd(text: string, at: number): number {
  const end = runEnd(text, at);
  const found = shapeEnd(text, at, end);
  return found > 0 ? found : amountEnd(text, at, end);
}

/**
 * The same after other groups, of the group from `at` to `end`. There an amount cannot be told from the rest of a number:
 * `612 345 678,612 345 679` are two numbers, and `612 345 678 €` is one with a stray sign.
 */
export function laterLookalikeEnd(text: string, at: number, end: number): number {
  return text[end] === "," ? 0 : shapeEnd(text, at, end);
}

function shapeEnd(text: string, start: number, end: number): number {
  const shape = shapeOf(text[end] ?? "", end - start);
  return shape === undefined ? 0 : sticky(shape, text, start);
}

/** Whether a currency sign or code may stand before `at`: only two small letters may end one, and only before a blank. */
function mayEndCurrency(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const code = before === BLANK ? text.charCodeAt(at - 2) : before;
  if (code > 0x7f || code === DOLLAR || (code >= 0x41 && code <= 0x5a)) return true;
  return before === BLANK && (code === SMALL_S || code === SMALL_P || code === DOT);
}

function amountEnd(text: string, at: number, end: number): number {
  if (mayEndCurrency(text, at) && CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 5), at))) {
    const found = sticky(AMOUNT, text, at);
    if (found > 0) return found;
  }
  return end - at <= LONGEST_AMOUNT && mayGoOnAsAmount(text, end) ? sticky(AMOUNT_BEFORE_UNIT, text, at) : 0;
}

/** Whether at `end`, or after a blank there, more digits stand, or what a unit begins with. */
function mayGoOnAsAmount(text: string, end: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(end) === BLANK ? end + 1 : end);
  if (isDigit(code) || code === DOT || code === COMMA) return true;
  return (code <= CAPITAL_Z || code > 0x7f) && UNIT_BEGINS.test(String.fromCharCode(code));
}

/** Seconds since 1970 of 2001-09-09 (the first of ten digits) and of the end of 2030. */
const FIRST_STAMP = 1_000_000_000;
const LAST_STAMP = 1_924_991_999;
const ONE = 0x31;
const STAMP_SIZES = [10, 13, 16];

/** A time stamp of 2001 to 2030 in seconds, milliseconds or microseconds since 1970. */
export function isEpochStamp(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== ONE || !STAMP_SIZES.includes(end - start)) return false;
  const seconds = Number(text.slice(start, start + 10));
  return seconds >= FIRST_STAMP && seconds <= LAST_STAMP;
}

const SPACED_THOUSANDS = /^[1-9][0-9]?(?: [0-9]{3})+$/;

/** `12 345 678`: thousands apart by spaces. With three digits in front it may as well be a number. */
export function isSpacedThousands(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start + 1) !== BLANK && text.charCodeAt(start + 2) !== BLANK) return false;
  return SPACED_THOUSANDS.test(text.slice(start, end));
}
