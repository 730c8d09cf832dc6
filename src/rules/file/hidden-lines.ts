/**
 * Which part of a rule file is never shown: keys and passwords, which have no place there; and `tests` and `detectors`, whose
 * values are made up, but printing values should not become a habit. Found without parsing, as a text that does not parse is
 * shown too; in doubt more is hidden.
 */

import { editDistance } from "../../errors/suggest.ts";
import { FILE_KEYS } from "./file-keys.ts";

const HIDDEN = ["tests", "detectors"];
const IN_JSON = /"(?:tests?|detectors?)"/;
/** In front of the value of what is called a key or a password: a rule file has no such thing. */
const SECRET_AFTER = /(?<=(?:^|[\s{,"'_-])(?:key|secret|password|passphrase)["']?[ \t]*:)/i;
const TOP_KEY = /^["']?([\w$-]+)["']?[ \t]*:/;

/** The part of a line, from its beginning, that may be shown; undefined where the column is in a hidden part. */
export function visiblePart(lines: readonly string[], line: number, column: number): string | undefined {
  const isJson = /^\s*[{[]/.test(lines.find((candidate) => candidate.trim() !== "") ?? "");
  const part = isJson ? ofJson(lines, line, column) : isInHidden(lines, line) ? undefined : (lines[line - 1] ?? "");
  const secret = part?.search(SECRET_AFTER) ?? -1;
  if (part === undefined || secret < 0) return part;
  const before = part.slice(0, secret);
  return column <= [...before].length ? before : undefined;
}

function isInHidden(lines: readonly string[], line: number): boolean {
  let inside = false;
  for (const text of lines.slice(0, line)) {
    const key = TOP_KEY.exec(text)?.[1];
    if (key === undefined) continue;
    if (FILE_KEYS.some((known) => known === key)) inside = HIDDEN.includes(key);
    // An unknown key does not end what is hidden: it may be part of a test, wrongly indented.
    else if (HIDDEN.some((hidden) => editDistance(key, hidden) <= 2)) inside = true;
  }
  return inside;
}

/** In JSON the key may stand anywhere on a line, and all that follows it is hidden. */
function ofJson(lines: readonly string[], line: number, column: number): string | undefined {
  const first = lines.findIndex((text) => IN_JSON.test(text));
  const text = lines[line - 1] ?? "";
  if (first < 0 || line - 1 < first) return text;
  if (line - 1 > first) return undefined;
  const part = text.slice(0, text.search(IN_JSON));
  return column <= [...part].length ? part : undefined;
}
