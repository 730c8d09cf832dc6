// What is in a string that anything could be found in, 64 bytes at a time: most strings have nothing.
//
// The room `seen` reads strings as bytes. It may say too much, which costs time, and never too little.
import { DETECTS, KIND } from "../../../shared/text";
import { byte, endsWith, is } from "./bytes";
import { Looks } from "../looks";

/** What a string has; 0: nothing is found in it, whatever detector looks. */
export namespace SEEN_IN {
  export const AT: u32 = 2;
  /** `%`, `&`. */
  export const ENCODES: u32 = 4;
  /** `:`, `=`. */
  export const JOINS: u32 = 8;
  export const BACKSLASH: u32 = 16;
  /** So many characters of base64 as the shortest text has. */
  export const LONG: u32 = 32;
  /** What is not ASCII, and may be folded. */
  export const ODD: u32 = 64;
  /** What only the host tells. */
  export const OTHER: u32 = 128;
  /** Any that is not ASCII. */
  export const WIDE: u32 = 256;
  /** A digit. */
  export const DIGIT: u32 = 512;
  /** As many digits as a value has that a word makes one; all others have more. */
  export const FEW: u32 = 1024;
  /** A blank: there is more than one word. */
  export const BLANK: u32 = 2048;
}

// By the lower and the upper half of a byte: 0x80 a digit; 0x10 `@`; 0x20 `%` `&`; 0x40 `:` `=`; 1 `\`; 2 the blank.
const LOWER = i8x16(0x92 as i8, 0x80 as i8, 0x80 as i8, 0x80 as i8, 0x80 as i8, 0xa0 as i8, 0xa0 as i8, 0x80 as i8, 0x80 as i8, 0x80 as i8, 0x40, 0, 1, 0x40, 0, 0);
const UPPER = i8x16(0, 0, 0x22, 0xc0 as i8, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
// As in ../evidence/encoded.ts: the characters of base64, and the backslash.
const WORD_LOWER = i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 12, 5, 4, 13);
const WORD_UPPER = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);

