// UTF-8 by RFC 3629, over the non-ASCII bytes only. A sequence may be cut by the end of the data: what is
// still missing is carried over.

/** Continuation bytes that are still missing, and the range that the next of them must lie in. */
let missing: u32 = 0;
let low: u32 = 0x80;
let high: u32 = 0xbf;
/** Where the sequence began that the data ends in the middle of; negative once its bytes have been forgotten. */
export let began: i32 = 0;

/** Where the ill-formed sequence begins that `checkSequence` or `resumeSequence` has met. */
export let brokenAt: i32 = 0;

export function resetUtf8(): void {
  missing = 0;
  low = 0x80;
  high = 0xbf;
  began = 0;
  brokenAt = 0;
}

export function shiftUtf8(by: u32): void {
  began -= by as i32;
}

export function sequenceIsOpen(): bool {
  return missing != 0;
}

@inline
function expect(count: u32, from: u32, to: u32): void {
  missing = count;
  low = from;
  high = to;
}

/** Reads a lead byte; false if no sequence begins with it. */
@inline
function lead(byte: u32): bool {
  if (byte - 0xc2 < 0x1e) expect(1, 0x80, 0xbf);
  else if (byte - 0xe0 < 0x10) expect(2, byte == 0xe0 ? 0xa0 : 0x80, byte == 0xed ? 0x9f : 0xbf);
  else if (byte - 0xf0 < 5) expect(3, byte == 0xf0 ? 0x90 : 0x80, byte == 0xf4 ? 0x8f : 0xbf);
  else return false;
  return true;
}

/** Goes on with the open sequence at `at`; returns the position after it (or `end`), or -1 if it is ill-formed. */
export function resumeSequence(base: usize, at: u32, end: u32): i32 {
  while (missing != 0) {
    if (at >= end) return end as i32;
    const byte = load<u8>(base + at) as u32;
    if (byte < low || byte > high) {
      brokenAt = began;
      return -1;
    }
    expect(missing - 1, 0x80, 0xbf);
    at++;
  }
  return at as i32;
}

/** Checks the sequence whose first byte, which is not ASCII, stands at `at`; returns as `resumeSequence` does. */
@inline
export function checkSequence(base: usize, at: u32, end: u32): i32 {
  const first = load<u8>(base + at) as u32;
  // The common case of East Asian text in one look: three bytes, neither overlong nor a surrogate.
  if (first - 0xe1 < 0x0c && at + 3 <= end && (load<u16>(base + at, 1) & 0xc0c0) == 0x8080) return at + 3;
  began = at as i32;
  if (!lead(first)) {
    brokenAt = at as i32;
    return -1;
  }
  return resumeSequence(base, at + 1, end);
}

// Five characters of three bytes, neither overlong nor surrogates: of each byte the least value, and how many are right from it on.
const LEAST = i8x16(
  0xe1 as i8, 0x80 as i8, 0x80 as i8, 0xe1 as i8, 0x80 as i8, 0x80 as i8, 0xe1 as i8, 0x80 as i8,
  0x80 as i8, 0xe1 as i8, 0x80 as i8, 0x80 as i8, 0xe1 as i8, 0x80 as i8, 0x80 as i8, 0,
);
const COUNTS = i8x16(0x0c, 0x40, 0x40, 0x0c, 0x40, 0x40, 0x0c, 0x40, 0x40, 0x0c, 0x40, 0x40, 0x0c, 0x40, 0x40, 0);
const FIVE: u32 = 15;

/** Where East Asian text ends that begins at `at`, as far as it comes in fives. */
@inline
export function afterWide(base: usize, at: u32, end: u32): u32 {
  while (at + 16 <= end) {
    const right = i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(base + at), LEAST), COUNTS)) as u32;
    if (right != (1 << FIVE) - 1) break;
    at += FIVE;
  }
  return at;
}
