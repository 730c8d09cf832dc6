/** JSON that stands inside a string: its strings, keys and numbers, as they are written. */

export interface JsonToken {
  readonly kind: "string" | "key" | "number";
  readonly start: number;
  readonly text: string;
  /** The number of the innermost object around it in the text, and of the one around that; 0: there is none. */
  readonly object: number;
  readonly outer: number;
}

const BEGINNING = /^[ \t\n\r]*[[{"]/;
/** Of what BEGINNING finds, the first character. */
const FIRST = ' \t\n\r[{"';
/** Of a string the first quote: an expression for all of it has no stack for a string of megabytes. */
const TOKEN_BEGINNING = /"|-?[0-9][0-9.eE+-]*|[{}]/g;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON_AFTER = /[ \t\n\r]*:/y;

/** Whether the text is JSON that can hold strings: a container or a string. */
export function isJsonText(text: string): boolean {
  if (!FIRST.includes(text.charAt(0)) || !BEGINNING.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The tokens of a text that is JSON, in order. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const open: number[] = [];
  let objects = 0;
  let at = 0;
  while (true) {
    // Set each time: other texts may be read between two tokens of this one.
    TOKEN_BEGINNING.lastIndex = at;
    const match = TOKEN_BEGINNING.exec(text);
    if (match === null) return;
    const start = match.index;
    const end = match[0] === '"' ? endOfString(text, start) : start + match[0].length;
    const token = text.slice(start, end);
    if (token === "{") open.push(++objects);
    else if (token === "}") open.pop();
    else {
      const kind = kindOf(text, start, token);
      yield { kind, start, text: token, object: open.at(-1) ?? 0, outer: open.at(-2) ?? 0 };
    }
    at = end;
  }
}

/** After the quote that ends the string; the text is JSON, so there is one. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text.charCodeAt(at) !== QUOTE; at++) {
    if (text.charCodeAt(at) === BACKSLASH) at++;
  }
  return at + 1;
}

function kindOf(text: string, start: number, token: string): JsonToken["kind"] {
  if (token[0] !== '"') return "number";
  COLON_AFTER.lastIndex = start + token.length;
  return COLON_AFTER.test(text) ? "key" : "string";
}
