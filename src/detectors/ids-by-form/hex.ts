/** Hexadecimal digits and their neighbours, by their codes. */
const DIGIT = 1;
const HEX_LETTER = 2;
const LETTER = 4;

/** A look into a table costs less than to compare, and ids are looked for beside each hit. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindsOf(String.fromCharCode(code)));

function kindsOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  return (/[A-Fa-f]/.test(character) ? HEX_LETTER : 0) | (/[A-Za-z]/.test(character) ? LETTER : 0);
}

function isOneOf(kinds: number, code: number): boolean {
  return code < 128 && ((KINDS[code] as number) & kinds) !== 0;
}

export function isHex(code: number): boolean {
  return isOneOf(DIGIT | HEX_LETTER, code);
}

export function isHexLetter(code: number): boolean {
  return isOneOf(HEX_LETTER, code);
}

export function isLetter(code: number): boolean {
  return isOneOf(LETTER, code);
}

export function isLetterOrDigit(code: number): boolean {
  return isOneOf(DIGIT | LETTER, code);
}
