// All rows of digits in a string, one after the other.
//
// The room `rows` says of each row that it surely is a number or an address, that it surely is nothing, or that the host has to look. It
// may not guess: whatever is written in a rare way is the host's.
import { DETECTS, KIND, LOOK } from "../../../shared/text";
import { isBehind } from "../words/behind";
import { isLabelled } from "../words/labelled";
import { beginWords, Word } from "../words/trie";
import { addressInRow } from "./addresses";
import { afterHexWord } from "../seen/hex-ids";
import { hasPlusBefore } from "./before";
import { byte, is, isDigit, nextDigit, runEnd } from "../seen/bytes";
import { hasNine, mayHoldLong, mayHoldNine } from "./cards";
import { mayBeCalledBehind, mayBeSaidBehind } from "./called";
import { endOf, nextGroup, readRow, Row, sizeOf, startOf } from "./groups";
import { longRow } from "./long";
import { partedRow } from "./parted";
import { mayBeIban } from "./ibans";
import { Looks } from "../looks";
import { fewInRow, mayBeCarried, phoneInRow } from "./phones";

const COMMA: u32 = 0x2c;
const PERCENT: u32 = 0x25;
const DOT: u32 = 0x2e;
/** So long is no row of anything. */
const LONGEST: usize = 160;
const FEWEST_DIGITS: u32 = 7;

/** Adds what rows of the string from `start` to `end` hold that begin at `first` or later: LOOK. */
export function findRows(start: usize, end: usize, first: usize): u32 {
  let answer: u32 = LOOK.NOTHING;
  Word.isUnsure = false;
  beginWords();
  for (let at = nextDigit(first, end); at < end; at = nextDigit(Row.end, end)) {
    const run = runEnd(at);
    const past = hasPlusBefore(at) ? run : afterHexWord(at, run);
    if (past != run) {
      if (mayBeIban(at) || (!beginsText(start, at) && isLabelled(start, at)) || isBehind(past)) return LOOK.ASK;
      Row.end = past;
      continue;
    }
    readRow(at);
    const found = answerOf(start, at);
    if (found == LOOK.ASK) return LOOK.ASK;
    answer |= found;
  }
  return answer;
}

/** Whether only letters are in front of the digits at `at`, and no name says what the text is. */
@inline
function beginsText(start: usize, at: usize): bool {
  if (Word.named != 0) return false;
  while (at > start && is(at - 1, KIND.HEX_LETTER)) at--;
  return at == start;
}

function answerOf(start: usize, at: usize): u32 {
  if (Row.isLong) return ofLong(start, at);
  if (mayBeLabelled(start) || mayBeRead(Row.end) || mayGoOn(at) || mayBeIban(at) || mayBeCarried(at)) return LOOK.ASK;
  if (Row.digits < 4) return LOOK.NOTHING;
  if ((Looks.detects & DETECTS.MAC) != 0 && mayBeDottedHex()) return LOOK.ASK;
  if ((Looks.detects & DETECTS.IP) != 0) {
    const address = addressInRow(start);
    if (address != LOOK.NOTHING) return address == LOOK.FOUND && mayHoldLong() ? LOOK.ASK : address;
  }
  if (Row.digits == 5 || Row.digits == 6) return fewInRow(start, at);
  if (Row.digits < FEWEST_DIGITS) return LOOK.NOTHING;
  if (mayHoldLong() || mayHoldNine() || (hasNine() && saysNine(start, at))) return LOOK.ASK;
  if ((Looks.detects & DETECTS.PHONE) == 0) return LOOK.NOTHING;
  const found = phoneInRow(start, at);
  if (found != LOOK.ASK || Row.count < 2) return found;
  return partedRow(start, at) == LOOK.FOUND && !mayEndOther() ? LOOK.FOUND : LOOK.ASK;
}

/** Of a row of many groups: it has nothing, or the host is asked. */
function ofLong(start: usize, at: usize): u32 {
  if (Row.count == 0 && nextGroup(Row.end) == 0) return Row.end - at > LONGEST ? LOOK.NOTHING : LOOK.ASK;
  if (byte(at - 1) == 0x5f || mayBeIban(at) || mayBeCarried(at) || isLabelled(start, at)) return LOOK.ASK;
  let found = partedRow(start, at);
  if (found == LOOK.NOTHING) found = longRow(start, at);
  return found == LOOK.ASK || mayEndOther() ? LOOK.ASK : found;
}

