/** Where the rows of an input begin, as it is read: the input is cut there into parts that can be laid out each by itself. */

/** A part begins after so many bytes or rows of the one before it, at the next row. */
const MANY_BYTES = 48 * 1024;
const MANY_ROWS = 2500;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const BYTE_ORDER_MARK = 3;

/** What a byte is outside of strings. */
const KIND = Object.freeze({ BARE: 0, BLANK: 1, COMMA: 2, OPEN: 3, CLOSE: 4, QUOTE: 5 });
/** Colons are passed over as blanks are. */
const SIGNS: readonly (readonly [signs: string, kind: number])[] = [
  [" \n\r\t:", KIND.BLANK],
  [",", KIND.COMMA],
  ["[{", KIND.OPEN],
  ["]}", KIND.CLOSE],
  ['"', KIND.QUOTE],
];
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  return SIGNS.find(([signs]) => signs.includes(String.fromCharCode(byte)))?.[1] ?? KIND.BARE;
});

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
  readonly #stack: number[] = [];
  #depth = 0;
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
    if (this.#inside === INSIDE.BARE) at = this.#bare(bytes, at, size);
    else if (this.#inside !== INSIDE.NOTHING) at = this.#string(bytes, at, size);
    while (at < size) {
      at = this.#between(bytes, at, size);
      if (at < size) {
        this.#inside = INSIDE.STRING;
        at = this.#string(bytes, at + 1, size);
      }
    }
    this.#offset += size;
  }

  #bare(bytes: Uint8Array, from: number, size: number): number {
    const at = endOfBare(bytes, from, size);
    if (at < size) this.#inside = INSIDE.NOTHING;
    return at;
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

  /** All that stands between strings, in one loop: a function for each token would take most of the time. Returns where a string begins, or a bare value is cut. */
  #between(bytes: Uint8Array, from: number, size: number): number {
    let rowNext = this.#rowNext;
    let at = from;
    for (; at < size; at++) {
      const kind = KINDS[bytes[at] as number];
      if (kind === KIND.BLANK) continue;
      if (kind === KIND.COMMA) rowNext = true;
      else if (kind === KIND.CLOSE) rowNext = this.#close(at);
      else {
        if (rowNext) this.#row(at);
        rowNext = kind === KIND.OPEN || this.#depth === 0;
        this.#isFresh = kind === KIND.OPEN;
        if (kind === KIND.OPEN) this.#stack[this.#depth++] = bytes[at] as number;
        else if (kind === KIND.QUOTE) break;
        else {
          at = endOfBare(bytes, at + 1, size) - 1;
          if (at + 1 === size) this.#inside = INSIDE.BARE;
        }
      }
    }
    this.#rowNext = rowNext;
    return at;
  }

  /** Whether a row follows whatever comes. */
  #close(at: number): boolean {
    if (!this.#isFresh) this.#row(at);
    this.#isFresh = false;
    this.#depth--;
    return this.#depth === 0;
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
    const open = String.fromCharCode(...this.#stack.slice(0, this.#depth));
    const last = this.#open.at(-1);
    return last === open ? last : open;
  }

  /** Goes on in a string; returns where the next token is looked for. */
  #string(bytes: Uint8Array, from: number, size: number): number {
    const at = endOfString(bytes, this.#inside === INSIDE.ESCAPE ? from + 1 : from, size);
    this.#inside = at < size ? INSIDE.NOTHING : at === size ? INSIDE.STRING : INSIDE.ESCAPE;
    return at + 1;
  }
}

/** A number or a literal: it ends at the next sign or white space; outside of containers also where a document follows at once. */
function endOfBare(bytes: Uint8Array, from: number, size: number): number {
  let at = from;
  while (at < size && KINDS[bytes[at] as number] === KIND.BARE) at++;
  return at;
}

/** The position of its closing quote; `size` where that has not come, and one more where an escape is cut. */
function endOfString(bytes: Uint8Array, from: number, size: number): number {
  let at = from;
  for (; at < size; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) break;
    if (byte === BACKSLASH) at++;
  }
  return at;
}
