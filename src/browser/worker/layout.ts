/** A part of the input as rows of tokens: one member or element a row, brackets that close on rows of their own. */

const [LF, CR, TAB, SPACE] = [0x0a, 0x0d, 0x09, 0x20];
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Bytes of the part, `to` excluded. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** A blank is shown behind it. */
  readonly isColon: boolean;
}

export interface TokenRow {
  readonly depth: number;
  readonly tokens: readonly Token[];
}

/** `open`: the containers that are open where the bytes begin, which is where a row does. */
export function rowsOf(bytes: Uint8Array, open: string): TokenRow[] {
  return new Layout(bytes, open.length).rows;
}

class Layout {
  readonly rows: { depth: number; tokens: Token[] }[] = [];
  #depth: number;
  #rowNext = true;
  #isFresh = false;

  constructor(bytes: Uint8Array, depth: number) {
    this.#depth = depth;
    for (let at = afterMark(bytes); at < bytes.length; ) at = this.#token(bytes, at);
  }

  #token(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] as number;
    if (byte === SPACE || byte === LF || byte === CR || byte === TAB) return at + 1;
    if (byte === COMMA || byte === COLON) {
      this.#add(at, at + 1, byte === COLON);
      this.#rowNext = byte === COMMA;
      return at + 1;
    }
    if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) return this.#close(at);
    if (this.#rowNext) this.#begin();
    const isOpening = byte === OPEN_ARRAY || byte === OPEN_OBJECT;
    const to = isOpening ? at + 1 : byte === QUOTE ? endOfString(bytes, at) : endOfBare(bytes, at);
    this.#add(at, to, false);
    if (isOpening) this.#depth++;
    this.#isFresh = isOpening;
    this.#rowNext = isOpening || this.#depth === 0;
    return to;
  }

  #close(at: number): number {
    this.#depth--;
    if (!this.#isFresh) this.#begin();
    this.#add(at, at + 1, false);
    this.#isFresh = false;
    this.#rowNext = this.#depth === 0;
    return at + 1;
  }

  #begin(): void {
    this.rows.push({ depth: this.#depth, tokens: [] });
  }

  #add(from: number, to: number, isColon: boolean): void {
    this.rows.at(-1)?.tokens.push({ from, to, isColon });
  }
}

function afterMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef ? 3 : 0;
}

function endOfString(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at++;
    else if (byte === QUOTE) return at + 1;
  }
  return bytes.length;
}

function endOfBare(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const ends = byte <= SPACE || byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT;
    if (ends || byte === QUOTE || byte === OPEN_ARRAY || byte === OPEN_OBJECT) return at;
  }
  return bytes.length;
}