/** Whether what stands behind a row of many groups may say what they are, or go on. */
function mayEndOther(): bool {
  const end = Row.end;
  const a = byte(end);
  if (a == 0x5f || (a | 0x20) == 0x65 || mayBeRead(end) || isBehind(end)) return true;
  return mayBeCalledBehind(end) || mayBeSaidBehind(end);
}

/** Whether a word may stand behind with which numbers are read aloud, and more digits: の ノ ダ ハ 에 다 대 杠 槓 横 转. */
function mayBeRead(end: usize): bool {
  const p = byte(end) == 0x20 ? end + 1 : end;
  if (byte(p) < 0xe3) return false;
  const w = load<u32>(p) & 0xffffff;
  const isOne =
    w == 0xae81e3 || w == 0x8e83e3 || w == 0x8083e3 || w == 0x8f83e3 || w == 0x9097ec || w == 0xa48beb || w == 0x808ceb || w == 0xa09de6 ||
    w == 0x93a7e6 || w == 0xaaa8e6 || w == 0xacbde8;
  return isOne && nextDigit(p, p + 16) < p + 16;
}

/** Whether the row may go on where no gap is: after a low line, or as a power of ten of a spreadsheet, `1.2025550143E+10`. */
function mayGoOn(at: usize): bool {
  const b = byte(at - 1);
  const a = byte(Row.end);
  if ((b == 0x5f && isDigit(at - 2)) || (a == 0x5f && isDigit(Row.end + 1))) return true;
  if ((a | 0x20) != 0x65) return false;
  return (Row.count == 2 && sizeOf(0) == 1) || (b == COMMA && isDigit(at - 2));
}

/** A hardware address in three groups of four. */
function mayBeDottedHex(): bool {
  for (let i: u32 = 0; i < Row.count; i++) {
    const at = endOf(i);
    if (byte(at) == DOT && (byte(at + 5) == DOT || byte(at - 5) == DOT) && areHex(at + 1) && areHex(at - 4)) return true;
  }
  return false;
}

function areHex(at: usize): bool {
  for (let i: usize = 0; i < 4; i++) if (!is(at + i, KIND.HEX_LETTER | KIND.DIGIT)) return false;
  return true;
}

/**
 * Whether a word says what any of the groups are. Between groups there is none, but the digits of the first may end one, `cvv2 123`:
 * no word ends in more digits.
 */
function mayBeLabelled(start: usize): bool {
  const first = startOf(0);
  // A word ends with no percent sign.
  if (Row.count == 1 && byte(first - 1) == PERCENT) return isBehind(Row.end);
  return isLabelled(start, first) || (Row.count > 1 && first > start && isLabelled(start, startOf(1))) || isBehind(Row.end);
}

const FARTHEST_WORD: usize = 72;

/** Whether the words may stand in front of `at` that say that nine digits are a social security number: ssn, tin, soc. */
function saysNine(start: usize, at: usize): bool {
  const from = at - start > FARTHEST_WORD ? at - FARTHEST_WORD : start;
  // What is read beyond the digits is no letter of these words.
  for (let p = from; p + 3 <= at; p += 16) {
    const first = small(v128.load(p));
    const second = small(v128.load(p, 1));
    const third = small(v128.load(p, 2));
    const s = v128.and(i8x16.eq(first, i8x16.splat(0x73)), v128.or(areTwo(second, third, 0x73, 0x6e), areTwo(second, third, 0x6f, 0x63)));
    const t = v128.and(i8x16.eq(first, i8x16.splat(0x74)), areTwo(second, third, 0x69, 0x6e));
    if (v128.any_true(v128.or(s, t))) return true;
  }
  return false;
}

@inline
function small(bytes: v128): v128 {
  return v128.or(bytes, i8x16.splat(0x20));
}

@inline
function areTwo(one: v128, two: v128, first: i8, second: i8): v128 {
  return v128.and(i8x16.eq(one, i8x16.splat(first)), i8x16.eq(two, i8x16.splat(second)));
}
