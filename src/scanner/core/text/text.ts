// What detectors find in a string or a number, where the core surely knows: a label for it, or nothing. All else is the host's.
//
// The room `text` says one of three things of a string: this is found, nothing is, or ask. It may never guess: what it does not ask
// about, detectors of the host see in the same way, and a property test holds that.
import { FOUND, HIT_GRADE, LOOK, LOOKS, WORD_SAYS } from "../../shared/text";
import { TEXT } from "../../shared/layout";
import { classOf, CODE_POINT } from "../evidence/characters";
import { cuesIn, hasCues } from "../evidence/cues";
import { holdsBase64 } from "../evidence/encoded";
import { CLASS } from "../../shared/evidence";
import { input } from "../memory/buffers";
import { addSplice } from "../splices/splices";
import { byte, isDigit } from "./seen/bytes";
import { mayHoldLong } from "./rows/cards";
import { findEmails } from "./emails";
import { readNumber } from "./rows/groups";
import { addHit } from "./hits";
import { pathIdEnd } from "./seen/hex-ids";
import { Looks } from "./looks";
import { mayDecode, mayJoin } from "./seen/marks";
import { phoneInNumber } from "./rows/phones";
import { makePlain, plainText } from "./seen/plain";
import { findRows } from "./rows/rows";
import { SEEN_IN, seenIn } from "./seen/sieve";
import { mayBeBorn } from "./words/labelled";
import { Word } from "./words/trie";
import { isKnown, isMarkedWhole } from "./whole";
import { beginRows, beginSpans, firstOfRows, spanCount, spanEnd, spanKind, spanStart } from "./spans";

const PLUS: u32 = 0x2b;
/** What says that there may be more than one word. */
const MAY_BE_CUED: u32 = SEEN_IN.BLANK | SEEN_IN.WIDE | SEEN_IN.BACKSLASH;

/** What the string at `node`, from `start` to `end` with its quotes, comes to; of what is found the splices are added. */
export function lookIntoString(node: usize, start: u32, end: u32, named: u32): u32 {
  Word.named = named;
  const from = input + start + 1;
  const to = input + end - 1;
  let first = from;
  if ((named & WORD_SAYS.VALUES) == 0) {
    if (byte(from) == PLUS) {
      if (isMarkedWhole(from, to)) return putPhone(node, start + 1, end - 1, start);
    } else if (isKnown(from, to)) return LOOK.NOTHING;
    first = pathIdEnd(from, to);
  }
  const seen = seenIn(first, to) | (first > from ? SEEN_IN.LONG : 0);
  const isPlain = (seen & ~(SEEN_IN.WIDE | SEEN_IN.DIGIT | SEEN_IN.BLANK)) == 0;
  if (!isPlain && mayBeOther(seen, from, to)) return LOOK.ASK;
  if ((seen & MAY_BE_CUED) != 0 && hasCues() && isCued(seen, from, to)) return LOOK.ASK;
  if (isPlain) return LOOK.NOTHING;
  if ((seen & (SEEN_IN.AT | SEEN_IN.JOINS | SEEN_IN.FEW)) == 0) return LOOK.NOTHING;
  return lookInto(node, start, seen, from, to, first - from);
}

/** Whether some word says that a name, an address or a said number may be there. */
@inline
function isCued(seen: u32, from: usize, to: usize): bool {
  const begin = (seen & SEEN_IN.BACKSLASH) != 0 ? plainText : from;
  return cuesIn(begin, begin + (to - from)) != 0;
}

/** A phone that a plus marks, from `from` to `to` in the string that begins at `start`. */
function putPhone(node: usize, from: u32, to: u32, start: u32): u32 {
  const text = textOf(FOUND.PHONE);
  if (text == 0) return LOOK.ASK;
  addSplice(from, to, text, load<u32>(textAt(FOUND.PHONE), TEXT.BYTES));
  addHit(node, FOUND.PHONE | (HIT_GRADE.MARKED << HIT_GRADE.SHIFT), start);
  return LOOK.FOUND;
}

/** What has to be told before anything is looked for. */
function mayBeOther(seen: u32, from: usize, to: usize): bool {
  if ((seen & SEEN_IN.OTHER) != 0) return true;
  if ((seen & SEEN_IN.ODD) != 0 && mayFold(from, to)) return true;
  if ((seen & SEEN_IN.ENCODES) != 0 && mayDecode(from, to)) return true;
  if ((seen & SEEN_IN.BACKSLASH) != 0 && !makePlain(from, to)) return true;
  return (seen & SEEN_IN.LONG) != 0 && holdsBase64(from, to);
}

/** Whether some character may be another one when it is folded. */
function mayFold(from: usize, to: usize): bool {
  CODE_POINT.isFolded = false;
  for (let at = from; at < to; ) {
    if (load<u8>(at) < 0x80) {
      at++;
      continue;
    }
    const kind = classOf(at, to);
    at += CODE_POINT.size;
    if (CODE_POINT.isFolded || kind == CLASS.UNCLEAR || kind == CLASS.JOINER) return true;
  }
  return false;
}

