// What stands after digits, and whether it surely is nothing of them: no extension, no unit, no more of a row. What is not known is
// the host's.
import { KIND } from "../../../shared/text";
import { byte, is, isDigit } from "../seen/bytes";
import { isUnspaced } from "./before";

const BLANK: u32 = 0x20;
const COMMA: u32 = 0x2c;
const DOT: u32 = 0x2e;
const COLON: u32 = 0x3a;
const SEMICOLON: u32 = 0x3b;
const MOST_SEPARATORS: usize = 3;

/** Whether what stands at `end`, after a number, surely is nothing of it. */
export function isFreeAfter(end: usize): bool {
  const a = byte(end);
  if (a == DOT) return byte(end + 1) != 0x30;
  if (a == COLON) return !isDigit(end + 1);
  if (a >= 0x80 || a == BLANK || a == COMMA || a == SEMICOLON) return !mayHang(end);
  return a < BLANK || a == 0x21 || a == 0x22 || a == 0x27 || a == 0x29 || a == 0x3c || a == 0x3e || a == 0x3f || a == 0x5d;
}

/** As src/detectors/phone/hanging.ts, as far as the first characters tell. */
export function mayHang(end: usize): bool {
  let p = end;
  while (p - end < MOST_SEPARATORS && (byte(p) == BLANK || byte(p) == COMMA || byte(p) == SEMICOLON)) p++;
  const a = byte(p);
  if (a >= 0x80) return !isUnspaced(a) || beginsExtension(p);
  if (is(p, KIND.LETTER)) return mayBeWord(p, a | 0x20);
  if (a == 0x23 || a == 0x7e || a == 0x28 || a == 0x5b) return true;
  if (byte(end) == BLANK) return false;
  return isDigit(p) || a == 0x2a || a == BLANK || a == COMMA || a == SEMICOLON;
}

/** 内 內 分 내 转 轉. */
function beginsExtension(at: usize): bool {
  const w = load<u32>(at) & 0xffffff;
  return w == 0x8586e5 || w == 0xa785e5 || w == 0x8688e5 || w == 0xb482eb || w == 0xacbde8 || w == 0x89bde8;
}

function mayBeWord(at: usize, first: u32): bool {
  if (first == 0x78) return true;
  const next = byte(at + 1) | 0x20;
  if (first == 0x64 && next == 0x77) return true;
  if ((first == 0x70 || first == 0x77) && (next == 0x70 || next == 0x77 || isDigit(at + 1) || byte(at + 1) == 0x2a || byte(at + 1) == 0x23)) return true;
  if (!is(at + 1, KIND.LETTER)) return false;
  const w = (load<u32>(at) & 0xffffff) | 0x202020;
  return (
    w == 0x747865 || // ext
    w == 0x746e69 || // int
    w == 0x656e61 || // ane
    w == 0x736f70 || // pos
    w == 0x727564 || // dur
    w == 0x6d6172 || // ram
    w == 0x656f74 || // toe
    w == 0x686164 || // dah
    w == 0x776577 || // wew
    w == 0x757369 || // isu
    w == 0x6f6870 // pho
  );
}

/** Whether a unit may stand at `end`, or more of an amount. */
export function mayBeAmount(end: usize): bool {
  if (byte(end) == COMMA && isDigit(end + 1)) return true;
  const p = byte(end) == BLANK ? end + 1 : end;
  const a = byte(p);
  if (a >= 0x80) return isUnit(p, a);
  return a == 0x24 || a == 0x25 || (a - 0x41 < 26 && isCode(p));
}

/** ‰ 元 円 원 đ and the signs of currencies, and what is not told from them. */
function isUnit(at: usize, lead: u32): bool {
  const w = load<u32>(at) & 0xffffff;
  return !isUnspaced(lead) || w == 0x8385e5 || w == 0x8686e5 || w == 0x909bec;
}

const CODES = "USDEURGBPJPYCNYRMBKRWINRSGDHKDTWDAUDCADCHFBRLMXNSEKNOKDKKPLNTHBIDRMYRVNDPHP";

function isCode(at: usize): bool {
  const first = byte(at);
  if (first == 0x52 && (byte(at + 1) == 0x73 || byte(at + 1) == 0x70)) return true;
  if (first == 0x4b && byte(at + 1) >= 0x80) return true;
  const second = byte(at + 1);
  const third = byte(at + 2);
  for (let i = 0; i < CODES.length; i += 3) {
    if (CODES.charCodeAt(i) == first && CODES.charCodeAt(i + 1) == second && CODES.charCodeAt(i + 2) == third) return true;
  }
  return false;
}

const UNITS =
  " byte bytes octets kb mb gb tb kib mib gib tib ms msec msecs millis sec secs seconds minutes hours hrs days unit units items pcs pieces rows records users views km cm mm kg px mah rpm hz points pts people persons million billion steps cycles tokens times ";

/** Whether a unit may follow, or arithmetic. */
export function mayBeCounted(end: usize): bool {
  const p = byte(end) == BLANK ? end + 1 : end;
  const a = byte(p);
  if (a >= 0x80) return isUnitWord(p);
  if (!is(p, KIND.LETTER)) return p > end && (a == 0x2b || a == 0x2a || a == 0x3d);
  let size: i32 = 1;
  while (size < 10 && is(p + size, KIND.LETTER)) size++;
  return size < 9 && isAUnit(p, size);
}

function isAUnit(at: usize, size: i32): bool {
  for (let from = 1; from < UNITS.length; ) {
    let to = from;
    while (UNITS.charCodeAt(to) != 0x20) to++;
    if (to - from == size) {
      let i = 0;
      while (i < size && (byte(at + i) | 0x20) == (UNITS.charCodeAt(from + i) as u32)) i++;
      if (i == size) return true;
    }
    from = to + 1;
  }
  return false;
}

/** 件 個 台 回 个 张 次 건 개 명 회. */
function isUnitWord(at: usize): bool {
  const w = load<u32>(at) & 0xffffff;
  return (
    w == 0xb6bbe4 || w == 0x8b80e5 || w == 0xb08fe5 || w == 0x9e9be5 || w == 0xaab8e4 || w == 0xa0bce5 || w == 0xa1ace6 || w == 0xb4b1ea ||
    w == 0x9cb0ea || w == 0x85aaeb || w == 0x8c9aed
  );
}
