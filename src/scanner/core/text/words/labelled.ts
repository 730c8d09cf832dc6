// Values that are known by their word, such as PINs and account numbers (src/detectors/labelled): here is only told that a text surely
// has none.
import { KIND, WORD_SAYS } from "../../../shared/text";
import { byte, endsWith, is, isDigit } from "../seen/bytes";
import { mayHaveSign } from "./signs";
import { Word, wordBefore } from "./trie";

const BLANK: u32 = 0x20;
const MOST_BETWEEN: usize = 8;
const MOST_STEPS: u32 = 6;
const LONGEST_GLUED: usize = 12;

/** Whether a word of such a value stands in front of the digits at `at`, or in front of letters that may belong to them. */
export function isLabelled(start: usize, at: usize): bool {
  if (is(at - 1, KIND.LETTER) && isInWord(start, at)) return false;
  const apart = byte(at - 1) == BLANK ? at - 1 : at;
  if (apart > start && byte(apart - 1) >= 0x80 && mayBeEra(apart)) return true;
  if (says(start, at) || mayFollowPlace(start, at)) return true;
  if (at == start) return false;
  // A month, or capitals, in front of a blank.
  const end = byte(apart - 1) == 0x2e ? apart - 1 : apart;
  if (end < at && is(end - 1, KIND.LETTER)) {
    let word = end;
    while (word > start && end - word < 14 && is(word - 1, KIND.LETTER)) word--;
    if (word > start && byte(word - 1) >= 0xa0) return true;
    if ((end - word < 4 || isMonth(word)) && says(start, word)) return true;
  }
  const glued = gluedStart(start, at);
  return glued < at && says(start, glued);
}

/** Whether the letters in front of the digits at `at` go on after digits: then they are a part of a word that says nothing. */
function isInWord(start: usize, at: usize): bool {
  let first = at - 1;
  while (first > start && at - first < LONGEST_GLUED && is(first - 1, KIND.LETTER)) first--;
  return first > start && isDigit(first - 1);
}

/** Where letters begin that stand right in front of the digits at `at`, with dashes and the like: those of `AB-1234567`. */
function gluedStart(start: usize, at: usize): usize {
  let first = at;
  while (first > start && at - first < LONGEST_GLUED && (is(first - 1, KIND.LETTER) || isJoint(byte(first - 1)))) first--;
  while (first < at && !is(first, KIND.LETTER)) first++;
  return first > start && is(first - 1, KIND.LETTER | KIND.DIGIT) ? at : first;
}

@inline
function isJoint(b: u32): bool {
  return b - 0x2d < 3;
}

const LONGEST_PLACE: usize = 84;

/** Whether a place may stand in front in which somebody was born: `born in Boston on`, `lahir di`, `nacido en`. */
function mayFollowPlace(start: usize, at: usize): bool {
  const b = byte(at - 1);
  if (b != BLANK && b != 0x2c) return false;
  const from = at - start > LONGEST_PLACE ? at - LONGEST_PLACE : start;
  for (let p = from; p + 5 < at; p += 16) {
    if (mayBeginBirth(p) && beginsBirth(p, min(p + 16, at - 5))) return true;
  }
  return false;
}

/** Whether some of the 16 bytes at `at` may begin such a word, by its first and third letters: b·r l·h n·c n·s g·b t·l. */
@inline
function mayBeginBirth(at: usize): bool {
  const first = v128.or(v128.load(at), i8x16.splat(0x20));
  const third = v128.or(v128.load(at, 2), i8x16.splat(0x20));
  const afterN = v128.or(i8x16.eq(third, i8x16.splat(0x63)), i8x16.eq(third, i8x16.splat(0x73)));
  const one = v128.and(i8x16.eq(first, i8x16.splat(0x6e)), afterN);
  const two = v128.or(areBoth(first, third, 0x62, 0x72), areBoth(first, third, 0x6c, 0x68));
  const three = v128.or(areBoth(first, third, 0x67, 0x62), areBoth(first, third, 0x74, 0x6c));
  return v128.any_true(v128.or(one, v128.or(two, three)));
}

@inline
function areBoth(first: v128, third: v128, one: i8, other: i8): v128 {
  return v128.and(i8x16.eq(first, i8x16.splat(one)), i8x16.eq(third, i8x16.splat(other)));
}

/** born lahi naci nasc gebo, ttl */
function beginsBirth(at: usize, end: usize): bool {
  for (let p = at; p < end; p++) {
    const w = load<u32>(p) | 0x20202020;
    if (w == 0x6e726f62 || w == 0x6968616c || w == 0x6963616e || w == 0x6373616e || w == 0x6f626567 || (w & 0xffffff) == 0x6c7474) return true;
  }
  return false;
}

/** jan feb mar apr may jun jul aug sep oct nov dec, and their like in other languages. */
function isMonth(at: usize): bool {
  const w = (load<u32>(at) & 0xffffff) | 0x202020;
  return (
    w == 0x6e616a || w == 0x626566 || w == 0x72616d || w == 0x727061 || w == 0x79616d || w == 0x6e756a || w == 0x6c756a || w == 0x677561 ||
    w == 0x706573 || w == 0x74636f || w == 0x766f6e || w == 0x636564 || w == 0x656e65 || w == 0x726261 || w == 0x6f6761 || w == 0x636964 ||
    w == 0x766566 || w == 0x69616d || w == 0x746573 || w == 0x74756f || w == 0x7a6564
  );
}

