/** Applies actions, which know no JSON, to values as they are written in JSON, and to parsed ones. */
import type { Action } from "../../actions/action.ts";
import { escaped, jsonOf, textOf } from "../../text/encodings/json-string.ts";
import { inPlaceOfNumber } from "../../text/in-place.ts";

/** What the action puts in place of a string or a number, both as JSON; the same where it leaves it. */
export function replacedInJson(action: Action, json: string, record: number): string {
  if (!json.startsWith('"')) return inPlaceOfNumber(action, json, json, record);
  const { string, sealed } = action;
  if (sealed !== undefined) return jsonOf(sealed(json.slice(0, -1)));
  const text = typeof string === "string" ? string : string(textOf(json), record);
  return text === undefined ? json : jsonOf(text);
}

/** The same for a value that was parsed: its source is what JSON.stringify would write. */
export function replacedParsed(action: Action, value: string | number, record: number): string | number {
  const { string, number, sealed } = action;
  if (typeof value === "string") {
    if (sealed !== undefined) return sealed(`"${escaped(value)}`);
    return typeof string === "string" ? string : (string(value, record) ?? value);
  }
  const json = String(value);
  if (sealed !== undefined) return sealed(json);
  const replaced = typeof number === "string" ? number : number(json, record);
  return replaced === undefined || replaced === json ? value : (JSON.parse(replaced) as string | number);
}
