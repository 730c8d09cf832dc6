/** Which filters the core can judge by itself: those that ask only whether members are there, or equal to strings. */
import type { HeldObject, HeldValue } from "../paths/held-value.ts";
import type { Comparable, Filter, RelativeQuery } from "../paths/pattern.ts";
import type { WatchedName } from "../scanner/nodes.ts";

/** More combinations than this are not worth a table. */
const MOST_CODES = 4096;
const MOST_NAMES = 16;

/** The names that the filters look at; undefined where one of them asks for more. */
export function watchedNames(filters: readonly Filter[]): WatchedName[] | undefined {
  const found = new Map<string, Set<string>>();
  if (!filters.every((filter) => collect(filter, found))) return undefined;
  const names = [...found].map(([name, literals]) => ({ name, literals: [...literals] }));
  const codes = names.reduce((product, { literals }) => product * (literals.length + 2), 1);
  return names.length <= MOST_NAMES && codes <= MOST_CODES ? names : undefined;
}

function collect(filter: Filter, found: Map<string, Set<string>>): boolean {
  switch (filter.kind) {
    case "and":
    case "or":
      return collect(filter.left, found) && collect(filter.right, found);
    case "not":
      return collect(filter.operand, found);
    case "exists":
      return note(memberOf(filter.query), undefined, found);
    case "compare": {
      if (filter.operator !== "==" && filter.operator !== "!=") return false;
      const [left, right] = [filter.left, filter.right];
      return note(comparedMember(left), literalOf(right), found) || note(comparedMember(right), literalOf(left), found);
    }
    default:
      return false;
  }
}

function note(name: string | undefined, literal: string | null | undefined, found: Map<string, Set<string>>): boolean {
  if (name === undefined || literal === null) return false;
  const literals = found.get(name) ?? new Set();
  if (literal !== undefined) literals.add(literal);
  found.set(name, literals);
  return true;
}

function comparedMember(comparable: Comparable): string | undefined {
  return comparable.kind === "query" ? memberOf(comparable.query) : undefined;
}

/** null for anything but a string. */
function literalOf(comparable: Comparable): string | null {
  return comparable.kind === "literal" && typeof comparable.value === "string" ? comparable.value : null;
}

/** `name` for `@.name`. */
function memberOf(query: RelativeQuery): string | undefined {
  const [segment, ...more] = query.segments;
  if (segment === undefined || more.length > 0 || segment.descendant || segment.selectors.length !== 1)
    return undefined;
  const [selector] = segment.selectors;
  return selector?.kind === "name" ? selector.name : undefined;
}

/** A candidate which, to the filters, looks like all that have this code. */
export function candidateOf(code: number, watched: readonly WatchedName[]): HeldObject {
  const members = new Map<string, HeldValue>();
  let rest = code;
  for (const { name, literals } of watched) {
    const digit = rest % (literals.length + 2);
    rest = Math.floor(rest / (literals.length + 2));
    // 1 is any value that no literal equals.
    if (digit > 0) members.set(name, digit === 1 ? false : (literals[digit - 2] as string));
  }
  return { members, repeated: undefined };
}
