/**
 * Makes units of tokens, and lets those pass at once that mean nothing to the rules. What comes in pieces is held until it is
 * whole, unless nobody has to look at it.
 */
import { WaitingValue } from "../value/scalar.ts";
import { bytesOf, LONGEST_NOTED } from "../value/scalars.ts";
import type { Output } from "./output.ts";
import { Parts } from "./parts.ts";
import { noToken, outOfOrder, unexpectedEnd } from "./refused.ts";
import { FORM, KEY, NUMBER, STRING, type Token, type TokenNames } from "./token.ts";
import type { TokenScalars } from "./token-scalars.ts";
import { KIND, Unit } from "./unit.ts";
import type { TokenWalk } from "./walk.ts";

const { PACKED } = FORM;
/** RFC 8259, section 6. */
const NUMBER_TEXT = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const NUMBER_PART = /^[-+.0-9eE]*$/;
const WHITE_SPACE = /^[ \t\n\r]*$/;

/** The token has not been read. */
const UNREAD = Symbol("unread");

type Out = Token | Token[] | undefined;

/** What came in pieces, and may come as a whole, too. */
interface Twin {
  readonly unit: Unit;
  readonly parts: Parts;
}

export class TokenReader {
  readonly #walk: TokenWalk;
  readonly #scalars: TokenScalars;
  readonly #output: Output;
  /** Bytes in JSON of what is held of one text. */
  readonly #mostHeld: number;
  #parts: Parts | undefined;
  #twin: Twin | undefined;

  /** `largest`: bytes in JSON of what is examined. */
  constructor(walk: TokenWalk, scalars: TokenScalars, largest: number) {
    this.#walk = walk;
    this.#scalars = scalars;
    this.#output = walk.output;
    this.#mostHeld = Math.max(largest, LONGEST_NOTED);
  }

  /** Another input begins. */
  begin(): void {
    this.#parts = undefined;
    this.#twin = undefined;
  }

  /** The input is over. @throws Refused */
  end(): void {
    if (this.#parts !== undefined || !this.#walk.isBetween) throw unexpectedEnd();
  }

  /** Takes the next token; returns what comes out now. @throws Refused */
  next(token: Token): Out {
    if (this.#parts === undefined && this.#twin === undefined && this.#walk.isPlain) {
      const passed = this.#pass(token);
      if (passed !== UNREAD) return passed;
    }
    this.#read(token);
    return this.#output.take();
  }

  // What most tokens are.

  #pass(token: Token): Out | typeof UNREAD {
    const { name, value } = token;
    switch (name) {
      case "keyValue":
        return typeof value === "string" && this.#walk.plainKey(value) ? token : UNREAD;
      case "stringValue":
        return typeof value === "string" ? this.#passString(token, value) : UNREAD;
      case "startObject":
        return this.#walk.plainOpen(false) ? token : UNREAD;
      case "startArray":
        return this.#walk.plainOpen(true) ? token : UNREAD;
      case "endObject":
        return this.#walk.plainClose(false) ? token : UNREAD;
      case "endArray":
        return this.#walk.plainClose(true) ? token : UNREAD;
      default:
        return UNREAD;
    }
  }

  #passString(token: Token, value: string): Out | typeof UNREAD {
    const node = this.#walk.plainNode();
    if (node === undefined) return UNREAD;
    const made = this.#scalars.of(node, value);
    if (made === value) return token;
    if (typeof made === "string") return { name: "stringValue", value: made };
    const unit = new Unit(KIND.STRING, PACKED, [token], value);
    if (made instanceof WaitingValue) this.#output.putWaiting(unit, made);
    else this.#output.putInPlace(unit, made);
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
    const node = kind === KIND.STRING && this.#walk.isPlain ? this.#walk.plainNode() : undefined;
    const parts = new Parts(kind, names, node);
    this.#parts = parts;
    if (node === undefined || node.action !== undefined) {
      parts.hold(token);
      return;
    }
    parts.pass();
    this.#output.put(token);
  }

  #readPart(parts: Parts, token: Token): void {
    if (token.name === parts.names.end) this.#endParts(parts, token);
    else if (token.name === parts.names.chunk) this.#addPart(parts, token, textOf(token));
    else throw outOfOrder("a token inside of a name, a string or a number");
  }

  #addPart(parts: Parts, token: Token, text: string): void {
    if (parts.kind === KIND.NUMBER && !NUMBER_PART.test(text)) throw noToken("a number that is none");
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
    if (parts.node === undefined) this.#walk.takeLarge(unit);
    else this.#walk.takeAt(parts.node, unit);
  }

  #endParts(parts: Parts, token: Token): void {
    this.#parts = undefined;
    const { settled, node } = parts;
    const unit = settled ?? parts.whole();
    this.#twin = { unit, parts };
    if (settled !== undefined) {
      if (settled.out === settled) this.#output.put(token);
      // It passed from its start on, and has not been counted.
      if (node !== undefined && node.action === undefined) this.#scalars.of(node, parts.text);
      return;
    }
    parts.hold(token);
    if (unit.kind === KIND.NUMBER) checkNumber(unit.text);
    if (node === undefined) this.#walk.take(unit);
    else this.#walk.takeAt(node, unit);
  }

  /** Right after its pieces, what is packed is the same again. */
  #readTwin({ unit, parts }: Twin, token: Token): void {
    if (!parts.isIn(textOf(token))) throw outOfOrder("a text that is not that of its pieces");
    this.#output.putTwin(unit, token);
  }
}

function textOf({ value }: Token): string {
  if (typeof value !== "string") throw noToken("a token whose value is no text");
  return value;
}

function numberOf(token: Token): string {
  const text = textOf(token);
  checkNumber(text);
  return text;
}

function checkNumber(text: string): void {
  if (!NUMBER_TEXT.test(text)) throw noToken("a number that is none");
}
