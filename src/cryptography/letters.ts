/** Bytes as letters a–p, two a byte: no digit, so that no detector takes them for a number; folding of case does no harm. */
const LETTERS = "abcdefghijklmnop";
const FIRST = LETTERS.charCodeAt(0);

export function lettersOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`;
  return text;
}

/** The bytes again; undefined for what `lettersOf` never writes. */
export function bytesOfLetters(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[a-p]*$/.test(text)) return undefined;
  const nibble = (at: number) => text.charCodeAt(at) - FIRST;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => (nibble(2 * i) << 4) | nibble(2 * i + 1));
}
