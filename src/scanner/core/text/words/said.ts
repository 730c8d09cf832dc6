// What the words in front of digits say of them: as saidBefore of src/detectors/context/label.ts, which is asked where this is unsure.
import { KIND, WORD_SAYS } from "../../../shared/text";
import { byte, endsWith, is, isDigit } from "../seen/bytes";
import { isRemark, mayHaveSign } from "./signs";
import { Word, wordBefore } from "./trie";

const BLANK: u32 = 0x20;
const LINE: u32 = 0x0a;
const DOT: u32 = 0x2e;
const OPENING: u32 = 0x28;
const CLOSING: u32 = 0x29;
const MOST_BETWEEN: usize = 8;
const MOST_STEPS: u32 = 6;
/** In characters; and of bytes, so many are surely not more. */
const FARTHEST: u32 = 80;
const NEAR: usize = 70;
const LONGEST_LISTED: usize = 24;

/** Characters between a word and its digits: ` \t\r\n:=.-"'` and others. */
@inline
function isBetween(b: u32): bool {
  if (b < 0x30) return b == 0x20 || b - 0x09 < 2 || b == 0x22 || (b - 0x27 < 5 && b != 0x2c) || b - 0x2d < 3;
  return b == 0x3a || b - 0x3c < 3 || b - 0x5b < 2 || b == 0x5f || b == 0x60 || b - 0x7b < 2 || b == 0x7e;
}

/** Bits of SAYS for the digits at `at` of the text that begins at `start`; where it is not sure, Word.isUnsure is set. */
export function saidBefore(start: usize, digits: usize): u32 {
  let at = digits;
  let reached: u32 = 0;
  let isListed = false;
  Word.isByName = false;
  for (let step: u32 = 0; step < MOST_STEPS; step++) {
    let end = at;
    while (end > start && at - end < MOST_BETWEEN && isBetween(byte(end - 1))) end--;
    if (at - end == MOST_BETWEEN || hasRemark(start, end, at) || mayHaveSign(start, end, at)) Word.isUnsure = true;
    if (end == start) {
      Word.isByName = Word.named != 0;
      return Word.named;
    }
    if (digits - end > NEAR && isFar(end, digits)) return 0;
    if (!wordBefore(start, end)) {
      if (Word.isUnsure || isTakenUp(start, end)) return 0;
      at = listedBefore(start, end, isListed || hasListing(end, at));
      if (at == 0) return 0;
      isListed = false;
      continue;
    }
    const says = Word.says;
    if ((says & (WORD_SAYS.PASSED | WORD_SAYS.REACHED)) == 0) {
      if (isCut(says, Word.start, end, at)) return 0;
      return (says & WORD_SAYS.CALL) != 0 && reached != 0 ? says | WORD_SAYS.PHONE : says;
    }
    // `A1` is a place or a name.
    if (Word.start + 1 == digits && is(Word.start, KIND.LETTER)) return 0;
    reached |= says & WORD_SAYS.REACHED;
    isListed = at - end == 1 && byte(end) == BLANK && isListing(Word.start, end);
    at = Word.start;
  }
  return 0;
}

/** Whether a remark in brackets may end between `from` and `to`, `Phone (home):`: what it says is the host's. */
function hasRemark(start: usize, from: usize, to: usize): bool {
  for (let end = from; end < to; end++) if (byte(end) == CLOSING && isRemark(start, end, OPENING)) return true;
  return false;
}

/** Whether a comma may end at `end` behind a word that is passed over, `the number is, …`: then the host reads on. */
function isTakenUp(start: usize, end: usize): bool {
  const isWide = (load<u32>(end - 3) & 0xffffff) == 0x8180e3;
  if (byte(end - 1) != 0x2c && !isWide) return false;
  const word = isWide ? end - 3 : end - 1;
  if (word > start && wordBefore(start, word) && (Word.says & (WORD_SAYS.PASSED | WORD_SAYS.REACHED)) != 0) Word.isUnsure = true;
  return Word.isUnsure;
}

