// First pass: 64 bytes at a time, from text to the positions of its structure.
//
// For every block: which bytes are quotes, backslashes or brackets; which of the quotes are escaped (a run of
// backslashes of odd length in front, found by one addition with carry); which bytes lie inside strings (prefix XOR
// of the quotes). Commas and colons are not indexed: the walk meets them anyway. Where a block has control characters, its lines
// are counted along the way (lines.ts).
//
// The room `structure` finds where strings and brackets are, and what a string must not hold (control characters, wrong escapes,
// bytes that are not UTF-8). It may not decide on anything: the grammar between the strings is the business of the walk.

import { FAILURE } from "../../shared/codes";
import { addLines, resetLines, shiftLines } from "./lines";
import { index, indexEnd, input, inputEnd, setIndexEnd } from "../memory/buffers";
import { afterWide, began, brokenAt, checkSequence, resetUtf8, resumeSequence, sequenceIsOpen, shiftUtf8 } from "./utf8";

/** All ones while the data so far ends inside a string. */
let insideString: u64 = 0;
/** 1 if the next byte is escaped. */
let escapeOpen: u64 = 0;
/** Hex digits that the last `\u` still needs. */
let hexMissing: u32 = 0;
/** How far the data has been indexed. */
let indexed: u32 = 0;
/** How far the last sequence of UTF-8 reaches that has been checked. */
let checked: u32 = 0;

/** After the last entry stand PADDING others, of the end of the data: whoever reads on from an entry finds no data there. */
export let isPadded: bool = false;
export const PADDING: usize = 3;

/** The first thing wrong inside a string, and where; no entries are made after it. */
export let flaw: u32 = FAILURE.NONE;
export let flawAt: i32 = 0;

export function resetStructure(): void {
  isPadded = false;
  insideString = 0;
  escapeOpen = 0;
  hexMissing = 0;
  indexed = 0;
  checked = 0;
  flaw = FAILURE.NONE;
  flawAt = 0;
  resetUtf8();
  resetLines();
}

/** The first `by` bytes of the data are about to be forgotten. */
export function shiftStructure(by: u32): void {
  shiftLines(by);
  isPadded = false;
  indexed -= by;
  flawAt -= by as i32;
  shiftUtf8(by);
}

/** Where the data that may be walked ends: at the byte of the flaw, that byte included, if there is one. */
export function walkableEnd(): u32 {
  return flaw == FAILURE.NONE ? inputEnd : (max(0, flawAt + 1) as u32);
}

/** The data is over: a sequence that it ends in the middle of is ill-formed. */
export function endStructure(): void {
  if (flaw == FAILURE.NONE && sequenceIsOpen()) note(FAILURE.BAD_UTF8, began);
  // Each quote must have the other one: what follows an opening one is taken for it.
  if (flaw == FAILURE.NONE && insideString == 0) pad();
}

function pad(): void {
  if (index == 0) return;
  // Since the last block was read, the data may have been moved.
  memory.fill(input + inputEnd, 0x20, 64);
  const end = index + ((indexEnd as usize) << 2);
  for (let i: usize = 0; i < PADDING; i++) store<u32>(end + (i << 2), inputEnd);
  isPadded = true;
}

function note(code: u32, at: i32): void {
  if (flaw == FAILURE.NONE || at < flawAt) {
    flaw = code;
    flawAt = at;
  }
}

@inline
function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    (i8x16.bitmask(a) as u64) |
    ((i8x16.bitmask(b) as u64) << 16) |
    ((i8x16.bitmask(c) as u64) << 32) |
    ((i8x16.bitmask(d) as u64) << 48)
  );
}

@inline
function equals(a: v128, b: v128, c: v128, d: v128, wanted: v128): u64 {
  return mask(i8x16.eq(a, wanted), i8x16.eq(b, wanted), i8x16.eq(c, wanted), i8x16.eq(d, wanted));
}

/** Brackets; with them come bytes (\\ ^ _ | ~ and DEL) that are wrong outside of strings: one comparison sees all. */
@inline
function isBracket(lanes: v128): v128 {
  // [ and { differ in this bit only, ] and } too.
  return i8x16.gt_s(v128.or(lanes, i8x16.splat(0x20)), i8x16.splat(0x7a));
}

