/** What an action puts in place of a part of a text, or of a number. */
import type { Action } from "../actions/action.ts";
import type { Span } from "../detectors/detector.ts";
import type { Written } from "./encodings/encoding.ts";
import { jsonOf } from "./encodings/json-string.ts";

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 19;
const WHOLE_NUMBER = /^-?[0-9]+$/;

export function inPlaceOfPart({ string, sealed }: Action, written: Written, { start, end }: Span, record: number) {
  if (sealed !== undefined) return sealed(`"${written.source(start, end)}`);
  if (typeof string === "string") return string;
  const part = written.text.slice(start, end);
  return string(part, record) ?? part;
}

/** JSON in place of a JSON number; `source`: as a document has it. */
export function inPlaceOfNumber(action: Action, json: string, source: string, record: number): string {
  const { number, sealed } = action;
  if (sealed !== undefined) return jsonOf(sealed(source));
  return typeof number === "string" ? number : (number(json, record) ?? json);
}

/** The digits that detectors look at: of a number that is whole, also if it is written with a point or an exponent. */
export function digitsOf(json: string): string | undefined {
  const text = WHOLE_NUMBER.test(json) ? json : wholeText(Number(json));
  const digits = text.startsWith("-") ? text.slice(1) : text;
  return digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS ? undefined : digits;
}

function wholeText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : "";
}
