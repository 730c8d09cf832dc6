/** Units: what tokens say, each as a whole: a key, a scalar, a bracket, white space. */
import { NumberText } from "../value/scalar.ts";
import { bytesOf } from "../value/scalars.ts";
import type { Token, Written } from "./token.ts";

export const KIND = Object.freeze({
  KEY: 0,
  STRING: 1,
  NUMBER: 2,
  LITERAL: 3,
  OBJECT: 4,
  ARRAY: 5,
  OBJECT_END: 6,
  ARRAY_END: 7,
  SPACE: 8,
});

/** In place of a unit that does not come out. */
export const GONE = Symbol("gone");

export class Unit {
  readonly kind: number;
  /** What a key, a string or a number says; what white space is. */
  readonly text: string;
  readonly literal: boolean | null;
  readonly tokens: Token[];
  /** The forms in which it has come. */
  form: number;
  /** What came out: undefined while that is open, the unit itself where it stays. */
  out: Written | typeof GONE | Unit | undefined;

  constructor(kind: number, form: number, tokens: Token[], text = "", literal: boolean | null = null) {
    this.kind = kind;
    this.form = form;
    this.tokens = tokens;
    this.text = text;
    this.literal = literal;
    this.out = undefined;
  }
}

const { KEY, STRING, NUMBER, LITERAL, OBJECT, ARRAY, OBJECT_END, ARRAY_END, SPACE } = KIND;

export function isOpening({ kind }: Unit): boolean {
  return kind === OBJECT || kind === ARRAY;
}

export function isClosing({ kind }: Unit): boolean {
  return kind === OBJECT_END || kind === ARRAY_END;
}

export function scalarOf({ kind, text, literal }: Unit): string | NumberText | boolean | null {
  if (kind === STRING) return text;
  return kind === NUMBER ? new NumberText(text) : literal;
}

/** The bytes that the unit takes in JSON without needless white space; `before`: the unit before it, for the comma. */
export function sizeOf(unit: Unit, before: Unit | undefined): number {
  return commaSize(unit, before) + ownSize(unit);
}

/** 1 where a comma stands in front of the unit. */
export function commaSize({ kind }: Unit, before: Unit | undefined): number {
  if (before === undefined || kind === OBJECT_END || kind === ARRAY_END || kind === SPACE) return 0;
  return isOpening(before) || before.kind === KEY || before.kind === SPACE ? 0 : 1;
}

function ownSize({ kind, text, literal }: Unit): number {
  switch (kind) {
    case KEY:
      return bytesOf(JSON.stringify(text), false) + 1;
    case STRING:
      return bytesOf(JSON.stringify(text), false);
    case LITERAL:
      return literal === false ? 5 : 4;
    case NUMBER:
    case SPACE:
      return text.length;
    default:
      return 1;
  }
}
