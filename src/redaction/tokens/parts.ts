/** A name, a string or a number that comes in pieces, as far as it has come. */
import { bytesOf } from "../value/scalars.ts";
import { FORM, type Token, type TokenNames } from "./token.ts";
import { Unit } from "./unit.ts";

/** A code unit takes at most so many bytes in JSON. */
const MOST_BYTES_A_UNIT = 6;

export class Parts {
  readonly kind: number;
  readonly names: TokenNames;
  /** Set where the rest of it passes, or goes, without being held. */
  settled: Unit | undefined;
  readonly #tokens: Token[] = [];
  /** What is held of the text. */
  #text = "";
  #length = 0;
  #bytes = 0;

  constructor(kind: number, names: TokenNames) {
    this.kind = kind;
    this.names = names;
  }

  hold(token: Token): void {
    this.#tokens.push(token);
  }

  /** So much more has come; it is held unless the rest is settled. */
  add(text: string): void {
    if (this.settled === undefined) this.#text += text;
    this.#length += text.length;
  }

  /** What is held has come to more bytes in JSON than the limit. */
  isLarger(limit: number, text: string): boolean {
    if (this.#length * MOST_BYTES_A_UNIT <= limit) return false;
    this.#bytes += bytesOf(JSON.stringify(this.#bytes === 0 ? this.#text : text), true);
    return this.#bytes > limit;
  }

  /** It ends with what is held. */
  whole(): Unit {
    return new Unit(this.kind, FORM.STREAMED, this.#tokens, this.#text);
  }

  /** Whether the text is what came in pieces, as far as that is held. */
  isIn(text: string): boolean {
    return text.length === this.#length && text.startsWith(this.#text);
  }
}
