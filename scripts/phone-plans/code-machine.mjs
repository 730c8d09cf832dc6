// What the plans that share a country's code say of national digits, as a machine. A state is a node and how many digits were read.
import { after, NOTHING, parse } from "./digit-expression.mjs";

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);
/** No row of digits that is judged has more. */
export const MOST_DIGITS = 22;
const RADIX = 32;

export class CodeMachine {
  /** Node 0: nothing can match any more. `next` by digit. */
  #nodes = [{ next: DIGITS.map(() => 0), isValid: false, isBare: false, general: 0 }];
  #known = new Map([["0", 0]]);
  #visited = new Map();
  #plans;

  /** @param plans as read-plans.mjs reads them, the main one first */
  constructor(plans) {
    this.#plans = plans;
    this.start = this.#visit(plans.map(expressionsOf), 0) * RADIX;
  }

  step(state, digit) {
    return this.#nodes[Math.floor(state / RADIX)].next[digit] * RADIX + (state % RADIX) + 1;
  }

  sizeOf(state) {
    return state % RADIX;
  }

  /** Whether a plan gives out the number. */
  isValid(state) {
    return this.#nodes[Math.floor(state / RADIX)].isValid;
  }

  /** The same, of a plan that writes no trunk digit in front of it. */
  isBare(state) {
    return this.#nodes[Math.floor(state / RADIX)].isBare;
  }

  /** Whether what all numbers of a plan match does. */
  isGeneral(state, plan) {
    return ((this.#nodes[Math.floor(state / RADIX)].general >> this.#plans.indexOf(plan)) & 1) !== 0;
  }

  #visit(plans, size) {
    if (size > MOST_DIGITS || plans.every(({ general }) => general === NOTHING)) return 0;
    const name = `${size}:${plans.map(({ id }) => id)}`;
    const known = this.#visited.get(name);
    if (known !== undefined) return known;
    const next = DIGITS.map((digit) =>
      this.#visit(
        plans.map((plan) => afterDigit(plan, digit)),
        size + 1,
      ),
    );
    const givers = plans.filter((plan) => gives(plan, size));
    const isBare = givers.some((plan) => !hasTrunk(plan));
    const general = plans.reduce((bits, plan, i) => bits | (plan.general.isDone ? 1 << i : 0), 0);
    const node = this.#node({ next, isValid: givers.length > 0, isBare, general });
    this.#visited.set(name, node);
    return node;
  }

  #node(node) {
    const { next, isValid, isBare, general } = node;
    const name =
      !isValid && general === 0 && next.every((each) => each === 0) ? "0" : `${next}|${isValid}${isBare}${general}`;
    if (!this.#known.has(name)) this.#known.set(name, this.#nodes.push(node) - 1);
    return this.#known.get(name);
  }
}

/** What is left of a plan's expressions, by name: each is made once, so that walks over them are short. */
const known = new Map();

function one(plan) {
  const { general, types, formats } = plan;
  const typeNames = types.map(({ expression, lengths }) => `${expression.id}:${lengths}`);
  const formatNames = formats.map(({ leading, pattern, hasTrunk: has }) => `${leading.id}:${pattern.id}:${has}`);
  const name = `${general.id}/${plan.lengths}/${plan.hasTypes}/${typeNames}/${formatNames}`;
  if (!known.has(name)) known.set(name, { ...plan, id: known.size, after: [] });
  return known.get(name);
}

const GONE = one({ general: NOTHING, lengths: [], types: [], hasTypes: false, formats: [] });

function expressionsOf({ general, lengths, types, formats }) {
  return one({
    general: parse(general),
    lengths,
    types: types.map((type) => ({ expression: parse(type.pattern), lengths: type.lengths })),
    hasTypes: types.length > 0,
    formats: formats.map((format) => {
      return { leading: parse(`(?:${format.leading})\\d*`), pattern: parse(format.pattern), hasTrunk: format.hasTrunk };
    }),
  });
}

/** What may follow the digit. */
function afterDigit(plan, digit) {
  plan.after[digit] ??= madeAfter(plan, digit);
  return plan.after[digit];
}

function madeAfter(plan, digit) {
  const general = after(plan.general, digit);
  if (general === NOTHING) return GONE;
  const types = plan.types.flatMap(({ expression, lengths }) => {
    const left = after(expression, digit);
    return left === NOTHING ? [] : { expression: left, lengths };
  });
  const formats = plan.formats.flatMap(({ leading, pattern, hasTrunk: has }) => {
    const [begun, left] = [after(leading, digit), after(pattern, digit)];
    return begun === NOTHING || left === NOTHING ? [] : { leading: begun, pattern: left, hasTrunk: has };
  });
  return one({ ...plan, general, types, formats });
}

/** A number matches the general expression and one of the types, and has a length of both; of a plan without types, the general expression. */
function gives({ general, lengths, types, hasTypes }, size) {
  if (!general.isDone || !lengths.includes(size)) return false;
  return !hasTypes || types.some((type) => type.expression.isDone && type.lengths.includes(size));
}

/** By the first way of writing that fits. */
function hasTrunk({ formats }) {
  return formats.find(({ leading, pattern }) => leading.isDone && pattern.isDone)?.hasTrunk ?? false;
}
