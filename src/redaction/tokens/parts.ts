/** A name, a string or a number that comes in pieces, as far as it has come. */
import type { PlainNode } from "../value/nodes.ts";
import { bytesOf } from "../value/scalars.ts";
import { FORM, type Token, type TokenNames } from "./token.ts";
import { Unit } from "./unit.ts";

/** A code unit takes at most so many bytes in JSON. */
const MOST_BYTES_A_UNIT = 6;

export class Parts {
  readonly kind: number;
  readonly names: TokenNames;
  /** Its node, where it has been asked for already. */
  readonly node: PlainNode | undefined;
  /** Set where the rest of it passes, or goes, without being held. */
  settled: Unit | undefined;
  readonly #tokens: Token[] = [];
  /** What is held of the text: all, or of what passes the first piece. */
  #text = "";
  #length = 0;
  #bytes = 0;

  constructor(kind: number, names: TokenNames, node?: PlainNode) {
    this.kind = kind;
    this.names = names;
    this.node = node;
  }

  /** Nobody has to look at it: it passes piece by piece. */
  pass(): void {
    this.settled = this.#unit();
    this.settled.out = this.settled;
  }

  hold(token: Token): void {
    this.#tokens.push(token);
  }

  /** So many code units more have come; what passes is not held, but for its first piece. */
  add(text: string): void {
    if (this.settled === undefined || this.#length === 0) this.#text += text;
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
    return this.#unit();
  }

  get text(): string {
    return this.#text;
  }

  /** Whether the text is what came in pieces, as far as that is held. */
  isIn(text: string): boolean {
    return text.length === this.#length && text.startsWith(this.#text);
  }

  #unit(): Unit {
    return new Unit(this.kind, FORM.STREAMED, this.#tokens, this.#text);
  }
}
