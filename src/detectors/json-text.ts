/** JSON that stands inside a string: its strings, keys and numbers, as they are written. */

export interface JsonToken {
  readonly kind: "string" | "key" | "number";
  readonly start: number;
  readonly text: string;
  /** Of a key: tells the objects of the text apart. */
  readonly object: number;
}

const BEGINNING = /^[ \t\n\r]*[[{"]/;
const TOKEN = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|[{}]/g;
const COLON_BEHIND = /[ \t\n\r]*:/y;

/** Whether the text is JSON that can hold strings: a container or a string. */
export function isJsonText(text: string): boolean {
  if (!BEGINNING.test(text)) return false;
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
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    if (token === "{") open.push(++objects);
    else if (token === "}") open.pop();
    else yield { kind: kindOf(text, match.index, token), start: match.index, text: token, object: open.at(-1) ?? 0 };
  }
}

function kindOf(text: string, start: number, token: string): JsonToken["kind"] {
  if (token[0] !== '"') return "number";
  COLON_BEHIND.lastIndex = start + token.length;
  return COLON_BEHIND.test(text) ? "key" : "string";
}
