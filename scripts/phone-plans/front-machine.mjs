// What another machine says of digits without what stands in front of them. All ways through the expression are followed at
// once, the one first that an engine with backtracking would try first (R. Cox, "Regular Expression Matching: the Virtual
// Machine Approach"); each carries where the other machine would be.
import { program } from "./front-expression.mjs";

/** Nothing is taken away. */
export const WHOLE = -1;

export class FrontMachine {
  #program;
  #inner;
  /** Where the rule puts what a group has caught: the group, and the inner machine behind the digits in front of it. */
  #rule;
  #states = [];
  #known = new Map();

  /** @param inner a machine: `start`, and `step(state, digit)`; its states are numbers */
  constructor(pattern, rule, inner) {
    this.#program = program(pattern);
    this.#inner = inner;
    this.#rule = this.#readRule(rule);
    const thread = { step: this.#program.start, caught: this.#rule?.start ?? inner.start, isCaught: false };
    const list = this.#newList();
    this.#follow(list, thread, true);
    this.start = this.#stateOf(list);
  }

  step(state, digit) {
    const from = this.#states[state];
    from.next[digit] ??= this.#made(from, digit);
    return from.next[digit];
  }

  /** If the digits end here: the inner machine's state, or WHOLE. */
  result(state) {
    const { threads, best } = this.#states[state];
    const ended = threads.find(({ step }) => this.#program.steps[step].kind === "end");
    return ended === undefined ? best : this.#outcome(ended);
  }

  /** Whether further digits are all the inner machine's. */
  isSettled(state) {
    const { threads, best } = this.#states[state];
    return threads.length === 0 && best !== WHOLE;
  }

  #readRule(rule) {
    if (rule === "") return undefined;
    const [, before, group] = /^(\d*)\$(\d)$/.exec(rule) ?? [];
    // The last group decides whether the rule is followed; it is the one that the rule names.
    if (Number(group) !== this.#program.groups) throw new Error(`not understood: ${rule}`);
    const start = [...before].reduce((state, digit) => this.#inner.step(state, Number(digit)), this.#inner.start);
    return { group: Number(group), start };
  }

  #newList() {
    return { threads: [], best: WHOLE, isCut: false, seen: new Set() };
  }

  #made({ threads, best }, digit) {
    const list = this.#newList();
    for (const { step, caught, isCaught } of threads) {
      const { kind, bits, group, next } = this.#program.steps[step];
      if (kind !== "set" || ((bits >> digit) & 1) === 0) continue;
      const isInside = this.#rule !== undefined && group === this.#rule.group;
      this.#follow(list, { step: next, caught: isInside ? this.#inner.step(caught, digit) : caught, isCaught }, false);
    }
    if (!list.isCut && best !== WHOLE) list.best = this.#inner.step(best, digit);
    return this.#stateOf(list);
  }

  #follow(list, thread, isEmpty) {
    if (list.isCut || list.seen.has(thread.step)) return;
    list.seen.add(thread.step);
    const { kind, group, next, other } = this.#program.steps[thread.step];
    if (kind === "set" || kind === "end") list.threads.push(thread);
    else if (kind === "match") {
      list.isCut = true;
      list.best = isEmpty ? WHOLE : this.#outcome(thread);
    } else {
      const isCaught = thread.isCaught || (kind === "close" && group === this.#rule?.group);
      this.#follow(list, { ...thread, step: next, isCaught }, isEmpty);
      if (kind === "split") this.#follow(list, { ...thread, step: other }, isEmpty);
    }
  }

  #outcome({ caught, isCaught }) {
    return isCaught ? caught : this.#inner.start;
  }

  #stateOf({ threads, best }) {
    const name = `${threads.map(({ step, caught, isCaught }) => [step, caught, isCaught ? 1 : 0])};${best}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const state = this.#states.push({ threads, best, next: [] }) - 1;
    this.#known.set(name, state);
    return state;
  }
}
