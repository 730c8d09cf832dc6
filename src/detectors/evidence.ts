/**
 * What a text has that detectors look for: bits, cheap to find, so that most texts need no detector at all. The core
 * says the same of plain ASCII strings (scanner/core/evidence.ts); a test holds that both agree.
 */
export const EVIDENCE = Object.freeze({
  /** `@`. */
  AT: 1,
  /** Seven digits or more with nothing between them but what separates the groups of a number. */
  DIGITS: 2,
  /** Three dots or more between digits of such a run: an IPv4 address may be there. */
  DOTS: 4,
  /** `::`, or five colons or more: an IPv6 or a MAC address may be there. */
  COLONS: 8,
  /** Five dashes or more between letters and digits: a MAC address may be there. */
  DASHES: 16,
  /** A capital letter, four digits exactly, a capital letter. */
  LETTERED_DIGITS: 32,
  /** `%` and two hexadecimal digits. */
  PERCENT: 64,
  /** Every text has it. */
  ANYTHING: 128,
  /** `=`: a URL with parameters may be there. */
  EQUALS: 256,
  /** As DIGITS, with twelve: longer than most phone numbers. */
  LONG_DIGITS: 512,
});

const { AT, DIGITS, DOTS, COLONS, DASHES, LETTERED_DIGITS, PERCENT, ANYTHING, EQUALS, LONG_DIGITS } = EVIDENCE;

/** Shorter numbers are nobody's: ITU-T E.164 has no subscriber with fewer digits worth the false alarms. */
const FEWEST_DIGITS = 7;
const FEWEST_LONG = 12;

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
  let dashes = 0;
  let group = 0;
  let groupAfterCapital = false;
  let before = OTHER;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? CLASSES[code] : OTHER;
    if (kind === DIGIT) {
      if (before !== DIGIT) {
        group = 0;
        groupAfterCapital = before === CAPITAL;
      }
      group++;
      if (++digits === FEWEST_DIGITS) found |= DIGITS;
      else if (digits === FEWEST_LONG) found |= LONG_DIGITS;
    } else if (kind === DOT) {
      if (before === DIGIT && ++dots === 3) found |= DOTS;
    } else if (kind === DASH) {
      if (++dashes === 5) found |= DASHES;
    } else if (kind !== SEPARATOR) {
      if (kind === CAPITAL && before === DIGIT && group === 4 && groupAfterCapital) found |= LETTERED_DIGITS;
      digits = 0;
      dots = 0;
      if (kind === COLON) {
        if (++colons === 5 || before === COLON) found |= COLONS;
      } else if (kind === AT_SIGN) found |= AT;
      else if (kind === EQUALS_SIGN) found |= EQUALS;
      else if (kind === PERCENT_SIGN && PERCENT_ENCODED.test(text.slice(i, i + 3))) found |= PERCENT;
    }
    before = kind as number;
  }
  return found;
}
