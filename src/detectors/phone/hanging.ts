/**
 * What hangs on a number and goes with it: the zeros that a spreadsheet adds, the end of its neighbour's number, extensions,
 * parameters of a `tel:` URI, and what is dialled after it. Nothing here takes a date, an id or another number.
 */
import { CLOSING, DOT, OPENING } from "../characters.ts";
import type { Span } from "../detector.ts";
import { isDigit } from "../digits.ts";
import { beginsId } from "./ids.ts";

/** Several may hang on one number: `;ext=12,,9988#`. */
const MOST = 8;

/** What can hang begins with one of these, or with letters that are not ASCII. */
const BEGINS = new Uint8Array(128);
for (const character of " ,;./([#~xeiapwdrtXEIAPWDRT") BEGINS[character.charCodeAt(0)] = 1;

/** The number with what hangs on it. It may stand in brackets: `(202-555-0143) ext. 5`. */
export function withHanging(text: string, start: number, end: number): Span {
  if (text.charCodeAt(start - 1) === OPENING && text.charCodeAt(end) === CLOSING) {
    const past = hangingEnd(text, start, end + 1);
    if (past > end + 1) return { start: start - 1, end: past };
  }
  return { start, end: hangingEnd(text, start, end) };
}

/** Where all ends that hangs on the number from `start` to `end`; `end` where nothing does. */
function hangingEnd(text: string, start: number, end: number): number {
  let at = end;
  for (let i = 0; i < MOST; i++) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || (code < 128 && BEGINS[code] === 0)) return at;
    const next = nextEnd(text, start, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function nextEnd(text: string, start: number, at: number): number {
  const code = text.charCodeAt(at);
  if (code === DOT) return zerosEnd(text, at);
  if (/[/ ]/.test(text[at] as string)) {
    const pair = pairEnd(text, start, at);
    if (pair > at) return pair;
  }
  const extension = extensionEnd(text, at);
  if (extension > at) return extension;
  return dialledEnd(text, start, at);
}

const ZEROS = /\.0{1,6}(?![0-9])(?![-./][0-9])/y;

/** `2025550143.0`: a spreadsheet took the number for one to count with. */
export function zerosEnd(text: string, at: number): number {
  return isDigit(text.charCodeAt(at - 1)) ? sticky(ZEROS, text, at) : at;
}

const SLASH = 0x2f;
const PAIR = / ?\/ ?([0-9]{1,4})(?![0-9A-Za-z_])(?![-. :(][0-9])/y;
/** So many digits are a number by themselves, and may stand in a path: `/calls/2025550143/5`. */
const WHOLE_GROUP = 7;
const SHORTEST_END = 2;

/** `(202) 555-0143/0144`, `030 123456/57`: two numbers, of the second the end. */
function pairEnd(text: string, start: number, at: number): number {
  PAIR.lastIndex = at;
  const size = PAIR.exec(text)?.[1]?.length;
  if (size === undefined) return at;
  const past = PAIR.lastIndex;
  const last = sizeOfLastGroup(text, at);
  const isPath = last >= WHOLE_GROUP && (size < SHORTEST_END || text.charCodeAt(start - 1) === SLASH);
  const goesOn = text.charCodeAt(past) === SLASH && size !== last;
  return isPath || goesOn ? at : past;
}

function sizeOfLastGroup(text: string, end: number): number {
  let start = end;
  while (end - start < WHOLE_GROUP && isDigit(text.charCodeAt(start - 1))) start--;
  return end - start;
}

/** Neither a date nor a time, a decimal or a row of groups goes on. */
const ENDS = "(?![0-9])(?![-./:][0-9])";
const WORDS = "extension|extn|ext|int|anexo|poste|durchwahl|dw|ramal|interno|toestel|dahili|wewn|доб|x|#|~";
const CJK_WORDS = "(?:内線|內線|分机|分機|내선)(?:番号|号)?|转接?|轉接?";
const EXTENSION = new RegExp(
  `[ ,;]{0,3}(?:(?:${WORDS})[.:=]{0,2}|(?:${CJK_WORDS})[.: ]{0,2}) {0,2}([0-9]{1,7})${ENDS}`,
  "iy",
);
const BRACKETED = new RegExp(
  ` ?(?:\\(|\\[) ?(?:(?:${WORDS})[.:=]{0,2}|(?:${CJK_WORDS})[.: ]{0,2}) {0,2}[0-9]{1,7} ?[)\\]]`,
  "iy",
);
/** RFC 3966 and, for `postd`, RFC 2806. A context may stand in front of them. */
const PARAMETER =
  /(?:;phone-context=[+0-9A-Za-z.()-]{1,64})?;(?:ext|isub|postd)=[0-9A-D*#pw().-]{1,40}(?![0-9A-Za-z_])/iy;

/** What an extension begins with, after separators. */
const EXTENSION_BEGINS = /[xeia#~pdrtwд内內分내转轉([]/i;
const MOST_SEPARATORS = 3;

/** Where the extension ends that follows a number ending at `end`; `end` where none does. */
function extensionEnd(text: string, end: number): number {
  let at = end;
  while (at < end + MOST_SEPARATORS && /[ ,;]/.test(text[at] ?? "")) at++;
  if (at === text.length || !EXTENSION_BEGINS.test(text[at] as string)) return end;
  const bracketed = sticky(BRACKETED, text, end);
  if (bracketed > end) return bracketed;
  EXTENSION.lastIndex = end;
  const digits = EXTENSION.exec(text)?.[1];
  if (digits === undefined) return sticky(PARAMETER, text, end);
  const past = EXTENSION.lastIndex;
  const first = past - digits.length;
  return beginsId(text, first, past) || beginsNumber(text, past) ? end : past;
}

const MORE_GROUPS = /(?![ -](?:19|20)[0-9]{2}[-.])(?:[ -][0-9]{2,4}){2}(?![0-9])/y;

/** `# 202 555 0143`: another number, and no extension. */
function beginsNumber(text: string, end: number): boolean {
  return sticky(MORE_GROUPS, text, end) > end;
}

/** Pauses, and what is dialled after them: `p1234`, `pp12w34#`. */
const PAUSED = new RegExp(` ?(?:[pw]{1,4}[0-9*#]{1,16}){1,4}(?![0-9A-Za-z_*#])${ENDS}`, "iy");
/** With `#` at the end, or `*` at the front, one comma or semicolon is a pause; digits alone may be the next cell of a row. */
const DIALLED = /(?:[,;]{1,8} ?(?:[0-9*]{1,16}#|[*#][0-9*]{1,16}#?)){1,4}(?![0-9A-Za-z_*])/y;
const PAUSES = /[,;]{2,8}([0-9]{1,12})(?![0-9A-Za-z_\t|])(?![,;](?! ))(?![-./:][0-9])/y;
const DATE = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/;
/** More of them may be a number of their own. */
const MOST_DIALLED = 9;
const CELL_ENDS = /[,;\t|]/;

function dialledEnd(text: string, start: number, at: number): number {
  const paused = sticky(PAUSED, text, at);
  if (paused > at) return paused;
  const dialled = sticky(DIALLED, text, at);
  if (dialled > at) return dialled;
  PAUSES.lastIndex = at;
  const digits = PAUSES.exec(text)?.[1];
  if (digits === undefined || digits.length > MOST_DIALLED || DATE.test(digits)) return at;
  return CELL_ENDS.test(text[start - 1] ?? "") ? at : PAUSES.lastIndex;
}

/** Where the expression's match ends at `at`; `at` where it has none. */
function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