/** The bytes that are escaped by the backslashes of a block; carries an escape over its last byte (`used` bytes). */
@inline
function escapedBytes(backslashes: u64, used: u32): u64 {
  const EVEN: u64 = 0x5555555555555555;
  const escaping = backslashes & ~escapeOpen;
  const follows = (escaping << 1) | escapeOpen;
  const oddStarts = escaping & ~EVEN & ~follows;
  const evenRuns = oddStarts + escaping;
  const carried: u64 = u64(evenRuns < escaping);
  const escaped = (EVEN ^ (evenRuns << 1)) & follows;
  // A block that is not full is filled up with blanks, which end any run: its escape waits at bit `used`.
  escapeOpen = used == 64 ? carried : (escaped >> used) & 1;
  return used == 64 ? escaped : escaped & (((1 as u64) << used) - 1);
}

@inline
function isHex(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6;
}

/** Checks the hex digits from `at` on that the open `\u` needs; returns where it stopped. */
function checkHex(at: u32): void {
  for (; hexMissing > 0 && at < inputEnd; at++, hexMissing--) {
    if (!isHex(load<u8>(input + at))) {
      note(FAILURE.BAD_ESCAPE, at);
      hexMissing = 0;
      return;
    }
  }
}

/** Checks that what follows each backslash is one of the escapes of RFC 8259, section 7. */
function checkEscapes(block: u32, escaped: u64): void {
  for (; escaped != 0; escaped &= escaped - 1) {
    const at = block + (ctz(escaped) as u32);
    switch (load<u8>(input + at)) {
      case 0x22: // "
      case 0x5c: // \
      case 0x2f: // /
      case 0x62: // b
      case 0x66: // f
      case 0x6e: // n
      case 0x72: // r
      case 0x74: // t
        break;
      case 0x75: // u
        hexMissing = 4;
        checkHex(at + 1);
        break;
      default:
        note(FAILURE.BAD_ESCAPE, at);
        return;
    }
  }
}

/** Checks the sequences that begin in a block. */
function checkUtf8(block: u32, nonAscii: u64): void {
  if (checked >= block + 64) return;
  if (checked > block) nonAscii &= ~(((1 as u64) << (checked - block)) - 1);
  while (nonAscii != 0) {
    const at = block + (ctz(nonAscii) as u32);
    checked = afterWide(input, at, inputEnd);
    if (checked == at) {
      const after = checkSequence(input, at, inputEnd);
      if (after < 0) {
        note(FAILURE.BAD_UTF8, brokenAt);
        checked = inputEnd;
        return;
      }
      checked = after as u32;
    }
    const used = checked - block;
    if (used >= 64) break;
    nonAscii &= ~(((1 as u64) << used) - 1);
  }
}

/**
 * Stores the positions of the first eight bits, or some rubbish after the last: a branch for every bit would be
 * mispredicted once a block.
 */
@inline
function storeEight(entries: usize, block: u32, bits: u64): u64 {
  store<u32>(entries, block + (ctz(bits) as u32));
  bits &= bits - 1;
  store<u32>(entries, block + (ctz(bits) as u32), 4);
  bits &= bits - 1;
  store<u32>(entries, block + (ctz(bits) as u32), 8);
  bits &= bits - 1;
  store<u32>(entries, block + (ctz(bits) as u32), 12);
  bits &= bits - 1;
  store<u32>(entries, block + (ctz(bits) as u32), 16);
  bits &= bits - 1;
  store<u32>(entries, block + (ctz(bits) as u32), 20);
  bits &= bits - 1;
  store<u32>(entries, block + (ctz(bits) as u32), 24);
  bits &= bits - 1;
  store<u32>(entries, block + (ctz(bits) as u32), 28);
  bits &= bits - 1;
  return bits;
}

