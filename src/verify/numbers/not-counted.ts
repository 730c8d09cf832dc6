/** What looks like a phone number and is none: dates, times, stamps, ids, decimals, cards. It is struck out of the text. */

/** Stands for what was struck out: no number goes through it, and no word in front of it says anything of what is behind. */
const STRUCK = "\u00a6";

const YEAR = "(?:19|20)[0-9]{2}";
const MONTH = "(?:0?[1-9]|1[0-2])";
const DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
const CLOCK = "[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?";
const ZONE = "(?: ?[+-][0-9]{2}:?[0-9]{2})?";

/** No more digits of the same row stand before it: else they and the date may be one number. */
const ALONE = "(?<![0-9+])(?<![0-9][-/.])";

const IDS: readonly RegExp[] = [
  // UUID (RFC 9562), whatever it is glued to, also without its hyphens, and other hexadecimal ids.
  /(?<![0-9a-f])[0-9a-f]{8,64}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,64}/gi,
  /(?<![0-9a-z])(?:0x)?(?=[0-9a-f]{0,63}[a-f])(?=[0-9a-f]{0,63}[0-9])[0-9a-f]{12}[0-9a-f]*(?![0-9a-z])/gi,
  // ULID.
  /(?<![0-9a-z])(?=[0-9]{0,25}[a-z])[0-7][0-9a-hjkmnp-tv-z]{25}(?![0-9a-z])/gi,
  // URN (RFC 8141) and what clouds write for it; a plus says that a number may be meant.
  /(?<![0-9a-z])(?:urn|arn):[0-9a-z][0-9a-z-]{0,31}:[^\s"'<>|+@]{1,255}/gi,
  // Builds of Android, ids of visitors with their stamp in seconds.
  /(?<![0-9A-Za-z])[A-Z]{2,3}[0-9][A-Z]\.[0-9]{6}\.[0-9]{3}(?![0-9])/g,
  /(?<![0-9+])[0-9]{1,10}\.(?:[0-9]{1,11}\.)?1[0-9]{9}(?![0-9])/g,
  // Access logs: the protocol, the status, the size.
  /(?<![a-z])HTTP\/[0-9](?:\.[0-9])?"? [0-9]{3} [0-9]+(?![0-9])/gi,
  // What software counts, with dots.
  /(?<![a-z])(?:token|hash|checksum|build|revision|version|commit|sha(?:1|256)?|(?:trace|span)[ _-]?id|timestamp|epoch)(?:[:=]? |[:=#-])[0-9]+\.[.0-9]*/gi,
];

const DATES: readonly RegExp[] = [
  // From one day to another; a day and the number of what was done on it.
  new RegExp(`${ALONE}${YEAR}([-/.])${MONTH}\\1${DAY} ?[-/~] ?${YEAR}\\1${MONTH}\\1${DAY}(?![0-9])`, "g"),
  new RegExp(
    `(?<![0-9+])(?<![0-9][-/.])${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-[0-9]{4,8}(?![0-9]|-[0-9])`,
    "g",
  ),
  new RegExp(`${ALONE}${DAY}([-/.])${MONTH}\\1${YEAR} ?[-/~] ?${DAY}\\1${MONTH}\\1${YEAR}(?![0-9])`, "g"),
  // ISO 8601 and what is written for it, with or without a time after it.
  new RegExp(`${ALONE}${YEAR}([-/.])${MONTH}\\1${DAY}(?:(?:[T_]| {1,2})${CLOCK}${ZONE})?(?![0-9])`, "gi"),
  new RegExp(`${ALONE}${DAY}([-/.])${MONTH}\\1(?:19|20)?[0-9]{2}(?![0-9])(?!\\1[0-9])`, "g"),
  new RegExp(`${ALONE}${MONTH}([-/.])${DAY}\\1(?:19|20)?[0-9]{2}(?![0-9])(?!\\1[0-9])`, "g"),
  new RegExp(`(?<![0-9+])${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?=T[0-9]| {1,2}[0-9]{1,2}:)`, "g"),
  new RegExp(`(?<![0-9+])${YEAR} ?[-/] ?${YEAR}(?![-/0-9])`, "g"),
  new RegExp(`(?<![0-9:])${CLOCK}${ZONE}(?![0-9]|:[0-9])`, "g"),
];

const AMOUNTS: readonly RegExp[] = [
  // Decimals, thousands, IPv4 addresses, versions.
  /(?<![0-9.+-])(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?:\.(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})){3}(?![0-9]|\.[0-9])/g,
  /(?<![0-9.+])-?(?:0|[1-9][0-9]*)\.[0-9]+(?![0-9]|[-./(][0-9])/g,
  /(?<![0-9.,+])(?<![0-9][ -])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])/g,
  /(?<![0-9.+])[0-9]{1,6}(?:\.[0-9]{1,6}){0,4}\.[0-9](?![0-9])(?:\.[0-9]{1,6}){0,65535}(?![0-9])/g,
];

