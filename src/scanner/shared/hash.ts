/** Keyed hashes, which the core makes of plain values and the host of all others. */

/** What text of a value is hashed. */
export const HASHED_AS = Object.freeze({
  /** The value as it is. */
  exact: 0,
  /** Without blanks around it, in lower case. */
  address: 1,
  /** The value as it is, if it is a phone number as ITU-T E.164 writes it. */
  e164: 2,
  /** The value as it is, if it is plain: ASCII, with nothing around it, and no number with a point. */
  id: 3,
});

/** A bit beside these: numbers are not hashed. */
export const ONLY_STRINGS = 4;

/** The size of a digest of SHA-256, and how much of it becomes letters. */
export const DIGEST_BYTES = 32;
export const HASHED_BYTES = 16;

/**
 * Numbers become integers of so many digits that begin with 1, which a double holds exactly (below 2^53). Of n different
 * numbers, two meet with odds of about n²/(2 · 10^15): one in 2000 for a million.
 */
export const INTEGER_DIGITS = 16;
export const SMALLEST_INTEGER = 1_000_000_000_000_000;
