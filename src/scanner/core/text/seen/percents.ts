// Percent-encoded text as it reads: most of it is blanks and signs, and holds nothing. It is looked at as the text itself is, as often as
// the host reads what it has read; whatever is not plain in it is the host's.
import { cuesIn, hasCues } from "../../evidence/cues";
import { isHexDigit, hexByte, holdsBase64, mayBeEncoded } from "../../evidence/encoded";
import { LOOK } from "../../../shared/text";
import { findEmails } from "../emails";
import { findRows } from "../rows/rows";
import { beginRows, beginSpans } from "../spans";
import { byte, nextByte } from "./bytes";
import { hasFormBlank, mayJoin } from "./joins";
import { plainText, roomForPlain } from "./plain";
import { SEEN_IN, seenIn } from "./sieve";

const QUOTE: u32 = 0x22;
const AMPERSAND: u32 = 0x26;
const PERCENT: u32 = 0x25;
const BACKSLASH: u32 = 0x5c;
const BRACKET: u32 = 0x5b;
const BRACE: u32 = 0x7b;
const BLANK: u32 = 0x20;
/** As DEEPEST_ENCODING of the host. */
const DEEPEST: u32 = 4;

/** Whether anything may be in what percent signs of a text stand for. */
export function mayHoldRead(start: usize, end: usize): bool {
  if (hasFormBlank(start, end)) return true;
  let from = start;
  let size = end - start;
  roomForPlain(size);
  for (let level: u32 = 0; level < DEEPEST; level++) {
    const read = decoded(from, size);
    if (read < 0) return true;
    if ((read as usize) == size) return false;
    size = read as usize;
    from = plainText;
    endWithQuote(from + size);
    if (mayHold(from, from + size)) return true;
  }
  return false;
}

/** Reads the text at `from` into that of `plainText`, which may be the same, and gives its size; below 0: it holds what is not plain. */
function decoded(from: usize, size: usize): isize {
  let to = plainText;
  const end = from + size;
  for (let at = from; ; ) {
    const next = min(nextByte(at, end, PERCENT), end);
    if (!isPlain(at, next)) return -1;
    memory.copy(to, at, next - at);
    to += next - at;
    if (next == end) return (to - plainText) as isize;
    const isRead = next + 2 < end && isHexDigit(byte(next + 1)) && isHexDigit(byte(next + 2));
    const b = isRead ? hexByte(next + 1) : PERCENT;
    if (!isPlainByte(b)) return -1;
    store<u8>(to++, b);
    at = next + (isRead ? 3 : 1);
  }
  return -1;
}

@inline
function isPlainByte(b: u32): bool {
  return b - BLANK < 0x5f && b != QUOTE && b != BACKSLASH;
}

function isPlain(at: usize, end: usize): bool {
  for (; at < end; at++) if (!isPlainByte(byte(at))) return false;
  return true;
}

/** What is read beyond the end of a text is nothing. */
function endWithQuote(end: usize): void {
  memory.fill(end, 0, 64);
  store<u8>(end, QUOTE);
}

function mayHold(start: usize, end: usize): bool {
  const seen = seenIn(start, end);
  if ((seen & (SEEN_IN.OTHER | SEEN_IN.BACKSLASH | SEEN_IN.WIDE)) != 0 || mayBeginJson(start) || hasFormBlank(start, end)) return true;
  if ((seen & SEEN_IN.BLANK) != 0 && hasCues() && cuesIn(start, end) != 0) return true;
  if ((seen & SEEN_IN.ENCODES) != 0 && mayHoldCharacters(start, end)) return true;
  if ((seen & SEEN_IN.LONG) != 0 && holdsBase64(start, end)) return true;
  if ((seen & SEEN_IN.JOINS) != 0 && mayJoin(start, end)) return true;
  beginSpans();
  if ((seen & SEEN_IN.AT) != 0 && findEmails(start, end) != LOOK.NOTHING) return true;
  beginRows();
  return (seen & SEEN_IN.FEW) != 0 && findRows(start, end, start) != LOOK.NOTHING;
}

/** Whether characters may be written with an ampersand. */
export function mayHoldCharacters(start: usize, end: usize): bool {
  for (let at = nextByte(start, end, AMPERSAND); at < end; at = nextByte(at + 1, end, AMPERSAND)) if (mayBeEncoded(at + 1, end)) return true;
  return false;
}

function mayBeginJson(start: usize): bool {
  while (byte(start) == BLANK) start++;
  return byte(start) == BRACKET || byte(start) == BRACE;
}
