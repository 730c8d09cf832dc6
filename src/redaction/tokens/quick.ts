/**
 * Reads what most tokens are: names that lead to plain places, scalars of at most one piece, brackets. It says that it has not read
 * all others, and then it has done nothing.
 */
import type { PlainNode } from "../value/nodes.ts";
import { NumberText } from "../value/scalar.ts";
import { LONGEST_NOTED } from "../value/scalars.ts";
import type { OpenContainers } from "./open-containers.ts";
import { outOfOrder } from "./refused.ts";
import {
  isNumber,
  KEY,
  literalToken,
  NUMBER,
  namesOf,
  packedToken,
  STRING,
  streamedTokens,
  type Token,
  type TokenNames,
  textOf,
  type Written,
} from "./token.ts";
import type { TokenScalars } from "./token-scalars.ts";

/** What comes out now. */
export type Out = Token | Token[] | undefined;

/** The token has not been read. */
export const UNREAD = Symbol("unread");

/** In place of what came out of what has passed. */
const PASSED = new NumberText("");

export class QuickReader {
  readonly #open: OpenContainers;
  readonly #scalars: TokenScalars;
  /** Of what comes in pieces: its start, and its one piece. */
  #start: Token | undefined;
  #piece: Token | undefined;
  #names: TokenNames = KEY;
  /** What has come in pieces, and may come as a whole, too: the name of that token, its text, and what came out. */
  #packed = "";
  #text = "";
  #made: Written = null;
  /** The node of what passes piece by piece, how long that is so far, and what it says, as far as that is kept. */
  #passing: PlainNode | undefined;
  #length = 0;
  #said = "";

  constructor(open: OpenContainers, scalars: TokenScalars) {
    this.#open = open;
    this.#scalars = scalars;
  }

  /** Another input begins. */
  begin(): void {
    this.#passing = undefined;
    this.#start = undefined;
    this.#piece = undefined;
    this.#packed = "";
  }

  get isInside(): boolean {
    return this.#start !== undefined;
  }

  /** Hands over tokens that have come, and with which nothing has been done. */
  handOver(): Token[] {
    const tokens = [this.#start, this.#piece].filter((token) => token !== undefined);
    this.#start = undefined;
    this.#piece = undefined;
    return tokens;
  }

  /** Takes the next token. @throws Refused */
  next(token: Token): Out | typeof UNREAD {
    const { name } = token;
    if (this.#start !== undefined) return this.#inside(token, name);
    if (this.#packed !== "") {
      const isTwin = name === this.#packed;
      this.#packed = "";
      if (isTwin) return this.#twin(token);
    }
    switch (name) {
      case "keyValue":
        return this.#open.plainKey(token.value) ? token : UNREAD;
      case "stringValue":
        return typeof token.value === "string" ? this.#string(token, token.value) : UNREAD;
      case "numberValue":
        return isNumber(token.value) ? this.#number(token, token.value) : UNREAD;
      case "startObject":
        return this.#open.plainOpen(false) ? token : UNREAD;
      case "startArray":
        return this.#open.plainOpen(true) ? token : UNREAD;
      case "endObject":
        return this.#open.plainClose(false) ? token : UNREAD;
      case "endArray":
        return this.#open.plainClose(true) ? token : UNREAD;
      case "startKey":
        return this.#begin(token, KEY);
      case "startString":
        return this.#begin(token, STRING);
      case "startNumber":
        return this.#begin(token, NUMBER);
      case "trueValue":
        return token.value === true ? this.#literal(token, true) : UNREAD;
      case "falseValue":
        return token.value === false ? this.#literal(token, false) : UNREAD;
      case "nullValue":
        return token.value === null ? this.#literal(token, null) : UNREAD;
      default:
        return UNREAD;
    }
  }

  #string(token: Token, value: string): Out | typeof UNREAD {
    const node = this.#open.plainNode();
    if (node === undefined) return UNREAD;
    if (node.action === undefined) {
      this.#scalars.passes(node, value.length > 0);
      return token;
    }
    const made = this.#scalars.of(node, value) as Written;
    return made === value ? token : packedOf(made);
  }

  #number(token: Token, text: string): Out | typeof UNREAD {
    const node = this.#open.plainNode();
    if (node === undefined) return UNREAD;
    const made = this.#numberAt(node, text);
    return made === text ? token : packedOf(made);
  }

