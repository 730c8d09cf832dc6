/** What nobody sees in front of a document: white space, control characters (such as RS of RFC 7464), BOM, zero-width characters. */

const UNSEEN = /[\s\p{Cc}\p{Cf}\p{DI}]/u;
const SPACE = 0x20;
const DEL = 0x7f;
const TAB = 0x09;
const LAST_CONTROL = 0x9f;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Where the first character stands that is seen, from `at` on; the length of the text where there is none. */
export function afterUnseen(text: string, at: number): number {
  let after = at;
  while (after < text.length && isUnseen(text, after)) after++;
  return after;
}

/** Of a character of two code units, each is seen or unseen as both are. */
export function isUnseen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < DEL) return code <= SPACE;
  return UNSEEN.test(characterAround(text, at, code));
}

/** A tab ends no line, every other control character may separate documents. */
export function endsLine(code: number): boolean {
  if (code < SPACE) return code !== TAB;
  return (code >= DEL && code <= LAST_CONTROL) || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}

function characterAround(text: string, at: number, code: number): string {
  const isSecond = code >= 0xdc00 && code <= 0xdfff;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? code);
}