const LONG: readonly RegExp[] = [
  /(?<![0-9+])(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[-_T]?(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9](?:[0-9]{3})?(?![0-9])/g,
  // Longer than any number with all that is dialled before it.
  /[0-9]{21}[0-9]*/g,
];

/** Most texts have none of the characters that these need. */
const SHAPES: readonly { readonly needs: RegExp; readonly shapes: readonly RegExp[] }[] = [
  { needs: /[a-z]/i, shapes: IDS },
  { needs: /[0-9][-/. T:]/, shapes: DATES },
  { needs: /[0-9][.,]/, shapes: AMOUNTS },
  { needs: /[0-9]{8}[-_T]?[0-9]{6}/, shapes: LONG },
];

/** Of base64 and of ids in its alphabet. Not `{16,}`: V8 cannot match millions of characters so. */
const TOKENS = /(?<![0-9A-Za-z+/_=-])[0-9A-Za-z+/_-]{16}[0-9A-Za-z+/_-]*/g;
const CHANGES = /[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g;
/** A number between words has two of them, a word with a digit two more. */
const FEWEST_CHANGES = 5;
const RUNS = /(?<![0-9+])[0-9]{10,16}(?![0-9])/g;
const CARDS = /(?<![0-9+])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])/g;
/** Whether a word in front of the digits at `start` says that they are called: a number may look like a stamp. */
export type IsCalled = (text: string, start: number) => boolean;

/** A folded text without them. */
export function withoutLookalikes(text: string, isCalled: IsCalled = () => false): string {
  let rest = text;
  for (const { needs, shapes } of SHAPES) {
    if (needs.test(rest)) for (const shape of shapes) rest = rest.replace(shape, STRUCK);
  }
  return rest
    .replace(TOKENS, (token) => (isMixed(token) ? STRUCK : token))
    .replace(RUNS, (run, start, all) => (isEpochStamp(run) && !isCalled(all, start) ? STRUCK : run))
    .replace(CARDS, (row) => (isCard(row.replace(/[ -]/g, "")) && /[ -]|^.{16}/.test(row) ? STRUCK : row));
}

/** Small and capital letters and digits, with many changes between them. */
function isMixed(token: string): boolean {
  const isOfAll = /[a-z]/.test(token) && /[A-Z]/.test(token) && /[0-9]/.test(token);
  return isOfAll && (token.match(CHANGES)?.length ?? 0) >= FEWEST_CHANGES;
}

/** 2001-09-09, the first second of ten digits, to the end of 2030. */
const STAMPS = Object.freeze({ first: 1_000_000_000, last: 1_924_991_999 });
const STAMP_SIZES: readonly number[] = [10, 13, 16];

/** Seconds, milliseconds or microseconds since 1970: 10, 13 or 16 digits, 2001 to 2030. */
function isEpochStamp(digits: string): boolean {
  const seconds = Number(digits.slice(0, 10));
  return STAMP_SIZES.includes(digits.length) && seconds >= STAMPS.first && seconds <= STAMPS.last;
}

/** Beginnings and sizes that payment cards have: two phone numbers beside each other may pass the check as well. */
const ISSUED =
  /^(?:4(?:.{12}|.{15}|.{18})|(?:5[1-5]|2[2-7]).{14}|3[47].{13}|3[0689].{12,17}|(?:35|5[06-9]|6[02-57]|8[12]).{14,17}|9792.{12,15}|1.{14})$/;

/** The check digit of ISO/IEC 7812-1. */
function isCard(digits: string): boolean {
  if (!ISSUED.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.at(-1 - i)) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
