// A habit of writing (src/detectors/phone/plans/habits.ts) as a machine: the digits in front, and then another machine, as if today's
// digits had stood there.

/** The habit cannot be one any more. */
const DEAD = 0;
/** States of the other machine begin here; in front of them is how many digits were read, and one. */
const INNER = 64;

export class HabitMachine {
  start;
  #front;
  #inner;
  #behind;

  /** @param inner a machine: `start`, and `step(state, digit)`; its states are numbers */
  constructor({ front, today }, inner) {
    this.#front = front;
    this.#inner = inner;
    this.#behind = [...today].reduce((state, digit) => inner.step(state, Number(digit)), inner.start) + INNER;
    this.start = front === "" ? this.#behind : 1;
  }

  step(state, digit) {
    if (state >= INNER) return this.#inner.step(state - INNER, digit) + INNER;
    if (state === DEAD || this.#front[state - 1] !== String(digit)) return DEAD;
    return state === this.#front.length ? this.#behind : state + 1;
  }

  /** The other machine's state; undefined: the digits in front are others, or not all there. */
  result(state) {
    return state < INNER ? undefined : state - INNER;
  }
}
