// What another machine says of numbers of today, asked with digits as people still write them (src/detectors/phone/plans/habits.ts).
import { WHOLE } from "./front-machine.mjs";

export class HabitMachine {
  #inner;
  #states = [];
  #known = new Map();

  /** @param habits in the order in which they are tried */
  constructor(habits, inner) {
    this.#inner = inner;
    const begun = ({ today }) => [...today].reduce((state, digit) => inner.step(state, Number(digit)), inner.start);
    this.start = this.#stateOf(habits.map((habit) => ({ habit, read: 0, state: begun(habit) })));
  }

  step(state, digit) {
    const from = this.#states[state];
    from.next[digit] ??= this.#stateOf(from.threads.flatMap((thread) => this.#after(thread, digit)));
    return from.next[digit];
  }

  /** If the digits end here: the inner machine's state behind the number of today, or WHOLE. */
  result(state) {
    const { threads } = this.#states[state];
    const ended = threads.find(({ habit: { front, rest }, read }) => read === front.length + rest);
    return ended === undefined ? WHOLE : ended.state;
  }

  #after({ habit, read, state }, digit) {
    const { front, rest } = habit;
    if (read === front.length + rest) return [];
    if (read >= front.length) return [{ habit, read: read + 1, state: this.#inner.step(state, digit) }];
    return front[read] === String(digit) ? [{ habit, read: read + 1, state }] : [];
  }

  #stateOf(threads) {
    const name = threads.map(({ habit: { front, rest }, read, state }) => [front, rest, read, state]).join(";");
    if (!this.#known.has(name)) this.#known.set(name, this.#states.push({ threads, next: [] }) - 1);
    return this.#known.get(name);
  }
}
