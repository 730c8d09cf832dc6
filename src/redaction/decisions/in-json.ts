/** Between values as they are written in JSON and actions, which know none. */
import type { Action } from "../../actions/action.ts";
import { escaped, jsonOf, textOf } from "../../text/encodings/json-string.ts";

/** What the action puts in place of a string or a number, both as JSON; the same where it leaves it. */
export function replacedInJson(action: Action, json: string, record: number): string {
  const { string, number, sealed } = action;
  const isText = json.startsWith('"');
  if (sealed !== undefined) return jsonOf(sealed(isText ? json.slice(0, -1) : json));
  if (!isText) return typeof number === "string" ? number : (number(json, record) ?? json);
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
  return replaced === undefined || replaced === json ? value : Number(replaced);
}
