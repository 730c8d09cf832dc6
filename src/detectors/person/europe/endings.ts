/** What the end of a word says of it. */

/** As family names of many languages end. */
const FAMILY =
  /(?:mann|me[iy]er|ma[iy]er|sk[iya]|wicz|vich|vi[cć]|ić|ov[aá]|[^aeiou]ov|enko|chuk|escu|oglu|shvili|[kq]v?ist|ström|d[oó]ttir|sson|[nu]ssen|nsen|poulos|[^aeiou]ez|ian|yan)$/;
const SHORTEST_FAMILY = 6;

export function isFamilyShaped(small: string): boolean {
  return small.length >= SHORTEST_FAMILY && FAMILY.test(small);
}

/** As nouns and adjectives of English, German and the Romance languages end. */
const WORDLIKE =
  /(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|ible|able|ical|ology|ware|ities|ries|ants|ful|less|ist|ists|tive|ungs?|ungen|heit|keit|schaft|ität|nis|ción|sión|[cs]iones|ções|ção|idad|dade|ité)$/;

export function looksLikeWord(small: string): boolean {
  return WORDLIKE.test(small);
}

/** `generally`, `frankly`; `Connolly` and `Reilly` are families. */
const ADVERB = /(?:[bcdfgkmnprstvwxyze]|[cdimnrstuv]al)ly$/;

export function isAdverb(small: string): boolean {
  return ADVERB.test(small);
}
