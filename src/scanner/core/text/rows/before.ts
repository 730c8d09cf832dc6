// What stands in front of digits, and whether it surely makes them nothing else. What is not known is the host's.
import { KIND } from "../../../shared/text";
import { byte, endsWith, is, isDigit } from "../seen/bytes";

const BLANK: u32 = 0x20;
const QUOTE: u32 = 0x22;
const OPENING: u32 = 0x28;
const CLOSING: u32 = 0x29;
const PLUS: u32 = 0x2b;
const COMMA: u32 = 0x2c;
const SLASH: u32 = 0x2f;
const COLON: u32 = 0x3a;
const SEMICOLON: u32 = 0x3b;
const LESS: u32 = 0x3c;
const EQUALS: u32 = 0x3d;
const SQUARE: u32 = 0x5b;

/** Whether a plus stands in front of the digits at `at`, perhaps with blanks and brackets in between. */
export function hasPlusBefore(at: usize): bool {
  let p = at;
  while (at - p < 3 && (byte(p - 1) == BLANK || byte(p - 1) == OPENING || byte(p - 1) == SQUARE)) p--;
  return byte(p - 1) == PLUS;
}

/** Whether a scheme or a link may say that the digits at `at` are a number: `tel:`, `wa.me/`, `phone=`. */
export function mayBeMarked(at: usize): bool {
  let p = byte(at - 1) == OPENING ? at - 1 : at;
  const b = byte(p - 1);
  if (b == EQUALS) return endsWith(p - 1, "phone");
  if (b == SLASH && byte(p - 2) == SLASH) p -= 2;
  else if (b == SLASH) return endsWith(p - 1, "wa.me");
  if (byte(p - 1) != COLON) return false;
  const end = p - 1;
  return (
    endsWith(end, "tel") ||
    endsWith(end, "callto") ||
    endsWith(end, "sip") ||
    endsWith(end, "sips") ||
    endsWith(end, "sms") ||
    endsWith(end, "whatsapp") ||
    endsWith(end, "fax") ||
    endsWith(end, "modem")
  );
}

/** The first byte of the character that ends before `at`. */
export function leadBefore(at: usize): u32 {
  let p = at - 1;
  while ((byte(p) & 0xc0) == 0x80) p--;
  return byte(p);
}

/** Whether the first byte is one of a kana, an ideograph, a syllable of Korean, or of their punctuation. */
@inline
export function isUnspaced(lead: u32): bool {
  return lead - 0xe3 < 7 || lead == 0xeb || lead == 0xec;
}

/** Whether what stands before a number that begins at `at` surely is nothing of it. */
export function isFreeBefore(at: usize): bool {
  const b = byte(at - 1);
  if (b >= 0x80) return isUnspaced(leadBefore(at));
  if (b == BLANK) {
    const c = byte(at - 2);
    return c != CLOSING && (c | 0x20) != 0x78;
  }
  if (b == COMMA || b == SEMICOLON) return !isDigit(at - 2);
  if (b == COLON) return isAfterWord(at - 1);
  return b < BLANK || b == QUOTE || b == 0x27 || b == LESS || b == 0x3e;
}

/** Whether a word stands before the colon at `at`, and nothing in front of it that could be a name with colons. */
function isAfterWord(at: usize): bool {
  let p = at;
  while (at - p < 16 && is(p - 1, KIND.LETTER)) p--;
  const b = byte(p - 1);
  return (p < at || b >= 0x80) && (b <= QUOTE || b == COMMA || b >= 0x80);
}

/** Whether what stands before the unmarked number at `at` may say that it is something else. */
export function mayBeOther(at: usize): bool {
  const isApart = byte(at - 1) == BLANK;
  const p = isApart ? at - 1 : at;
  const b = byte(p - 1);
  if (b >= 0x80) return isPostalMark(p) || !isUnspaced(leadBefore(p));
  return mayEndCurrency(p, isApart) || mayEndLabel(at);
}

function isPostalMark(at: usize): bool {
  return byte(at - 1) == 0x92 && byte(at - 2) == 0x80 && byte(at - 3) == 0xe3;
}

/** A currency's sign, its code in capitals, `Rs.`; and the protocol of media (RFC 8866). */
function mayEndCurrency(at: usize, isApart: bool): bool {
  const b = byte(at - 1);
  if (b == 0x24 || b - 0x41 < 26) return true;
  return isApart && (b == 0x73 || b == 0x70 || b == 0x2e) && (byte(at - 2) == 0x52 || byte(at - 3) == 0x52);
}

/** What software counts: only where it cannot be is it said here. */
function mayEndLabel(at: usize): bool {
  let end = at - 1;
  const b = byte(end);
  if (b != BLANK && b != COLON && b != EQUALS && b != 0x23 && b != 0x2d) return false;
  if (b == BLANK && (byte(end - 1) == COLON || byte(end - 1) == EQUALS)) end--;
  const last = byte(end - 1) | 0x20;
  if (isDigit(end - 1)) return true;
  if (last == 0x6e) return endsWith(end, "token") || endsWith(end, "ion") || endsWith(end, "isbn") || endsWith(end, "issn");
  if (last == 0x68) return endsWith(end, "hash") || endsWith(end, "epoch");
  if (last == 0x6d) return endsWith(end, "sum");
  if (last == 0x64) return endsWith(end, "build") || endsWith(end, "id");
  if (last == 0x74) return endsWith(end, "commit");
  if (last == 0x61) return endsWith(end, "sha");
  if (last == 0x70) return endsWith(end, "stamp");
  return last == 0x69 && endsWith(end, "ami");
}
