/**
 * The evidence in a text: bits, cheap to find, so that most texts need no detector at all. What decides stands in a table
 * that the core shares. Of JSON strings the core says at least as much (scanner/core/evidence); a test holds that it does.
 */
import {
  CLASS,
  CLASSES,
  ENDS_DIGITS,
  ENDS_WORD,
  EVIDENCE,
  FAR,
  FEWEST,
  IS_LETTER,
  LARGEST_GROUP,
  LETTERED,
  NINE,
} from "../scanner/shared/evidence.ts";
import { beginsEncoded } from "./encoded-evidence.ts";

export { ALL_EVIDENCE, CUED, EVIDENCE } from "../scanner/shared/evidence.ts";

// V8 reads what a module imports anew each time: the loop has constants of its own.
const { AT, COLONS, COUNTRY_DIGITS, DASHES, DIGITS, DOTS, DOTTED_DIGITS, ENCODED, EQUALS } = EVIDENCE;
const { FEW_DIGITS, LETTERED_DIGITS, LINKS, LONG_DIGITS, NINE_DIGITS, PERCENT } = EVIDENCE;
const { CAPITAL, COLON, DASH, DIGIT, DOT, OTHER } = CLASS;
const { ONE, LAST, BEFORE, BEFORE_BITS } = NINE;
const { BETWEEN_CAPITALS, BETWEEN_LETTERS } = LETTERED;
const [KINDS, DIGITS_END, WORD_ENDS, LETTER, FAR_AWAY] = [CLASSES, ENDS_DIGITS, ENDS_WORD, IS_LETTER, FAR];
const LEAST = FEWEST;
const LARGEST = LARGEST_GROUP;

const SLASH = 0x2f;
const PERCENT_ENCODED = /%[0-9A-Fa-f]{2}/;

/** The evidence in a folded text, as bits of EVIDENCE. Linear. */
export function evidenceOf(text: string): number {
  let found: number = EVIDENCE.ANYTHING;
  let digits = 0;
  let all = 0;
  let dots = 0;
  let colons = 0;
  let colon = 0;
  let dashes = 0;
  let dash = 0;
  let group = 0;
  let groupAfter: number = OTHER;
  let shape = 0;
  let before: number = OTHER;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? (KINDS[code] as number) : OTHER;
    if ((kind & before & LETTER) !== 0) {
      before = kind;
      continue;
    }
    if (kind === DIGIT) {
      if (before !== DIGIT) {
        shape = digits === 0 ? 0 : (shape << 4) | Math.min(group, LARGEST);
        group = 0;
        groupAfter = before;
      }
      if (++group === 2 && isAfterCountry(text, i - 1)) found |= COUNTRY_DIGITS;
      if (++all === LEAST.FEW_DIGITS) found |= FEW_DIGITS;
      found |= ofDigits(++digits, dots);
    } else {
      if (before === DIGIT) found |= ofGroup(group, shape, groupAfter, kind);
      if (kind & DIGITS_END) digits = dots = 0;
      if (kind & WORD_ENDS) colons = dashes = 0;
      if (kind === DOT) {
        if (before === DIGIT && ++dots === LEAST.DOTS) found |= DOTS;
      } else if (kind === DASH) {
        dashes = i - dash < FAR_AWAY ? dashes + 1 : 1;
        dash = i;
        if (dashes === LEAST.DASHES) found |= DASHES;
      } else if (kind === COLON) {
        colons = i - colon < FAR_AWAY ? colons + 1 : 1;
        colon = i;
        if (colons === LEAST.COLONS || before === COLON) found |= COLONS;
        all = 0;
        if (text.charCodeAt(i + 1) === SLASH && text.charCodeAt(i + 2) === SLASH) found |= LINKS;
      } else found |= ofCharacter(kind, text, i);
    }
    before = kind;
  }
  if (before === DIGIT) found |= ofGroup(group, shape, groupAfter, OTHER);
  return found & DIGITS ? found : found & ~COUNTRY_DIGITS;
}

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? OTHER;
}

/** What so many digits are with so many dots between them. */
function ofDigits(digits: number, dots: number): number {
  if (digits < LEAST.DIGITS) return 0;
  const dotted = dots > 0 ? DIGITS | DOTTED_DIGITS : DIGITS;
  return digits < LEAST.LONG_DIGITS ? dotted : dotted | LONG_DIGITS;
}

/** What a group of digits is with these characters around it; `shape` has the sizes of the groups before. */
function ofGroup(group: number, shape: number, before: number, after: number): number {
  const isNine = group === ONE || (group === LAST && (shape & BEFORE_BITS) === BEFORE);
  return (isNine ? NINE_DIGITS : 0) | (isLettered(group, before, after) ? LETTERED_DIGITS : 0);
}

function isLettered(group: number, before: number, after: number): boolean {
  if (group === BETWEEN_CAPITALS) return before === CAPITAL && after === CAPITAL;
  return group === BETWEEN_LETTERS && (before & after & LETTER) !== 0;
}

/** What the character at `at` is by itself. */
function ofCharacter(kind: number, text: string, at: number): number {
  if (kind & LETTER) return 0;
  if (kind === CLASS.AT) return AT;
  if (kind === CLASS.EQUALS) return EQUALS;
  if (kind === CLASS.ENCODES) return beginsEncoded(text, at) ? ENCODED : 0;
  return kind === CLASS.PERCENT && PERCENT_ENCODED.test(text.slice(at, at + 3)) ? PERCENT : 0;
}

/** Whether a word of two letters stands before the digit at `at`, or before a blank or dash there. */
function isAfterCountry(text: string, at: number): boolean {
  const last = text[at - 1];
  const end = last === " " || last === "-" ? at - 1 : at;
  if ((kindAt(text, end - 1) & kindAt(text, end - 2) & LETTER) === 0) return false;
  const first = kindAt(text, end - 3);
  return (first & LETTER) === 0 && first !== DIGIT;
}
