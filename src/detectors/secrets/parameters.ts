/**
 * Secrets that stand behind the names of parameters, in a query, a fragment, a path or a form (RFC 3986, 3.4; WHATWG URL,
 * application/x-www-form-urlencoded): `?token=…&x=1`, `;jsessionid=…`, `#access_token=…`. A value goes to its real end.
 */
import type { Span } from "../detector.ts";
import { isRandom } from "./random.ts";
import { IF_LONG, IF_NO_NUMBER, IF_RANDOM, judgementOf, NEVER } from "./secret-names.ts";

/** What may be in a name, by the codes; how it begins; how long it is. */
const IN_NAME = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9_.~[\]-]/.test(String.fromCharCode(code))),
);
const FIRST_OF_NAME = /[A-Za-z_]/;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 64;

const BEFORE_NAME = "?&;#";
/** Cookies stand so in their header. */
const BEFORE_COOKIE = /(?:;|cookie:) $/i;
const COOKIE_HEADER = 8;
/** Before the first name of a form, which another one has to follow. */
const BEFORE_FORM = /^[\s"'`]?$/;
const NEXT_NAME = /&[\w.[\]-]{1,64}=/y;

/** What may end a value: not `|`, `^` and braces. It is searched for, since V8 cannot match a value of millions of characters. */
const MAY_END_VALUE = /[&;#\s"'<>\\`\p{Cc}]/gu;
/** A `;` or a backslash that begins nothing else ends none. */
const ENDS_NO_VALUE = /;(?!\s|$|[\w.[\]-]{1,64}=)|\\(?![nrtbfu"'/\\])/y;
/** Of `/a;jsessionid=1/b?c=2`. */
const VALUE_IN_PATH = /[^&;#\s"'<>\\`/?]+/y;
/** In the place of what was replaced before, and what may end a sentence after it. */
const LABEL = /^\[[A-Z][A-Z0-9_ ]{0,63}\][.,!?)\]}|]*$/;
/** Ends a sentence or what the URL stands in, not a value, unless another parameter follows. */
const CLOSING = ".,)]}|";
const FOLLOWED = /[&#;]\S/y;

const FEWEST_IN_LONG = 8;
const SMALL_NUMBER = /^[0-9]{0,7}$/;
/** What decides whether a value is random: bounded, since what is not may be looked at again. */
const MAY_BE_RANDOM = /[0-9A-Za-z_.~=+-]{20,512}/y;
const LONGEST_LABEL = 512;

const SESSION_IN_PATH = /(?:sessionid|sid)$/i;
const ROW = "|";
const FARTHEST_SCHEME = 512;
const SCHEME_END = "://";
const SCHEME_CHARACTER = /[0-9A-Za-z+.-]/;

export function secretParametersIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
    const start = nameStart(text, at);
    const judgement = start < at ? judgementOf(text.slice(start, at)) : NEVER;
    if (judgement === NEVER) continue;
    if (judgement === IF_RANDOM && !isRandom(text.slice(at + 1, endOf(MAY_BE_RANDOM, text, at + 1)))) continue;
    const end = valueEnd(text, start, at + 1);
    if (end === at + 1 || !isSecret(text, start, at + 1, end, judgement)) continue;
    spans.push({ start: at + 1, end });
    at = end - 1;
  }
  return spans;
}

/** Where the name begins whose `=` stands at `end`; `end` for what is none. */
function nameStart(text: string, end: number): number {
  let start = end;
  const least = Math.max(0, end - LONGEST_NAME);
  while (start > least && IN_NAME[text.charCodeAt(start - 1)] === 1) start--;
  if (end - start < SHORTEST_NAME || !FIRST_OF_NAME.test(text[start] as string)) return end;
  return isParameter(text, start) || BEFORE_FORM.test(text.slice(Math.max(0, start - 1), start)) ? start : end;
}

/** Whether the name at `start` is a parameter, whatever follows. */
function isParameter(text: string, start: number): boolean {
  const before = text[start - 1] ?? " ";
  if (before !== " ") return BEFORE_NAME.includes(before);
  return BEFORE_COOKIE.test(text.slice(Math.max(0, start - COOKIE_HEADER), start));
}

/** Where the value that begins at `start` ends, without what closes a sentence; `start` if it is a label or empty. */
function valueEnd(text: string, name: number, start: number): number {
  let end = realEnd(text, name, start);
  if (LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)))) return start;
  if (matchesAt(FOLLOWED, text, end)) return end;
  while (end > start && CLOSING.includes(text[end - 1] as string)) end--;
  return end;
}

function realEnd(text: string, name: number, start: number): number {
  if (text[name - 1] === ";" && SESSION_IN_PATH.test(text.slice(name, start - 1))) {
    return endOf(VALUE_IN_PATH, text, start);
  }
  const end = endOfAny(text, start);
  const bar = text.slice(start, end).indexOf(ROW);
  return bar >= 0 && isInRow(text, name) ? start + bar : end;
}

/** Where any value ends that begins at `start`. */
function endOfAny(text: string, start: number): number {
  for (let from = start; ; from++) {
    MAY_END_VALUE.lastIndex = from;
    const end = MAY_END_VALUE.exec(text)?.index;
    if (end === undefined) return text.length;
    if (!matchesAt(ENDS_NO_VALUE, text, end)) return end;
    from = end;
  }
}

/** Whether the URL around is a column: then what parts columns ends it. */
function isInRow(text: string, name: number): boolean {
  const from = Math.max(0, name - FARTHEST_SCHEME);
  let at = text.slice(from, name).lastIndexOf(SCHEME_END);
  while (at > 0 && SCHEME_CHARACTER.test(text[from + at - 1] as string)) at--;
  return at >= 0 && text[from + at - 1] === ROW;
}

/** Whether the value from `start` to `end` is one, by how the name before is judged. */
function isSecret(text: string, name: number, start: number, end: number, judgement: number): boolean {
  if (!isParameter(text, name) && !matchesAt(NEXT_NAME, text, end)) return false;
  if (judgement === IF_LONG) return end - start >= FEWEST_IN_LONG;
  return judgement !== IF_NO_NUMBER || !SMALL_NUMBER.test(text.slice(start, Math.min(end, start + FEWEST_IN_LONG)));
}

function endOf(expression: RegExp, text: string, start: number): number {
  return matchesAt(expression, text, start) ? expression.lastIndex : start;
}

function matchesAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}