/** Whether so many characters are between that no word counts any more. */
function isFar(end: usize, digits: usize): bool {
  let count: u32 = 0;
  for (let at = end; at < digits; at++) if ((byte(at) & 0xc0) != 0x80) count += byte(at) >= 0xf0 ? 2 : 1;
  if (count + 10 > FARTHEST && count < FARTHEST) Word.isUnsure = true;
  return count >= FARTHEST;
}

/** What parts the digits of a list. */
@inline
function isListSign(b: u32): bool {
  return b == 0x2c || b == 0x3b || b == 0x2f || b == 0x26 || b == 0x7c || b == 0x2b;
}

function hasListing(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (isListSign(byte(at))) return true;
  return false;
}

function isListing(start: usize, end: usize): bool {
  const size = end - start;
  const b = byte(start);
  if (b >= 0xe0) {
    if (b == 0xe0) Word.isUnsure = true;
    const w = load<u32>(start) & 0xffffff;
    // と 和 或 及 및
    return size == 3 && (w == 0xa881e3 || w == 0x8c92e5 || w == 0x9688e6 || w == 0x8a8fe5 || w == 0x8fb0eb);
  }
  if (size == 1) return (b | 0x20) == 0x79 || (b | 0x20) == 0x6f || (b | 0x20) == 0x65;
  if (size == 2) return endsWith(end, "or") || endsWith(end, "et") || endsWith(end, "ou") || endsWith(end, "va") || endsWith(end, "ya");
  if (size == 3) return endsWith(end, "and") || endsWith(end, "und") || endsWith(end, "dan") || endsWith(end, "hay") || endsWith(end, "aur");
  return size == 4 && (endsWith(end, "oder") || endsWith(end, "atau"));
}

/** Where the digits of a list begin that end at `end`, or at a comma there; 0: there are none, or they are of no list. */
function listedBefore(start: usize, end: usize, isListed: bool): usize {
  let at = end;
  if (isListSign(byte(at - 1))) {
    at--;
    while (at > start && byte(at - 1) == BLANK) at--;
  } else if (!isListed) return 0;
  if (at == start || !isDigit(at - 1)) return 0;
  let first = at;
  while (first > start && at - first < LONGEST_LISTED && isOfListed(byte(first - 1))) first--;
  return first;
}

@inline
function isOfListed(b: u32): bool {
  return b - 0x30 < 10 || b == 0x2d || b == DOT || b == BLANK || b == 0x28 || b == 0x29 || b == 0x2b;
}

/** Words that a dot makes shorter. */
const LONGEST_SHORTENED: u32 = 4;

/** Whether a sentence or a line ends between a word and what follows: then only a word for numbers means those. */
function isCut(says: u32, start: usize, end: usize, to: usize): bool {
  if ((says & WORD_SAYS.PHONE) != 0) return false;
  let ends = false;
  for (let at = end; at < to; at++) {
    const b = byte(at);
    if (b == 0x3a || b == 0x3d) return false;
    if (b == LINE || b == 0x09) Word.isUnsure = true;
    if (b == DOT && byte(at + 1) == BLANK && at + 1 < to) ends = true;
  }
  return ends && !isShortened(start, end);
}

/** Whether a word, or the last of several, is so short that a dot may stand for the rest of it: `docket no. 12`. */
function isShortened(start: usize, end: usize): bool {
  let size: u32 = 0;
  for (let at = end; at > start; at--) {
    if (byte(at - 1) >= 0x80) Word.isUnsure = true;
    if (!is(at - 1, KIND.LETTER)) break;
    size++;
  }
  return size > 0 && size <= LONGEST_SHORTENED;
}

/** Whether a character is a letter of a word. */
@inline
export function isLetter(at: usize): bool {
  return is(at, KIND.LETTER);
}
