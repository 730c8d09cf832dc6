/** Finds tokens in bytes that come in pieces, and says what stood in their places. */
import type { Opened } from "../actions/tokenize.ts";

/** A stretch of the input. */
export interface Stretch {
  readonly source: Uint8Array<ArrayBuffer>;
  /** What stands in its place; the source itself where there is no token. */
  readonly revealed: Uint8Array<ArrayBuffer>;
  /** A token of a known key begins after the source, and does not open. */
  readonly damaged: boolean;
}

const BEGINNING = "tok1_";
const END = 0x5f;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x70;

/**
 * So many bytes may have to wait for what comes after them: a quote with its backslashes, which are 15 where JSON stands
 * four deep in strings, and the beginning of a token. Nothing else has to wait.
 */
const MOST_AHEAD = 24;
const AHEAD: ReadonlySet<number | undefined> = new Set([QUOTE, BACKSLASH, ...Buffer.from(BEGINNING)]);

const NOTHING = new Uint8Array(0);
const encoder = new TextEncoder();

export class TokenFinder {
  opened = 0;
  notOpened = 0;
  readonly #open: (token: string) => Opened;
  /** What has come and is not decided. Of a long token the pieces, put together only at its end. */
  #held: Uint8Array[] = [];
  #insideToken = false;

  constructor(open: (token: string) => Opened) {
    this.#open = open;
  }

  write(bytes: Uint8Array): Iterable<Stretch> {
    const goesOn = this.#insideToken && lettersEnd(bytes, 0) === bytes.length;
    this.#held.push(goesOn ? bytes.slice() : bytes);
    return goesOn ? [] : this.#stretches(this.#taken(), false);
  }

  end(): Iterable<Stretch> {
    return this.#stretches(this.#taken(), true);
  }

  #taken(): Buffer<ArrayBuffer> {
    const [first = NOTHING, ...more] = this.#held;
    this.#held = [];
    this.#insideToken = false;
    if (more.length > 0) return Buffer.concat([first, ...more]);
    return Buffer.from(first.buffer as ArrayBuffer, first.byteOffset, first.length);
  }

  *#stretches(data: Buffer<ArrayBuffer>, isLast: boolean): Iterable<Stretch> {
    let from = 0;
    for (let at = data.indexOf(BEGINNING); at >= 0; at = data.indexOf(BEGINNING, at)) {
      const letters = lettersEnd(data, at + BEGINNING.length);
      if (!isLast && isOpen(data, letters)) {
        yield* this.#plain(data.subarray(from, Math.max(from, at - MOST_AHEAD)));
        this.#held = [Uint8Array.from(data.subarray(Math.max(from, at - MOST_AHEAD)))];
        this.#insideToken = letters === data.length;
        return;
      }
      const end = data[letters] === END ? letters + 1 : letters;
      const found = this.#token(data, { from, at, end });
      at = end;
      if (found === undefined) continue;
      yield* found.before;
      yield found.token;
      from = found.end;
    }
    const rest = isLast ? data.length : waitingFrom(data, from);
    yield* this.#plain(data.subarray(from, rest));
    if (rest < data.length) this.#held = [Uint8Array.from(data.subarray(rest))];
  }

  /** undefined where no token begins that any key knows. */
  #token(
    data: Buffer<ArrayBuffer>,
    { from, at, end }: { readonly from: number; readonly at: number; readonly end: number },
  ) {
    const opened = this.#open(data.toString("latin1", at, end));
    if ("problem" in opened) {
      if (opened.problem === "no-key") {
        if (isShaped(data, at, end)) this.notOpened++;
        return undefined;
      }
      const before = this.#plain(data.subarray(from, at));
      return { before, token: { source: NOTHING, revealed: NOTHING, damaged: true }, end };
    }
    this.opened++;
    const isText = opened.text.startsWith('"');
    const quotes = isText ? 0 : quotesAround(data, at, end);
    const revealed = encoder.encode(isText ? opened.text.slice(1, -1) : opened.text);
    const [start, stop] = [Math.max(from, at - quotes), end + quotes];
    const source = data.subarray(start, stop);
    return { before: this.#plain(data.subarray(from, start)), token: { source, revealed, damaged: false }, end: stop };
  }

  #plain(source: Uint8Array<ArrayBuffer>): readonly Stretch[] {
    return source.length === 0 ? [] : [{ source, revealed: source, damaged: false }];
  }
}

function isLetter(byte: number): boolean {
  return byte >= FIRST_LETTER && byte <= LAST_LETTER;
}

function lettersEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isLetter(bytes[at] as number)) at++;
  return at;
}

/** Whether more of a token may come, whose letters end there, or of the quote that stands after it. */
function isOpen(bytes: Uint8Array, letters: number): boolean {
  const most = Math.min(bytes.length, letters + MOST_AHEAD);
  let at = bytes[letters] === END ? letters + 1 : letters;
  while (at < most && (bytes[at] === QUOTE || bytes[at] === BACKSLASH)) at++;
  return at === bytes.length;
}

/** Where at the end of the bytes a token may begin, with what stands around it. */
function waitingFrom(bytes: Uint8Array, from: number): number {
  const first = Math.max(from, bytes.length - MOST_AHEAD);
  let at = bytes.length;
  while (at > first && AHEAD.has(bytes[at - 1])) at--;
  return at;
}

/** A token by its looks: of at least 42 letters, two a byte. */
function isShaped(data: Uint8Array, at: number, end: number): boolean {
  const letters = end - at - BEGINNING.length - 1;
  return data[end - 1] === END && letters >= 42 && letters % 2 === 0;
}

/** A number stood without quotes: how long these are, with their backslashes, if they are the same on both sides. */
function quotesAround(data: Uint8Array, at: number, end: number): number {
  if (data[at - 1] !== QUOTE) return 0;
  let size = 1;
  while (data[at - 1 - size] === BACKSLASH) size++;
  const after = data.subarray(end, end + size);
  const isSame = after.length === size && after.every((byte, i) => byte === (i < size - 1 ? BACKSLASH : QUOTE));
  return isSame ? size : 0;
}
