/** What looks like a number and is none: dates, times, decimals, amounts, versions, IP addresses, time stamps, ids. */
import { BLANK, DASH, DOT } from "../characters.ts";
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
const DOTTED_DATE = `${DAY}\\.${MONTH}\\.${YEAR}`;
const DATE = `${ISO_DATE}(?: ?[-/~] ?${ISO_DATE})?${END}`;
const YEARS = `${YEAR} ?[-/~] ?${YEAR}${END}(?!/[0-9])`;
const DASHED_DATES = datesWith("-");
const SLASHED_DATES = [...datesWith("/"), `${MONTH}/${DAY} ?[-~] ?${MONTH}/${DAY}${END}(?!/[0-9])`];
const DOTTED_DATES = [
  // `20.12.34` alone is a number in New Caledonia.
  `(?:${DAY}\\.${MONTH}|${MONTH}\\.${DAY})\\.(?:${YEAR}|[0-9]{2}(?= [0-9]{3}))${END}(?!/[0-9])`,
  `${DOTTED_DATE} ?[-/~] ?${DOTTED_DATE}${END}`,
  `${YEAR}\\. ${MONTH}\\. ${DAY}(?![0-9])`,
];
const COMPACT_DATES = [
  // Without separators a date is one only with its time after it, or another date.
  `${COMPACT_DATE}${CLOCK}(?:[0-9]{3})?(?![0-9])`,
  `${COMPACT_DATE}(?:[-_T]${CLOCK}|-${COMPACT_DATE})${END}`,
  // Numbers of orders and files: the day, and what was counted on it.
  `${COMPACT_DATE}(?:-[0-9]{1,6}){1,2}${END}`,
  `${COMPACT_DATE}(?=T[0-9]| {1,2}[0-9]{1,2}:[0-9]{2})`,
];

function datesWith(dash: string): readonly string[] {
  return [
    `${DAY}${dash}${MONTH}${dash}(?:19|20)?[0-9]{2}${END}(?!/[0-9])`,
    `${MONTH}${dash}${DAY}${dash}(?:19|20)?[0-9]{2}${END}(?!/[0-9])`,
  ];
}

const TIME = "[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?(?: ?[-+][0-9]{2}:?[0-9]{2})?(?![0-9])";
const IP_ADDRESS = `${OCTET}(?:\\.${OCTET}){3}(?![0-9])(?!\\.[0-9])(?:/[0-9]{1,2}(?![0-9]))?`;
/** A single digit between dots, or after the last, stands in no written number. */
const VERSION = "(?!0[0-9])[0-9]{1,6}(?:\\.[0-9]{1,6}){0,4}\\.[0-9](?![0-9])(?:\\.[0-9]{1,6}){0,4}(?![0-9])";
/** No decimal begins with 0 and another digit; `030.123456` is a number. */
const DECIMAL = "(?!0[0-9])[0-9]+\\.[0-9]+(?![0-9])(?![-./(][0-9])";
/** Seconds and microseconds, of a clock that was not set too. */
const FINE_STAMP = "[0-9]{10}\\.[0-9]{6}(?![0-9])(?![-./(][0-9])";
/** The number of a phone itself (IMEI), as it is printed on it. */
const IMEI = "[0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9](?![0-9])";
const THOUSANDS = "[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?(?![0-9])";

/** Characters of `2014 - 2018`, and of `950.02156976`. */
const LONGEST_LOCAL = 13;

/** Digits of `20261121` and of `20261121083015`. */
const COMPACT_DAY = 8;
const COMPACT_TIME = 14;

/** What may begin with a group, by the character after it. */
const SHAPES = new Map([
  ["-", anyOf(DATE, ...DASHED_DATES, YEARS, IMEI)],
  ["/", anyOf(DATE, ...SLASHED_DATES, YEARS)],
  ["~", anyOf(YEARS)],
  [".", anyOf(DATE, ...DOTTED_DATES, IP_ADDRESS, VERSION, DECIMAL, FINE_STAMP)],
  [":", anyOf(TIME)],
  [",", anyOf(THOUSANDS)],
]);
const YEARS_APART = anyOf(YEARS);
const COMPACT = anyOf(...COMPACT_DATES);

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "y");
}

const DOLLAR = 0x24;
const COMMA = 0x2c;
const SLASH = 0x2f;
const TILDE = 0x7e;
const CAPITAL_F = 0x46;
const CAPITAL_P = 0x50;
const CAPITAL_Z = 0x5a;
const SMALL_P = 0x70;
const SMALL_S = 0x73;
const CODES =
  "USD|EUR|GBP|JPY|CNY|RMB|KRW|INR|SGD|HKD|TWD|AUD|CAD|CHF|BRL|MXN|SEK|NOK|DKK|PLN|THB|IDR|MYR|VND|PHP|Kč|Rs\\.?|Rp";
