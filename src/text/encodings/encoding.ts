/**
 * A way in which texts stand inside of others. One file each; table.ts lists them. They say where each character is written, and
 * nothing of what is looked for.
 */
export interface Encoding {
  /** Evidence without which nothing in a text is encoded in this way. */
  readonly needs: number;
  /** What a text says where parts of it are encoded; undefined: none are. Linear. */
  decoded(text: string): Decoded | undefined;
}

export interface Decoded {
  readonly text: string;
  /** Where in the encoded text the character at `offset` begins; `isEnd`: where the one before it ends. */
  encodedAt(offset: number, isEnd: boolean): number;
}

/** A text, and how it is written where it came from. */
export interface Written {
  readonly text: string;
  /** A part of the text as a document has it: with the escapes of all strings that it stands in, without quotes. */
  source(start: number, end: number): string;
}
