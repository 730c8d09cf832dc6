/**
 * Bytes that stand in a module as a text.
 *
 * The room `packed` has what scripts of the build have packed (data.ts), and unpacks it as scripts/packed.mjs packs, so that bundles are
 * small. It takes nothing that a program hands in.
 */

/** All of ASCII that can be seen, without what would have to be escaped in a string; each stands for the byte of its index. */
const CHARACTERS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{| ";
/** In front of a character: the byte is so much more. */
const SHIFTS: Readonly<Record<string, number>> = { "~": CHARACTERS.length, "}": 2 * CHARACTERS.length };
const VALUES: ReadonlyMap<string, number> = new Map([...CHARACTERS].map((character, value) => [character, value]));

/**
 * Most bytes are one character. Base64 cuts each three bytes into four characters, and so hides from gzip, with which bundles are
 * sent, what comes again; this does not.
 */
export function unpackedBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const shift = SHIFTS[text[i] as string];
    if (shift !== undefined) i++;
    bytes[size++] = (shift ?? 0) + (VALUES.get(text[i] as string) as number);
  }
  return bytes.slice(0, size);
}
