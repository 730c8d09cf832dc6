import { buildStates, type RegexpState, type WaitingState } from "./i-regexp-automaton.ts";
import { parseIRegexp } from "./i-regexp-syntax.ts";

const MAX_STATES = 10_000;

/**
 * A compiled I-Regexp. It means what RFC 9485, section 5.3 maps it to: `.` is any code point but \n and \r, and outside of
 * character classes `^` and `$` stand for the text's start and end. It follows all states at once: the time is linear in the
 * text, whatever the pattern.
 */
export class IRegexp {
  readonly #states: readonly RegexpState[];
  readonly #entry: number;
  /** For each state the last step that reached it: no state is followed twice in a step. */
  readonly #reached: Float64Array;
  #step = 0;
  #accepted = false;

  /**
   * @throws IRegexpError with code `syntax` on what the grammar of RFC 9485, section 3 refuses, and with code
   *   `too-large` where the repetitions written out exceed 10,000 states.
   */
  constructor(pattern: string) {
    const { states, entry } = buildStates(parseIRegexp(pattern), MAX_STATES);
    this.#states = states;
    this.#entry = entry;
    this.#reached = new Float64Array(states.length);
  }

  /** Does the whole text match? */
  matches(text: string): boolean {
    return this.#accepts(text, "whole");
  }

  /** Does some part of the text match? */
  finds(text: string): boolean {
    return this.#accepts(text, "part");
  }

  #accepts(text: string, extent: "whole" | "part"): boolean {
    let entered = [this.#entry];
    for (let at = 0; ; ) {
      const waiting = this.#follow(entered, at === 0, at === text.length);
      if (this.#accepted && (extent === "part" || at === text.length)) return true;
      const codePoint = text.codePointAt(at);
      if (codePoint === undefined || (waiting.length === 0 && extent === "whole")) return false;
      entered = waiting.filter((state) => state.set(codePoint)).map((state) => state.next);
      if (extent === "part") entered.push(this.#entry);
      at += codePoint > 0xffff ? 2 : 1;
    }
  }

  /** All states that wait for a code point, from the states just entered on; uses `entered` up. */
  #follow(entered: number[], atStart: boolean, atEnd: boolean): WaitingState[] {
    const waiting: WaitingState[] = [];
    this.#step++;
    this.#accepted = false;
    for (let id = entered.pop(); id !== undefined; id = entered.pop()) {
      if (this.#reached[id] === this.#step) continue;
      this.#reached[id] = this.#step;
      const state = this.#states[id] as RegexpState;
      if (state.kind === "one") waiting.push(state);
      else if (state.kind === "accept") this.#accepted = true;
      else if (state.kind === "split") entered.push(state.next, state.other);
      else if (state.kind === "start" ? atStart : atEnd) entered.push(state.next);
    }
    return waiting;
  }
}
