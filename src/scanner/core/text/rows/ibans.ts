// Beginnings of bank account numbers (src/detectors/iban.ts): where enough follows, the host looks.
import { DETECTS, IBAN, KIND, LOOKS } from "../../../shared/text";
import { byte, is, isDigit, isLetterOrDigit } from "../seen/bytes";
import { Looks } from "../looks";

const WIDEST_GAP: u32 = 3;
/** The country and its check digits. */
const HEAD: u32 = 4;

/** Whether an account's number may begin with a country's letters in front of the digits at `at`. */
export function mayBeIban(at: usize): bool {
  if ((Looks.detects & DETECTS.IBAN) == 0 || !isDigit(at + 1)) return false;
  const b = byte(at - 1);
  const end = b == 0x20 || b == 0x2d ? at - 1 : at;
  if (!is(end - 1, KIND.LETTER) || !is(end - 2, KIND.LETTER)) return false;
  if (!mayBegin(end - 2)) return false;
  const country = ((byte(end - 2) | 0x20) - 0x61) * 26 + (byte(end - 1) | 0x20) - 0x61;
  const structure = (load<u32>(Looks.at, LOOKS.IBANS) as usize) + (country as usize) * IBAN.SIZE;
  return load<u32>(structure, IBAN.LENGTH) != 0 && isChecked(end - 2, structure);
}

/** Whether no word goes on there. But small letters may stand in front of capitals, and the word IBAN. */
function mayBegin(at: usize): bool {
  const b = byte(at - 1);
  if (!isLetterOrDigit(at - 1)) return true;
  return (b | 0x20) == 0x6e || (b >= 0x60 && byte(at) < 0x60 && byte(at + 1) < 0x60);
}

/** Whether letters and digits follow as the country has them, and the check digits are right (ISO 7064, MOD 97-10): the first four count last. */
function isChecked(at: usize, structure: usize): bool {
  const size = load<u32>(structure, IBAN.LENGTH);
  const digits = load<u32>(structure, IBAN.DIGITS);
  const letters = load<u32>(structure, IBAN.LETTERS);
  let found: u32 = 0;
  let gap: u32 = 0;
  let first: u32 = 0;
  let rest: u32 = 0;
  for (; found < size; at++) {
    if (isLetterOrDigit(at)) {
      const b = byte(at);
      const place: u32 = found < HEAD ? 0 : 1 << (found - HEAD);
      if (((b < 0x40 ? letters : digits) & place) != 0) return false;
      const value = b < 0x40 ? b - 0x30 : (b | 0x20) - 0x61 + 10;
      rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
      if (++found == HEAD) {
        first = rest;
        rest = 0;
      }
      gap = 0;
    } else if (!isGap(byte(at)) || ++gap > WIDEST_GAP) return false;
  }
  // Two letters and two digits are six digits.
  return (((rest * 1000) % 97) * 1000 + first) % 97 == 1;
}

@inline
function isGap(b: u32): bool {
  return b == 0x20 || b == 0x2e || b == 0x2f || b == 0x5f || b == 0x2d;
}
