/** JSON Pointers (RFC 6901): where an operation of a patch reads or writes. */

const BAD_ESCAPE = /~(?![01])/;
const INDEX = /^(?:0|[1-9][0-9]*)$/;
/** For an element after the last one. */
const AFTER_LAST = "-";

/** The names and indices on the way; undefined: it is not a pointer. */
export function tokensOf(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || BAD_ESCAPE.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerFrom(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The index that a token may be: -1 for that after the last element; undefined: only a name. */
export function indexIn(token: string): number | undefined {
  if (token === AFTER_LAST) return -1;
  const index = INDEX.test(token) ? Number(token) : undefined;
  return index !== undefined && index < MOST_ELEMENTS ? index : undefined;
}

/** Of a list, by ECMA-262. */
const MOST_ELEMENTS = 2 ** 32 - 1;
