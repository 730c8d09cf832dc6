/** One look at a text, word by word: names in words with capitals, and pairs of known names in lower case. */
import { BITS } from "../../../packed/names/names.ts";
import type { Found } from "../../detector.ts";
import { EastScan, FIRST_EASTERN } from "./east.ts";
import { endsAsFamily, startsAsFamily } from "./endings.ts";
import { GAP, gapKind, hasAnd } from "./gap.ts";
import { isParticle, isSure, judgeRun } from "./judge.ts";
import type { NameLists } from "./name-lists.ts";
import { copyWord, LONGEST_RUN, newWord, plainOf, Run, type Word } from "./run.ts";
import { isGlued, SHAPE, WordReader } from "./word-reader.ts";

const NAME = BITS.GIVEN | BITS.FAMILY;
const SHORTEST_LOWER = 3;
const FEWEST_NOUNS = 3;
/** One of so many words. */
const NOUNS_OF = 8;
const SHORTEST_PAIR = 9;
const SHORTEST_GUESS = 5;

export class NameScan {
  readonly #reader: WordReader;
  readonly #east: EastScan;
  readonly #run = new Run();
  /** The word before, whatever it is. */
  readonly #last: Word = newWord();
  #found: Found[] = [];
  /** Found alone, in few lists. */
  readonly #nouns = new Set<Found>();
  /** Words in lower case; words with a capital inside of sentences that are no names. */
  #small = 0;
  #large = 0;

  constructor(lists: NameLists) {
    this.#reader = new WordReader(lists);
    this.#east = new EastScan(lists);
  }

  find(text: string): readonly Found[] {
    const [reader, run] = [this.#reader, this.#run];
    this.#found = [];
    this.#nouns.clear();
    [this.#small, this.#large] = [0, 0];
    run.length = 0;
    this.#last.end = -1;
    let hasEastern = false;
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i);
      if (!reader.isLetter(code)) {
        if (code >= FIRST_EASTERN) hasEastern = true;
        i++;
        continue;
      }
      i = reader.read(text, i);
      if (isGlued(text, reader.start, reader.end)) reader.shape = SHAPE.NONE;
      this.#take(text);
    }
    judgeRun(text, run, this.#found, this.#nouns);
    if (this.#nouns.size > 0 && this.#hasNouns()) this.#found = this.#found.filter((one) => !this.#nouns.has(one));
    return hasEastern ? inOrder(this.#found, this.#east.find(text)) : this.#found;
  }

  #take(text: string): void {
    const [reader, run, last] = [this.#reader, this.#run, this.#last];
    const gap = last.end < 0 ? GAP.SENTENCE : gapKind(text, last.end, reader.start);
    if (!this.#goesOn(text, gap)) this.#end(text, gap);
    const isLower = reader.shape === SHAPE.LOWER;
    if (isLower) this.#small++;
    else if (gap === GAP.BLANK && last.shape === SHAPE.LOWER && (reader.bits & NAME) === 0) this.#large++;
    if (reader.shape === SHAPE.NONE) this.#end(text, gap);
    else if (!isLower || run.length > 0) this.#add(text, gap);
    else if (gap === GAP.BLANK) this.#pair();
    copyWord(last, reader, false);
  }

  /** Whether nouns have capitals here, as in German, or all words, as in headlines: a name alone may then be any word. */
  #hasNouns(): boolean {
    return this.#large >= FEWEST_NOUNS && this.#large * NOUNS_OF > this.#small;
  }

  /** Whether the word belongs to the run that is open. */
  #goesOn(text: string, gap: number): boolean {
    const [reader, run, last] = [this.#reader, this.#run, this.#last];
    if (run.length === 0 || run.length === LONGEST_RUN) return false;
    if (gap === GAP.DOT) return last.shape === SHAPE.INITIAL || last.end - last.start <= 3;
    if (gap !== GAP.BLANK && gap !== GAP.HYPHEN) return false;
    if (last.owns) return false;
    return reader.shape !== SHAPE.LOWER || isParticle(text, reader.start, reader.end);
  }

  #end(text: string, gap: number): void {
    const run = this.#run;
    if (run.length === 0) return;
    if (gap >= GAP.BREAK && hasAnd(text, this.#last.end, this.#reader.start)) run.withAnd = true;
    judgeRun(text, run, this.#found, this.#nouns);
    run.length = 0;
  }

  #add(text: string, gap: number): void {
    const [reader, run, last] = [this.#reader, this.#run, this.#last];
    if (run.length === 0) {
      run.hasName = false;
      run.startsSentence = gap === GAP.SENTENCE || gap === GAP.DOT;
      run.hasBefore = gap === GAP.BLANK && last.shape === SHAPE.LOWER;
      if (run.hasBefore) copyWord(run.before, last, false);
      run.withAnd = gap >= GAP.BREAK && last.end >= 0 && hasAnd(text, last.end, reader.start);
    }
    if (reader.bits === 0 && reader.end - reader.start >= SHORTEST_GUESS) reader.bits = guessed(text, reader);
    if ((reader.bits & NAME) !== 0) run.hasName = true;
    copyWord(run.words[run.length++] as Word, reader, gap === GAP.HYPHEN);
  }

  /** `ana example`: in lower case, only names that are nothing else. */
  #pair(): void {
    const [reader, last] = [this.#reader, this.#last];
    if (last.shape !== SHAPE.LOWER || last.owns || !isLowerName(reader) || !isLowerName(last)) return;
    if ((last.bits & BITS.KNOWN) === 0 && this.#found.at(-1)?.end !== last.end) return;
    if ((reader.bits & BITS.FAMILY) === 0 || reader.end - last.start < SHORTEST_PAIR) return;
    const before = this.#found.at(-1);
    if (before !== undefined && before.end === last.end)
      this.#found[this.#found.length - 1] = { ...before, end: reader.end };
    else this.#found.push({ start: last.start, end: reader.end });
  }
}

/** Letters of both do not mix in a name. */
function inOrder(some: readonly Found[], more: readonly Found[]): readonly Found[] {
  return more.length === 0 ? some : [...some, ...more].sort((a, b) => a.start - b.start);
}

function guessed(text: string, { start, end, shape }: WordReader): number {
  if (shape !== SHAPE.CAPITAL && shape !== SHAPE.INNER) return 0;
  const plain = plainOf(text, start, end);
  const isFamily = shape === SHAPE.INNER ? startsAsFamily(plain) : endsAsFamily(plain);
  return isFamily ? BITS.FAMILY : 0;
}

function isLowerName({ bits, start, end }: { bits: number; start: number; end: number }): boolean {
  return isSure(bits, NAME) && end - start >= SHORTEST_LOWER;
}
