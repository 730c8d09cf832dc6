// The numbers that plans give out, as one graph: from a plan's root each digit leads on, and a number is one where its last digit leads
// to a node at which numbers end. Nodes with the same numbers before them are one node, also those of different plans.
import { after, NOTHING, parse } from "./digit-expression.mjs";

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);
export const NO_NODE = -1;

export class NumberGraph {
  /** `ends`: whether a number ends here; `next`: by digit the index of a node. */
  nodes = [];
  #known = new Map();

  /**
   * The root of a plan. A number matches the general expression and one of its types, and has a length of both; of a plan
   * without types, the general expression.
   */
  add({ general, lengths, types }) {
    const all = types.length === 0 ? [{ pattern: general, lengths }] : types;
    const longest = Math.max(...lengths);
    const known = new Map();
    const visit = (expressions, size) => {
      const name = `${size}:${expressions.map(({ id }) => id)}`;
      if (known.has(name)) return known.get(name);
      const ends =
        expressions[0].isDone &&
        lengths.includes(size) &&
        all.some((type, i) => type.lengths.includes(size) && expressions[i + 1].isDone);
      const next = DIGITS.map((digit) => {
        const left = expressions.map((expression) => after(expression, digit));
        return size === longest || left[0] === NOTHING ? NO_NODE : visit(left, size + 1);
      });
      const node = this.#node(ends, next);
      known.set(name, node);
      return node;
    };
    return visit([general, ...all.map(({ pattern }) => pattern)].map(parse), 0);
  }

  #node(ends, next) {
    if (!ends && next.every((node) => node === NO_NODE)) return NO_NODE;
    const name = `${ends}${next}`;
    if (!this.#known.has(name)) this.#known.set(name, this.nodes.push({ ends, next }) - 1);
    return this.#known.get(name);
  }
}