const CURRENCY_SIGNS = "$€£¥₩₹₽₫฿₱₪₺￥￡￦";
const CURRENCY_BEFORE = new RegExp(`(?:[${CURRENCY_SIGNS}]|(?:^|[^A-Za-z])(?:${CODES})) ?$`);
/** Digits of a group that may be one. */
const LONGEST_AMOUNT = 9;
/** At most nine digits: longer ones are more likely a number after a stray currency sign. */
const AMOUNT =
  /(?=[1-9][0-9]{0,8}(?![0-9]))[0-9]+(?:[.,][0-9]{1,3})*(?![0-9])(?![-/(][0-9])(?! [0-9]{3}[-. ][0-9]{4}(?![0-9]))/y;
/** A currency sign with digits after it belongs to those, e.g. in `07400 123846 $20`, and a percent sign to what it encodes. */
const UNIT = `(?:[‰元円원đ]|%(?![0-9A-Fa-f]{2})|(?:[${CURRENCY_SIGNS}]|(?:${CODES})(?![A-Za-z]))(?! ?[0-9]))`;
const AMOUNT_BEFORE_UNIT = new RegExp(`[1-9][0-9]{0,8}(?:[., ][0-9]{3}){0,6}(?:[.,][0-9]{1,2})? ?${UNIT}`, "y");
/** From and to. */
const AMOUNTS_BEFORE_UNIT = new RegExp(`[1-9][0-9]{0,5} ?[-~] ?[1-9][0-9]{0,6} ?${UNIT}`, "y");

// Letters that a unit or a code begins with, and currency signs: no amount ends before any other character.
const UNIT_BEGINS = /[$%A-Z\u00a2-\u00a5\u2030-\u20bf元円원đ\uffe0-\uffe6]/;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** What can begin with a group of `size` digits and the character after it. */
function shapeOf(next: string, size: number): RegExp | undefined {
  if (next === ".") return size < COMPACT_TIME ? SHAPES.get(next) : undefined;
  if (size === 3 && next !== ",") return undefined;
  if (size <= 4) return SHAPES.get(next) ?? (next === " " && size === 4 ? YEARS_APART : undefined);
  return size === COMPACT_DAY || size === COMPACT_TIME || size === COMPACT_TIME + 3 ? COMPACT : undefined;
}

/** Of two groups of a local number either may be a year, and a dot between them makes no decimal of it. */
const LOCAL = /^(?:[0-9]{4} ?[-/~] ?[0-9]{4}|[0-9]{3,4}\.[0-9]{4,8})$/;

/** Whether a look-alike is a local number as well: two years and nothing else, or two long groups with a dot. */
export function mayBeLocal(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_LOCAL && LOCAL.test(text.slice(start, end));
}

/** Where a look-alike ends that begins at `at`, where a group of digits begins; 0: there is none. */
export function lookalikeEnd(text: string, at: number, end = runEnd(text, at)): number {
  return shapeEnd(text, at, end) || numberedEnd(text, at, end) || amountEnd(text, at, end);
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
  if (end - at > LONGEST_AMOUNT) return 0;
  const next = text.charCodeAt(end);
  if (next === DASH || next === TILDE) {
    const last = runEnd(text, text.charCodeAt(end + 1) === BLANK ? end + 2 : end + 1);
    return mayGoOnAsAmount(text, last) ? sticky(AMOUNTS_BEFORE_UNIT, text, at) : 0;
  }
  return mayGoOnAsAmount(text, end) ? sticky(AMOUNT_BEFORE_UNIT, text, at) : 0;
}

/** Whether at `end`, or after a blank there, more digits stand, or what a unit begins with. */
function mayGoOnAsAmount(text: string, end: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(end) === BLANK ? end + 1 : end);
  if (isDigit(code) || code === DOT || code === COMMA) return true;
  return (code <= CAPITAL_Z || code > 0x7f) && UNIT_BEGINS.test(String.fromCharCode(code));
}

const ISBN = /97[89]([- ])[0-9]{1,5}\1[0-9]{1,7}\1[0-9]{1,6}\1[0-9](?![0-9])/y;
const ISBN_PREFIX = /97[89][- ][0-9]/y;
/** The day of a year (ISO 8601). */
const ORDINAL = new RegExp(`${YEAR}-(?:[0-2][0-9]{2}|3[0-5][0-9]|36[0-6])${END}`, "y");
/** Capitals and a year, as offices number: `INV-2026-001000`. */
const OFFICE = new RegExp(`${YEAR}(?:[-/][0-9]{1,8}){1,2}${END}`, "y");
const CAPITALS = /(?:^|[^A-Za-z])(?!TEL|FAX|MOB|CELL|PHONE|PH)[A-Z]{2,5}[-_#/]?$/;
const LONGEST_CAPITALS = 7;
/** In front of a Japanese postal code. */
const POSTAL_MARK = 0x3012;
const POSTAL_CODE = /[0-9]{3}-?[0-9]{4}(?![-0-9])/y;

/** SDP (RFC 8866): `m=audio 49170 RTP/AVP 0 8 97`. */
const MEDIA = /RTP\/S?AVPF? $/;
const PAYLOADS = /[0-9]{1,3}(?: [0-9]{1,3}){0,64}(?![0-9])/y;
const LONGEST_MEDIA = 10;

function mayEndMedia(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== BLANK) return false;
  const last = text.charCodeAt(at - 2);
  return last === CAPITAL_P || last === CAPITAL_F;
}

