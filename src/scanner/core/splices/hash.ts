// Values that become keyed hashes without the host: the same texts that ../../actions/hash.ts makes.
import { DIGEST_BYTES, HASHED_AS, HASHED_BYTES, INTEGER_DIGITS, ONLY_STRINGS, SMALLEST_INTEGER } from "../../shared/hash";
import { ACTION, SPLICE } from "../../shared/layout";
import { hmac } from "../hash/hmac";
import { blocksOf, digestLanes, digests, fillLane, KEPT, laneOf, LANES, LONGEST, MOST_BLOCKS, setPads } from "../hash/hmac-lanes";
import { input } from "../memory/buffers";
import { addOwnSplice, spliceAt, spliceCount } from "./splices";

/** What stands for a string: two letters for each byte, and quotes. */
const STRING_SIZE: u32 = 2 * HASHED_BYTES + 2;

const digest: usize = memory.data(DIGEST_BYTES, 16);

/** For each batch: how many of its lanes are filled, and the splices that they are for. */
const FILLED: usize = 16;
const BATCH: usize = 20;
const waiting: usize = memory.data(80);

/** Bits of those bytes, of the first `size` of 16, that are a backslash or have a bit of `bits`. */
@inline
function oddBytes(at: usize, size: u32, bits: u8): u32 {
  const bytes = v128.load(at);
  const isOdd = v128.or(i8x16.eq(bytes, i8x16.splat(0x5c)), v128.and(bytes, i8x16.splat(bits)));
  const odd = i8x16.bitmask(i8x16.ne(isOdd, i8x16.splat(0))) as u32;
  return size < 16 ? odd & ((1 << size) - 1) : odd;
}

/** Whether the text stands there as it is: no escapes and, if `bits` is 0x80, nothing but ASCII. */
function isPlain(text: usize, size: u32, bits: u8): bool {
  for (let at: u32 = 0; at < size; at += 16) if (oddBytes(text + at, size - at, bits) != 0) return false;
  return true;
}

/** Of 16 bytes, those from `first` on, `count` of them. */
@inline
function between(bytes: v128, first: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(first)), i8x16.splat(count));
}

/** Whether something else may stand around an address: brackets, quotes, schemes, parameters, percent-encoding. Read past the end. */
function isDressed(text: usize, size: u32): bool {
  for (let at: u32 = 0; at < size; at += 16) {
    const bytes = v128.load(text + at);
    // `!` to `*`, `:` to `?`, the grave accent, the control character DEL.
    const signs = v128.or(between(bytes, 0x21, 10), between(bytes, 0x3a, 6));
    const others = v128.or(i8x16.eq(bytes, i8x16.splat(0x60)), i8x16.eq(bytes, i8x16.splat(0x7f)));
    const odd = i8x16.bitmask(v128.or(signs, others)) as u32;
    if ((size - at < 16 ? odd & ((1 << (size - at)) - 1) : odd) != 0) return true;
  }
  return false;
}

/** A point or a comma; isDressed has seen the others. */
@inline
function isStop(byte: u8): bool {
  return byte == 0x2e || byte == 0x2c;
}

/** Whether normalising may change an id: blanks or a spreadsheet's signs around it, DEL, a point in a number. Read past the end. */
function isDressedId(text: usize, size: u32): bool {
  if (size == 0) return false;
  const first = load<u8>(text);
  if (first <= 0x20 || first == 0x27 || first == 0x3d || load<u8>(text + size - 1) <= 0x20) return true;
  const point: u8 = (first as u32) - 0x30 > 9 ? 0x7f : 0x2e;
  for (let at: u32 = 0; at < size; at += 16) {
    const bytes = v128.load(text + at);
    const signs = v128.or(i8x16.eq(bytes, i8x16.splat(point)), i8x16.eq(bytes, i8x16.splat(0x7f)));
    const odd = i8x16.bitmask(signs) as u32;
    if ((size - at < 16 ? odd & ((1 << (size - at)) - 1) : odd) != 0) return true;
  }
  return false;
}

/** `+`, no 0, and 7 to 15 digits in all. */
function isE164(text: usize, size: u32): bool {
  if (size < 8 || size > 16 || load<u8>(text) != 0x2b || load<u8>(text, 1) == 0x30) return false;
  for (let at: u32 = 1; at < size; at++) if ((load<u8>(text + at) as u32) - 0x30 > 9) return false;
  return true;
}

