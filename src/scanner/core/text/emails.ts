// E-mail addresses as nearly all are written: what surely is one, what is none; all others are the host's (src/detectors/email).
import { FOUND, KIND, LOOK } from "../../shared/text";
import { isUnspaced, leadBefore } from "./rows/before";
import { byte, is, isLetterOrDigit } from "./seen/bytes";
import { addSpan, spanCount, spanEnd } from "./spans";

const AT: u32 = 0x40;
const DOT: u32 = 0x2e;

/** Adds the addresses of the string from `start` to `end`: LOOK. */
export function findEmails(start: usize, end: usize): u32 {
  let answer: u32 = LOOK.NOTHING;
  for (let at = nextAt(start, end); at < end; at = nextAt(at + 1, end)) {
    if (byte(at + 1) == AT) {
      at = lastAt(at);
      if (mayBeRepeated(start, at)) return LOOK.ASK;
      continue;
    }
    const found = addressAt(start, at);
    if (found == LOOK.ASK) return LOOK.ASK;
    answer |= found;
  }
  return answer;
}

/** The last of the signs that stand side by side from `at` on. */
function lastAt(at: usize): usize {
  while (byte(at + 1) == AT) at++;
  return at;
}

/** A typing error repeats the sign no more often. */
const MOST_SIGNS: usize = 3;

/** Whether the sign at `last`, and those before it, may be of an address: behind what ends a local part. */
function mayBeRepeated(start: usize, last: usize): bool {
  let first = last;
  while (first > start && byte(first - 1) == AT && last - first < MOST_SIGNS) first--;
  return last - first < MOST_SIGNS && first > start && !endsNone(byte(first - 1));
}

function nextAt(at: usize, end: usize): usize {
  for (; at < end; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(AT as i8))) as u32;
    if (found != 0) return min(at + ctz(found), end);
  }
  return end;
}

/** What no local part ends with: ` \t\n\r()<>[]:;,\@`. */
@inline
function endsNone(b: u32): bool {
  return b <= 0x20 || b == 0x28 || b == 0x29 || b == 0x3c || b == 0x3e || b == 0x5b || b == 0x5d || b == 0x3a || b == 0x3b || b == 0x2c;
}

function addressAt(start: usize, at: usize): u32 {
  const b = byte(at - 1);
  const a = byte(at + 1);
  if (at == start || endsNone(b)) return a == AT || a == 0x5b ? LOOK.ASK : LOOK.NOTHING;
  if (!is(at + 1, KIND.LABEL)) return isNothingAfter(a) ? LOOK.NOTHING : LOOK.ASK;
  if (!is(at - 1, KIND.LOCAL) || b == DOT) return LOOK.ASK;
  const domain = domainEnd(at + 1);
  if (domain == UNSURE) return LOOK.ASK;
  if (domain == 0) return LOOK.NOTHING;
  const local = localStart(start, at);
  if (local == UNSURE) return LOOK.ASK;
  if (spanCount > 0 && local <= spanEnd(spanCount - 1)) return LOOK.ASK;
  if (!isFreeAfter(domain)) return LOOK.ASK;
  addSpan(local, domain, FOUND.EMAIL);
  return LOOK.FOUND;
}

/** What neither begins a domain nor repeats the sign. */
@inline
function isNothingAfter(a: u32): bool {
  return a < 0x80 && a != AT && a != 0x5b;
}

/** In place of an address: only the host knows. */
const UNSURE: usize = 1;

/** Where the local part begins that ends at `at`. */
function localStart(start: usize, at: usize): usize {
  let local = at;
  while (local > start && is(local - 1, KIND.LOCAL)) {
    local--;
    if (byte(local) == DOT && byte(local + 1) == DOT) return UNSURE;
  }
  if (!isLetterOrDigit(local)) return UNSURE;
  if (local == start) return local;
  const b = byte(local - 1);
  if (b >= 0x80) return isUnspaced(leadBefore(local)) && !isAfterLetter(local) ? local : UNSURE;
  return endsNone(b) && (b != 0x5b) ? local : UNSURE;
}

/** Whether a letter stands before the character in front of `at`, as in `hans.m端ller`. */
function isAfterLetter(at: usize): bool {
  let p = at - 1;
  while ((byte(p) & 0xc0) == 0x80) p--;
  return is(p - 1, KIND.LETTER | KIND.DIGIT | KIND.LOCAL);
}

/** Where the domain ends that begins at `from`: after the last label that may be a top-level domain. 0: nowhere. */
function domainEnd(from: usize): usize {
  let best: usize = 0;
  let at = from;
  for (let labels: u32 = 1; ; labels++) {
    let end = at;
    while (is(end, KIND.LABEL)) end++;
    const b = byte(end);
    const isTop = labels > 1 && is(at, KIND.LETTER) && end - at > 1;
    if (isTop) {
      best = end;
      while (byte(best - 1) == 0x2d || byte(best - 1) == 0x5f) best--;
      if (best - at < 2) return UNSURE;
    }
    if (b >= 0x80) return end > at && isTop && best == end && endsBefore(end) ? best : UNSURE;
    if (b != DOT) break;
    if (byte(end + 1) >= 0x80) return UNSURE;
    at = end + 1;
    if (!is(at, KIND.LABEL)) break;
  }
  // A host by its address.
  return best == 0 && is(from, KIND.DIGIT) ? UNSURE : best;
}

/** Whether an address ends before the character at `at`: not before the full stop of Chinese, after which a label may follow. */
function endsBefore(at: usize): bool {
  const isStop = (load<u32>(at) & 0xffffff) == 0x8280e3;
  return isUnspaced(byte(at)) && !isStop;
}

function isFreeAfter(end: usize): bool {
  const b = byte(end);
  // What parts addresses, and might begin the next one.
  if (b == AT || b == 0x2f || b == 0x7c || b == 0x26 || b == 0x2b || b == 0x2a) return false;
  return b != 0x5c;
}
