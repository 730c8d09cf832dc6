// What is said of digits, as steps: in a state each digit leads to the next one, and a state says what the digits are that led
// to it. src/detectors/phone/judge.ts says it in words; test/detectors/phone/plans proves that both say the same.

import { source } from "../source.mjs";
import { CodeMachine, MOST_DIGITS } from "./code-machine.mjs";
import { FrontMachine, WHOLE } from "./front-machine.mjs";
import { HabitMachine } from "./habit-machine.mjs";

const { habitsOf } = await source("detectors/phone/plans/habits.ts");

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);

/** Bits, so that of several regions all can be said at once; whoever says more says the less, too. */
const NO = 0;
const POSSIBLE = 1;
const VALID = POSSIBLE | 2;
/** Also where nothing marks the digits as a number. */
const BARE = VALID | 4;

/** Prefixes of international calls that are understood in any region, as in src/detectors/phone/judge.ts. */
export const ABROAD = "00|011";
/** Of src/detectors/phone/plans/plan.ts: so many digits trunk digits and carriers' codes have at most, and areas that are left out. */
const LONGEST_PREFIX = 8;
const LONGEST_AREA = 4;

export class VerdictSteps {
  /** All states, those that say and lead to the same only once. State 0 says NO of everything. */
  states = [{ says: NO, next: DIGITS.map(() => 0) }];
  #known = new Map([[`0|${this.states[0].next}`, 0]]);
  #codes = new Map();

  /** @param plans as read-plans.mjs reads them */
  constructor(plans) {
    for (const plan of plans) this.#codes.set(plan.callingCode, [...(this.#codes.get(plan.callingCode) ?? []), plan]);
    for (const [code, sharers] of this.#codes) this.#codes.set(code, codeOf(sharers));
    this.international = this.#international("");
    this.abroad = new Map(
      [ABROAD, ...plans.map(({ abroad }) => abroad)].map((each) => [each, this.#afterAbroad(each)]),
    );
    this.homes = plans.map((plan) => this.#home(plan));
  }

  /** Of digits that begin with a country's code; `code`: as far as it was read. */
  #international(code) {
    const known = this.#codes.get(code);
    if (known !== undefined) return this.#visit(this.#afterCode(known), 0);
    if (code.length === 3) return 0;
    return this.#state(
      NO,
      DIGITS.map((digit) => this.#international(code + digit)),
    );
  }

  #afterCode({ machine, main, front, lengths }) {
    return {
      start: [machine.start, front?.start],
      step: ([whole, taken], digit) => [machine.step(whole, digit), front?.step(taken, digit)],
      says: ([whole, taken]) => {
        if (machine.sizeOf(whole) === 0) return NO;
        const national = nationalOf({ machine, plan: main, front, lengths }, whole, taken);
        if (machine.isValid(national) || machine.isValid(whole)) return BARE;
        return has(lengths, machine.sizeOf(national)) || has(lengths, machine.sizeOf(whole)) ? POSSIBLE : NO;
      },
    };
  }

  /** Of digits that begin with what stands in front of a foreign country's code. */
  #afterAbroad(pattern) {
    const steps = { start: this.international, step: (state, digit) => this.states[state].next[digit] };
    const front = new FrontMachine(pattern, "", steps);
    const says = ([state]) => {
      const after = front.result(state);
      return after === WHOLE ? NO : this.states[after].says;
    };
    const known = ([state]) => (front.isSettled(state) ? front.result(state) : undefined);
    return this.#visit({ start: [front.start], step: ([state], digit) => [front.step(state, digit)], says, known }, 0);
  }

  /** Of digits as a region writes them. */
  #home(plan) {
    const code = this.#codes.get(plan.callingCode);
    const own = plan === code.main ? code : homeCode(code, plan);
    const lengths = code.written | (code.written << plan.callingCode.length);
    const { machine } = code;
    const isMain = own === code;
    const habits = new HabitMachine(habitsOf(plan.name), machine);
    return this.#visit(
      {
        start: [
          machine.start,
          own.front?.start,
          isMain ? undefined : code.front?.start,
          this.international,
          habits.start,
        ],
        step: ([whole, taken, takenByMain, abroad, habit], digit) => [
          machine.step(whole, digit),
          own.front?.step(taken, digit),
          isMain ? undefined : code.front?.step(takenByMain, digit),
          beginsOther(plan.callingCode, machine.sizeOf(whole), digit) ? 0 : this.states[abroad].next[digit],
          habits.step(habit, digit),
        ],
        says: ([whole, taken, takenByMain, abroad, habit]) => {
          const size = machine.sizeOf(whole);
          const today = habits.result(habit);
          if (today !== WHOLE && machine.isValid(today)) return BARE;
          if (!has(lengths, size)) return NO;
          const national = nationalOf({ ...own, machine }, whole, taken);
          const isStripped = national !== whole;
          const isValid = machine.isValid(national);
          const isBare = isValid && (isStripped || machine.isBare(national));
          const byCode = this.states[abroad].says;
          if (isBare || byCode === BARE) return BARE;
          if (isValid || (!isMain && machine.isValid(nationalOf(code, whole, takenByMain)))) return VALID;
          if (byCode !== NO) return byCode;
          const possible = own.lengths | code.lengths;
          return has(possible, machine.sizeOf(national)) || has(possible, size) ? POSSIBLE : NO;
        },
      },
      0,
    );
  }

  /** The state that all of a machine's digits lead on from; `size`: how many were read. */
  #visit(machine, size, state = machine.start, visited = new Map()) {
    const name = `${size}:${state}`;
    const known = machine.known?.(state) ?? visited.get(name);
    if (known !== undefined) return known;
    const next = DIGITS.map((digit) =>
      size === MOST_DIGITS ? 0 : this.#visit(machine, size + 1, machine.step(state, digit), visited),
    );
    const made = this.#state(machine.says(state), next);
    visited.set(name, made);
    return made;
  }

  #state(says, next) {
    const name = `${says}|${next}`;
    if (!this.#known.has(name)) this.#known.set(name, this.states.push({ says, next }) - 1);
    return this.#known.get(name);
  }
}