  /** The text itself where the number stays. */
  #numberAt(node: PlainNode, text: string): Written {
    if (node.action === undefined) {
      this.#scalars.counts.count(node);
      return text;
    }
    const number = new NumberText(text);
    const made = this.#scalars.of(node, number) as Written;
    if (made === number) return text;
    return typeof made === "number" ? new NumberText(String(made)) : made;
  }

  #literal(token: Token, value: boolean | null): Out | typeof UNREAD {
    const node = this.#open.plainNode();
    if (node === undefined) return UNREAD;
    const made = this.#scalars.of(node, value) as Written;
    return made === value ? token : packedOf(made);
  }

  // In pieces

  #begin(token: Token, names: TokenNames): Out {
    this.#start = token;
    this.#names = names;
    // Numbers are checked as wholes, and names are looked up.
    this.#passing = names === STRING ? this.#open.passingNode() : undefined;
    this.#length = 0;
    this.#said = "";
    return this.#passing && token;
  }

  #inside(token: Token, name: string): Out | typeof UNREAD {
    const names = this.#names;
    if (this.#passing !== undefined) return this.#pass(token, this.#passing);
    if (name === names.chunk && this.#piece === undefined && typeof token.value === "string") {
      this.#piece = token;
      return undefined;
    }
    return name === names.end ? this.#end(token, names) : UNREAD;
  }

  #end(token: Token, names: TokenNames): Out | typeof UNREAD {
    const start = this.#start as Token;
    const piece = this.#piece;
    const text = piece === undefined ? "" : (piece.value as string);
    const made = this.#madeOf(names, text);
    if (made === undefined) return UNREAD;
    this.#expectPacked(names, made, text);
    if (made === text) return piece === undefined ? [start, token] : [start, piece, token];
    return literalToken(made) ?? streamedTokens(namesOf(made), String(made));
  }

  /** It may come as a whole, too. */
  #expectPacked({ packed }: TokenNames, made: Written, text: string): void {
    this.#packed = packed;
    this.#text = text;
    this.#made = made;
    this.#start = undefined;
    this.#piece = undefined;
  }

  /** Nobody looks at what it says: it passes piece by piece. */
  #pass(token: Token, node: PlainNode): Token {
    const { chunk, end } = this.#names;
    if (token.name === chunk) {
      const text = textOf(token);
      this.#length += text.length;
      if (this.#said.length < LONGEST_NOTED) this.#said += text;
    } else {
      if (token.name !== end) throw outOfOrder("a token inside of a string");
      this.#scalars.passes(node, this.#length > 0);
      this.#expectPacked(this.#names, PASSED, this.#said);
    }
    return token;
  }

  /** The text itself where it stays; undefined: nothing has been done. */
  #madeOf(names: TokenNames, text: string): Written | undefined {
    if (names === KEY) return this.#open.plainKey(text) ? text : undefined;
    if (names === NUMBER && !isNumber(text)) return undefined;
    const node = this.#open.plainNode();
    if (node === undefined) return undefined;
    return names === NUMBER ? this.#numberAt(node, text) : (this.#scalars.of(node, text) as Written);
  }

  #twin(token: Token): Out {
    const made = this.#made;
    const text = this.#text;
    const isStart = made === PASSED && text.length !== this.#length;
    const isSame = isStart ? isText(token.value, this.#length, text) : token.value === text;
    if (!isSame) throw outOfOrder("a text that is not that of its pieces");
    if (made === text || made === PASSED) return token;
    return literalToken(made) === undefined ? packedOf(made) : undefined;
  }
}

/** Whether it is a text of that length that begins so. */
function isText(value: unknown, length: number, start: string): boolean {
  return typeof value === "string" && value.length === length && value.startsWith(start);
}

function packedOf(made: Written): Token {
  return literalToken(made) ?? packedToken(namesOf(made), String(made));
}
