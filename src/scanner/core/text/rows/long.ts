// Rows of more groups than are told at once: whether there surely is nothing in them. No number has more than 22 digits, and no look goes
// farther than some groups, so each group is looked at with those that follow it. What may be a number is the host's.
import { DETECTS, KIND, LOOK } from "../../../shared/text";
import { Looks } from "../looks";
import { mayBeGiven, nationalRow } from "../plans";
import { byte, is } from "../seen/bytes";
import { isLabelled } from "../words/labelled";
import { saidBefore } from "../words/said";
import { Word } from "../words/trie";
import { areOctets } from "./addresses";
import { hasPlusBefore, mayBeMarked } from "./before";
import { isNine, mayBeginLong, mayBeNine } from "./cards";
import { isGlued, LONGEST, said } from "./glued";
import { before, endOf, gapAfter, lastsFrom, readPart, Row, sizeOf, startOf, values } from "./groups";
import { isStamp } from "./phones";
import { hasAreaAndSlash, isWrittenLike, isZeroInBrackets, mayBeAbroad, mayBeginAbroad, mayBeWritten, MOST_GAPS } from "./written";

const DOT: u32 = 0x2e;
const FEWEST_DIGITS: u32 = 7;
/** Of a part of a row: so many digits follow the last group that is looked at. */
const FOLLOWING: u32 = 80;
/** So far in front of digits a word may stand, and more. */
const FARTHEST: usize = 112;

/** Whether a row that begins at `at` has nothing, or may have something: LOOK. */
export function longRow(start: usize, at: usize): u32 {
  if (Word.named != 0 || hasPlusBefore(at) || mayBeMarked(at)) return LOOK.ASK;
  const mayBeSaid = hasWordBefore(start, at);
  let next = at;
  while (next != 0) {
    const isLast = readPart(next);
    if (Row.isLong) return LOOK.ASK;
    let i: u32 = 0;
    for (; i < Row.count && (isLast || Row.digits - before(i) > FOLLOWING); i++) {
      if (mayBeSaid && startOf(i) - at < FARTHEST && isSaid(start, i)) return LOOK.ASK;
      if (mayBegin(i)) return LOOK.ASK;
    }
    next = isLast ? 0 : startOf(i);
  }
  return LOOK.NOTHING;
}

/** Whether anything but digits and what parts them stands so near in front that it may say what they are. */
function hasWordBefore(start: usize, at: usize): bool {
  const from = at - start > FARTHEST ? at - FARTHEST : start;
  for (let p = from; p < at; p++) if (!is(p, KIND.DIGIT | KIND.TIGHT | KIND.LOOSE) && byte(p) != 0x2c && byte(p) != 0x3b) return true;
  return false;
}

function isSaid(start: usize, i: u32): bool {
  Word.isUnsure = false;
  if (isLabelled(start, startOf(i)) || ((Looks.detects & DETECTS.SSN) != 0 && isNine(i))) return true;
  Word.isUnsure = false;
  return saidBefore(start, startOf(i)) != 0 || Word.isUnsure;
}

/** Whether anything may begin with the group at `i`. */
function mayBegin(i: u32): bool {
  const detects = Looks.detects;
  const from = before(i);
  if (gapAfter(i) == DOT) {
    if ((detects & DETECTS.IP) != 0 && i + 4 <= Row.count && areOctets(i)) return true;
    if ((detects & DETECTS.MAC) != 0 && isDottedHex(endOf(i))) return true;
  }
  if (Row.digits - from < FEWEST_DIGITS) return false;
  const lasts = lastsFrom(from);
  if (mayBeginLong(i, lasts) || ((detects & DETECTS.SSN) != 0 && mayBeNine(i))) return true;
  return (detects & DETECTS.PHONE) != 0 && mayBePhone(i, from, lasts);
}

/** Whether three groups of four are apart by dots, of which the first ends at `at`: a hardware address is written so. */
export function isDottedHex(at: usize): bool {
  for (let i: usize = 1; i < 5; i++) if (!is(at + i, KIND.HEX_LETTER | KIND.DIGIT)) return false;
  return byte(at + 5) == DOT || byte(at - 5) == DOT;
}

function mayBePhone(i: u32, from: u32, lasts: u32): bool {
  const size = sizeOf(i);
  const at = values + from;
  if (mayBeGiven(at, isStamp(i) ? lasts & ~((1 as u32) << (size - 1)) : lasts, size)) return true;
  if ((size >= 4 && isGlued(i)) || (i > 0 && isZeroInBrackets(i))) return true;
  if (i + 1 == Row.count) return false;
  if (hasAreaAndSlash(i)) return true;
  return mayBeShaped(i, from, lasts) || (mayBeginAbroad(i, at) && isAbroad(i, from));
}

/** Whether groups from the one at `i` on may be those of a plan. */
function mayBeShaped(i: u32, from: u32, lasts: u32): bool {
  const one = sizeOf(i);
  const two = sizeOf(i + 1);
  for (let rest = lasts & LONG_ENOUGH; rest != 0; rest &= rest - 1) {
    const total = (ctz(rest) as u32) + 1;
    const gaps = popcnt(lasts & ((1 << (total - 1)) - 1)) as u32;
    if (gaps > MOST_GAPS) return false;
    if (gaps > 0 && isWrittenLike(one, two, total) && isPossible(from, total) && mayBeWritten(i, i + gaps, from)) return true;
  }
  return false;
}

/** Ends of groups at the seventh digit and after it. */
const LONG_ENOUGH: u32 = ~((1 << (FEWEST_DIGITS - 1)) - 1);

function isPossible(from: u32, total: u32): bool {
  nationalRow(values + from, total, said);
  return load<u8>(said + total) != 0;
}

/** Whether groups from the one at `i` on may be dialled abroad. */
function isAbroad(i: u32, from: u32): bool {
  for (let last = i + 1; last < Row.count; last++) {
    const total = before(last + 1) - from;
    if (total > LONGEST) return false;
    if (total >= FEWEST_DIGITS && mayBeAbroad(i, from, total) && isPossible(from, total)) return true;
  }
  return false;
}
