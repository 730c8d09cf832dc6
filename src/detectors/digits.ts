/** Rows of digits, as numbers: numbering plans and lists of issuers look these up. */
import { ZERO } from "./characters.ts";

/** The digits from `start` to `end` of a buffer, 0 to 9 each. */
export interface Digits {
  readonly values: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where the row of digits ends that begins at `start`. */
export function runEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The digits that a text is, which has nothing else. */
export function readDigits(text: string): Digits {
  const values = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) values[i] = text.charCodeAt(i) - ZERO;
  return { values, start: 0, end: values.length };
}

export function textOf({ values, start, end }: Digits): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(ZERO + (values[i] as number));
  return text;
}

export function sizeOf({ start, end }: Digits): number {
  return end - start;
}

/** Without the first `size` of them. */
export function without({ values, start, end }: Digits, size: number): Digits {
  return { values, start: start + size, end };
}

export function beginsWith({ values, start, end }: Digits, first: Digits): boolean {
  const size = sizeOf(first);
  if (end - start < size) return false;
  for (let i = 0; i < size; i++) if (values[start + i] !== first.values[first.start + i]) return false;
  return true;
}
