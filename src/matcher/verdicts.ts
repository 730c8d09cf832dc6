/** What filters may say of a value that is not there: all of it, together. */
import type { Judgement } from "../paths/filter.ts";

export type Verdicts = (filter: number) => Judgement;

/** More filters on one value have too many answers to try them all. */
const MOST_FILTERS = 4;

const EACH: readonly Judgement[] = ["yes", "no", "maybe"];

/** Each way in which the filters may answer; undefined: there are too many. */
export function verdictsOn(filters: readonly number[]): Verdicts[] | undefined {
  const different = [...new Set(filters)];
  if (different.length > MOST_FILTERS) return undefined;
  let all: ReadonlyMap<number, Judgement>[] = [new Map()];
  for (const filter of different) all = all.flatMap((said) => EACH.map((one) => new Map([...said, [filter, one]])));
  return all.map((said) => (filter) => said.get(filter) ?? "no");
}
