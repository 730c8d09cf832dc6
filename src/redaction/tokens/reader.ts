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

/** What begins in pieces, by the name of its first token. */
const BEGUN: ReadonlyMap<string, { readonly kind: number; readonly names: TokenNames }> = new Map([
  [KEY.start, { kind: KIND.KEY, names: KEY }],
  [STRING.start, { kind: KIND.STRING, names: STRING }],
  [NUMBER.start, { kind: KIND.NUMBER, names: NUMBER }],
]);

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
  /** Nothing is held, taken whole or half-way through: the quick reader may try, and changes nothing of that. */
  #isPlain = true;

  /** `largest`: bytes in JSON of what is examined. */
  constructor(walk: TokenWalk, scalars: TokenScalars, largest: number) {
    this.#quick = new QuickReader(walk.open, scalars);
    this.#walk = walk;
    this.#output = walk.output;
    this.#mostHeld = Math.max(largest, LONGEST_NOTED);
  }

  /** Another input begins. */
  begin(): void {
    this.#quick.begin();
    this.#parts = undefined;
    this.#twin = undefined;
    this.#isPlain = true;
  }

  /** The input is over. @throws Refused */
  end(): void {
    if (this.#parts !== undefined || this.#quick.isInside || !this.#walk.isBetween) throw unexpectedEnd();
  }

  /** Takes the next token; returns what comes out now. @throws Refused */
  next(token: Token): Out {
    if (this.#isPlain) {
      const read = this.#quick.next(token);
      if (read !== UNREAD) return read;
      if (this.#quick.isInside) for (const earlier of this.#quick.handOver()) this.#read(earlier);
    }
    this.#read(token);
    this.#isPlain = this.#parts === undefined && this.#twin === undefined && this.#walk.isPlain;
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
    const begun = BEGUN.get(token.name);
    if (begun === undefined) this.#walk.take(unitOf(token));
    else {
      this.#parts = new Parts(begun.kind, begun.names);
      this.#parts.hold(token);
    }
  }

  // What comes in pieces.

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

/** The unit that the token is. @throws Refused */
function unitOf(token: Token): Unit {
  switch (token.name) {
    case "startObject":
      return new Unit(KIND.OBJECT, 0, [token]);
    case "startArray":
      return new Unit(KIND.ARRAY, 0, [token]);
    case "endObject":
      return new Unit(KIND.OBJECT_END, 0, [token]);
    case "endArray":
      return new Unit(KIND.ARRAY_END, 0, [token]);
    case "keyValue":
      return new Unit(KIND.KEY, PACKED, [token], textOf(token));
    case "stringValue":
      return new Unit(KIND.STRING, PACKED, [token], textOf(token));
    case "numberValue":
      checkNumber(textOf(token));
      return new Unit(KIND.NUMBER, PACKED, [token], textOf(token));
    case "trueValue":
      return literalUnit(token, true);
    case "falseValue":
      return literalUnit(token, false);
    case "nullValue":
      return literalUnit(token, null);
    case "whitespace":
      return spaceUnit(token);
    default:
      throw noToken(strange(token));
  }
}

/** What it is, in words of our own: an item comes where the wrong one of the two stages was taken. */
function strange(token: Token): string {
  if ("name" in token || !("key" in token)) return "a token that is none of JSON's";
  return "redactTokens: expected tokens { name, value }; items { key, value } of streamArray and the like are for redactItems";
}

function literalUnit(token: Token, literal: boolean | null): Unit {
  const { value = literal } = token;
  if (value !== literal) throw noToken("a literal with another value than its name says");
  return new Unit(KIND.LITERAL, 0, [token], "", literal);
}

function spaceUnit(token: Token): Unit {
  const text = textOf(token);
  if (!WHITE_SPACE.test(text)) throw noToken("white space that is none");
  return new Unit(KIND.SPACE, 0, [token], text);
}

function checkNumber(text: string): void {
  if (!isNumber(text)) throw noToken("a number that is none");
}
