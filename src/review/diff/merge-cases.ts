/** One line for all cases of a place that change alike; undocumented places get no line of their own. */
import type { Change } from "./change.ts";

/** What changes in one case at one place. */
export interface CaseChange {
  readonly change: Change;
  readonly when: string;
  /** How many cases the place has. */
  readonly of: number;
  readonly isDocumented: boolean;
}

/** A documented field has a line of its own; undocumented places that change alike share a line. */
export function mergeCases(changes: readonly CaseChange[]): Change[] {
  const byPlace = groups(changes, ({ change }) => [change.place, ...sameText(change)]).map(inOnePlace);
  return groups(byPlace, ({ change }) => [...sameText(change), ...change.when]).flatMap(inManyPlaces);
}

function sameText({ what, before, after }: Change): (string | null)[] {
  return [what, before, after];
}

function inOnePlace(some: readonly [CaseChange, ...CaseChange[]]): CaseChange {
  const [first] = some;
  const when = some.length === first.of ? [] : some.map((one) => one.when);
  return { ...first, change: { ...first.change, when } };
}

function inManyPlaces(some: readonly [CaseChange, ...CaseChange[]]): Change[] {
  const documented = some.filter(({ isDocumented }) => isDocumented);
  const [first, ...others] = documented.length > 0 ? documented : [some[0]];
  const also = some.filter((one) => one !== first && !others.includes(one)).flatMap(({ change }) => change.place ?? []);
  return [...(first === undefined ? [] : [{ ...first.change, also }]), ...others.map(({ change }) => change)];
}

/** In the order of their first members. */
function groups<T>(list: readonly T[], keyOf: (one: T) => readonly unknown[]): [T, ...T[]][] {
  const found = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const key = JSON.stringify(keyOf(one));
    const group = found.get(key);
    if (group === undefined) found.set(key, [one]);
    else group.push(one);
  }
  return [...found.values()];
}
