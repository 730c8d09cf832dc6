// Passes over characters that are no evidence by themselves, many at once.

/** Which of 16 bytes are more than a letter, a blank or plain punctuation: only such bytes are evidence. */
@inline
export function meaningfulOf(bytes: v128): v128 {
  const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(14)); // and what stands up to the `=`
  const encoding = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x25)), i8x16.splat(2)); // percent sign, ampersand
  const marks = v128.or(i8x16.eq(bytes, i8x16.splat(0x40)), encoding);
  const others = v128.or(i8x16.eq(bytes, i8x16.splat(0x5c)), i8x16.eq(bytes, i8x16.splat(0x2d)));
  return v128.or(v128.or(digits, marks), v128.or(others, i8x16.lt_s(bytes, i8x16.splat(0))));
}

/** The first bytes of five characters of three bytes, as bits; and the bit after them. */
const FIRST_BYTES: u32 = 0x1249;
const FIVE: u32 = 15;

/** Of five characters from `at` on, so many bytes of the first that are kana or ideographs. */
@inline
function unspacedSize(at: usize): u32 {
  const bytes = v128.load(at);
  const kana = v128.and(
    i8x16.eq(bytes, i8x16.splat(0xe3 as i8)),
    i8x16.lt_u(i8x16.sub(v128.load(at, 1), i8x16.splat(0x81 as i8)), i8x16.splat(3)),
  );
  const ideographs = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0xe5 as i8)), i8x16.splat(5));
  const taken = i8x16.bitmask(v128.or(kana, ideographs)) as u32;
  return ctz((~taken & FIRST_BYTES) | (1 << FIVE));
}

/**
 * Where the first character stands that may be evidence, from `at` on, where no digit stands before; may lie after `end`,
 * where the string's quote stands.
 */
export function afterPlain(at: usize, end: usize): usize {
  while (at < end) {
    const meaningful = i8x16.bitmask(meaningfulOf(v128.load(at))) as u32;
    if (meaningful == 0) {
      at += 16;
      continue;
    }
    at += ctz(meaningful);
    if (load<u8>(at) < 0xe3) return at;
    const from = at;
    let size = unspacedSize(at);
    while (size == FIVE) {
      at += FIVE;
      size = unspacedSize(at);
    }
    at += size;
    if (at == from) return at;
  }
  return at;
}