/** The quotes that are not escaped; checks the escapes of the block. */
@inline
function unescapedQuotes(a: v128, b: v128, c: v128, d: v128, block: u32, used: u32): u64 {
  const backslash = i8x16.splat(0x5c);
  const quotes = equals(a, b, c, d, i8x16.splat(0x22));
  const any = v128.or(v128.or(i8x16.eq(a, backslash), i8x16.eq(b, backslash)), v128.or(i8x16.eq(c, backslash), i8x16.eq(d, backslash)));
  if (!v128.any_true(any) && escapeOpen == 0) return quotes;
  const backslashes = equals(a, b, c, d, backslash);
  const escaped = escapedBytes(backslashes, used);
  checkEscapes(block, escaped);
  return quotes & ~escaped;
}

/** The bytes from each opening quote to the one before its closing one. */
@inline
function insideOf(quotes: u64): u64 {
  let inside = quotes;
  inside ^= inside << 1;
  inside ^= inside << 2;
  inside ^= inside << 4;
  inside ^= inside << 8;
  inside ^= inside << 16;
  inside ^= inside << 32;
  inside ^= insideString;
  insideString = ((inside as i64) >> 63) as u64;
  return inside;
}

/** Checks non-ASCII bytes, and that strings hold no control characters; counts the lines; returns the non-ASCII bytes outside of strings. */
@inline
function checkRare(a: v128, b: v128, c: v128, d: v128, block: u32, inside: u64): u64 {
  const blank = i8x16.splat(0x20);
  // One signed comparison sees both kinds: control characters and, negative, non-ASCII bytes.
  const least = i8x16.min_s(i8x16.min_s(a, b), i8x16.min_s(c, d));
  if (!v128.any_true(i8x16.lt_s(least, blank))) return 0;
  const nonAscii = mask(a, b, c, d);
  if (nonAscii != 0) checkUtf8(block, nonAscii);
  const low = mask(i8x16.lt_s(a, blank), i8x16.lt_s(b, blank), i8x16.lt_s(c, blank), i8x16.lt_s(d, blank));
  const controls = low & ~nonAscii & inside;
  if (controls != 0) note(FAILURE.CONTROL_CHARACTER, block + (ctz(controls) as u32));
  if ((low & ~nonAscii) != 0) addLines(equals(a, b, c, d, i8x16.splat(0x0a)));
  return nonAscii & ~inside;
}

/** Nothing after the flaw counts; its own byte is left to the walk, which knows whether it is in a string. */
@inline
function beforeFlaw(structure: u64, block: u32): u64 {
  return flawAt < (block as i32) ? 0 : structure & (((1 as u64) << (flawAt - block)) - 1);
}

/** Stores the positions of all bits; returns where the next entry goes. */
@inline
function storeEntries(entries: usize, block: u32, bits: u64): usize {
  const count = popcnt(bits) as u32;
  bits = storeEight(entries, block, bits);
  if (count > 8) {
    bits = storeEight(entries + 32, block, bits);
    for (let i: u32 = 16; i < count; i += 8) bits = storeEight(entries + (i << 2), block, bits);
  }
  return entries + (count << 2);
}

/** Goes on with what the data before ended in the middle of. */
function resume(): void {
  if (hexMissing != 0) checkHex(indexed);
  checked = indexed;
  if (!sequenceIsOpen()) return;
  const after = resumeSequence(input, indexed, inputEnd);
  if (after < 0) note(FAILURE.BAD_UTF8, brokenAt);
  checked = after < 0 ? inputEnd : (after as u32);
}

/** Indexes the data that has come since the last call. */
export function indexStructure(): void {
  if (flaw != FAILURE.NONE) return;
  const base = input;
  const end = inputEnd;
  let entries = index + ((indexEnd as usize) << 2);
  resume();
  memory.fill(base + end, 0x20, 64);
  for (let block = indexed; block < end; block += 64) {
    const at = base + block;
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    const quotes = unescapedQuotes(a, b, c, d, block, min(end - block, 64));
    const inside = insideOf(quotes);
    const brackets = mask(isBracket(a), isBracket(b), isBracket(c), isBracket(d)) & ~inside;
    let structure = brackets | quotes | checkRare(a, b, c, d, block, inside);
    const isFlawed = flaw != FAILURE.NONE && flawAt < ((block + 64) as i32);
    if (isFlawed) structure = beforeFlaw(structure, block);
    entries = storeEntries(entries, block, structure);
    if (isFlawed) break;
  }
  indexed = end;
  setIndexEnd(((entries - index) >> 2) as u32);
}
