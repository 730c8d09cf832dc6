/**
 * What hangs on a number and goes with it: the zeros that a spreadsheet adds, the end of its neighbour's number, extensions,
 * parameters of a `tel:` URI, and what is dialled after it. Nothing here takes a date, an id or another number.
 */
import { BLANK, CLOSING, DOT, OPENING, ZERO } from "../characters.ts";
import type { Span } from "../detector.ts";
import { isDigit } from "../digits.ts";
import { beginsId } from "./ids.ts";

const MOST_SEPARATORS = 3;

/** Several may hang on one number: `;ext=12,,9988#`. */
const MOST = 8;

/** 1: an extension or a pause begins with it; 2: it may part what hangs from the number; 4: it is dialled. */
const BEGINS = new Uint8Array(128);
for (const character of "xeiapwdrtXEIAPWDRT#~([") BEGINS[character.charCodeAt(0)] = 1;
for (const character of " ,;") BEGINS[character.charCodeAt(0)] = 2;
for (const character of "0123456789*") BEGINS[character.charCodeAt(0)] = 4;
const WORD = 1;
const SEPARATOR = 2;
const DIALLED_FIRST = 4;
const SMALL_A = 0x61;
const SMALL_D = 0x64;
const SMALL_P = 0x70;
const SMALL_W = 0x77;
const SMALL_X = 0x78;
const SMALL_Z = 0x7a;
const OTHERS_BEGIN = new Set([..."дД内內分내转轉"].map((character) => character.charCodeAt(0)));

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
    const next = nextEnd(text, start, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** Most often the first character says that nothing hangs there. */
function nextEnd(text: string, start: number, at: number): number {
  let first = at;
  while (first - at < MOST_SEPARATORS && kindAt(text, first) === SEPARATOR) first++;
  const code = text.charCodeAt(first);
  if (code === DOT) return first === at ? zerosEnd(text, at) : at;
  if (code === SLASH) return pairEnd(text, start, at);
  const kind = kindAt(text, first);
  if ((kind === WORD && mayBeWord(text, first, code)) || (code > 0x7f && OTHERS_BEGIN.has(code))) {
    const extension = extensionEnd(text, at);
    return extension > at ? extension : dialledEnd(text, start, at);
  }
  const isDialled = kind === DIALLED_FIRST || kind === SEPARATOR;
  return isDialled && first > at && text.charCodeAt(at) !== BLANK ? dialledEnd(text, start, at) : at;
}

/** How the longer words and parameters begin; the others are checked by their second character. */
const BEGINNINGS = new Set("ext int ane pos dur ram toe dah wew isu pho".split(" "));
const AFTER_PAUSE = /[pw0-9*#]/i;

/** Whether more than the first letter speaks for an extension or a pause: many words follow numbers, `in the afternoon`. */
function mayBeWord(text: string, at: number, code: number): boolean {
  const small = code | 0x20;
  if (small < SMALL_A || small > SMALL_Z || small === SMALL_X) return true;
  const next = text.charCodeAt(at + 1) | 0x20;
  if (small === SMALL_D && next === SMALL_W) return true;
  if ((small === SMALL_P || small === SMALL_W) && AFTER_PAUSE.test(text[at + 1] ?? "")) return true;
  const isLonger = next >= SMALL_A && next <= SMALL_Z && (text.charCodeAt(at + 2) | 0x20) >= SMALL_A;
  return isLonger && BEGINNINGS.has(text.slice(at, at + 3).toLowerCase());
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (BEGINS[code] as number) : 0;
}

const ZEROS = /\.0{1,6}(?![0-9])(?![-./][0-9])/y;

/** `2025550143.0`: a spreadsheet took the number for one to count with. */
export function zerosEnd(text: string, at: number): number {
  const mayBe = text.charCodeAt(at) === DOT && text.charCodeAt(at + 1) === ZERO && isDigit(text.charCodeAt(at - 1));
  return mayBe ? sticky(ZEROS, text, at) : at;
}

const SLASH = 0x2f;
const PAIR = / ?\/ ?([0-9]{1,4})(?![0-9A-Za-z_])(?![-. :(][0-9])/y;
/** So many digits are a number by themselves, and may stand in a path: `/calls/2025550143/5`. */
const WHOLE_GROUP = 7;

/** `(202) 555-0143/0144`, `030 123456/57`: two numbers, of the second the end. */
function pairEnd(text: string, start: number, at: number): number {
  PAIR.lastIndex = at;
  const size = PAIR.exec(text)?.[1]?.length;
  if (size === undefined) return at;
  const past = PAIR.lastIndex;
  const last = sizeOfLastGroup(text, at);
  const isPath = last >= WHOLE_GROUP && text.charCodeAt(start - 1) === SLASH;
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

/** Where the extension ends that follows a number ending at `end`; `end` where none does. */
function extensionEnd(text: string, end: number): number {
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
const PAUSES = /[,;]{2,8}([0-9]{1,12})(?![0-9A-Za-z_\t|])(?![,;][^ \0])(?![-./:][0-9])/y;
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
