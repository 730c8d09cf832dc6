/** Bytes as letters a–p, two a byte: no digit, so that no detector takes them for a number; folding of case does no harm. */
const FIRST = "a".charCodeAt(0);

const decoder = new TextDecoder();

/** Made in one piece: strings that grow by two letters at a time cost a quarter of a run that makes tokens. */
export function lettersOf(bytes: Uint8Array): string {
  const letters = new Uint8Array(2 * bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    letters[2 * i] = FIRST + (byte >> 4);
    letters[2 * i + 1] = FIRST + (byte & 15);
  }
  return decoder.decode(letters);
}

/** The bytes again; undefined for what `lettersOf` never writes. */
export function bytesOfLetters(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[a-p]*$/.test(text)) return undefined;
  const nibble = (at: number) => text.charCodeAt(at) - FIRST;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => (nibble(2 * i) << 4) | nibble(2 * i + 1));
}
