/**
 * What the dictionary of names says of a word, and how scripts/build-names.mjs writes it.
 *
 * The room `names` has the lists as the build packs them: in a file for Node, as a text for bundles. Nothing here may unpack or judge a name.
 */
export const BITS = Object.freeze({
  GIVEN: 1,
  FAMILY: 2,
  /** Of letters with case: also a word of everyday use. Of others: written as Chinese names are. */
  WORD: 4,
  CHINESE: 4,
  /** Also a place, a people, a language, a product. */
  OTHER: 8,
  /** Of a name: only the reading of one in Latin letters. Of a word: one that sentences are made of, such as `will`. */
  WEAK: 16,
  /** Of letters with case: a given name that many lists have. Of others: written as Japanese names are. */
  KNOWN: 32,
  JAPANESE: 32,
});

/** An entry is a character for how many letters it shares with the one before, its other letters, and a character for its bits. */
export const FIRST_SHARED = 0x21;
export const MOST_SHARED = 14;
export const FIRST_BITS = 0x30;
