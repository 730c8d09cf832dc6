// Evidence that something in a string is encoded; says at least as much as detectors/encoded-evidence.ts of the host.
import { NO_SEXTET, SEXTETS } from "../../shared/evidence";
import { hexUnit } from "../memory/text";

export function isHexDigit(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6;
}

/** The byte whose two hexadecimal digits stand at `at`. */
export function hexByte(at: usize): u32 {
  const high = load<u8>(at) as u32;
  const low = load<u8>(at, 1) as u32;
  return (((high & 0xf) + (high >> 6) * 9) << 4) | ((low & 0xf) + (low >> 6) * 9);
}

/** An escape, or the beginning of a character that may fold into ASCII. */
@inline
export function isUncommon(byte: u32): bool {
  return byte == 0x5c || byte >= 0x80;
}

@inline
function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** Whether what comes after a percent sign, at `at`, may be two hexadecimal digits. */
export function mayBePercent(at: usize, end: usize): bool {
  if (at + 2 > end) return false;
  const first = load<u8>(at) as u32;
  const second = load<u8>(at, 1) as u32;
  return isUncommon(first) || (isHexDigit(first) && (isHexDigit(second) || isUncommon(second)));
}

const LONGEST_NAME: usize = 32;
/** Names that need no semicolon have two to four letters. */
const LONGEST_OLD_NAME: usize = 4;

/** Whether what comes after what is, or stands for, an ampersand or ESC may belong to something encoded. */
export function mayBeEncoded(at: usize, end: usize): bool {
  if (load<u8>(at - 1) != 0x26) return true;
  const first = load<u8>(at) as u32;
  if (first == 0x23 || isUncommon(first)) return true;
  if (!isLetter(first)) return false;
  let after = at;
  while (after < end && after < at + LONGEST_NAME && (isLetter(load<u8>(after)) || load<u8>(after) - 0x30 < 10)) after++;
  if (after == end) return after <= at + LONGEST_OLD_NAME;
  const next = load<u8>(after) as u32;
  return next == 0x3b || isUncommon(next) || (after <= at + LONGEST_OLD_NAME && after > at + 1 && next != 0x3d);
}

/** As SHORTEST_RUN of the host. */
const SHORTEST: u32 = 14;
const PLUS: u32 = 0x2b;
const SLASH: u32 = 0x2f;
const DASH: u32 = 0x2d;
const LOW_LINE: u32 = 0x5f;

// By the lower and the upper half of a byte: both tables have a bit in common for letters, digits, the signs of both alphabets, and
// the backslash, which stands in front of what is escaped of them. Beyond ASCII there are none.
const LOWER = i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 12, 5, 4, 13);
const UPPER = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);

/** Whether the string may have a run of base64 that may be UTF-8. */
export function mayHoldBase64(start: usize, end: usize): bool {
  return hasLongRun(start, end) && holdsBase64(start, end);
}

/**
 * Whether there is a run of what either alphabet has, as long as the shortest one: most strings have none. Each bit stands for a byte
 * of this block or of the one before; shifted onto each other, only bits stay that so many others follow.
 */
function hasLongRun(start: usize, end: usize): bool {
  let before: u32 = 0;
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const lower = i8x16.swizzle(LOWER, v128.and(bytes, i8x16.splat(0x0f)));
    const upper = i8x16.swizzle(UPPER, i8x16.shr_u(bytes, 4));
    const inside: u32 = i8x16.bitmask(i8x16.ne(v128.and(lower, upper), i8x16.splat(0)));
    let runs = before | (inside << 16);
    runs &= runs >> 1;
    runs &= runs >> 2;
    runs &= runs >> 4;
    runs &= runs >> (SHORTEST - 8);
    if (runs != 0) return true;
    before = inside;
  }
  return false;
}

/**
 * Runs of both alphabets are looked for at once, in blocks of 16 bytes; a run that is long enough is looked at where it begins. The
 * quote that ends the string ends its runs.
 */
