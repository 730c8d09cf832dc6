/** One line for all cases of a place that change alike; undocumented places get no line of their own. */
import type { Change } from "./change.ts";
import type { Difference } from "./differences.ts";

/** A difference in one case at one place. */
export interface Found {
  readonly difference: Difference;
  readonly place: string;
  readonly when: string;
  readonly isDocumented: boolean;
  /** How many cases the place has; 0 where that is not known. */
  readonly of: number;
}

type Parts = Pick<
  Change,
  "direction" | "certainty" | "entry" | "what" | "place" | "also" | "when" | "before" | "after"
>;

export interface Merged {
  readonly found: readonly [Found, ...Found[]];
  readonly parts: Parts;
}

/**
 * A documented field has a line of its own; all other places that change alike share a line, or stand with such a field.
 * `isShort`: no line for each field.
 */
export function mergeDifferences(all: readonly Found[], isShort: boolean): Merged[] {
  const alike = groups(all, ({ difference }) => sameText(difference, isShort));
  return alike.flatMap((some) => {
    const byPlace = groups(some, ({ place }) => [place]).map(inOnePlace);
    const isOneLine = isShort || some[0].difference.certainty === "unknown";
    const documented = isOneLine ? [] : byPlace.filter(({ found: [first] }) => first.isDocumented);
    const others = byPlace.filter((one) => !documented.includes(one));
    const [first, ...rest] = documented.length > 0 ? documented : others.slice(0, 1);
    if (first === undefined) return [];
    const also = others.filter((one) => one !== first).map(({ parts }) => parts.place as string);
    return [
      { ...first, parts: { ...first.parts, also, before: textsOf(some, "before"), after: textsOf(some, "after") } },
      ...rest,
    ];
  });
}

/**
 * What came before may be many things where that is no news: of a line that is unknown, or that says what is done now. So may
 * be the reasons for which no entry decides now: a line for each keep would hide the others.
 */
function sameText({ what, direction, certainty, before, after, by }: Difference, isShort: boolean): unknown[] {
  if (what === "also_in: text") return [what, direction, before, after];
  if (certainty === "unknown" && by[1] === null) return [what, direction, certainty];
  const isOpen = isShort || certainty === "unknown" || direction === "DIFFERENT";
  return isOpen ? [what, direction, certainty, after, by[1]] : [what, direction, certainty, before, after, by];
}

function textsOf(some: readonly Found[], side: "before" | "after"): string {
  return [...new Set(some.map(({ difference }) => difference[side] ?? ""))].join("; ");
}

function inOnePlace(all: readonly [Found, ...Found[]]): Merged {
  const documented = all.filter(({ isDocumented }) => isDocumented);
  const [first, ...others] = documented.length > 0 ? documented : all;
  const found: [Found, ...Found[]] = [first ?? all[0], ...others];
  const { direction, certainty, entry, what, before, after } = found[0].difference;
  const cases = [...new Set(found.map(({ when }) => when))].filter((when) => when !== "");
  const when = found.length === found[0].of ? [] : cases;
  return { found, parts: { direction, certainty, entry, what, place: found[0].place, also: [], when, before, after } };
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
