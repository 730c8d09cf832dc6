// Lines, for the places of errors. How many LF the data has is counted with its structure; of which part of the data they are
// shows when another part is forgotten.
import { input, inputEnd } from "../memory/buffers";

/** LF in the data, as far as it has been indexed. */
let lines: u32 = 0;
/** LF in what was forgotten last, and the position after the last of them. */
export let linesGone: u32 = 0;
export let afterGone: u32 = 0;

export function resetLines(): void {
  lines = 0;
  linesGone = 0;
  afterGone = 0;
}

/** The block has an LF for each bit. */
@inline
export function addLines(bits: u64): void {
  lines += popcnt(bits) as u32;
}

/** The first `by` bytes are about to be forgotten. What stays is little, as a rule: less than a record. */
export function shiftLines(by: u32): void {
  const left = countLines(input + by, inputEnd - by);
  linesGone = lines - left;
  lines = left;
  if (linesGone > 0) afterGone = by - afterLastLine(input, by);
}

/** How many LF stand in `size` bytes at `start`. */
export function countLines(start: usize, size: u32): u32 {
  const end = start + size;
  const newline = i8x16.splat(0x0a);
  let at = start;
  let count: u32 = 0;
  while (at + 16 <= end) {
    // A lane holds at most 255 hits: sum up before it can overflow.
    const stop = min(end - 15, at + 16 * 255);
    let lanes = i8x16.splat(0);
    for (; at < stop; at += 16) lanes = i8x16.sub(lanes, i8x16.eq(v128.load(at), newline));
    const pairs = i16x8.extadd_pairwise_i8x16_u(lanes);
    const quads = i32x4.extadd_pairwise_i16x8_u(pairs);
    count +=
      i32x4.extract_lane(quads, 0) +
      i32x4.extract_lane(quads, 1) +
      i32x4.extract_lane(quads, 2) +
      i32x4.extract_lane(quads, 3);
  }
  for (; at < end; at++) count += u32(load<u8>(at) == 0x0a);
  return count;
}

/** The position after the last LF in `size` bytes at `start`, or -1. */
export function afterLastLine(start: usize, size: u32): i32 {
  for (let i = size; i > 0; i--) if (load<u8>(start + i - 1) == 0x0a) return i;
  return -1;
}