/** Replaces the scalar from `start` to `end` by its hash; false: the host has to say what stands there. */
export function hashScalar(action: usize, start: u32, end: u32, isString: bool): bool {
  const hashedAs = load<u32>(action, ACTION.HASHED_AS) & ~ONLY_STRINGS;
  if (!isString && (load<u32>(action, ACTION.HASHED_AS) & ONLY_STRINGS) != 0) return false;
  let text = input + start + u32(isString);
  let size = end - start - (isString ? 2 : 0);
  if (hashedAs == HASHED_AS.e164) {
    if (!isString || !isE164(text, size)) return false;
  } else if (!isPlain(text, size, hashedAs == HASHED_AS.exact ? 0 : 0x80)) return false;
  if (hashedAs == HASHED_AS.id && isDressedId(text, size)) return false;
  if (hashedAs == HASHED_AS.address) {
    if (isDressed(text, size)) return false;
    for (; size > 0 && load<u8>(text) == 0x20; size--) text++;
    while (size > 0 && load<u8>(text + size - 1) == 0x20) size--;
    if (size > 0 && isStop(load<u8>(text + size - 1))) return false;
    if (size > LONGEST) return false;
  }
  addOwnSplice(start, end, isString ? STRING_SIZE : INTEGER_DIGITS);
  if (size <= LONGEST) putIntoBatch(action, text, size);
  else {
    hmac(load<u32>(action, ACTION.PADS), text, size, digest);
    write(spliceCount - 1, digest);
  }
  return true;
}

/** The text for the last splice. */
function putIntoBatch(action: usize, text: usize, size: u32): void {
  const blocks = blocksOf(size);
  const batch = waiting + (blocks - 1) * BATCH;
  const number = load<u32>(batch, FILLED);
  const lane = laneOf(blocks, number);
  fillLane(lane, text, size, (load<u32>(action, ACTION.HASHED_AS) & ~ONLY_STRINGS) == HASHED_AS.address);
  setPads(lane, load<u32>(action, ACTION.PADS));
  store<u32>(batch + (number << 2), spliceCount - 1);
  store<u32>(batch, number + 1, FILLED);
  if (number + 1 == LANES) finish(blocks);
}

/** Writes the hashes that are still waiting for their batch to fill. */
export function finishHashes(): void {
  for (let blocks: u32 = 1; blocks <= MOST_BLOCKS; blocks++) finish(blocks);
}

/** Hashes that were begun by a run that broke off. */
export function resetHashes(): void {
  for (let blocks: u32 = 1; blocks <= MOST_BLOCKS; blocks++) store<u32>(waiting + (blocks - 1) * BATCH, 0, FILLED);
}

function finish(blocks: u32): void {
  const batch = waiting + (blocks - 1) * BATCH;
  const filled = load<u32>(batch, FILLED);
  if (filled == 0) return;
  digestLanes(blocks);
  for (let i: u32 = 0; i < filled; i++) write(load<u32>(batch + (i << 2)), digests + i * KEPT);
  store<u32>(batch, 0, FILLED);
}

function write(number: u32, digest: usize): void {
  const splice = spliceAt(number);
  const to: usize = load<u32>(splice, SPLICE.TEXT);
  if (load<u32>(splice, SPLICE.TEXT_SIZE) == STRING_SIZE) writeLetters(to, digest);
  else writeInteger(to, bswap(load<u64>(digest)));
}

/** Two letters a–p for each byte, in quotes. */
function writeLetters(to: usize, digest: usize): void {
  const bytes = v128.load(digest);
  const high = i8x16.add(i8x16.shr_u(bytes, 4), i8x16.splat(0x61));
  const low = i8x16.add(v128.and(bytes, i8x16.splat(15)), i8x16.splat(0x61));
  store<u8>(to, 0x22);
  v128.store(to, v128.shuffle<i8>(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23), 1);
  v128.store(to, v128.shuffle<i8>(high, low, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), 17);
  store<u8>(to, 0x22, 33);
}

/** An integer of 16 digits that begins with 1. */
function writeInteger(to: usize, digest: u64): void {
  let left = SMALLEST_INTEGER + (digest % SMALLEST_INTEGER);
  for (let at = to + INTEGER_DIGITS; at > to; left /= 10) store<u8>(--at, 0x30 + ((left % 10) as u8));
}
