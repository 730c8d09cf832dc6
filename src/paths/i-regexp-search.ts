/** Finds where an I-Regexp (RFC 9485) matches in a text, in time linear in the text whatever the pattern. */
import { buildStates, type RegexpState } from "./i-regexp-automaton.ts";
import { parseIRegexp } from "./i-regexp-syntax.ts";

/** A part of a text that matches: offsets in UTF-16 code units, the end exclusive. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
}

/** Every code point is tried on every live state, so that the time grows with their number. */
const MAX_STATES = 1000;

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;

/** Whether a match may begin or end here: not inside a number, and not inside a word of ASCII letters. */
function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const kind = kindOf(text.charCodeAt(at));
  return kind === OTHER || kind !== kindOf(text.charCodeAt(at - 1));
}

function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? LETTER : OTHER;
}

/** States that wait for a code point, each with the start of the match that led to it; the earliest start first. */
class Threads {
  readonly states: Int32Array;
  readonly starts: Int32Array;
  count = 0;

  constructor(size: number) {
    this.states = new Int32Array(size);
    this.starts = new Int32Array(size);
  }
}

export class IRegexpSearch {
  /** Whether the empty text matches: such a pattern would match everywhere. */
  readonly matchesEmpty: boolean;
  readonly #states: readonly RegexpState[];
  readonly #entry: number;
  /** For each state the last step that reached it. What comes first has the earliest start, so that no other matters. */
  readonly #reached: Float64Array;
  readonly #stack: Int32Array;
  /** Which ASCII characters can be a match's first. */
  readonly #first: readonly boolean[];
  #step = 0;
  #now: Threads;
  #next: Threads;
  /** Where the earliest match that ends here began; -1 where none ends. */
  #accepted = -1;

  /** @throws IRegexpError with code `syntax`, or `too-large` past 1,000 states. */
  constructor(pattern: string) {
    const { states, entry } = buildStates(parseIRegexp(pattern), MAX_STATES);
    this.#states = states;
    this.#entry = entry;
    this.#reached = new Float64Array(states.length);
    this.#stack = new Int32Array(2 * states.length + 1);
    this.#now = new Threads(states.length);
    this.#next = new Threads(states.length);
    this.#first = this.#firstCharacters();
    this.matchesEmpty = this.#accepted >= 0;
  }

  /**
   * For each end of a match, the match that begins first: all others that end there lie inside it. They are sorted by their
   * ends, and may overlap. A match is not empty, and begins and ends neither between two digits nor between two ASCII letters.
   */
  matches(text: string): readonly TextMatch[] {
    const found: TextMatch[] = [];
    this.#now.count = 0;
    for (let at = 0; at <= text.length; ) {
      const codePoint = text.codePointAt(at) ?? -1;
      if (this.#now.count === 0 && codePoint >= 0 && codePoint < 128 && !this.#first[codePoint]) {
        at++;
        continue;
      }
      this.#pass(text, at);
      if (this.#accepted >= 0 && this.#accepted < at && isEdge(text, at))
        found.push({ start: this.#accepted, end: at });
      this.#read(codePoint);
      at += codePoint > 0xffff ? 2 : 1;
    }
    return found;
  }

  /** Passes all states that read nothing, of the matches that are open and of one that begins here. */
  #pass(text: string, at: number): void {
    const { states, starts, count } = this.#now;
    this.#step++;
    this.#accepted = -1;
    this.#next.count = 0;
    const isEnd = at === text.length;
    for (let i = 0; i < count; i++) this.#follow(states[i] as number, starts[i] as number, at === 0, isEnd);
    if (isEdge(text, at)) this.#follow(this.#entry, at, at === 0, isEnd);
    [this.#now, this.#next] = [this.#next, this.#now];
  }

  /** Puts what waits after `entered` into the next threads. */
  #follow(entered: number, start: number, atStart: boolean, atEnd: boolean): void {
    const stack = this.#stack;
    const waiting = this.#next;
    let height = 0;
    stack[height++] = entered;
    while (height > 0) {
      const id = stack[--height] as number;
      if (this.#reached[id] === this.#step) continue;
      this.#reached[id] = this.#step;
      const state = this.#states[id] as RegexpState;
      if (state.kind === "one") {
        waiting.states[waiting.count] = id;
        waiting.starts[waiting.count++] = start;
      } else if (state.kind === "accept") {
        if (this.#accepted < 0) this.#accepted = start;
      } else if (state.kind === "split") {
        stack[height++] = state.other;
        stack[height++] = state.next;
      } else if (state.kind === "start" ? atStart : atEnd) stack[height++] = state.next;
    }
  }

  /** Keeps the threads that the code point leads on, each at its next state. */
  #read(codePoint: number): void {
    const { states, starts, count } = this.#now;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const state = this.#states[states[i] as number] as RegexpState;
      if (state.kind !== "one" || codePoint < 0 || !state.set(codePoint)) continue;
      states[kept] = state.next;
      starts[kept++] = starts[i] as number;
    }
    this.#now.count = kept;
  }

  #firstCharacters(): boolean[] {
    this.#step++;
    this.#next.count = 0;
    this.#follow(this.#entry, 0, true, true);
    const first = [...this.#next.states.subarray(0, this.#next.count)].map((id) => this.#states[id] as RegexpState);
    return Array.from({ length: 128 }, (_, code) => first.some((state) => state.kind === "one" && state.set(code)));
  }
}

/** Joins matches that overlap, not those that only touch. `matches` are sorted by their ends, and so is the result. */
export function united(matches: readonly TextMatch[]): TextMatch[] {
  const made: TextMatch[] = [];
  for (const { start, end } of matches) {
    let from = start;
    for (let last = made.at(-1); last !== undefined && last.end > start; last = made.at(-1)) {
      from = Math.min(from, last.start);
      made.pop();
    }
    made.push({ start: from, end });
  }
  return made;
}
