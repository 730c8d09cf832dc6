// Numbers in rows of groups: what is surely one, what surely has none, and what only the host can tell (src/detectors/phone).
import { FOUND, HIT_GRADE, KIND, LOOK, WORD_SAYS } from "../../../shared/text";
import { saidBefore } from "../words/said";
import { Word } from "../words/trie";
import { isFreeAfter, mayBeAmount, mayBeCounted, mayHang } from "./after";
import { hasPlusBefore, isFreeBefore, mayBeMarked, mayBeOther } from "./before";
import { mayBeCalledBehind, mayBeSaidBehind } from "./called";
import { byte, is, isLetterOrDigit } from "../seen/bytes";
import { FEWEST_DATED, FEWEST_GLUED, isYear, LONGEST, mayBeGlued, said } from "./glued";
import { before, endOf, gapAfter, Row, sizeOf, startOf, values } from "./groups";
import { BARE, internationalRow, nationalRow, POSSIBLE, VALID, validRow } from "../plans";
import { addSpan } from "../spans";
import { mayBeWritten } from "./written";

const BLANK: u32 = 0x20;
const QUOTE: u32 = 0x22;
const OPENING: u32 = 0x28;
const CLOSING: u32 = 0x29;
const DASH: u32 = 0x2d;
const DOT: u32 = 0x2e;
const SLASH: u32 = 0x2f;

const FEWEST_DIGITS: u32 = 7;
/** With a country's code, E.164. */
const MOST_MARKED: u32 = 15;

/** What the row that was read holds, which begins at `at`: LOOK. */
export function phoneInRow(start: usize, at: usize): u32 {
  if (Row.digits < FEWEST_DIGITS) return LOOK.NOTHING;
  if (byte(at - 1) == 0x2b) return international(at);
  if (hasPlusBefore(at) || mayBeMarked(at)) return LOOK.ASK;
  if (isDate(at)) return LOOK.NOTHING;
  if (mayBeGlued()) return LOOK.ASK;
  Word.isUnsure = false;
  const said = saidBefore(start, at);
  if (Word.isUnsure) return LOOK.ASK;
  const isCalled = (said & (WORD_SAYS.PHONE | WORD_SAYS.CALL)) != 0;
  // Of what a word says that it is something else, or an office's letters, only what is valid may still be a number.
  const found = verdict(isCalled, ((said & ~WORD_SAYS.CARD) != 0 || isLettered(at)) && !isCalled);
  if (mayBeCalledBehind(Row.end)) return LOOK.ASK;
  // A word makes a number of what no plan gives out; of groups also one that says that somebody is called.
  if (found == LOOK.NOTHING) return (said & WORD_SAYS.PHONE) != 0 || (Row.count > 1 && mayBeSaidOf(start, isCalled)) ? LOOK.ASK : found;
  if (found == LOOK.ASK || (said != 0 && !isCalled) || mayBeSaidBehind(Row.end) || mayBeCounted(Row.end)) return LOOK.ASK;
  const bare = Row.count == 1 ? HIT_GRADE.BARE : HIT_GRADE.WRITTEN;
  return national(at, (said & WORD_SAYS.PHONE) == 0 ? bare : Word.isByName ? HIT_GRADE.NAMED : HIT_GRADE.LABELLED);
}

/** Whether the row is a date as ISO 8601 writes it, with nothing in front that it could go on: texts are full of them. */
function isDate(at: usize): bool {
  if (Row.count != 3 || sizeOf(0) != 4 || sizeOf(1) != 2 || sizeOf(2) != 2 || gapAfter(0) != DASH || gapAfter(1) != DASH) return false;
  const b = byte(at - 1);
  return (b == BLANK || b == QUOTE || b >= 0x80) && isYear(values) && twoAt(4) - 1 < 12 && twoAt(6) - 1 < 31;
}

/** The number of two digits of the row. */
@inline
function twoAt(i: usize): u32 {
  return (load<u8>(values + i) as u32) * 10 + (load<u8>(values + i + 1) as u32);
}

/** Whether a capital and a dash stand in front, as an office has them: `A-1234-5678`. */
function isLettered(at: usize): bool {
  return byte(at - 1) == DASH && byte(at - 2) - 0x41 < 26 && !isLetterOrDigit(at - 3);
}

/** Whether words may make a number of groups. */
function mayBeSaidOf(start: usize, isCalled: bool): bool {
  return isCalled || mayBeSaidBehind(Row.end) || isSaidInside(start, WORD_SAYS.PHONE | WORD_SAYS.CALL) || Word.isUnsure;
}

/** A row of too few digits: only a word in front, or the member's name, makes a number of it. */
export function fewInRow(start: usize, at: usize): u32 {
  Word.isUnsure = false;
  return (saidBefore(start, at) & WORD_SAYS.PHONE) != 0 || isSaidInside(start, WORD_SAYS.PHONE) || Word.isUnsure ? LOOK.ASK : LOOK.NOTHING;
}

