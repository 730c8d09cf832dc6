/**
 * Makes units of tokens, and lets those pass at once that mean nothing to the rules. What comes in pieces is held until it is
 * whole, unless nobody has to look at it.
 */
import { bytesOf, LONGEST_NOTED } from "../value/scalars.ts";
import type { Output } from "./output.ts";
import { Parts } from "./parts.ts";
import { type Out, QuickReader, UNREAD } from "./quick.ts";
import { noToken, outOfOrder, unexpectedEnd } from "./refused.ts";
import { FORM, isNumber, KEY, NUMBER, pieceOf, STRING, type Token, type TokenNames, textOf } from "./token.ts";
import type { TokenScalars } from "./token-scalars.ts";
import { KIND, Unit } from "./unit.ts";
import type { TokenWalk } from "./walk.ts";

const { PACKED } = FORM;
const WHITE_SPACE = /^[ \t\n\r]*$/;

/** What came in pieces, and may come as a whole, too. */
interface Twin {
  readonly unit: Unit;
  readonly parts: Parts;
}

export class TokenReader {
  readonly #quick: QuickReader;
  readonly #walk: TokenWalk;
  readonly #output: Output;
  /** Bytes in JSON of what is held of one text. */
  readonly #mostHeld: number;
  #parts: Parts | undefined;
  #twin: Twin | undefined;

  /** `largest`: bytes in JSON of what is examined. */
  constructor(walk: TokenWalk, scalars: TokenScalars, largest: number) {
    this.#quick = new QuickReader(walk, scalars);
    this.#walk = walk;
    this.#output = walk.output;
    this.#mostHeld = Math.max(largest, LONGEST_NOTED);
  }

  /** Another input begins. */
  begin(): void {
    this.#quick.begin();
    this.#parts = undefined;
    this.#twin = undefined;
  }

  /** The input is over. @throws Refused */
  end(): void {
    if (this.#parts !== undefined || this.#quick.isInside || !this.#walk.isBetween) throw unexpectedEnd();
  }

  /** Takes the next token; returns what comes out now. @throws Refused */
  next(token: Token): Out {
    if (this.#parts === undefined && this.#twin === undefined && this.#walk.isPlain) {
      const read = this.#quick.next(token);
      if (read !== UNREAD) return read;
      if (this.#quick.isInside) for (const earlier of this.#quick.handOver()) this.#read(earlier);
    }
    this.#read(token);
    return this.#output.take();
  }

  // All that tokens can be.

  #read(token: Token): void {
    if (this.#parts !== undefined) {
      this.#readPart(this.#parts, token);
      return;
    }
    const twin = this.#twin;
    this.#twin = undefined;
    if (twin !== undefined && token.name === twin.parts.names.packed) this.#readTwin(twin, token);
    else this.#readUnit(token);
  }

  #readUnit(token: Token): void {
    switch (token.name) {
      case "startObject":
        return this.#walk.take(new Unit(KIND.OBJECT, 0, [token]));
      case "startArray":
        return this.#walk.take(new Unit(KIND.ARRAY, 0, [token]));
      case "endObject":
        return this.#walk.take(new Unit(KIND.OBJECT_END, 0, [token]));
      case "endArray":
        return this.#walk.take(new Unit(KIND.ARRAY_END, 0, [token]));
      case "keyValue":
        return this.#walk.take(new Unit(KIND.KEY, PACKED, [token], textOf(token)));
      case "stringValue":
        return this.#walk.take(new Unit(KIND.STRING, PACKED, [token], textOf(token)));
      case "numberValue":
        return this.#walk.take(new Unit(KIND.NUMBER, PACKED, [token], numberOf(token)));
      case "trueValue":
        return this.#readLiteral(token, true);
      case "falseValue":
        return this.#readLiteral(token, false);
      case "nullValue":
        return this.#readLiteral(token, null);
      case "startKey":
        return this.#begin(KIND.KEY, KEY, token);
      case "startString":
        return this.#begin(KIND.STRING, STRING, token);
      case "startNumber":
        return this.#begin(KIND.NUMBER, NUMBER, token);
      case "whitespace":
        return this.#readSpace(token);
      default:
        throw noToken("a token that is none of JSON's");
    }
  }

  #readLiteral(token: Token, literal: boolean | null): void {
    const { value = literal } = token;
    if (value !== literal) throw noToken("a literal with another value than its name says");
    this.#walk.take(new Unit(KIND.LITERAL, 0, [token], "", literal));
  }

  #readSpace(token: Token): void {
    const text = textOf(token);
    if (!WHITE_SPACE.test(text)) throw noToken("white space that is none");
    this.#walk.take(new Unit(KIND.SPACE, 0, [token], text));
  }

  // What comes in pieces.

  #begin(kind: number, names: TokenNames, token: Token): void {
    this.#parts = new Parts(kind, names);
    this.#parts.hold(token);
  }

  #readPart(parts: Parts, token: Token): void {
    if (token.name === parts.names.end) this.#endParts(parts, token);
    else if (token.name === parts.names.chunk) this.#addPart(parts, token, pieceOf(token, parts.names));
    else throw outOfOrder("a token inside of a name, a string or a number");
  }

  #addPart(parts: Parts, token: Token, text: string): void {
    parts.add(text);
    if (parts.settled !== undefined) this.#goOn(parts.settled, token, text);
    else {
      parts.hold(token);
      if (parts.isLarger(this.#mostHeld, text)) this.#settle(parts);
    }
  }

  /** A piece of what is not held. */
  #goOn(unit: Unit, token: Token, text: string): void {
    if (unit.out !== unit) return;
    this.#output.put(token);
    if (this.#output.holds) this.#output.advance(bytesOf(JSON.stringify(text), true));
  }

  /** What is held is too large: it goes as what it is, and the rest of it as this. */
  #settle(parts: Parts): void {
    const unit = parts.whole();
    parts.settled = unit;
    this.#walk.takeLarge(unit);
  }

  #endParts(parts: Parts, token: Token): void {
    this.#parts = undefined;
    const { settled } = parts;
    const unit = settled ?? parts.whole();
    this.#twin = { unit, parts };
    if (settled !== undefined) {
      if (settled.out === settled) this.#output.put(token);
      return;
    }
    parts.hold(token);
    if (unit.kind === KIND.NUMBER) checkNumber(unit.text);
    this.#walk.take(unit);
  }

  /** Right after its pieces, what is packed is the same again. */
  #readTwin({ unit, parts }: Twin, token: Token): void {
    if (!parts.isIn(textOf(token))) throw outOfOrder("a text that is not that of its pieces");
    this.#output.putTwin(unit, token);
  }
}

function numberOf(token: Token): string {
  const text = textOf(token);
  checkNumber(text);
  return text;
}

function checkNumber(text: string): void {
  if (!isNumber(text)) throw noToken("a number that is none");
}
