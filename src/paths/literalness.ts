import type { Segment, Selector } from "./pattern.ts";

/** From the most literal kind of selector to the least. */
const RANKS: Readonly<Record<Selector["kind"], number>> = Object.freeze({
  name: 0,
  index: 0,
  filter: 1,
  wildcard: 2,
  slice: 2,
  elements: 2,
});

/** Every descendant segment is less literal than every child segment. */
const DESCENDANT = 3;

function rank({ descendant, selectors }: Segment): number {
  const leastLiteral = Math.max(0, ...selectors.map(({ kind }) => RANKS[kind]));
  return leastLiteral + (descendant ? DESCENDANT : 0);
}

/**
 * Which of two paths that match the same node is the more literal, and so decides it. They are compared from the last
 * segment on: name or index, then filter, then wildcard or slice, then `..`; a union counts as its least literal selector.
 * Where all segments that both have are equally literal, the longer path is the more literal one.
 *
 * @returns negative where `a` is the more literal, positive where `b` is, 0 where neither is.
 */
export function compareLiteralness(a: readonly Segment[], b: readonly Segment[]): number {
  for (let back = 1; ; back++) {
    const one = a.at(-back);
    const other = b.at(-back);
    if (one === undefined || other === undefined) return b.length - a.length;
    const difference = rank(one) - rank(other);
    if (difference !== 0) return difference;
  }
}
