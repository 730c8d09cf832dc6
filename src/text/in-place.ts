/** What an action puts in place of a part of a text, or of a number. */
import type { Action } from "../actions/action.ts";
import type { Span } from "../detectors/detector.ts";
import type { Written } from "./encodings/encoding.ts";
import { jsonOf } from "./encodings/json-string.ts";
import type { EncodedSpot } from "./spot.ts";

const FEWEST_DIGITS = 7;
/** Below a name that says what they are. */
const FEWEST_NAMED = 1;
const MOST_DIGITS = 19;
const WHOLE_NUMBER = /^-?[0-9]+$/;

/** A part of a text; with `encoded` what it says, and how to write there. */
export interface TextPart extends Span {
  readonly encoded?: Pick<EncodedSpot, "text" | "written"> | undefined;
}

export function inPlaceOfPart({ string, sealed }: Action, written: Written, part: TextPart, record: number): string {
  const { start, end, encoded } = part;
  if (sealed !== undefined) return sealed(`"${written.source(start, end)}`);
  if (typeof string === "string") return encoded?.written(string) ?? string;
  const text = written.text.slice(start, end);
  const plain = encoded?.text ?? text;
  const made = string(plain, record) ?? plain;
  // What stays as it is keeps its encoding.
  if (made === plain) return text;
  return encoded?.written(made) ?? made;
}

/** JSON in place of a JSON number; `source`: as a document has it. */
export function inPlaceOfNumber(action: Action, json: string, source: string, record: number): string {
  const { number, sealed } = action;
  if (sealed !== undefined) return jsonOf(sealed(source));
  return typeof number === "string" ? number : (number(json, record) ?? json);
}

/** The digits that detectors look at: of a number that is whole, also if it is written with a point or an exponent. */
export function digitsOf(json: string, isNamed: boolean): string | undefined {
  const text = WHOLE_NUMBER.test(json) ? json : wholeText(Number(json));
  const digits = text.startsWith("-") ? text.slice(1) : text;
  return digits.length < (isNamed ? FEWEST_NAMED : FEWEST_DIGITS) || digits.length > MOST_DIGITS ? undefined : digits;
}

function wholeText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : "";
}
