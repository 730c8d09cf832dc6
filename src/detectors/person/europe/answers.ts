/** Questions for a name, and their answers: `Your full name, please? Sure, Ana Example.` */
import { WORD } from "../words/words.ts";
import { ASK, type FullName, nameAt } from "./full-name.ts";
import { GAP } from "./letters.ts";
import { SHAPE, type TextWords } from "./text-words.ts";

const MOST_TO_QUESTION = 10;
const MOST_TO_NAME = 9;

/** The name that answers the question of which a phrase ends in front of `at`. */
export function answerAfter(words: TextWords, at: number): FullName | undefined {
  const answer = answerStart(words, at);
  for (let i = answer; answer > 0 && i < Math.min(words.count, answer + MOST_TO_NAME); i++) {
    const name = nameAt(words, i, ASK.SMALL);
    if (name !== undefined && (name.isGiven || !name.isSmall) && isAnswer(words, name, answer)) return name;
    if ((words.bits(i) & (WORD.COMMON | WORD.THING | WORD.SPEAKS)) === 0) return undefined;
    // The next question.
    if (i > answer && (words.gap(i) & GAP.END) !== 0) return undefined;
  }
  return undefined;
}

/** The first word behind the question mark, or of the next line; 0: there is none. */
function answerStart(words: TextWords, at: number): number {
  for (let i = at; i < Math.min(words.count, at + MOST_TO_QUESTION); i++) {
    const gap = words.gap(i);
    if ((gap & (GAP.END | GAP.LINE)) !== 0) return i;
    if ((gap & GAP.DOT) !== 0) return (words.shape(i) & SHAPE.CAPITAL) !== 0 ? i : 0;
  }
  return 0;
}

/** A sentence of its own, or the first of one. */
function isAnswer(words: TextWords, name: FullName, answer: number): boolean {
  const gap = words.gap(name.to);
  if (gap !== GAP.BLANK) return (gap & GAP.COLON) === 0 || name.from > answer;
  return name.isGiven || name.parts > 1;
}
