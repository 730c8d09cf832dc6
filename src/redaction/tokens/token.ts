/** Tokens of stream-json: what comes in, and what stands in its place. */
import type { NumberText } from "../value/scalar.ts";
import { noToken } from "./refused.ts";

export interface Token {
  readonly name: string;
  readonly value?: unknown;
}

/** In which forms a key, string or number comes: in pieces, as a whole, or both, one after the other; bits. */
export const FORM = Object.freeze({ STREAMED: 1, PACKED: 2 });

/** The names of the tokens of a key, a string, a number. */
export interface TokenNames {
  readonly start: string;
  readonly chunk: string;
  readonly end: string;
  readonly packed: string;
}

export const KEY: TokenNames = Object.freeze({
  start: "startKey",
  chunk: "stringChunk",
  end: "endKey",
  packed: "keyValue",
});
export const STRING: TokenNames = Object.freeze({
  start: "startString",
  chunk: "stringChunk",
  end: "endString",
  packed: "stringValue",
});
export const NUMBER: TokenNames = Object.freeze({
  start: "startNumber",
  chunk: "numberChunk",
  end: "endNumber",
  packed: "numberValue",
});

const NULL_TOKEN: Token = Object.freeze({ name: "nullValue", value: null });
const TRUE_TOKEN: Token = Object.freeze({ name: "trueValue", value: true });
const FALSE_TOKEN: Token = Object.freeze({ name: "falseValue", value: false });

/** What is written in place of a key or scalar. */
export type Written = string | number | boolean | null | NumberText;

export function namesOf(written: Written): TokenNames {
  return typeof written === "string" ? STRING : NUMBER;
}

/** The token of a literal; undefined for what has a text. */
export function literalToken(written: Written): Token | undefined {
  if (written === null) return NULL_TOKEN;
  if (typeof written !== "boolean") return undefined;
  return written ? TRUE_TOKEN : FALSE_TOKEN;
}

export function packedToken({ packed }: TokenNames, text: string): Token {
  return { name: packed, value: text };
}

export function streamedTokens({ start, chunk, end }: TokenNames, text: string): Token[] {
  const middle = text === "" ? [] : [{ name: chunk, value: text }];
  return [{ name: start }, ...middle, { name: end }];
}

export function textOf({ value }: Token): string {
  if (typeof value !== "string") throw noToken("a token whose value is no text");
  return value;
}

const NUMBER_PIECE = /^[-+.0-9eE]*$/;

/** What a piece of a name, a string or a number says. @throws Refused */
export function pieceOf(token: Token, names: TokenNames): string {
  const text = textOf(token);
  if (names === NUMBER && !NUMBER_PIECE.test(text)) throw noToken("a number that is none");
  return text;
}

/** RFC 8259, section 6. */
const NUMBER_TEXT = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

export function isNumber(text: unknown): text is string {
  return typeof text === "string" && NUMBER_TEXT.test(text);
}