function codeOf(plans) {
  const [main] = plans;
  const machine = new CodeMachine(plans);
  const written = plans.reduce((bits, plan) => bits | writtenLengths(plan), 0);
  return { machine, main, written, ...frontOf(machine, main) };
}

/** Of a plan that is not the main one of its code. */
function homeCode({ machine }, plan) {
  return frontOf(machine, plan);
}

function frontOf(machine, plan) {
  const front = plan.prefix === "" ? undefined : new FrontMachine(plan.prefix, plan.rule, machine);
  return { plan, front, lengths: lengthBits(plan.lengths) };
}

/** The machine's state behind the national number, without trunk digit: as NumberingPlan.national. */
function nationalOf({ machine, plan, front, lengths }, whole, taken) {
  const rest = front?.result(taken) ?? WHOLE;
  if (rest === WHOLE) return whole;
  const size = machine.sizeOf(rest);
  const fits = size > 31 - Math.clz32(lengths) || has(lengths, size);
  return fits && (machine.isGeneral(rest, plan) || !machine.isGeneral(whole, plan)) ? rest : whole;
}

function beginsOther(callingCode, at, digit) {
  return at < callingCode.length && callingCode[at] !== String(digit);
}

function lengthBits(lengths) {
  return lengths.reduce((bits, length) => bits | (1 << length), 0);
}

/** Bit n: a number may have n digits where it is written with its trunk digit or without, or without its area. */
function writtenLengths({ prefix, rule, lengths: list }) {
  const lengths = lengthBits(list);
  if (/^[0-9]*$/.test(prefix)) return lengths | (lengths << prefix.length);
  let bits = 0;
  for (let more = 0; more <= LONGEST_PREFIX; more++) bits |= lengths << more;
  for (let fewer = 1; rule !== "" && fewer <= LONGEST_AREA; fewer++) bits |= lengths >> fewer;
  return bits;
}

function has(lengths, size) {
  return ((lengths >> size) & 1) !== 0;
}
