// Which evidence a string has of what detectors look for. The core says at least as much as evidenceOf of the host says of the
// decoded and folded text. What is rare is not told apart, and has all evidence.
//
// The room `evidence` reads strings as they stand in JSON. It may say too much, which costs time, and never too little.
import { SEEN } from "../../shared/codes";
import {
  ALL_EVIDENCE,
  CLASS,
  CUED,
  ENDS_DIGITS,
  ENDS_WORD,
  EVIDENCE,
  FAR,
  FEWEST,
  IS_LETTER,
  LARGEST_GROUP,
  LETTERED,
  NINE,
} from "../../shared/evidence";
import { classOf, CODE_POINT, plainClass } from "./characters";
import { cuesIn, hasCues } from "./cues";
import { beginReading, READ, readOnce } from "./decoded";
import { isUncommon, mayBeEncoded, mayBePercent, mayHoldBase64 } from "./encoded";
import { isId, isTime } from "./known-shapes";
import { afterPlain, meaningfulOf } from "./plain-text";

/** The evidence in the string's content from `start` to `end`, as far as `needed` asks. */
export function evidenceIn(start: usize, end: usize, needed: u32): u32 {
  const said = (needed & CUED) != 0 && hasWords(start, end) ? cuesIn(start, end) : 0;
  if (needed & EVIDENCE.ANYTHING) {
    return isTime(start, end) || isId(start, end) ? ALL_EVIDENCE : complete(start, end, needed, said) | EVIDENCE.ANYTHING;
  }
  let at = start;
  // Reading past the end is harmless: the input has room there, and a wrong yes only costs time.
  while (at < end && !v128.any_true(meaningfulOf(v128.load(at)))) at += 16;
  if (at >= end) {
    const found = said | (mayHoldBase64(start, end) ? EVIDENCE.ENCODED : 0);
    return found == 0 ? 0 : found | SEEN.COMPLETE | SEEN.UNFOLDED;
  }
  return !isTime(start, end) && !isId(start, end) ? complete(start, end, needed, said) : 0;
}

/** The evidence in the content, and whether it is complete. */
function complete(start: usize, end: usize, needed: u32, said: u32): u32 {
  CODE_POINT.isFolded = CODE_POINT.isChanged = false;
  let found = collect(start, end);
  if (found == ALL_EVIDENCE) return found;
  // Folded, the letters may be others; of escapes cues are told.
  if (CODE_POINT.isFolded) return found | (CODE_POINT.isChanged && hasCues() ? CUED & needed : said) | base64In(start, end) | SEEN.COMPLETE;
  found |= said | base64In(start, end) | SEEN.COMPLETE | SEEN.UNFOLDED;
  const wanted = needed & ~ENCODED;
  const isEncoded = (found & ENCODED) != 0 && (needed & EVIDENCE.ANYTHING) == 0;
  return isEncoded && (found & wanted) == 0 && !mayRead(start, end, wanted) ? found | SEEN.QUIET : found;
}

/** Whether there may be more than one word: a blank, an escape, or what is not ASCII. */
function hasWords(start: usize, end: usize): bool {
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const apart = v128.or(i8x16.le_s(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x5c)));
    const found = i8x16.bitmask(apart) as u32;
    if (found != 0) return at + ctz(found) < end;
  }
  return false;
}

/** What says that something is encoded, and nothing of what. */
const ENCODED: u32 = EVIDENCE.PERCENT | EVIDENCE.ENCODED;

function base64In(start: usize, end: usize): u32 {
  return mayHoldBase64(start, end) ? EVIDENCE.ENCODED : 0;
}

/** What is deeper is the host's: it replaces some of that as a whole. */
const MOST_LEVELS: u32 = 4;

/** Whether what is encoded in the content may say something that is wanted. */
function mayRead(start: usize, end: usize, wanted: u32): bool {
  if (mayHoldBase64(start, end) || !beginReading(start, end)) return true;
  for (let level: u32 = 0; level < MOST_LEVELS; level++) {
    const isRead = readOnce();
    if (READ.isUnclear) return true;
    if (!isRead) return false;
    const plainEnd = READ.plain + READ.size;
    const found = collect(READ.plain, plainEnd) | ((wanted & CUED) != 0 ? cuesIn(READ.plain, plainEnd) : 0);
    if ((found & wanted) != 0 || CODE_POINT.isFolded || mayHoldBase64(READ.plain, plainEnd)) return true;
  }
  return true;
}

