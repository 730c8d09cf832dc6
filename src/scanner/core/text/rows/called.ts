// Words behind a number that say that it is one.
import { KIND } from "../../../shared/text";
import { byte, is } from "../seen/bytes";

const BLANK: u32 = 0x20;
const COMMA: u32 = 0x2c;

/** The first letters of words that say behind a number that it is one: office fax mobile cell home work phone telephone whatsapp. */
export function mayBeSaidBehind(end: usize): bool {
  let p = end;
  while (p - end < 3 && (byte(p) == BLANK || byte(p) == COMMA || byte(p) == 0x2d || byte(p) == 0x28)) p++;
  if (p == end || !is(p, KIND.LETTER)) return false;
  const w = (load<u32>(p) & 0xffffff) | 0x202020;
  return (
    w == 0x66666f || w == 0x786166 || w == 0x626f6d || w == 0x6c6563 || w == 0x6d6f68 || w == 0x726f77 || w == 0x6f6870 || w == 0x6c6574 ||
    w == 0x616877
  );
}

/** Whether a verb at the end may say that somebody is called: `로 전화`, `に電話`, `पर कॉल`, `par call`, `anrufen` (src/detectors/phone/evidence/around.ts). */
export function mayBeCalledBehind(end: usize): bool {
  const p = byte(end) == BLANK ? end + 1 : end;
  const w = load<u32>(p);
  const three = w & 0xffffff;
  if (byte(p) >= 0x80) {
    // 으 로 に へ ま, and all of Devanagari.
    return three == 0xbc9cec || three == 0x9ca1eb || three == 0xab81e3 || three == 0xb881e3 || three == 0xbe81e3 || (w & 0xff) == 0xe0;
  }
  if (p == end) return false;
  const small = w | 0x20202020;
  // par, pe; anru…, zur…, erre….
  if (small == 0x20726170 || (small & 0xffffff) == 0x206570) return true;
  return small == 0x75726e61 || (small & 0xffffff) == 0x72757a || small == 0x65727265;
}