export function holdsBase64(start: usize, end: usize): bool {
  Run.wrong = 0;
  let plain: u32 = 0;
  let forUrls: u32 = 0;
  for (let at = start; at + SHORTEST <= end + max(plain, forUrls); at += 16) {
    const bytes = v128.load(at);
    if (v128.any_true(i8x16.eq(bytes, i8x16.splat(0x5c))) && isEscapedIn(at, end)) return true;
    const both = alphanumericIn(bytes);
    const others = i8x16.bitmask(v128.or(both, eitherIn(bytes, PLUS, SLASH))) ^ 0xffff;
    const othersForUrls = i8x16.bitmask(v128.or(both, eitherIn(bytes, DASH, LOW_LINE))) ^ 0xffff;
    if (others == 0xffff && othersForUrls == 0xffff) {
      plain = forUrls = 0;
      continue;
    }
    if (reaches(plain, others) && isText(at - plain, PLUS, SLASH)) return true;
    if (reaches(forUrls, othersForUrls) && isText(at - forUrls, DASH, LOW_LINE)) return true;
    const inside = insideOf(others);
    if (inside != 0 && isText(at + inside, PLUS, SLASH)) return true;
    const insideForUrls = insideOf(othersForUrls);
    if (insideForUrls != 0 && isText(at + insideForUrls, DASH, LOW_LINE)) return true;
    plain = after(plain, others);
    forUrls = after(forUrls, othersForUrls);
  }
  return false;
}

@inline
function alphanumericIn(bytes: v128): v128 {
  const letters = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
  return v128.or(letters, i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)));
}

@inline
function eitherIn(bytes: v128, one: u32, other: u32): v128 {
  return v128.or(i8x16.eq(bytes, i8x16.splat(one as i8)), i8x16.eq(bytes, i8x16.splat(other as i8)));
}

/** Whether a run of that size before a block is long enough only with what it has in the block. */
@inline
function reaches(run: u32, others: u32): bool {
  return run < SHORTEST && run + (others == 0 ? 16 : (ctz(others) as u32)) >= SHORTEST;
}

/** Where a run begins in the block, after its first byte, that is long enough without the next block; 0: none does. */
@inline
function insideOf(others: u32): u32 {
  if (others == 0x8001) return 1;
  const last: u32 = others == 0 ? 0 : (clz(others) as u32) - 16;
  return last >= SHORTEST ? 16 - last : 0;
}

/** The size of the run at the end of the block; only so much of it counts. */
@inline
function after(run: u32, others: u32): u32 {
  return others == 0 ? min(run + 16, 2 * SHORTEST) : (clz(others) as u32) - 16;
}

/** Whether an escape stands in the block for a character of base64, as some write the slash: then nobody counts. */
function isEscapedIn(at: usize, end: usize): bool {
  for (let i: usize = 0; i < 16 && at + i < end; i++) {
    if (load<u8>(at + i) != 0x5c) continue;
    const next = load<u8>(at + i, 1) as u32;
    if (next == SLASH) return true;
    if (next == 0x75 && at + i + 6 <= end && isSextet(hexUnit(at + i + 2))) return true;
    i++;
  }
  return false;
}

function isSextet(code: u32): bool {
  return isLetter(code) || code - 0x30 < 10 || code == PLUS || code == SLASH || code == DASH || code == LOW_LINE;
}

/**
 * Whether the run in the alphabet that has these two signs may be a text in UTF-8, and no id in hexadecimal digits. It ends before any
 * other character. Random ids are wrong after a few bytes: of four characters at a time nothing is asked but whether they are.
 */
