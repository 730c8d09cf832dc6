// Which cues a string has: words near which a name, an address, or a number in words may stand. As the host reads a text
// (src/detectors/cues/cues-in.ts); of what is not written in UTF-8 it says everything.
import { CUE, CUE_BITS, CUE_HASH, CUE_REACH } from "../../shared/cues";
import { hexUnit } from "../memory/text";
import { byteBefore, codeAt, endsLabel, isApart, isGlue, isInDomain, isPlainSign, isVietnamese, isWide, letterAt, letterBefore } from "./cue-signs";
import { EVIDENCE } from "../../shared/evidence";

/** The table of the run's detectors; 0: none of them has cues. */
export class Cues {
  static at: usize = 0;
  static mask: u32 = 0;
  /** Bits of EVIDENCE that some detector needs. */
  static wanted: u32 = 0;
}

/** `slots`: how many the table has, a power of two. */
export function setCues(at: usize, slots: u32, wanted: u32): void {
  Cues.at = at;
  Cues.mask = slots - 1;
  Cues.wanted = wanted;
}

@inline
export function hasCues(): bool {
  return Cues.at != 0;
}

let found: u32 = 0;
let leading: u32 = 0;
let isBefore: bool = false;
let isLabel: bool = false;
let isPlace: bool = false;
let hasDigit: bool = false;
let said: u32 = 0;
let isSaid: bool = false;
let between: u32 = 0;
let isCalled: bool = false;
let digits: u32 = 0;
let ending: u32 = 0;
let isDomain: bool = false;

/** What the table says of a hash: bits of CUE. */
@inline
function flagsAt(hash: u32): u32 {
  let at = (hash ^ (hash >> 15)) & Cues.mask;
  let slot = load<u32>(Cues.at + ((at as usize) << 2));
  while (slot != 0 && ((slot ^ hash) & ~CUE_BITS) != 0) {
    at = (at + 1) & Cues.mask;
    slot = load<u32>(Cues.at + ((at as usize) << 2));
  }
  return slot & CUE_BITS;
}

@inline
function step(hash: u32, code: u32): u32 {
  return (hash ^ code) * CUE_HASH.PRIME;
}

/** Bits of EVIDENCE that are wanted, of the content from `start` to `end`. */
export function cuesIn(start: usize, end: usize): u32 {
  if (Cues.at == 0) return 0;
  found = leading = said = between = digits = ending = 0;
  isBefore = isLabel = isPlace = hasDigit = isSaid = isCalled = isDomain = false;
  let before: u32 = 0, earlier: u32 = 0;
  for (let at = start; at < end; ) {
    const byte = load<u8>(at) as u32;
    if (byte - 0x30 < 10) {
      digit(at++);
      before = 0;
      continue;
    }
    if (digits > 0) endDigits();
    if ((byte | 0x20) - 0x61 < 26 || (byte >= 0xc3 && byte <= 0xc6) || (byte == 0xe1 && isVietnamese(at))) {
      at = word(at, end);
      before = 0;
    } else if (byte < 0x80) {
      const isUnit = byte == 0x5c && load<u8>(at, 1) == 0x75;
      if (isUnit && !isPlainSign(hexUnit(at + 2))) return Cues.wanted;
      sign(byte, at);
      at += byte != 0x5c ? 1 : isUnit ? 6 : 2;
      before = 0;
    } else {
      const code = codeAt(at, byte);
      if (!isWide(code)) {
        isLabel = isCalled = false;
        before = 0;
      } else if (byte >= 0xf0) {
        pass(2);
        isCalled = false;
        if (leading < CUE_REACH.WORDS) leading = 0;
        mayBeName(true, 0);
        before = 0;
      } else {
        character(code, before, before == 0 ? 0 : earlier);
        earlier = before;
        before = code;
      }
      at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    }
  }
  if (digits > 0) endDigits();
  if (isDomain) found |= EVIDENCE.SPOKEN;
  return (found | (isPlace && hasDigit ? EVIDENCE.PLACES : 0)) & Cues.wanted;
}

/** Returns where the word ends that begins at `at`; a sign that only looks like a letter is passed over. */
function word(start: usize, end: usize): usize {
  const first = load<u8>(start) as u32;
  let hash = CUE_HASH.WORD;
  let at = start;
  let letters: u32 = 0;
  while (at < end) {
    const letter = letterAt(at);
    if (letter == 0) break;
    hash = step(hash, letter >> 8);
    at += letter & 0xff;
    letters++;
  }
  if (letters == 0) {
    isLabel = isCalled = false;
    return start + 2;
  }
  let flags = flagsAt(hash);
  if (flags != 0 && isGlue(load<u8>(start - 1))) flags &= ~(CUE.LEADS | CUE.FOLLOWS);
  if (flags != 0) note(flags);
  if ((flags & CUE.NUMBER) == 0) pass(CUE_REACH.WORD_BETWEEN);
  isCalled = (flags & CUE.LABEL) != 0;
  mayEnd(flags);
  if (letters == 1) {
    if ((flags & CUE.LEADS) != 0) leading = CUE_REACH.WORDS - 1;
    return at;
  }
  const hasCapital = first - 0x61 >= 26;
  mayBeName(hasCapital && (flags & CUE.COMMON) == 0, flags);
  return at;
}

