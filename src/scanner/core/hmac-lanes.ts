// HMAC-SHA-256 of four short texts at once, each under a key of its own.
import { Pads } from "./hmac";
import { BLOCK, STATE } from "./sha256";
import { compressLanes, WORD, words } from "./sha256-lanes";

export const LANES: u32 = 4;
/** The longest text that fits into one block with its padding. */
export const LONGEST: u32 = BLOCK - 9;
/** So much of each digest is kept. */
export const KEPT: usize = 16;

/** The lanes' padded blocks, their keys' pads, and what came of them. */
const blocks: usize = memory.data(256, 16);
const pads: usize = memory.data(256, 16);
export const digests: usize = memory.data(64, 16);

const state: usize = memory.data(128, 16);

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

/** Puts a text, of at most LONGEST bytes, into a lane; a whole block may be read at `text`. */
export function fillLane(lane: u32, text: usize, size: u32, lowerCase: bool): void {
  const block = blocks + (lane as usize) * BLOCK;
  for (let i: usize = 0; i < BLOCK; i += 16) v128.store(block + i, lowerCase ? lowered(text + i) : v128.load(text + i));
  memory.fill(block + size, 0, BLOCK - size);
  store<u8>(block + size, 0x80);
  // In bits, with the key's block in front; below 2^16.
  store<u16>(block, bswap(((BLOCK + size) << 3) as u16), BLOCK - 2);
}

export function setPads(lane: u32, from: usize): void {
  const to = pads + (lane as usize) * Pads.SIZE;
  for (let i: usize = 0; i < Pads.SIZE; i += 16) v128.store(to + i, v128.load(from + i));
}

function loadState(pad: usize): void {
  transpose(state, pads + pad, Pads.SIZE, WORD);
  transpose(state + 4 * WORD, pads + pad + 16, Pads.SIZE, WORD);
}

/** Digests what stands in the lanes. */
export function digestLanes(): void {
  loadState(Pads.INNER);
  for (let i: usize = 0; i < 4; i++) transpose(words + 4 * i * WORD, blocks + 16 * i, BLOCK, WORD);
  for (let i: usize = 0; i < 16; i++) v128.store(words + i * WORD, swapped(v128.load(words + i * WORD)));
  compressLanes(state);
  // The inner digest, padded: it comes behind the key's other block.
  for (let i: usize = 0; i < 8; i++) v128.store(words + i * WORD, v128.load(state + i * WORD));
  for (let i: usize = 8; i < 15; i++) v128.store(words + i * WORD, i32x4.splat(0));
  v128.store(words + 8 * WORD, i32x4.splat(0x80000000));
  v128.store(words + 15 * WORD, i32x4.splat((BLOCK + STATE) << 3));
  loadState(Pads.OUTER);
  compressLanes(state);
  for (let i: usize = 0; i < 4; i++) v128.store(state + i * WORD, swapped(v128.load(state + i * WORD)));
  transpose(digests, state, WORD, KEPT);
}
