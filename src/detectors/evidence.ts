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

export { ALL_EVIDENCE, EVIDENCE } from "../scanner/shared/evidence.ts";

const PERCENT_ENCODED = /%[0-9A-Fa-f]{2}/;

/** The evidence in a folded text, as bits of EVIDENCE. Linear. */
export function evidenceOf(text: string): number {
  let found: number = EVIDENCE.ANYTHING;
  let digits = 0;
  let dots = 0;
  let colons = 0;
  let colon = 0;
  let dashes = 0;
  let dash = 0;
  let group = 0;
  let groupAfter: number = CLASS.OTHER;
  let shape = 0;
  let before: number = CLASS.OTHER;
  for (let i = 0; i < text.length; i++) {
    const kind = kindAt(text, i);
    if (kind === CLASS.DIGIT) {
      if (before !== CLASS.DIGIT) {
        shape = digits === 0 ? 0 : (shape << 4) | Math.min(group, LARGEST_GROUP);
        group = 0;
        groupAfter = before;
      }
      if (++group === 2 && isAfterCountry(text, i - 1)) found |= EVIDENCE.COUNTRY_DIGITS;
      found |= ofDigits(++digits, dots);
    } else {
      if (before === CLASS.DIGIT) found |= ofGroup(group, shape, groupAfter, kind);
      if (kind & ENDS_DIGITS) digits = dots = 0;
      if (kind & ENDS_WORD) colons = dashes = 0;
      if (kind === CLASS.DOT) {
        if (before === CLASS.DIGIT && ++dots === FEWEST.DOTS) found |= EVIDENCE.DOTS;
      } else if (kind === CLASS.DASH) {
        dashes = i - dash < FAR ? dashes + 1 : 1;
        dash = i;
        if (dashes === FEWEST.DASHES) found |= EVIDENCE.DASHES;
      } else if (kind === CLASS.COLON) {
        colons = i - colon < FAR ? colons + 1 : 1;
        colon = i;
        if (colons === FEWEST.COLONS || before === CLASS.COLON) found |= EVIDENCE.COLONS;
      } else found |= ofCharacter(kind, text, i);
    }
    before = kind;
  }
  if (before === CLASS.DIGIT) found |= ofGroup(group, shape, groupAfter, CLASS.OTHER);
  return found & EVIDENCE.DIGITS ? found : found & ~EVIDENCE.COUNTRY_DIGITS;
}

function kindAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? CLASS.OTHER;
}

/** What so many digits are with so many dots between them. */
function ofDigits(digits: number, dots: number): number {
  if (digits < FEWEST.DIGITS) return 0;
  const dotted = dots > 0 ? EVIDENCE.DIGITS | EVIDENCE.DOTTED_DIGITS : EVIDENCE.DIGITS;
  return digits < FEWEST.LONG_DIGITS ? dotted : dotted | EVIDENCE.LONG_DIGITS;
}

/** What a group of digits is with these characters around it; `shape` has the sizes of the groups before. */
function ofGroup(group: number, shape: number, before: number, after: number): number {
  const isNine = group === NINE.ONE || (group === NINE.LAST && (shape & NINE.BEFORE_BITS) === NINE.BEFORE);
  return (isNine ? EVIDENCE.NINE_DIGITS : 0) | (isLettered(group, before, after) ? EVIDENCE.LETTERED_DIGITS : 0);
}

function isLettered(group: number, before: number, after: number): boolean {
  if (group === LETTERED.BETWEEN_CAPITALS) return before === CLASS.CAPITAL && after === CLASS.CAPITAL;
  return group === LETTERED.BETWEEN_LETTERS && (before & after & IS_LETTER) !== 0;
}

/** What the character at `at` is by itself. */
function ofCharacter(kind: number, text: string, at: number): number {
  if (kind & IS_LETTER) return 0;
  if (kind === CLASS.AT) return EVIDENCE.AT;
  if (kind === CLASS.EQUALS) return EVIDENCE.EQUALS;
  return kind === CLASS.PERCENT && PERCENT_ENCODED.test(text.slice(at, at + 3)) ? EVIDENCE.PERCENT : 0;
}

/** Whether a word of two letters stands before the digit at `at`, or before a blank or dash there. */
function isAfterCountry(text: string, at: number): boolean {
  const last = text[at - 1];
  const end = last === " " || last === "-" ? at - 1 : at;
  if ((kindAt(text, end - 1) & kindAt(text, end - 2) & IS_LETTER) === 0) return false;
  const first = kindAt(text, end - 3);
  return (first & IS_LETTER) === 0 && first !== CLASS.DIGIT;
}