/** The evidence in the content; all of it where that is not clear. As evidenceOf of the host, character by character. */
function collect(start: usize, end: usize): u32 {
  let found: u32 = 0;
  let digits: u32 = 0, all: u32 = 0, dots: u32 = 0, colons: u32 = 0, dashes: u32 = 0;
  let group: u32 = 0;
  let groupStart: usize = 0;
  let groupAfter: u32 = CLASS.OTHER;
  let shape: u32 = 0;
  let before: u32 = CLASS.OTHER;
  for (let at = start; at < end; ) {
    if (digits == 0) {
      const from = at;
      at = afterPlain(at, end);
      if (at >= end) break;
      if (at > from) before = plainClass(at - 1);
      if (at > from + FAR - 2) colons = dashes = 0;
    }
    const kind = classOf(at, end);
    at += CODE_POINT.size;
    if (kind == CLASS.DIGIT) {
      if (before != CLASS.DIGIT) {
        shape = digits == 0 ? 0 : (shape << 4) | min(group, LARGEST_GROUP);
        group = 0;
        groupStart = at - CODE_POINT.size;
        groupAfter = before;
      }
      if (++group == 2 && (CODE_POINT.isFolded || isAfterCountry(groupStart))) found |= EVIDENCE.COUNTRY_DIGITS;
      if (++all == FEWEST.FEW_DIGITS) found |= EVIDENCE.FEW_DIGITS;
      found |= ofDigits(++digits, dots);
    } else if (kind == CLASS.JOINER) continue;
    else if (kind == CLASS.UNCLEAR) return ALL_EVIDENCE;
    else {
      if (before == CLASS.DIGIT) found |= ofGroup(group, shape, groupAfter, kind);
      if (kind & ENDS_DIGITS) digits = dots = 0;
      if (kind & ENDS_WORD) colons = dashes = 0;
      if (kind == CLASS.DOT) {
        if (before == CLASS.DIGIT && ++dots == FEWEST.DOTS) found |= EVIDENCE.DOTS;
      } else if (kind == CLASS.DASH) {
        if (++dashes == FEWEST.DASHES) found |= EVIDENCE.DASHES;
      } else if (kind == CLASS.COLON) {
        if (++colons == FEWEST.COLONS || before == CLASS.COLON) found |= EVIDENCE.COLONS;
        all = 0;
        if (maySlashes(at)) found |= EVIDENCE.LINKS;
      } else found |= ofCharacter(kind, at, end);
    }
    before = kind;
  }
  if (before == CLASS.DIGIT) found |= ofGroup(group, shape, groupAfter, CLASS.OTHER);
  return found & EVIDENCE.DIGITS ? found : found & ~EVIDENCE.COUNTRY_DIGITS;
}

/** What so many digits are with so many dots between them. */
@inline
function ofDigits(digits: u32, dots: u32): u32 {
  if (digits < FEWEST.DIGITS) return 0;
  const dotted = dots > 0 ? EVIDENCE.DIGITS | EVIDENCE.DOTTED_DIGITS : EVIDENCE.DIGITS;
  return digits < FEWEST.LONG_DIGITS ? dotted : dotted | EVIDENCE.LONG_DIGITS;
}

/** What a group of digits is with these characters around it; `shape` has the sizes of the groups before. */
@inline
function ofGroup(group: u32, shape: u32, before: u32, after: u32): u32 {
  if (group == NINE.ONE || (group == NINE.LAST && (shape & NINE.BEFORE_BITS) == NINE.BEFORE)) {
    return EVIDENCE.NINE_DIGITS | lettered(group, before, after);
  }
  return lettered(group, before, after);
}

@inline
function lettered(group: u32, before: u32, after: u32): u32 {
  if (group == LETTERED.BETWEEN_CAPITALS) {
    return before == CLASS.CAPITAL && after == CLASS.CAPITAL ? EVIDENCE.LETTERED_DIGITS : 0;
  }
  return group == LETTERED.BETWEEN_LETTERS && (before & after & IS_LETTER) != 0 ? EVIDENCE.LETTERED_DIGITS : 0;
}

/** What a character is by itself; what comes after it stands at `at`. */
@inline
function ofCharacter(kind: u32, at: usize, end: usize): u32 {
  if (kind & IS_LETTER) return 0;
  if (kind == CLASS.AT) return EVIDENCE.AT;
  if (kind == CLASS.EQUALS) return EVIDENCE.EQUALS;
  if (kind == CLASS.ENCODES) return mayBeEncoded(at, end) ? EVIDENCE.ENCODED : 0;
  return kind == CLASS.PERCENT && mayBePercent(at, end) ? EVIDENCE.PERCENT : 0;
}

/** Whether a word of two letters stands before the digit at `at`, or before a blank or dash there. */
function isAfterCountry(at: usize): bool {
  const last = load<u8>(at - 1) as u32;
  const end = last == 0x20 || last == 0x2d ? at - 1 : at;
  if (!isAsciiLetter(load<u8>(end - 1)) || !isAsciiLetter(load<u8>(end - 2))) return false;
  const first = load<u8>(end - 3) as u32;
  // After a backslash it is no letter: the two together say what stands there.
  return !(isAsciiLetter(first) || first - 0x30 < 10) || load<u8>(end - 4) == 0x5c;
}

@inline
function isAsciiLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** Whether what comes after a colon, at `at`, may be two slashes. */
@inline
function maySlashes(at: usize): bool {
  const first = load<u8>(at) as u32;
  if (first != 0x2f) return isUncommon(first);
  const second = load<u8>(at, 1) as u32;
  return second == 0x2f || isUncommon(second);
}
