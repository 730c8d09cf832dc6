/** Values in front of a document, as in a row of them: `1 {…}`, `null,{…}`, `"x"{…}`. */
import { afterUnseen } from "./unseen.ts";

/** Also those that only lenient writers have. */
const WORD_OR_NUMBER = /[-+]?(?:(?:true|false|null|none|undefined|nan|inf|infinity)\b|\.?[0-9][0-9.e+-]*)/iy;
const QUOTES = "\"'";
const STOP = { '"': /["\\]/g, "'": /['\\]/g } as const;

/** Where that stands which follows scalars and what parts them; `start` where there are none. */
export function afterScalars(text: string, start: number): number {
  let after = start;
  for (let end = endOfScalar(text, start); end > after; end = endOfScalar(text, after)) {
    after = afterUnseen(text, end);
    // What stands after `2:` is a text; after a string the colon says that it is a name.
    if (text[after] === ":" && QUOTES.includes(text[end - 1] as string)) after = afterUnseen(text, after + 1);
    while (text[after] === ",") after = afterUnseen(text, after + 1);
  }
  return after;
}

/** `at` where none begins there, and for a string that does not end. */
function endOfScalar(text: string, at: number): number {
  const first = text[at];
  if (first === '"' || first === "'") return endOfString(text, at, STOP[first]);
  WORD_OR_NUMBER.lastIndex = at;
  return WORD_OR_NUMBER.test(text) ? WORD_OR_NUMBER.lastIndex : at;
}

function endOfString(text: string, start: number, stop: RegExp): number {
  for (let at = start + 1; ; at += 2) {
    stop.lastIndex = at;
    const found = stop.exec(text);
    if (found === null) return start;
    if (found[0] !== "\\") return found.index + 1;
    at = found.index;
  }
}
