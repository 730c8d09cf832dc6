/** Letters as the words of the tables are written. */

const A = 0x61;
const Z = 0x7a;
const CAPITAL_BIT = 0x20;
const D_WITH_STROKE = 0x111;
/** Letters with marks: Latin-1 to Latin Extended-B, Latin Extended Additional, Devanagari with a nukta. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff\u0958-\u095f]/;
/** Marks by themselves: those of Latin letters, and the nukta. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const NUKTA = 0x93c;

const plainLetters = new Map<number, number>();

/** A code unit as the words are written: small, Latin letters without accents. */
export function plainLetter(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | CAPITAL_BIT : code;
  const known = plainLetters.get(code);
  if (known !== undefined) return known;
  const small = String.fromCharCode(code).toLowerCase();
  const plain = ACCENTED.test(small) ? small.normalize("NFD").charCodeAt(0) : small.charCodeAt(0);
  const made = plain === D_WITH_STROKE ? 0x64 : plain;
  plainLetters.set(code, made);
  return made;
}

export function isLatin(code: number): boolean {
  const plain = plainLetter(code);
  return plain >= A && plain <= Z;
}

export function isMark(code: number): boolean {
  return (code >= FIRST_MARK && code <= LAST_MARK) || code === NUKTA;
}