/** Whether a word says so of a later group: one that ends with digits, `e.164 (69138`, or the one in front of a list. */
function isSaidInside(start: usize, says: u32): bool {
  for (let i: u32 = 1; i < Row.count; i++) if ((saidBefore(start, startOf(i)) & says) != 0) return true;
  return false;
}

/** Whether the row is a number, has none, or may have one somewhere. */
function verdict(isCalled: bool, isOther: bool): u32 {
  let mayBe = false;
  for (let first: u32 = 0; first < Row.count; first++) {
    const from = before(first);
    const left = Row.digits - from;
    if (left < FEWEST_DIGITS) break;
    // Of bare digits only what is valid counts.
    if (Row.count == 1) validRow(values, min(left, LONGEST), said);
    else nationalRow(values + from, min(left, LONGEST), said);
    for (let last = first; last < Row.count; last++) {
      const size = before(last + 1) - from;
      if (size > LONGEST) break;
      const says = load<u8>(said + size) as u32;
      if (says == 0) continue;
      const isOne = last == first ? (says & BARE) != 0 && (isCalled || !isStamp(first)) : (says & VALID) != 0;
      if (isOne && first == 0 && last == Row.count - 1) return (says & BARE) != 0 && !isStamp(first) ? LOOK.FOUND : LOOK.ASK;
      if (isOne || (last > first && !(isOther && first == 0) && (isCalled || mayBeWritten(first, last, from)))) mayBe = true;
    }
  }
  return mayBe ? LOOK.ASK : LOOK.NOTHING;
}

/** Seconds, milliseconds or microseconds since 1970, of 2001 to 2030. */
export function isStamp(group: u32): bool {
  const size = sizeOf(group);
  const from = values + before(group);
  if (load<u8>(from) != 1 || (size != 10 && size != 13 && size != 16)) return false;
  let seconds: u64 = 0;
  for (let i: usize = 0; i < 10; i++) seconds = seconds * 10 + load<u8>(from + i);
  return seconds <= 1924991999;
}

/** Whether a carrier's code that is left open may stand in front, `(0xx)`. */
export function mayBeCarried(at: usize): bool {
  let p = at - 1;
  if (byte(p) == BLANK) p--;
  if (byte(p) == CLOSING) p--;
  return (byte(p) | 0x20) == 0x78 && (byte(p - 1) | 0x20) == 0x78;
}

/** A row with a plus right before its first digit, at `at`. */
function international(at: usize): u32 {
  if (Row.digits > MOST_MARKED || sizeOf(0) >= FEWEST_GLUED) return LOOK.ASK;
  const next = byte(endOf(0));
  if (sizeOf(0) >= FEWEST_DATED && (next == DASH || next == SLASH)) return LOOK.ASK;
  if (next == DOT && (Row.count == 2 || byte(endOf(1)) == CLOSING)) return LOOK.ASK;
  if (Row.count > 1 && !(isWrittenPlainly() && isSurest())) return LOOK.ASK;
  if (!isFreeBefore(at - 1) || !isFreeAfter(Row.end)) return LOOK.ASK;
  addSpan(at - 1, Row.end, FOUND.PHONE | (HIT_GRADE.MARKED << HIT_GRADE.SHIFT));
  return LOOK.FOUND;
}

/** Whether no number that ends before the last group is surer than all of them; what a plus marks is always taken. */
function isSurest(): bool {
  internationalRow(values, Row.digits, said);
  const whole = surenessOf(Row.digits);
  for (let i: u32 = 0; i + 1 < Row.count; i++) {
    if (!isLoose(i)) continue;
    const size = before(i + 1);
    if (size >= FEWEST_DIGITS && surenessOf(size) > whole) return false;
    // There the row may end.
    if (mayBeShape(i + 1, sizeOf(i + 1))) return false;
  }
  return true;
}

@inline
function surenessOf(size: u32): u32 {
  const says = load<u8>(said + size) as u32;
  return (says & VALID) != 0 ? 2 : says & POSSIBLE;
}

/** Whether between groups only stands what stands in most numbers. */
export function isWrittenPlainly(): bool {
  for (let i: u32 = 0; i + 1 < Row.count; i++) {
    const gap = gapAfter(i);
    if (gap == BLANK || gap == DASH || gap == DOT || gap == CLOSING) {
      if (gap == DOT && load<u8>(values + before(i + 1)) == 0) return false;
      if (sizeOf(i) == 8 && gap == DASH) return false;
      continue;
    }
    if (gap != 0 || startOf(i + 1) - endOf(i) != 2) return false;
    const two = load<u16>(endOf(i)) as u32;
    if (two != 0x2029 && two != 0x2d29 && two != 0x2820) return false; // `) `, `)-`, ` (`
  }
  return true;
}

