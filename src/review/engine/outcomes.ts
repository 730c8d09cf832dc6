/** Which entries decide a field: one outcome for all cases that come out alike. */
import type { RulePack } from "../../rules/model.ts";
import { type Case, spotsAt } from "../cases/at-place.ts";
import { TooManyOutcomes } from "../cases/candidate.ts";
import { entryOf } from "../cases/decided.ts";
import { whenText } from "../cases/document.ts";
import { type Spot, Walk } from "../cases/walk.ts";
import { decideAll } from "./engine.ts";
import { keyText } from "./json.ts";
import type { Place } from "./place.ts";

export interface Outcome {
  /** The cases; empty where it is the only outcome. */
  readonly when: readonly string[];
  /** null where no entry has a say. */
  readonly entry: string | null;
}

const WALKS = new WeakMap<RulePack, Walk>();

/** Through all documents that a pack tells apart; made once for a pack. */
export function walkOf(pack: RulePack): Walk {
  const walk = WALKS.get(pack) ?? new Walk([pack]);
  WALKS.set(pack, walk);
  return walk;
}

/** For each place its outcomes, in the order of its cases; with a closed list, those of values in the list. */
export function outcomesOf(places: readonly { readonly place: Place }[], pack: RulePack): Outcome[][] {
  const walk = walkOf(pack);
  return places.map(({ place }) => outcomesAt(walk, place));
}

function outcomesAt(walk: Walk, place: Place): Outcome[] {
  walk.candidates.begin();
  try {
    return grouped(
      spotsAt(walk, place).map((spot) => ({ when: whenText(walk, spot), entry: fittingEntry(walk, spot) })),
    );
  } catch (error) {
    if (!(error instanceof TooManyOutcomes)) throw error;
    return [{ when: ["not gone through: the filters on the way are too many"], entry: null }];
  }
}

function fittingEntry(walk: Walk, { states: [state], deciding: [deciding = 0] }: Spot): string | null {
  return entryOf(walk, 0, state?.covered ? deciding : (state?.lists?.fitting ?? deciding)).entry;
}

/** For each case the entry that decides its value, as the engine says. */
export function entriesFor(cases: readonly Pick<Case, "document" | "keys">[], pack: RulePack): (string | null)[] {
  const decisions = decideAll(
    cases.map(({ document }) => document),
    pack,
  );
  return cases.map(({ keys }, i) => decisions[i]?.get(keyText(keys)) ?? null);
}

function grouped(cases: readonly { when: string; entry: string | null }[]): Outcome[] {
  const byEntry = new Map<string | null, string[]>();
  for (const { when, entry } of cases) byEntry.set(entry, [...new Set([...(byEntry.get(entry) ?? []), when])]);
  return [...byEntry].map(([entry, when]) => ({ when: byEntry.size === 1 ? [] : when, entry }));
}
