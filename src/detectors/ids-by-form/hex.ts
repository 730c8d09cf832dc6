/** Hexadecimal digits and their neighbours, by their codes. */
import { isDigit } from "../digits.ts";

export function isHex(code: number): boolean {
  return isDigit(code) || isHexLetter(code);
}

export function isHexLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x66;
}

export function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code);
}
