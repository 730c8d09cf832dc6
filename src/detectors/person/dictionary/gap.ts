/** What stands between two words. */

export const GAP = Object.freeze({
  /** A blank or two, or nothing but an apostrophe. */
  BLANK: 0,
  HYPHEN: 1,
  /** After an initial or a title: `J. Smith`, `J.R.` */
  DOT: 2,
  /** A comma, a bracket, a quote. */
  BREAK: 3,
  /** The end of a sentence or a line, a colon. */
  SENTENCE: 4,
});

const LINE = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const TAB = 0x09;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const AND = 0x26;
const MOST_BLANKS = 2;
/** As much as is looked at. */
const NEAR = 8;

const ENDS = new Set<number>();
for (const character of ".!?:;\n\r|*\u2022\u3002>") ENDS.add(character.charCodeAt(0));

export function gapKind(text: string, from: number, to: number): number {
  if (to === from) return GAP.BREAK;
  const first = text.charCodeAt(from);
  if (to - from <= MOST_BLANKS && isBlank(first) && isBlank(text.charCodeAt(to - 1))) return GAP.BLANK;
  if (to - from === 1 && first === HYPHEN) return GAP.HYPHEN;
  if (first === DOT && (to - from === 1 || (to - from === 2 && isBlank(text.charCodeAt(to - 1))))) return GAP.DOT;
  return endsSentence(text, from, to) ? GAP.SENTENCE : GAP.BREAK;
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = Math.max(from, to - NEAR); i < to; i++) if (ENDS.has(text.charCodeAt(i))) return true;
  return false;
}

function isBlank(code: number): boolean {
  return code === BLANK || code === TAB;
}

export function hasAnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + NEAR; i++) if (text.charCodeAt(i) === AND) return true;
  return false;
}

/** Whether a text begins anew there: at its start, or after a line's end. */
export function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i >= at - NEAR && isBlank(text.charCodeAt(i))) i--;
  return i < 0 || text.charCodeAt(i) === LINE || text.charCodeAt(i) === RETURN;
}
