/**
 * What a text has that detectors look for: bits, cheap to find, so that most texts need no detector at all. The core
 * says at least as much of JSON strings (scanner/core/evidence.ts); a test holds that it does.
 */
export const EVIDENCE = Object.freeze({
  /** `@`. */
  AT: 1,
  /** Seven digits or more with nothing between them but what separates the groups of a number. */
  DIGITS: 2,
  /** Three dots or more between digits of such a run: an IPv4 address may be there. */
  DOTS: 4,
  /** `::`, or five colons or more in a word, near each other: an IPv6 or a MAC address may be there. */
  COLONS: 8,
  /** Five dashes or more between letters and digits of a word, near each other: a MAC address may be there. */
  DASHES: 16,
  /** A capital letter, four digits exactly, a capital letter; or a letter, seven digits exactly, a letter. */
  LETTERED_DIGITS: 32,
  /** `%` and two hexadecimal digits. */
  PERCENT: 64,
  /** Every text has it. */
  ANYTHING: 128,
  /** `=`: a URL with parameters may be there. */
  EQUALS: 256,
  /** As DIGITS, with twelve: longer than most phone numbers. */
  LONG_DIGITS: 512,
  /** As DIGITS, with a dot behind one of the digits: a MAC address with dots may be there. */
  DOTTED_DIGITS: 1024,
  /** Nine digits exactly with nothing between them, or three, two and four with something in between. */
  NINE_DIGITS: 2048,
  /** DIGITS, and anywhere a word of two letters, a blank or dash at most, and two digits: an IBAN may be there. */
  COUNTRY_DIGITS: 4096,
});

const { AT, DIGITS, DOTS, COLONS, DASHES, LETTERED_DIGITS, PERCENT, ANYTHING, EQUALS } = EVIDENCE;
const { LONG_DIGITS, DOTTED_DIGITS, NINE_DIGITS, COUNTRY_DIGITS } = EVIDENCE;

/** Shorter numbers are nobody's: ITU-T E.164 has no subscriber with fewer digits worth the false alarms. */
const FEWEST_DIGITS = 7;
const FEWEST_LONG = 12;
/** More characters than a group of an IPv6 address has between two signs: they are not of one address. */
const FAR = 6;

// Classes of characters.
const OTHER = 0;
const DIGIT = 1;
const CAPITAL = 2;
const SMALL = 3;
const SEPARATOR = 4;
const DOT = 5;
const DASH = 6;
const COLON = 7;
const AT_SIGN = 8;
const PERCENT_SIGN = 9;
const EQUALS_SIGN = 10;

/** What stands between the groups of a written number, the dot and the dash apart. */
const SEPARATORS = " \t()[]/+*#~";

const CLASSES = new Uint8Array(128);
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = DIGIT;
for (let code = 0x41; code <= 0x5a; code++) CLASSES[code] = CAPITAL;
for (let code = 0x61; code <= 0x7a; code++) CLASSES[code] = SMALL;
for (const separator of SEPARATORS) CLASSES[separator.charCodeAt(0)] = SEPARATOR;
CLASSES[0x2e] = DOT;
CLASSES[0x2d] = DASH;
CLASSES[0x3a] = COLON;
CLASSES[0x40] = AT_SIGN;
CLASSES[0x25] = PERCENT_SIGN;
CLASSES[0x3d] = EQUALS_SIGN;

const PERCENT_ENCODED = /%[0-9A-Fa-f]{2}/;

/** The evidence in a folded text, as bits of EVIDENCE. Linear. */
export function evidenceOf(text: string): number {
  let found = ANYTHING;
  let digits = 0;
  let dots = 0;
  let colons = 0;
  let colon = 0;
  let dashes = 0;
  let dash = 0;
  let group = 0;
  let groupAfter = OTHER;
  let shape = 0;
  let before = OTHER;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? (CLASSES[code] as number) : OTHER;
    if (kind === DIGIT) {
      if (before !== DIGIT) {
        shape = digits === 0 ? 0 : (shape << 4) | Math.min(group, 15);
        group = 0;
        groupAfter = before;
      }
      if (++group === 2 && isBehindCountry(text, i - 1)) found |= COUNTRY_DIGITS;
      if (++digits >= FEWEST_DIGITS) found |= dots > 0 ? DIGITS | DOTTED_DIGITS : DIGITS;
      if (digits >= FEWEST_LONG) found |= LONG_DIGITS;
      before = kind;
      continue;
    }
    if (before === DIGIT && isNine(group, shape)) found |= NINE_DIGITS;
    if (kind === DOT) {
      if (before === DIGIT && ++dots === 3) found |= DOTS;
    } else if (kind === DASH) {
      dashes = i - dash < FAR ? dashes + 1 : 1;
      dash = i;
      if (dashes === 5) found |= DASHES;
    } else if (kind === SEPARATOR) {
      colons = dashes = 0;
    } else {
      if (before === DIGIT && isLettered(group, groupAfter, kind)) found |= LETTERED_DIGITS;
      digits = dots = 0;
      if (kind === COLON) {
        colons = i - colon < FAR ? colons + 1 : 1;
        colon = i;
        if (colons === 5 || before === COLON) found |= COLONS;
      } else if (kind !== CAPITAL && kind !== SMALL) {
        colons = dashes = 0;
        if (kind === AT_SIGN) found |= AT;
        else if (kind === EQUALS_SIGN) found |= EQUALS;
        else if (kind === PERCENT_SIGN && PERCENT_ENCODED.test(text.slice(i, i + 3))) found |= PERCENT;
      }
    }
    before = kind;
  }
  if (before === DIGIT && isNine(group, shape)) found |= NINE_DIGITS;
  return found & DIGITS ? found : found & ~COUNTRY_DIGITS;
}

/** Whether nine digits end here; `shape` has the sizes of the groups before, four bits each. */
function isNine(group: number, shape: number): boolean {
  return group === 9 || (group === 4 && (shape & 0xff) === 0x32);
}

function isLettered(group: number, before: number, behind: number): boolean {
  if (group === 4) return before === CAPITAL && behind === CAPITAL;
  return group === 7 && isLetter(before) && isLetter(behind);
}

function isLetter(kind: number): boolean {
  return kind === CAPITAL || kind === SMALL;
}

/** Whether a word of two letters stands before the digit at `at`, or before a blank or dash there. */
function isBehindCountry(text: string, at: number): boolean {
  const sign = text[at - 1];
  const end = sign === " " || sign === "-" ? at - 1 : at;
  if (!isLetter(kindAt(text, end - 1)) || !isLetter(kindAt(text, end - 2))) return false;
  const first = kindAt(text, end - 3);
  return !isLetter(first) && first !== DIGIT;
}

function kindAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? OTHER;
}