/** Whether an era of Japan or Taiwan may end before `at`, or what else stands in front of dates. */
function mayBeEra(at: usize): bool {
  const w = load<u32>(at - 3) & 0xffffff;
  if ((w & 0xff) == 0xe0) return true;
  // 治 正 和 成 国 國
  return w == 0xbbb2e6 || w == 0xa3ade6 || w == 0x8c92e5 || w == 0x9088e6 || w == 0xbd9be5 || w == 0x8b9ce5;
}

/** As labelBefore of src/detectors/labelled: whether the word says one of the kinds. */
function says(start: usize, digits: usize): bool {
  let at = digits;
  for (let step: u32 = 0; step < MOST_STEPS; step++) {
    const end = endBefore(start, at);
    if (Word.isUnsure || mayHaveSign(start, end, at)) return true;
    if (end == start) return (Word.named & WORD_SAYS.VALUES) != 0;
    if (step == 0 && end == at && is(end - 1, KIND.LETTER)) return false;
    if (!wordBefore(start, end)) return Word.isUnsure || mayBeVerb(start, digits);
    if (Word.isUnsure) return true;
    if ((Word.says & WORD_SAYS.ANY) != 0) return (Word.says & WORD_SAYS.VALUES) != 0;
    at = Word.start;
  }
  return false;
}

/** Where the words end in front of `at`. */
function endBefore(start: usize, at: usize): usize {
  let end = at;
  for (let count: usize = 0; end > start && count < MOST_BETWEEN; count++) {
    const b = byte(end - 1);
    if (b >= 0x80) {
      const size = sizeOfMark(end);
      if (size == 0) return end;
      end -= size;
    } else if (b == 0x3e) {
      // It may end a tag.
      Word.isUnsure = true;
      return end;
    } else if (!isBetween(b)) return end;
    else end--;
  }
  if (end > start) Word.isUnsure = true;
  return end;
}

@inline
function isBetween(b: u32): bool {
  if (b < 0x30) return b == 0x20 || b - 0x09 < 2 || b == 0x22 || b - 0x27 < 2 || b == 0x2a || b - 0x2c < 4;
  return b - 0x3a < 4 || b == 0x3f || b - 0x5b < 2 || b == 0x5f || b == 0x60 || b - 0x7b < 2 || b == 0x7e;
}

/** The size of a bracket or quotation mark that is not ASCII and ends at `end`; 0: there is none. */
function sizeOfMark(end: usize): usize {
  const w = load<u32>(end - 3) & 0xffffff;
  if ((w & 0xffff) == 0x80e3) {
    const third = w >> 16;
    return third == 0x81 || third == 0x88 || third == 0x8a || third == 0x8c || third == 0x8e || third == 0x90 || third == 0x94 ? 3 : 0;
  }
  const lead = w & 0xff;
  if (lead == 0xe2 || (w & 0xffff00) == 0xa4a500 || (w >> 8 & 0xff) == 0xc2) Word.isUnsure = true;
  return 0;
}

/** Whether a verb stands before `at` after which a value comes, whatever stands between it and its word. */
function mayBeVerb(start: usize, at: usize): bool {
  let end = at;
  while (end > start && at - end < 4 && isAfterVerb(byte(end - 1))) end--;
  const b = byte(end - 1);
  // é, là; คือ, है.
  if (b >= 0x80) return (byte(end - 2) == 0xc3) || byte(end - 3) == 0xe0;
  if (end == at || !endsVerb(b | 0x20)) return false;
  return (
    isWord(start, end, "is") || isWord(start, end, "was") || isWord(start, end, "ist") || isWord(start, end, "lautet") ||
    isWord(start, end, "est") || isWord(start, end, "es") || isWord(start, end, "adalah") || isWord(start, end, "hai")
  );
}

/** The last letters of the verbs: s t h i. */
@inline
function endsVerb(letter: u32): bool {
  return letter == 0x73 || letter == 0x74 || letter == 0x68 || letter == 0x69;
}

@inline
function isAfterVerb(b: u32): bool {
  return b == BLANK || b == 0x3a || b == 0x22 || b == 0x27 || b == 0x2a;
}

function isWord(start: usize, end: usize, word: string): bool {
  if (!endsWith(end, word)) return false;
  const first = end - word.length;
  return first <= start || byte(first - 1) <= BLANK;
}

/** 生 誕 うま 생 출 태: what births are told with. */
export function mayBeBorn(start: usize, end: usize): bool {
  for (let p = start; p < end; p++) {
    const b = byte(p);
    if (b < 0xe3) {
      if (b == 0xe0 && byte(p + 1) < 0xa6) return true;
      if (b == 0xc3 && byte(p + 1) == 0xa9 && (byte(p - 1) | 0x20) == 0x6e) return true;
      continue;
    }
    const w = load<u32>(p) & 0xffffff;
    if (w == 0x9f94e7 || w == 0x95aae8 || w == 0x9d83ec || w == 0x9cb6ec || w == 0x9c83ed) return true;
    if (w == 0x8681e3 && (load<u32>(p + 3) & 0xffffff) == 0xbe81e3) return true;
    p += 2;
  }
  return false;
}
