/** What detectors say of a value: of a text, and of the strings, names and numbers of one that is JSON. */
import type { ExplainedHit, TextDetectors } from "./detect.ts";
import { JsonString } from "./encodings/json-string.ts";
import { isJsonText, type JsonToken, jsonTokens } from "./encodings/json-text.ts";
import { digitsOf } from "./in-place.ts";
import { JsonNames } from "./json-names.ts";

/** As deep as detectors look. */
const DEEPEST = 4;

/** `json`: a string or a number as JSON has it. `named`: what the name of its member says (SAYS). */
export function explained(detectors: TextDetectors, json: string, named: number): readonly ExplainedHit[] {
  return ofValue(detectors, json, named, 0);
}

function ofValue(detectors: TextDetectors, json: string, named: number, level: number): readonly ExplainedHit[] {
  if (!json.startsWith('"')) {
    const digits = digitsOf(json, named !== 0);
    return digits === undefined ? [] : detectors.explain(digits, named);
  }
  const { text } = new JsonString(json);
  if (level >= DEEPEST || !isJsonText(text)) return detectors.explain(text, named);
  const names = new JsonNames(named);
  return [...jsonTokens(text)].flatMap((token) => {
    if (token.kind === "key") return ofName(detectors, token, names);
    const named = names.of(token);
    names.noteValue(token, token.kind === "string" ? new JsonString(token.text).text : undefined);
    return ofValue(detectors, token.text, named, level + 1);
  });
}

function ofName(detectors: TextDetectors, token: JsonToken, names: JsonNames): readonly ExplainedHit[] {
  const { text } = new JsonString(token.text);
  names.note(token, text);
  return detectors.explain(text);
}