/** Sixteen bytes of ones, then as many of zeros: what is after the end of a string is nothing. */
const TAIL: usize = memory.data<u8>([
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/** Of base64. */
const SHORTEST_WORD: usize = 14;
const FEW_DIGITS: u32 = 3;

/** What the content from `start` to `end` has. */
export function seenIn(start: usize, end: usize): u32 {
  let found: u32 = 0;
  let all = i8x16.splat(0);
  let count: u32 = 0;
  let wordBefore: u64 = 0;
  let pairsBefore: u64 = 0;
  for (let at = start; at < end; at += 64) {
    let digits: u64 = 0, pairs: u64 = 0, word: u64 = 0;
    const size = end - at;
    for (let i: usize = 0; i < 64 && i < size; i += 16) {
      let bytes = v128.load(at + i);
      if (size - i < 16) bytes = v128.and(bytes, v128.load(TAIL + 16 - (size - i)));
      const low = v128.and(bytes, i8x16.splat(0x0f));
      const high = i8x16.shr_u(bytes, 4);
      const kinds = v128.and(i8x16.swizzle(LOWER, low), i8x16.swizzle(UPPER, high));
      all = v128.or(all, kinds);
      digits |= (i8x16.bitmask(kinds) as u32 as u64) << i;
      const joints = v128.or(i8x16.eq(bytes, i8x16.splat(0x3a)), i8x16.eq(bytes, i8x16.splat(0x2d)));
      pairs |= (i8x16.bitmask(joints) as u32 as u64) << i;
      const inWord = v128.and(i8x16.swizzle(WORD_LOWER, low), i8x16.swizzle(WORD_UPPER, high));
      word |= (i8x16.bitmask(i8x16.ne(inWord, i8x16.splat(0))) as u32 as u64) << i;
      const beyond = i8x16.bitmask(bytes) as u32;
      if (beyond != 0) {
        found |= SEEN_IN.WIDE;
        if ((oddOf(bytes, at + i) & beyond) != 0) found |= SEEN_IN.ODD;
      }
    }
    if (end - start >= SHORTEST_WORD && (hasLongRun(word) || (at > start && hasLongRun((word << 16) | (wordBefore >> 48))))) found |= SEEN_IN.LONG;
    wordBefore = word;
    if (pairs != 0 && (isInPairs(pairs) || (at > start && isInPairs((pairs << 16) | (pairsBefore >> 48))))) found |= SEEN_IN.OTHER;
    pairsBefore = pairs;
    if (digits == 0) continue;
    found |= SEEN_IN.DIGIT;
    count += popcnt(digits) as u32;
    if (count >= FEW_DIGITS) found |= SEEN_IN.FEW;
    if ((Looks.detects & (DETECTS.PAN | DETECTS.NRIC)) != 0 && mayBeLettered(digits, at)) found |= SEEN_IN.OTHER;
  }
  return found | marksIn(all);
}

/** Whether a short string has next to no digits, and no signs that say anything: so it is with most. */
@inline
export function isPlain(start: usize, end: usize): bool {
  if (end - start >= SHORTEST_WORD) return false;
  const bytes = v128.and(v128.load(start), v128.load(TAIL + 16 - (end - start)));
  const low = v128.and(bytes, i8x16.splat(0x0f));
  const kinds = v128.and(i8x16.swizzle(LOWER, low), i8x16.swizzle(UPPER, i8x16.shr_u(bytes, 4)));
  const digits = popcnt(i8x16.bitmask(kinds) as u32) as u32;
  return digits < FEW_DIGITS && i8x16.bitmask(bytes) == 0 && !v128.any_true(v128.and(kinds, i8x16.splat(0x73)));
}

@inline
function hasKind(all: v128, kind: i8): bool {
  return v128.any_true(v128.and(all, i8x16.splat(kind)));
}

@inline
function marksIn(all: v128): u32 {
  if (!hasKind(all, 0x73)) return 0;
  return (
    (hasKind(all, 2) ? SEEN_IN.BLANK : 0) |
    (hasKind(all, 0x10) ? SEEN_IN.AT : 0) |
    (hasKind(all, 0x20) ? SEEN_IN.ENCODES : 0) |
    (hasKind(all, 0x40) ? SEEN_IN.JOINS : 0) |
    (hasKind(all, 1) ? SEEN_IN.BACKSLASH : 0)
  );
}

/** Whether fourteen bits in a row are set. */
@inline
function hasLongRun(bits: u64): bool {
  bits &= bits >> 1;
  bits &= bits >> 2;
  bits &= bits >> 4;
  return (bits & (bits >> 6)) != 0;
}

/** Whether five colons and dashes stand as in a hardware address. */
@inline
function isInPairs(bits: u64): bool {
  const two = bits & (bits >> 3);
  return (two & (two >> 6) & (bits >> 12)) != 0;
}

const LATE: u64 = ~(((1 as u64) << 57) - 1);

/** Whether four digits stand between capitals, or seven between letters. What stands beyond the 64 bytes is read, too. */
function mayBeLettered(digits: u64, at: usize): bool {
  const two = digits & (digits >> 1);
  const four = two & (two >> 2);
  const first = digits & ~(digits << 1);
  // What begins near the end of the block goes on in the next one.
  let starts = first & ((four & ~(digits >> 4)) | (four & (four >> 3) & ~(digits >> 7)) | LATE);
  while (starts != 0) {
    const start = at + (ctz(starts) as usize);
    starts &= starts - 1;
    if (!is(start - 1, KIND.LETTER)) continue;
    let end = start;
    while (end - start < 8 && byte(end) - 0x30 < 10) end++;
    if (!is(end, KIND.LETTER)) continue;
    if (end - start == 4 ? mayBePan(start) : end - start == 7 && mayBeNric(start)) return true;
  }
  return false;
}

/** An account number of India, `AAAAA0000A`: five capitals in front, one behind. */
function mayBePan(start: usize): bool {
  if ((Looks.detects & DETECTS.PAN) == 0 || byte(start + 4) - 0x41 >= 26) return false;
  for (let i: usize = 1; i <= 5; i++) if (byte(start - i) - 0x41 >= 26) return false;
  return true;
}

/** A number of Singapore, `S0000000A`, with nothing around it; the words NRIC and FIN may be glued to it. */
function mayBeNric(start: usize): bool {
  if ((Looks.detects & DETECTS.NRIC) == 0 || is(start + 8, KIND.LETTER | KIND.DIGIT)) return false;
  const series = byte(start - 1) | 0x20;
  if (series != 0x73 && series != 0x74 && series != 0x66 && series != 0x67 && series != 0x6d) return false;
  return !is(start - 2, KIND.LETTER | KIND.DIGIT) || endsWith(start - 1, "nric") || endsWith(start - 1, "fin") || byte(start - 3) == 0x5c;
}

/** Which bytes begin a character that folding may change, or that is rare; only those that are not ASCII count. */
@inline
function oddOf(bytes: v128, at: usize): u32 {
  const next = v128.load(at, 1);
  const leads = i8x16.ge_u(bytes, i8x16.splat(0xc0 as i8));
  const isKana = i8x16.eq(bytes, i8x16.splat(0xe3 as i8));
  const kana = v128.and(isKana, i8x16.lt_u(i8x16.sub(next, i8x16.splat(0x81 as i8)), i8x16.splat(3)));
  const ideographs = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0xe4 as i8)), i8x16.splat(6));
  const others = v128.andnot(leads, v128.or(kana, ideographs));
  const afterAscii = v128.and(kana, i8x16.ge_s(v128.load(at - 1), i8x16.splat(0)));
  return v128.any_true(v128.or(others, afterAscii)) ? oddOfAll(bytes, next, others, isKana, at) : 0;
}

