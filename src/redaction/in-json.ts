/** Between values as they are written in JSON and actions, which know none. */
import type { Action } from "../actions/action.ts";
import { textOf, writtenText } from "../text/encodings/json-string.ts";

/** What the action puts in place of a string or a number, both as JSON; the same where it leaves it. */
export function replacedInJson(action: Action, json: string, record: number): string {
  const { string, number, sealed } = action;
  const isText = json.startsWith('"');
  if (sealed !== undefined) return writtenText(sealed(isText ? json.slice(0, -1) : json));
  if (!isText) return typeof number === "string" ? number : (number(json, record) ?? json);
  const text = typeof string === "string" ? string : string(textOf(json), record);
  return text === undefined ? json : writtenText(text);
}