/** `skipped`: so much at the beginning has no digits of anything. */
function lookInto(node: usize, start: u32, seen: u32, from: usize, to: usize, skipped: usize): u32 {
  const begin = (seen & SEEN_IN.BACKSLASH) != 0 ? plainText : from;
  const end = begin + (to - from);
  if ((seen & SEEN_IN.JOINS) != 0 && mayJoin(begin, end)) return LOOK.ASK;
  if ((seen & (SEEN_IN.AT | SEEN_IN.FEW)) == 0) return LOOK.NOTHING;
  if (mayBeJson(begin, end)) return LOOK.ASK;
  if ((seen & SEEN_IN.FEW) != 0 && (seen & SEEN_IN.WIDE) != 0 && mayBeBorn(begin, end)) return LOOK.ASK;
  beginSpans();
  if ((seen & SEEN_IN.AT) != 0 && findEmails(begin, end) == LOOK.ASK) return LOOK.ASK;
  beginRows();
  if ((seen & SEEN_IN.FEW) != 0 && findRows(begin, end, begin + skipped) == LOOK.ASK) return LOOK.ASK;
  if (spanCount == 0) return LOOK.NOTHING;
  if (!areApart()) return LOOK.ASK;
  putAll(node, start, (begin - start - 1) as u32);
  return LOOK.FOUND;
}

/** Whether the text may be JSON itself: it begins as a container or a string, and ends as one. */
function mayBeJson(from: usize, to: usize): bool {
  while (from < to && byte(from) <= 0x20) from++;
  while (from < to && byte(to - 1) <= 0x20) to--;
  const first = byte(from);
  const last = byte(to - 1);
  return (first == 0x5b && last == 0x5d) || (first == 0x7b && last == 0x7d) || (first == 0x22 && last == 0x22);
}

/** The next span of both lists, by where it begins; of what is left from `a` and from `b` on. */
@inline
function next(a: u32, b: u32): u32 {
  if (a == firstOfRows) return b;
  return b == spanCount || spanStart(a) < spanStart(b) ? a : b;
}

/** Whether no two overlap, and a text is known for each. */
function areApart(): bool {
  let a: u32 = 0;
  let b = firstOfRows;
  let end: usize = 0;
  while (a < firstOfRows || b < spanCount) {
    const i = next(a, b);
    if (i == a && a < firstOfRows) a++;
    else b++;
    if (spanStart(i) < end || textOf(spanKind(i) & KIND_BITS) == 0) return false;
    end = spanEnd(i);
  }
  return true;
}

@inline
function textAt(kind: u32): usize {
  return Looks.at + LOOKS.TEXTS + (kind as usize) * 8;
}

@inline
function textOf(kind: u32): usize {
  return load<u32>(textAt(kind), TEXT.START);
}

/** FOUND without the grade. */
const KIND_BITS: u32 = (1 << HIT_GRADE.SHIFT) - 1;

/** `by`: how far from its place in the input the text was read. */
function putAll(node: usize, start: u32, by: u32): void {
  let a: u32 = 0;
  let b = firstOfRows;
  while (a < firstOfRows || b < spanCount) {
    const i = next(a, b);
    if (i == a && a < firstOfRows) a++;
    else b++;
    const kind = spanKind(i) & KIND_BITS;
    addSplice((spanStart(i) as u32) - by, (spanEnd(i) as u32) - by, textOf(kind), load<u32>(textAt(kind), TEXT.BYTES));
    addHit(node, spanKind(i), start);
  }
}

const FEWEST_DIGITS: u32 = 7;
const MOST_DIGITS: u32 = 19;

/** What the number at `node` comes to. */
export function lookIntoNumber(node: usize, start: u32, end: u32, named: u32): u32 {
  if ((named & ~(WORD_SAYS.THING | WORD_SAYS.MACHINE)) != 0) return LOOK.ASK;
  const from = input + start + u32(load<u8>(input + start) == 0x2d);
  const to = input + end;
  for (let at = from; at < to; at++) if (!isDigit(at)) return LOOK.ASK;
  const size = (to - from) as u32;
  if (size < FEWEST_DIGITS || size > MOST_DIGITS) return LOOK.NOTHING;
  readNumber(from, to);
  if (mayHoldLong()) return LOOK.ASK;
  const answer = phoneInNumber();
  if (answer != LOOK.FOUND) return answer;
  if (named != 0) return LOOK.ASK;
  const text: usize = load<u32>(Looks.at, LOOKS.NUMBER);
  if (text == 0) return LOOK.ASK;
  addSplice(start, end, text, load<u32>(Looks.at, LOOKS.NUMBER + 4));
  addHit(node, FOUND.PHONE | (HIT_GRADE.BARE << HIT_GRADE.SHIFT), start);
  return LOOK.FOUND;
}
