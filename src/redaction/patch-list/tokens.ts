/**
 * Cuts the input into names, values and brackets, part by part. The core has found that it is JSON, so nothing is checked
 * here: what stands between two tokens is white space, a comma or a colon.
 */

import { joinedBytes } from "../../input/bytes.ts";

/** Told in the order of the input. `replaced`: its first byte is replaced. `last`: its last byte is the last of the part. */
export interface TokenEvents {
  valueBegins(replaced: boolean): void;
  /** In front of `at`. */
  valueEnds(at: number, last: boolean): void;
  /** After `valueBegins`. */
  opens(isArray: boolean): void;
  /** Before `valueEnds`. */
  closes(): void;
  /** At `at`, outside of documents. */
  lineBegins(at: number): void;
  /** At `at`. */
  nameBegins(replaced: boolean, at: number): void;
  /** The end of the name has not come yet, and so many bytes of it have. */
  nameIsCut(size: number): void;
  /** The name as it is written, without quotes. */
  nameEnds(bytes: Uint8Array, from: number, to: number, last: boolean): void;
}

const LF = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
/** Square brackets become braces with it, and nothing else of JSON that stands outside of strings does. */
const LOWER_CASE = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_ARRAY = 0x5b;

/** What a part may end in. */
const INSIDE = Object.freeze({ NOTHING: 0, STRING: 1, NAME: 2, BARE: 3 });

/** Where the string ends that goes on at `from`: at its quote, or not before `to`; past it if an escape is cut. */
function quoteIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) break;
    if (byte === BACKSLASH) at++;
  }
  return at;
}

/** A digit, a letter, a sign or a point: what numbers and literals are made of. */
function isBare(byte: number): boolean {
  return byte > SPACE && byte !== COMMA && byte !== COLON && byte !== QUOTE && !isBracket(byte);
}

function isBracket(byte: number): boolean {
  const lower = byte | LOWER_CASE;
  return lower === OPEN || lower === CLOSE;
}

export class Tokens {
  readonly #events: TokenEvents;
  #inside: number = INSIDE.NOTHING;
  /** Bytes at the beginning of the next part that are no end of the string: the rest of an escape. */
  #skipped = 0;
  /** The name whose end has not come yet. */
  #name: Uint8Array[] = [];
  #nameSize = 0;
  /** The next string is a name. */
  #namesNext = false;
  /** Of the open containers, whether they are arrays. */
  readonly #arrays: boolean[] = [];

  constructor(events: TokenEvents) {
    this.#events = events;
  }

  /** Another input begins. */
  begin(): void {
    this.#inside = INSIDE.NOTHING;
    this.#skipped = 0;
    this.#forgetName();
    this.#namesNext = false;
    this.#arrays.length = 0;
  }

  /** The input is over. */
  end(): void {
    if (this.#inside === INSIDE.BARE) this.#events.valueEnds(0, false);
    this.#inside = INSIDE.NOTHING;
  }

  /** Reads the next part: bytes that stay, or bytes that are replaced. */
  read(bytes: Uint8Array, from: number, to: number, replaced: boolean): void {
    let at = this.#inside === INSIDE.NOTHING ? from : this.#goOn(bytes, from, to);
    while (at < to) {
      const byte = bytes[at] as number;
      if (byte === QUOTE)
        at = this.#namesNext ? this.#nameAt(bytes, at, to, replaced) : this.#string(bytes, at, to, replaced);
      else if (byte <= SPACE || byte === COLON) {
        at++;
        if (byte === LF && this.#arrays.length === 0) this.#events.lineBegins(at);
      } else if (byte === COMMA) {
        this.#namesNext = this.#arrays.at(-1) === false;
        at++;
      } else if (!isBracket(byte)) at = this.#bare(bytes, at, to, replaced);
      else {
        at++;
        if ((byte | LOWER_CASE) === OPEN) this.#open(byte === OPEN_ARRAY, replaced);
        else this.#close(at, at === to);
      }
    }
  }

  #open(isArray: boolean, replaced: boolean): void {
    this.#events.valueBegins(replaced);
    this.#events.opens(isArray);
    this.#arrays.push(isArray);
    this.#namesNext = !isArray;
  }

  #close(at: number, last: boolean): void {
    this.#arrays.pop();
    this.#namesNext = false;
    this.#events.closes();
    this.#events.valueEnds(at, last);
  }

  #string(bytes: Uint8Array, at: number, to: number, replaced: boolean): number {
    this.#events.valueBegins(replaced);
    return this.#stringGoesOn(bytes, at + 1, to);
  }

  #stringGoesOn(bytes: Uint8Array, from: number, to: number): number {
    const quote = quoteIn(bytes, from, to);
    if (quote >= to) return this.#isCut(INSIDE.STRING, quote, to);
    this.#events.valueEnds(quote + 1, quote + 1 === to);
    return quote + 1;
  }

  #isCut(inside: number, at: number, to: number): number {
    this.#inside = inside;
    this.#skipped = at - to;
    return to;
  }

  #bare(bytes: Uint8Array, at: number, to: number, replaced: boolean): number {
    this.#events.valueBegins(replaced);
    return this.#bareGoesOn(bytes, at + 1, to);
  }

  /** Where it ends shows only by what comes after it. */
  #bareGoesOn(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to && isBare(bytes[at] as number)) at++;
    if (at >= to) return this.#isCut(INSIDE.BARE, to, to);
    this.#events.valueEnds(at, false);
    return at;
  }

  #nameAt(bytes: Uint8Array, at: number, to: number, replaced: boolean): number {
    this.#namesNext = false;
    this.#events.nameBegins(replaced, at);
    const quote = quoteIn(bytes, at + 1, to);
    if (quote >= to) {
      this.#keep(bytes, at + 1, to);
      return this.#isCut(INSIDE.NAME, quote, to);
    }
    this.#events.nameEnds(bytes, at + 1, quote, quote + 1 === to);
    return quote + 1;
  }

  #keep(bytes: Uint8Array, from: number, to: number): void {
    this.#name.push(bytes.slice(from, to));
    this.#nameSize += to - from;
    this.#events.nameIsCut(this.#nameSize);
  }

  #nameGoesOn(bytes: Uint8Array, from: number, skipped: number, to: number): number {
    const quote = quoteIn(bytes, from + skipped, to);
    this.#keep(bytes, from, Math.min(quote, to));
    if (quote >= to) return this.#isCut(INSIDE.NAME, quote, to);
    const name = joinedBytes(this.#name);
    this.#forgetName();
    this.#events.nameEnds(name, 0, name.length, quote + 1 === to);
    return quote + 1;
  }

  #forgetName(): void {
    this.#name = [];
    this.#nameSize = 0;
  }

  #goOn(bytes: Uint8Array, from: number, to: number): number {
    if (from === to) return to;
    const inside = this.#inside;
    const skipped = this.#skipped;
    this.#inside = INSIDE.NOTHING;
    this.#skipped = 0;
    if (inside === INSIDE.NAME) return this.#nameGoesOn(bytes, from, skipped, to);
    if (inside === INSIDE.STRING) return this.#stringGoesOn(bytes, from + skipped, to);
    return this.#bareGoesOn(bytes, from, to);
  }
}
