/** Who speaks: a name with a colon at the start of a line, or behind a time. */
import { WORD } from "../words/words.ts";
import { type FullName, nameAt } from "./full-name.ts";
import { GAP } from "./letters.ts";
import { SHAPE, type TextWords } from "./text-words.ts";

const COLON = 0x3a;
const { BLANK, LINE, DOT, OPENS, CLOSES, COLON: HAS_COLON, END, DASH, OTHER } = GAP;
const FARTHEST = 4;
/** Nothing else stands between a time and a name. */
const BEHIND_TIME = BLANK | CLOSES | DASH | OPENS | LINE;

/** The name whose last word stands in front of a colon. What follows must be said by somebody. */
export function speakerAt(words: TextWords, last: number): FullName | undefined {
  if (words.text.charCodeAt(words.ends[last] as number) !== COLON || (words.shape(last) & SHAPE.CAPITAL) === 0)
    return undefined;
  const next = last + 1;
  if (next >= words.count || (words.gap(next) & ~(BLANK | HAS_COLON | LINE | OPENS)) !== 0) return undefined;
  if ((words.bits(next) & WORD.SPEAKS) === 0) return undefined;
  for (let from = Math.max(0, last - FARTHEST); from <= last; from++) {
    if (!beginsLine(words, from)) continue;
    const name = nameAt(words, from, 0);
    if (name?.to === next) return name;
  }
  return undefined;
}

function beginsLine(words: TextWords, at: number): boolean {
  const gap = words.gap(at);
  if ((gap & LINE) !== 0) return true;
  if ((gap & CLOSES) !== 0 && (gap & OTHER) === 0) return true;
  const isBehindTime = at > 0 && (words.shape(at - 1) & SHAPE.NO_NAME) !== 0 && (gap & ~BEHIND_TIME) === 0;
  return isBehindTime || (gap & (DOT | END)) !== 0;
}
