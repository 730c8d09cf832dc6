/** A text that is not packed. In Node it stands in place of text.ts (scripts/build-node.mjs). */
export function unpackedText(plain: string): string {
  return plain;
}
