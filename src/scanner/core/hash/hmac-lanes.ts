// HMAC-SHA-256 of four short texts at once, each under a key of its own.
import { Pads } from "./hmac";
import { BLOCK, STATE } from "./sha256";
import { compressLanes, WORD, words } from "./sha256-lanes";

export const LANES: u32 = 4;
export const MOST_BLOCKS: u32 = 4;
const LEAST_PADDING: u32 = 9;
/** The longest text that fits into so many blocks with its padding. */
export const LONGEST: u32 = MOST_BLOCKS * BLOCK - LEAST_PADDING;
/** So much of each digest is kept. */
export const KEPT: usize = 16;

/** A lane: its key's pads, and its text in padded blocks. Four lanes, of texts of as many blocks, are a batch. */
const BLOCKS: usize = Pads.SIZE;
const LANE: usize = Pads.SIZE + 256;
const batches: usize = memory.data(5120, 16);

/** What came of the lanes of the last batch. */
export const digests: usize = memory.data(64, 16);

const state: usize = memory.data(128, 16);

const COUNTING: v128 = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
const SWAPPED: v128 = i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);

/** Turns the byte order of each word. */
@inline
function swapped(v: v128): v128 {
  return i8x16.swizzle(v, SWAPPED);
}

/** Four words of each of four rows, `stride` bytes apart, become four rows `WORD` bytes apart; and back. */
@inline
function transpose(to: usize, from: usize, stride: usize, toStride: usize): void {
  const a = v128.load(from);
  const b = v128.load(from + stride);
  const c = v128.load(from + 2 * stride);
  const d = v128.load(from + 3 * stride);
  const low = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
  const high = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
  const low2 = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
  const high2 = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<i64>(low, low2, 0, 2));
  v128.store(to + toStride, v128.shuffle<i64>(low, low2, 1, 3));
  v128.store(to + 2 * toStride, v128.shuffle<i64>(high, high2, 0, 2));
  v128.store(to + 3 * toStride, v128.shuffle<i64>(high, high2, 1, 3));
}

/** `at` + 0 to 15 are to be read: each letter A–Z becomes a–z. */
@inline
function lowered(at: usize): v128 {
  const bytes = v128.load(at);
  const capital = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x41)), i8x16.splat(26));
  return v128.or(bytes, v128.and(capital, i8x16.splat(0x20)));
}

/** The first `left` of 16 bytes, a byte 0x80 after them, and then 0; `left` may be more, or below 0: all is 0 then. */
@inline
function padded(bytes: v128, left: i32): v128 {
  const inText = i8x16.lt_u(COUNTING, i8x16.splat(min(max(left, 0), 16) as i8));
  const after = i8x16.eq(COUNTING, i8x16.splat(min(max(left, -1), 16) as i8));
  return v128.or(v128.and(bytes, inText), v128.and(after, i8x16.splat(<i8>0x80)));
}

/** So many blocks a text takes. */
@inline
export function blocksOf(size: u32): u32 {
  return (size + LEAST_PADDING + BLOCK - 1) / BLOCK;
}

/** A lane of the batch for texts of so many blocks. */
@inline
export function laneOf(blocks: u32, number: u32): usize {
  return batches + ((blocks - 1) * LANES + number) * LANE;
}

/** Puts a text, of at most LONGEST bytes, into a lane; whole blocks may be read at `text`. */
export function fillLane(lane: usize, text: usize, size: u32, lowerCase: bool): void {
  const to = lane + BLOCKS;
  const room = blocksOf(size) * BLOCK;
  for (let i: u32 = 0; i < room; i += 16) {
    const bytes = lowerCase ? lowered(text + i) : v128.load(text + i);
    v128.store(to + i, padded(bytes, size - i));
  }
  // In bits, with the key's block in front; below 2^16.
  store<u16>(to + room - 2, bswap(((BLOCK + size) << 3) as u16));
}

export function setPads(lane: usize, from: usize): void {
  for (let i: usize = 0; i < Pads.SIZE; i += 16) v128.store(lane + i, v128.load(from + i));
}

function loadState(pads: usize): void {
  transpose(state, pads, LANE, WORD);
  transpose(state + 4 * WORD, pads + 16, LANE, WORD);
}

function loadWords(block: usize): void {
  for (let i: usize = 0; i < 4; i++) transpose(words + 4 * i * WORD, block + 16 * i, LANE, WORD);
  for (let i: usize = 0; i < 16; i++) v128.store(words + i * WORD, swapped(v128.load(words + i * WORD)));
}

/** Digests what stands in the lanes of a batch. */
export function digestLanes(blocks: u32): void {
  const batch = laneOf(blocks, 0);
  loadState(batch + Pads.INNER);
  for (let i: u32 = 0; i < blocks; i++) {
    loadWords(batch + BLOCKS + i * BLOCK);
    compressLanes(state);
  }
  // The inner digest, padded: it comes after the key's other block.
  for (let i: usize = 0; i < 8; i++) v128.store(words + i * WORD, v128.load(state + i * WORD));
  for (let i: usize = 8; i < 15; i++) v128.store(words + i * WORD, i32x4.splat(0));
  v128.store(words + 8 * WORD, i32x4.splat(0x80000000));
  v128.store(words + 15 * WORD, i32x4.splat((BLOCK + STATE) << 3));
  loadState(batch + Pads.OUTER);
  compressLanes(state);
  for (let i: usize = 0; i < 4; i++) v128.store(state + i * WORD, swapped(v128.load(state + i * WORD)));
  transpose(digests, state, WORD, KEPT);
}