/** A row that is a number of a region: whether nothing says that it is something else. */
function national(at: usize, grade: u32): u32 {
  const start = byte(at - 1) == OPENING ? at - 1 : at;
  const isBracketed = start < at && (Row.count == 1 || byte(endOf(0)) != CLOSING);
  if (!isWrittenPlainly() || mayBeOdd() || !(isFreeBefore(start) || endsPath(start)) || mayBeOther(start)) return LOOK.ASK;
  if (isBracketed && (byte(Row.end) != CLOSING || mayHang(Row.end + 1) || hasBrackets())) return LOOK.ASK;
  if (!isFreeAfter(Row.end) || mayBeAmount(Row.end)) return LOOK.ASK;
  addSpan(isBracketed ? at : start, Row.end, FOUND.PHONE | (grade << HIT_GRADE.SHIFT));
  return LOOK.FOUND;
}

/** Whether the digits at `at` are the last part of a path, and the end of the string: `telegram/2025550143`. */
function endsPath(at: usize): bool {
  return Row.count == 1 && byte(at - 1) == SLASH && is(at - 2, KIND.LETTER) && byte(Row.end) == QUOTE && byte(Row.end + 1) != QUOTE;
}

function hasBrackets(): bool {
  for (let i: u32 = 0; i + 1 < Row.count; i++) if (gapAfter(i) == 0 || gapAfter(i) == CLOSING) return true;
  return false;
}

/** Whether the groups may be a date, an amount, a version, an id, or two numbers. */
export function mayBeOdd(): bool {
  let wholes = 0;
  let areThousands = Row.count > 1 && sizeOf(0) <= 2;
  for (let i: u32 = 0; i < Row.count; i++) {
    const size = sizeOf(i);
    if (size >= 7) wholes++;
    if (i > 0 && (size != 3 || gapAfter(i - 1) != BLANK)) areThousands = false;
    if (i > 1 && size == 1 && i + 1 < Row.count) return true;
    if ((i == 0 || isLoose(i - 1)) && mayBeShape(i, size)) return true;
  }
  if (wholes > 1 || areThousands || areCounting()) return true;
  // Of a house and a street; the size of an answer.
  if (Row.count == 2 && sizeOf(0) >= 5 && sizeOf(1) <= 3) return true;
  if (sizeOf(0) == 3 && byte(startOf(0) - 2) == 0x22) return true;
  // An old ISBN.
  if (Row.count == 4 && Row.digits == 10 && sizeOf(3) == 1) return true;
  return Row.count > 1 && isStamp(1);
}

/** Whether one number may end after the group, and another one begin. */
@inline
function isLoose(i: u32): bool {
  const gap = byte(endOf(i));
  return gap == BLANK || gap == SLASH || byte(startOf(i + 1) - 1) == BLANK || byte(startOf(i + 1) - 1) == OPENING;
}

/** Whether a date, an ISBN, a version or a decimal may begin with the group. */
function mayBeShape(i: u32, size: u32): bool {
  const next = byte(endOf(i));
  const from = values + before(i);
  if (next == DOT && i + 1 < Row.count) return !(i == 0 && size == 3 && Row.count > 2 && areAllDotted());
  if (size == 3) return (next == DASH || next == BLANK) && load<u8>(from) == 9 && load<u8>(from, 1) == 7 && load<u8>(from, 2) > 7;
  if (size <= 2) {
    if ((next != DASH && next != SLASH) || i + 1 == Row.count) return false;
    return sizeOf(i + 1) <= 2 || (size == 2 && sizeOf(i + 1) == 6);
  }
  if (size == 4) return isYear(from) && (next == DASH || next == SLASH);
  return (size == 8 || size == 14 || size == 17) && isYear(from);
}

/** Whether the groups may count up: `4 5 6 7 8`. */
function areCounting(): bool {
  if (Row.count < 4) return false;
  for (let i: u32 = 1; i < Row.count; i++) if (sizeOf(i) > sizeOf(i - 1) + 1 || sizeOf(i) < sizeOf(i - 1)) return false;
  return true;
}

function areAllDotted(): bool {
  for (let i: u32 = 0; i < Row.count; i++) {
    if (sizeOf(i) < 2 || (i + 1 < Row.count && gapAfter(i) != DOT)) return false;
  }
  return true;
}

/** A JSON number of these digits, which are the row: whether it is a phone's. */
export function phoneInNumber(): u32 {
  if (mayBeGlued()) return LOOK.ASK;
  validRow(values, Row.digits, said);
  if ((load<u8>(said + Row.digits) & BARE) == 0 || isStamp(0)) return LOOK.NOTHING;
  if ((Row.digits == 14 || Row.digits == 17) && isYear(values)) return LOOK.ASK;
  return LOOK.FOUND;
}
