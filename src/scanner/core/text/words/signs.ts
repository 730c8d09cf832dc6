// What only the host reads between a word and its digits (src/detectors/context/between.ts): here is only told that it may stand there.
import { KIND } from "../../../shared/text";
import { byte, is, isDigit } from "../seen/bytes";

/** In bytes: more than the host's longest. */
const LONGEST_REMARK: usize = 72;

/** Whether a tag, a remark, a sign, or a cell of a row may end at `end`, or a tag between that and `to`. */
export function mayHaveSign(start: usize, end: usize, to: usize): bool {
  for (let at = end; at < to; at++) if (byte(at) == 0x3e) return true;
  if (end == start) return false;
  const b = byte(end - 1);
  if ((isDigit(end - 1) || b == 0x29) && isCounter(start, end)) return true;
  // `<![CDATA[`
  if (b == 0x41 && to > end && byte(end) == 0x5b) return true;
  if (b >= 0x80) return isWideSign(end);
  if (b == 0x5d) return isRemark(start, end - 1, 0x5b);
  if (b == 0x29) return isRemark(start, end - 1, 0x28);
  return (b == 0x2c || b == 0x3b) && !isDigit(end - 2) && (to == end || byte(end) == 0x22 || byte(end) == 0x27);
}

/** Whether one or two digits may count a label there: `Phone 1:`, `DOB (1):`, `OTP #2`. */
function isCounter(start: usize, end: usize): bool {
  let at = byte(end - 1) == 0x29 ? end - 1 : end;
  const next = byte(end);
  const last = at;
  while (at > start && last - at < 3 && isDigit(at - 1)) at--;
  if (last == at || last - at > 2 || at == start) return false;
  if (next == 0x3a) return byte(end + 1) == 0x20;
  if (next == 0x29) return byte(end + 1) == 0x3a;
  if (byte(end - 1) == 0x29 && byte(at - 1) == 0x28) return true;
  return byte(at - 1) == 0x23 || (byte(at - 1) == 0x20 && byte(at - 2) == 0x23);
}

/** Arrows, pictures, other marks, closing brackets. */
function isWideSign(end: usize): bool {
  if (byte(end - 4) >= 0xf0) return true;
  const w = load<u32>(end - 3) & 0xffffff;
  if ((w & 0xff) == 0xe2 || (w >> 8 & 0xff) == 0xc2) return true;
  if ((w & 0xffff) != 0x80e3) return false;
  return w >> 16 >= 0x88 && w >> 16 < 0x96;
}

/** Whether a bracket of this kind opens before the one at `closing`, with no digit between. */
export function isRemark(start: usize, closing: usize, opening: u32): bool {
  for (let at = closing; at > start && closing - at < LONGEST_REMARK; ) {
    const b = byte(--at);
    if (b == opening) return true;
    if (b == byte(closing) || is(at, KIND.DIGIT)) break;
  }
  return false;
}
