/** Where keeps list the values that they keep (`values`): what is in the lists is decided apart from what is not. */
import type { AcrossFiles } from "./across-files.ts";
import { listedText } from "./listed-text.ts";
import type { Plan } from "./plan.ts";

export interface ClosedLists {
  /** By the value's JSON text, what decides it. */
  readonly decided: ReadonlyMap<string, number>;
  /** What decides a value that all the lists have. */
  readonly fitting: number;
}

/** By file: the nearest entry, and, where that is a keep, the one that decides what it does not keep. */
export interface Nearest {
  readonly nearest: readonly number[];
  readonly without: readonly number[];
}

/** undefined where no keep here has a list. */
export function closedListsAt({ nearest, without }: Nearest, plan: Plan, across: AcrossFiles): ClosedLists | undefined {
  const lists = nearest.map((entry) => plan.entries[entry]?.values);
  if (lists.every((list) => list === undefined)) return undefined;
  const decided = new Map<string, number>();
  for (const value of lists.flatMap((list) => [...(list ?? [])])) {
    const each = nearest.map((entry, file) => (lists[file]?.has(value) === false ? (without[file] as number) : entry));
    decided.set(listedText(JSON.stringify(value)), across.decide(each));
  }
  return Object.freeze({ decided, fitting: across.decide(nearest) });
}

/** What decides a value that no list has. */
export function decidedOutside({ nearest, without }: Nearest, plan: Plan, across: AcrossFiles): number {
  const each = nearest.map((entry, file) => (plan.entries[entry]?.values ? (without[file] as number) : entry));
  return across.decide(each);
}