/** Of all that are neither kana nor ideographs, and of kana after ASCII. */
function oddOfAll(bytes: v128, next: v128, others: v128, isKana: v128, at: usize): u32 {
  const third = v128.load(at, 2);
  const isPunctuation = v128.and(isKana, i8x16.eq(next, i8x16.splat(0x80 as i8)));
  const punctuation = v128.and(isPunctuation, i8x16.lt_u(i8x16.sub(third, i8x16.splat(0x81 as i8)), i8x16.splat(0x1b)));
  // Latin with marks, Greek, Cyrillic.
  const latin = i8x16.eq(bytes, i8x16.splat(0xc3 as i8));
  const europe = v128.or(latin, i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0xd0 as i8)), i8x16.splat(2)));
  const hangul = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0xeb as i8)), i8x16.splat(2));
  const plain = v128.or(punctuation, v128.or(hangul, europe));
  // Kana that stand for a dash or a dot in numbers, and the full stop, count after ASCII.
  const dashes = v128.and(i8x16.eq(next, i8x16.splat(0x83 as i8)), i8x16.lt_u(i8x16.sub(third, i8x16.splat(0xbb as i8)), i8x16.splat(2)));
  const double = v128.and(i8x16.eq(next, i8x16.splat(0x82 as i8)), i8x16.eq(third, i8x16.splat(0xa0 as i8)));
  const stop = v128.and(i8x16.eq(next, i8x16.splat(0x80 as i8)), i8x16.eq(third, i8x16.splat(0x82 as i8)));
  const special = v128.and(isKana, v128.or(v128.or(dashes, double), stop));
  const afterAscii = v128.and(special, i8x16.ge_s(v128.load(at - 1), i8x16.splat(0)));
  return i8x16.bitmask(v128.or(v128.andnot(others, plain), afterAscii)) as u32;
}