function isText(start: usize, plus: u32, slash: u32): bool {
  // What begins with a backslash begins with an escape, and the run somewhere after that.
  if (load<u8>(start - 1) == 0x5c) return true;
  if (start == Run.wrong) return false;
  if (!Steps.areMade) makeSteps();
  let state: u32 = BEGIN;
  let hasSigns = false;
  for (let at = start; ; at += 4) {
    const one = sextetAt(at, plus, slash);
    const two = sextetAt(at + 1, plus, slash);
    const three = sextetAt(at + 2, plus, slash);
    const four = sextetAt(at + 3, plus, slash);
    const isWhole = ((one | two | three | four) & NO_SEXTET) == 0;
    const isCut = (two & NO_SEXTET) != 0 || (one & NO_SEXTET) != 0;
    const held = (one << 18) | (two << 12) | (three << 6) | four;
    if (!isCut) state = stepped(state, (held >> 16) & 0xff);
    if (!isCut && (three & NO_SEXTET) == 0) state = stepped(state, (held >> 8) & 0xff);
    if (isWhole) state = stepped(state, held & 0xff);
    if (state == WRONG) {
      if ((max(max(one, two), max(three, four)) < FIRST_SIGN) && !hasSigns) Run.wrong = start;
      return false;
    }
    if (max(max(one, two), max(three, four)) >= FIRST_SIGN) hasSigns = true;
    if (!isWhole) return !isHexRun(start, plus, slash);
  }
  return true;
}

class Run {
  /** Where a run begins that is no text, whatever the alphabet: no sign stands in front of what is wrong. */
  static wrong: usize = 0;
}

/** Whether small hexadecimal digits are all there is to the run. */
function isHexRun(at: usize, plus: u32, slash: u32): bool {
  while (isSmallHex(load<u8>(at))) at++;
  return sextetAt(at, plus, slash) == NO_SEXTET;
}

@inline
function isSmallHex(byte: u32): bool {
  return byte - 0x30 < 10 || byte - 0x61 < 6;
}

/** Of the two signs. */
const FIRST_SIGN: u32 = 62;

/** The value of the character at `at` in the alphabet that has these two signs; NO_SEXTET for all others. */
@inline
function sextetAt(at: usize, plus: u32, slash: u32): u32 {
  const byte = load<u8>(at) as u32;
  const value = load<u8>(SEXTETS + byte) as u32;
  return value < FIRST_SIGN || byte == plus || byte == slash ? value : NO_SEXTET;
}

// What a reader of UTF-8 waits for, as the host has it.
const BEGIN: u32 = 0;
const ONE_MORE: u32 = 1;
const TWO_MORE: u32 = 2;
const THREE_MORE: u32 = 3;
const AFTER_E0: u32 = 4;
const AFTER_ED: u32 = 5;
const AFTER_F0: u32 = 6;
const AFTER_F4: u32 = 7;
const WRONG: u32 = 8;

class Steps {
  static areMade: bool = false;
}

/** By state and byte, the state after it. */
const steps: usize = memory.data(9 * 256);

function makeSteps(): void {
  for (let state: u32 = 0; state <= WRONG; state++) {
    for (let byte: u32 = 0; byte < 256; byte++) store<u8>(steps + (state << 8) + byte, afterByte(state, byte));
  }
  Steps.areMade = true;
}

@inline
function stepped(state: u32, byte: u32): u32 {
  return load<u8>(steps + (state << 8) + byte) as u32;
}

function afterByte(state: u32, byte: u32): u32 {
  if (state == BEGIN) return afterFirst(byte);
  if (state == WRONG || byte - 0x80 > 0x3f) return WRONG;
  if (state <= THREE_MORE) return state - 1;
  if (state == AFTER_E0) return byte >= 0xa0 ? ONE_MORE : WRONG;
  if (state == AFTER_ED) return byte < 0xa0 ? ONE_MORE : WRONG;
  if (state == AFTER_F0) return byte >= 0x90 ? TWO_MORE : WRONG;
  return byte < 0x90 ? TWO_MORE : WRONG;
}

function afterFirst(byte: u32): u32 {
  if (byte < 0x80) return BEGIN;
  if (byte < 0xc2 || byte > 0xf4) return WRONG;
  if (byte < 0xe0) return ONE_MORE;
  if (byte < 0xf0) return byte == 0xe0 ? AFTER_E0 : byte == 0xed ? AFTER_ED : TWO_MORE;
  return byte == 0xf0 ? AFTER_F0 : byte == 0xf4 ? AFTER_F4 : THREE_MORE;
}
