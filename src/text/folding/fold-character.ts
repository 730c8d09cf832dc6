/**
 * What a character is folded to. Asked once for each character that occurs; fold.ts keeps the answers. Where Unicode has
 * a property for it (UAX #44), the property decides.
 */

/** Not folded. */
export const SAME = 0;
/** Invisible: gone in the folded text. */
const INVISIBLE = -1;
/** Stands upon the character before: gone in the folded text, and a part of every hit that ends with that character. */
export const MARK = -2;
/** A dot, a dash or a digit only beside certain neighbours. */
const DOT_IN_ADDRESS = -3;
const DOT_IN_NUMBER = -4;
const DASH_IN_NUMBER = -5;
const STOP_IN_ADDRESS = -6;
/** -10 is the digit 0 in a circle, … -19 the digit 9. */
const CIRCLED_ZERO = -10;

export function isRemoved(answer: number): boolean {
  return answer === INVISIBLE || answer === MARK;
}

/** Whether the character stays as it is beside anything but ASCII. */
export function isBetweenAscii(answer: number): boolean {
  return answer <= DOT_IN_ADDRESS && answer > CIRCLED_ZERO;
}

const SPACE = /^\p{Zs}$/u;
const DIGIT = /^\p{Nd}$/u;
/** Soft hyphen, zero-width characters, bidirectional marks, variation selectors, tags. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
/** Combining diacritics, the frames that make a digit a keycap, and what chooses between shapes of a character. */
const UPON = /^[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]$/;
/** \p{Pd} but U+30A0, which is a dash between digits only; the minus signs; box drawings that serve as dashes. */
const DASH = /^(?!\u30a0)[\p{Pd}\u02d7\u2043\u207b\u208b\u2212\u2500\u2501\u2796\ufe58]$/u;
const WAVE = /^[\u301c\u3030\u223c\u223d]$/;

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** RFC 3490 section 3.1: these are dots in host names. Stops end sentences, too. */
const WIDE_DOTS = "\uff0e\ufe52";
const WIDE_STOPS = "\u3002\uff61";
const MIDDLE_DOTS = "\u00b7\u2022\u2027\u22c5\u30fb\uff65";
/** The marks of long vowels and the kana hyphen: they stand for dashes where fonts make them look so. */
const KANA_DASHES = "\u30fc\uff70\u30a0";
/** The first digit of each set of circled and bracketed digits from 1 to 9; zeros are apart. */
const CIRCLED_ONES = [0x2460, 0x2474, 0x24f5, 0x2776, 0x2780, 0x278a];
const CIRCLED_ZEROS = "\u24ea\u24ff";

const OTHERS = new Map<number, string>(
  Object.entries({
    "\ufe50": ",",
    "\ufe54": ";",
    "\ufe55": ":",
    "\ufe56": "?",
    "\ufe57": "!",
    "\ufe59": "(",
    "\ufe5a": ")",
    "\ufe5b": "{",
    "\ufe5c": "}",
    "\ufe5f": "#",
    "\ufe60": "&",
    "\ufe61": "*",
    "\ufe62": "+",
    "\ufe64": "<",
    "\ufe65": ">",
    "\ufe66": "=",
    "\ufe68": "\\",
    "\ufe69": "$",
    "\ufe6a": "%",
    "\ufe6b": "@",
    "\u2795": "+",
    "\u2044": "/",
    "\u2215": "/",
    "\u2236": ":",
  }).map(([from, to]) => [from.charCodeAt(0), to]),
);

/** The ASCII code that `code`, which is not ASCII, is folded to, or one of the answers above. */
export function foldedCode(code: number): number {
  const character = String.fromCodePoint(code);
  if (DIGIT.test(character)) return 0x30 + digitValue(code);
  const always = alwaysFolded(code, character);
  return always === SAME ? circledAnswer(code, character) : always;
}

function alwaysFolded(code: number, character: string): number {
  if (UPON.test(character)) return MARK;
  if (UNSEEN.test(character)) return INVISIBLE;
  if (SPACE.test(character)) return 0x20;
  if (WAVE.test(character)) return 0x7e;
  if (DASH.test(character)) return 0x2d;
  if (WIDE_DOTS.includes(character)) return DOT_IN_ADDRESS;
  if (WIDE_STOPS.includes(character)) return STOP_IN_ADDRESS;
  if (MIDDLE_DOTS.includes(character)) return DOT_IN_NUMBER;
  if (KANA_DASHES.includes(character)) return DASH_IN_NUMBER;
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return code - FULL_WIDTH_SHIFT;
  return OTHERS.get(code)?.charCodeAt(0) ?? SAME;
}

function circledAnswer(code: number, character: string): number {
  if (CIRCLED_ZEROS.includes(character)) return CIRCLED_ZERO;
  const one = CIRCLED_ONES.find((first) => code >= first && code < first + 9);
  return one === undefined ? SAME : CIRCLED_ZERO - 1 - (code - one);
}

/** Sets of decimal digits are ten characters in order, sets may follow each other, and each begins with its zero. */
export function digitValue(code: number): number {
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}

/**
 * What a character with one of the dependent answers is folded to between these two, which are folded as far as they do
 * not depend on others themselves; SAME if nothing.
 */
export function besideNeighbours(answer: number, before: number, next: number): number {
  if (answer <= CIRCLED_ZERO) {
    // Alone it numbers an item of a list, and may stand right before a number.
    return isCircled(before) || isCircled(next) ? 0x30 + CIRCLED_ZERO - answer : SAME;
  }
  // Before a letter that is not ASCII they end a sentence: text goes on right after an address. So do the others before a digit.
  if (answer === DOT_IN_ADDRESS) return isLabel(before) && isLabel(next) ? 0x2e : SAME;
  if (answer === STOP_IN_ADDRESS) return isLabel(before) && isLabel(next) && !isDigit(next) ? 0x2e : SAME;
  if (!isDigit(before) || !isDigit(next)) return SAME;
  return answer === DASH_IN_NUMBER ? 0x2d : 0x2e;
}

function isCircled(code: number): boolean {
  return code > 0x80 && foldedCode(code) <= CIRCLED_ZERO;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What labels of ASCII host names are made of (RFC 1034 section 3.5), and the underscore. */
function isLabel(code: number): boolean {
  const letter = code | 0x20;
  return isDigit(code) || (letter >= 0x61 && letter <= 0x7a) || code === 0x2d || code === 0x5f;
}
