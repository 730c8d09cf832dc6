// Words behind digits that say that those are a code of one use (src/detectors/labelled/behind.ts).
import { KIND } from "../../../shared/text";
import { byte, is } from "../seen/bytes";

const BLANK: u32 = 0x20;

/** Whether what stands behind the digits that end at `end` may say what they are: `482913 is your code`. */
export function isBehind(end: usize): bool {
  let p = end;
  while (p - end < 3 && (byte(p) == 0x5d || byte(p) == 0x29 || byte(p) == 0x22 || byte(p) == 0x27 || byte(p) == 0x2a)) p++;
  if (byte(p) >= 0x80) return isBehindWide(p);
  if (byte(p) != BLANK) return is(p, KIND.LETTER) && isHindi(load<u32>(p) | 0x20202020);
  p++;
  if (byte(p) >= 0x80) return isBehindWide(p);
  const w = load<u32>(p) | 0x20202020;
  const two = w & 0xffff;
  const third = byte(p + 2);
  // is as es ko me, to l… s… v… c… a… r…
  if (two == 0x6f74 && third == BLANK) return beginsUse(byte(p + 3) | 0x20);
  if (third == BLANK && (two == 0x7369 || two == 0x7361 || two == 0x7365 || two == 0x6f6b || two == 0x656d)) return true;
  // ist est ada… ger… mei… tar…
  const three = w & 0xffffff;
  return three == 0x747369 || three == 0x747365 || three == 0x616461 || three == 0x726567 || three == 0x69656d || three == 0x726174 || isHindi(w) || isCodeFar(p);
}

/** What codes are for: to log in, sign, verify, confirm, authenticate, reset. */
@inline
function beginsUse(letter: u32): bool {
  return letter == 0x6c || letter == 0x73 || letter == 0x76 || letter == 0x63 || letter == 0x61 || letter == 0x72;
}

const FARTHEST_LETTERS: usize = 13;

/** Whether Korean says so behind a few letters. */
function isCodeFar(at: usize): bool {
  let p = at;
  while (p - at < FARTHEST_LETTERS && (is(p, KIND.LETTER) || byte(p) == BLANK)) p++;
  return byte(p) >= 0xe3 && saysCode(p);
}

/** mera, apka, aapka. */
@inline
function isHindi(w: u32): bool {
  const three = w & 0xffffff;
  return three == 0x72656d || three == 0x6b7061 || three == 0x706161;
}

/** は が 是 为 為 은 는 이 가, closing brackets, accented Latin, Thai and Devanagari; and whatever Koreans write at once. */
function isBehindWide(at: usize): bool {
  const w = load<u32>(at) & 0xffffff;
  const lead = w & 0xff;
  if (lead < 0xe3 || w == 0x9180e3 || w == 0x8d80e3) return true;
  if (w == 0xaf81e3 || w == 0x8c81e3 || lead - 0xea < 4) return saysCode(at);
  return w == 0xaf98e6 || w == 0xbab8e4 || w == 0xba82e7;
}

const FARTHEST_CODE: usize = 100;

/** 認証 確認 検証 ワン ログ 인증 확인 일회용, near behind. */
function saysCode(at: usize): bool {
  for (let p = at; p < at + FARTHEST_CODE; p++) {
    const b = byte(p);
    // One that ends the string is alone, one of the text stands twice (../seen/plain).
    if (b == 0x22 && byte(++p) != 0x22) return false;
    if (b < 0xe3) continue;
    const w = load<u32>(p) & 0xffffff;
    if (w == 0x8daae8 || w == 0xbaa2e7 || w == 0x9ca4e6 || w == 0xaf83e3 || w == 0xad83e3 || w == 0xb89dec || w == 0x8c9aed) return true;
  }
  return false;
}
