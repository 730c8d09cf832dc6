/** Where the rows of an input begin, as it is read: the input is cut there into parts that can be laid out each by itself. */

/** A part begins after so many bytes or rows of the one before it, at the next row. */
const MANY_BYTES = 48 * 1024;
const MANY_ROWS = 2500;

const [LF, CR, TAB, SPACE] = [0x0a, 0x0d, 0x09, 0x20];
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const BYTE_ORDER_MARK = 3;

/** What a part may be cut inside of, and what has come last. */
const INSIDE = Object.freeze({ NOTHING: 0, STRING: 1, ESCAPE: 2, BARE: 3 });

export interface PartStart {
  /** Bytes of the input. */
  readonly from: number;
  /** The containers that are open there: `[` and `{`, the outermost first. */
  readonly open: string;
}

export class Outline {
  readonly #starts: number[] = [];
  /** By part; most have the containers of the one before. */
  readonly #open: string[] = [];
  #stack: number[] = [];
  #inside: number = INSIDE.NOTHING;
  /** The next token begins a row; it does not if it closes a container that has just been opened. */
  #rowNext = true;
  #isFresh = false;
  #offset = 0;
  #rows = Number.POSITIVE_INFINITY;
  readonly #manyBytes: number;
  readonly #manyRows: number;

  constructor(manyBytes = MANY_BYTES, manyRows = MANY_ROWS) {
    this.#manyBytes = manyBytes;
    this.#manyRows = manyRows;
  }

  /** Reads on: the next bytes, which are right so far. */
  read(bytes: Uint8Array): void {
    const size = bytes.length;
    let at = this.#offset === 0 && bytes[0] === 0xef ? BYTE_ORDER_MARK : 0;
    while (at < size) {
      if (this.#inside === INSIDE.NOTHING) at = this.#token(bytes, at, size);
      else if (this.#inside === INSIDE.BARE) at = this.#bare(bytes, at, size);
      else at = this.#string(bytes, at, size);
    }
    this.#offset += size;
  }

  get count(): number {
    return this.#starts.length;
  }

  at(part: number): PartStart {
    return { from: this.#starts[part] as number, open: this.#open[part] as string };
  }

  /** Where the part ends in the input. */
  endOf(part: number): number {
    return this.#starts[part + 1] ?? this.#offset;
  }

  /** The part that the byte at `position` stands in. */
  partOf(position: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #token(bytes: Uint8Array, at: number, size: number): number {
    for (let i = at; i < size; i++) {
      const byte = bytes[i] as number;
      if (byte === SPACE || byte === LF || byte === CR || byte === TAB || byte === COLON) continue;
      if (byte === COMMA) this.#rowNext = true;
      else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) this.#close(i);
      else {
        if (this.#rowNext) this.#row(i);
        if (byte !== OPEN_ARRAY && byte !== OPEN_OBJECT) {
          this.#scalarBegins(byte === QUOTE);
          return i + 1;
        }
        this.#stack.push(byte);
        this.#rowNext = true;
        this.#isFresh = true;
      }
    }
    return size;
  }

  #scalarBegins(isString: boolean): void {
    this.#inside = isString ? INSIDE.STRING : INSIDE.BARE;
    this.#rowNext = this.#stack.length === 0;
    this.#isFresh = false;
  }

  #close(at: number): void {
    if (!this.#isFresh) this.#row(at);
    this.#stack.pop();
    this.#isFresh = false;
    this.#rowNext = this.#stack.length === 0;
  }

  #row(at: number): void {
    const position = this.#offset + at;
    const last = this.#starts.at(-1) ?? 0;
    this.#rows++;
    if (this.#rows <= this.#manyRows && position - last < this.#manyBytes) return;
    this.#rows = 1;
    this.#starts.push(this.#starts.length === 0 ? 0 : position);
    this.#open.push(this.#written());
  }

  /** Equal texts are one. */
  #written(): string {
    const open = String.fromCharCode(...this.#stack);
    const last = this.#open.at(-1);
    return last === open ? last : open;
  }

  /** A number or a literal: it ends at the next sign or white space. */
  #bare(bytes: Uint8Array, at: number, size: number): number {
    let i = at;
    for (; i < size; i++) {
      const byte = bytes[i] as number;
      const ends = byte <= SPACE || byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT;
      // Outside of containers a document may follow at once.
      if (ends || byte === QUOTE || byte === OPEN_ARRAY || byte === OPEN_OBJECT) break;
    }
    if (i < size) this.#inside = INSIDE.NOTHING;
    return i;
  }

  #string(bytes: Uint8Array, from: number, size: number): number {
    let at = this.#inside === INSIDE.ESCAPE ? from + 1 : from;
    this.#inside = INSIDE.STRING;
    for (; at < size; at++) {
      const byte = bytes[at];
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) {
        this.#inside = INSIDE.NOTHING;
        return at + 1;
      }
    }
    if (at > size) this.#inside = INSIDE.ESCAPE;
    return at > size ? size : at;
  }
}
