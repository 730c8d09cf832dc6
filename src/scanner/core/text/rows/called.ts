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

/** Whether a verb at the end may say that somebody is called (src/detectors/phone/evidence/around.ts). */
export function mayBeCalledBehind(end: usize): bool {
  const p = byte(end) == BLANK ? end + 1 : end;
  if (byte(p) >= 0x80) return byte(p) == 0xe0 || isCalledInAsia(p);
  if (p == end) return false;
  const w = load<u32>(p) | 0x20202020;
  const three = w & 0xffffff;
  // par, pe; anru…, zur…, erre….
  return w == 0x20726170 || three == 0x206570 || w == 0x75726e61 || three == 0x72757a || w == 0x65727265;
}

/** `로 전화`; `に電話`, `までご連絡`. */
function isCalledInAsia(at: usize): bool {
  let w = wide(at);
  // 으로
  if (w == 0xbc9cec) w = wide((at += 3));
  if (w == 0x9ca1eb) {
    w = wide(byte(at + 3) == BLANK ? at + 4 : at + 3);
    // 전 연 문
    return w == 0x84a0ec || w == 0xb097ec || w == 0xb8aceb;
  }
  // に へ まで
  if (w == 0xbe81e3) at += 3;
  else if (w != 0xab81e3 && w != 0xb881e3) return false;
  w = wide(at + 3);
  // お ご, 電 連
  if (w == 0x8a81e3 || w == 0x9481e3) w = wide(at + 6);
  return w == 0xbb9be9 || w == 0xa380e9;
}

/** A character of three bytes. */
@inline
function wide(at: usize): u32 {
  return load<u32>(at) & 0xffffff;
}