/** Numbers that somebody gave to something, by how they begin or by what stands in front. */
function numberedEnd(text: string, at: number, end: number): number {
  const size = end - at;
  if (mayEndMedia(text, at) && MEDIA.test(text.slice(Math.max(0, at - LONGEST_MEDIA), at))) {
    return sticky(PAYLOADS, text, at);
  }
  const book = oldIsbnEnd(text, at, end);
  if (book > 0) return book;
  if (size === 3 || size === 7) return ofThreeOrSeven(text, at, size);
  if (size !== 4 || (text.charCodeAt(end) !== DASH && text.charCodeAt(end) !== SLASH)) return 0;
  const ordinal = sticky(ORDINAL, text, at);
  if (ordinal > 0) return ordinal;
  const office = sticky(OFFICE, text, at);
  return office > 0 && CAPITALS.test(text.slice(Math.max(0, at - LONGEST_CAPITALS), at)) ? office : 0;
}

/** In the log of a web server (Common Log Format) the status and the size of an answer follow. */
const ANSWER = /HTTP\/[0-9.]{1,3}"? $/;
const STATUS_AND_SIZE = /[1-5][0-9]{2} [0-9]{1,12}(?![0-9])(?![-.][0-9])/y;
const LONGEST_ANSWER = 10;

function ofThreeOrSeven(text: string, at: number, size: number): number {
  if (size === 3 && ANSWER.test(text.slice(Math.max(0, at - LONGEST_ANSWER), at)))
    return sticky(STATUS_AND_SIZE, text, at);
  const before = text.charCodeAt(at - 1);
  if ((before === BLANK ? text.charCodeAt(at - 2) : before) === POSTAL_MARK) return sticky(POSTAL_CODE, text, at);
  if (size === 7 || sticky(ISBN_PREFIX, text, at) === 0) return 0;
  const end = sticky(ISBN, text, at);
  return end > 0 && passesEan(text.slice(at, end).replace(/[^0-9]/g, "")) ? end : 0;
}

/** The old form of ten digits, of which the last may be an X. */
const OLD_ISBN = /[0-9]{1,5}([- ])[0-9]{1,7}\1[0-9]{1,6}\1[0-9X](?![0-9A-Za-z])(?![- ][0-9])/y;
const OLD_ISBN_SIZE = 13;

function oldIsbnEnd(text: string, at: number, end: number): number {
  const gap = text.charCodeAt(end);
  if (end - at > 5 || (gap !== DASH && gap !== BLANK)) return 0;
  const past = sticky(OLD_ISBN, text, at);
  if (past - at !== OLD_ISBN_SIZE) return 0;
  let sum = 0;
  let weight = 10;
  for (const character of text.slice(at, past).replace(/[- ]/g, ""))
    sum += weight-- * (character === "X" ? 10 : Number(character));
  return sum % 11 === 0 ? past : 0;
}

/** ISO 2108: digits count once and three times in turn. */
function passesEan(digits: string): boolean {
  if (digits.length !== 13) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** Seconds since 1970 of 2001-09-09 (the first of ten digits) and of the end of 2030. */
const FIRST_STAMP = 1_000_000_000;
const LAST_STAMP = 1_924_991_999;
const ONE = 0x31;
const SHORTEST_STAMP = 10;
const STAMP_SIZES = [SHORTEST_STAMP, 13, 16];

/** A time stamp of 2001 to 2030 in seconds, milliseconds or microseconds since 1970. */
export function isEpochStamp(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_STAMP || text.charCodeAt(start) !== ONE || !STAMP_SIZES.includes(end - start))
    return false;
  const seconds = Number(text.slice(start, start + 10));
  return seconds >= FIRST_STAMP && seconds <= LAST_STAMP;
}

const SPACED_THOUSANDS = /^[1-9][0-9]?(?: [0-9]{3})+$/;

/** `12 345 678`: thousands apart by spaces. With three digits in front it may as well be a number. */
export function isSpacedThousands(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start + 1) !== BLANK && text.charCodeAt(start + 2) !== BLANK) return false;
  return SPACED_THOUSANDS.test(text.slice(start, end));
}