function character(code: u32, before: u32, earlier: u32): void {
  const flags = flagsOf(code, before, earlier);
  if (flags != 0) note(flags);
  if ((flags & CUE.NUMBER) == 0) pass(1);
  isCalled = (flags & CUE.LABEL) != 0;
  if (leading < CUE_REACH.WORDS) leading = 0;
  mayBeName((flags & CUE.COMMON) == 0, flags);
}

/** Of three characters, two and one, as far as none is common. */
@inline
function flagsOf(code: u32, before: u32, earlier: u32): u32 {
  const ofThree: u32 = earlier == 0 ? 0 : flagsAt(step(step(step(CUE_HASH.TRIPLE, earlier), before), code));
  if ((ofThree & CUE.COMMON) != 0) return ofThree;
  const ofTwo: u32 = before == 0 ? 0 : flagsAt(step(step(CUE_HASH.PAIR, before), code));
  if ((ofTwo & CUE.COMMON) != 0) return ofThree | ofTwo;
  return ofThree | ofTwo | flagsAt(step(CUE_HASH.CHARACTER, code));
}

function note(flags: u32): void {
  if ((flags & CUE.NAME) != 0) found |= EVIDENCE.NAMES;
  if ((flags & CUE.EMAIL) != 0) found |= EVIDENCE.SPOKEN;
  if ((flags & CUE.PLACE) != 0) isPlace = true;
  if ((flags & CUE.SAID_AT) != 0) ending = CUE_REACH.WORDS + 1;
  if ((flags & CUE.NUMBER) == 0) return;
  isSaid = true;
  say(CUE_REACH.SAID);
}

@inline
function mayEnd(flags: u32): void {
  if (ending > 0 && (flags & CUE.TOP) != 0) found |= EVIDENCE.SPOKEN;
  if (ending > 0) ending--;
}

@inline
function mayBeName(isOne: bool, flags: u32): void {
  if (isOne && leading > 0) found |= EVIDENCE.NAMES;
  if ((flags & CUE.FOLLOWS) != 0 && isBefore) found |= EVIDENCE.NAMES;
  if ((flags & CUE.LEADS) != 0) leading = CUE_REACH.WORDS;
  else if (leading > 0) leading--;
  isBefore = isOne;
  isLabel = isOne;
}

/** What is ASCII and no letter. */
@inline
function sign(byte: u32, at: usize): void {
  if (byte == 0x3a) {
    if (isCalled) found |= EVIDENCE.NAMES;
    else if ((isLabel || load<u8>(at - 1) == 0x29) && endsLabel(load<u8>(at, 1))) found |= EVIDENCE.NAMES;
  } else if (byte == 0x2e) {
    if (ending > 0 && isInDomain(at)) isDomain = true;
    if (said > 0 && load<u8>(at, 1) == 0x2e) isSaid = true;
  } else if (byte == 0x40) {
    // At its ends the quotes of the string stand.
    if (isApart(byteBefore(at), load<u8>(at, 1))) found |= EVIDENCE.SPOKEN;
    ending = 0;
    isDomain = false;
  }
  if (byte == 0x20 && isDomain) found |= EVIDENCE.SPOKEN;
  if (byte != 0x20 && byte != 0x29) isLabel = isCalled = false;
}

function digit(at: usize): void {
  hasDigit = true;
  isLabel = isCalled = false;
  if (digits++ == 0 && !isPlace) isPlace = isAfterEnding(at);
}

function endDigits(): void {
  if (digits <= CUE_REACH.MOST_DIGITS) say(digits);
  else said = 0;
  if (said == 0) isSaid = false;
  digits = 0;
}

/** Whether the word in front of the digits at `at` ends as streets do; the quote of the string stands before all of it. */
function isAfterEnding(at: usize): bool {
  let end = at;
  while (end > at - 2 && (load<u8>(end - 1) == 0x20 || load<u8>(end - 1) == 0x2e)) end--;
  let hash = CUE_HASH.ENDING;
  for (let i = 1; i <= 4; i++) {
    const letter = letterBefore(end);
    if (letter == 0) return false;
    hash = step(hash, letter >> 8);
    end -= letter & 0xff;
    if (i >= 3 && (flagsAt(hash) & CUE.PLACE) != 0) return true;
  }
  return false;
}

@inline
function say(much: u32): void {
  said += much;
  between = 0;
  if (isSaid && said >= CUE_REACH.NUMBER) found |= EVIDENCE.SPOKEN;
}

@inline
function pass(much: u32): void {
  between += much;
  if (between <= CUE_REACH.FARTHEST) return;
  said = 0;
  isSaid = false;
}
