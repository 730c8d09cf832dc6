/** The second layer of a diff: what becomes of values and of names, decided by the engine on both versions. */
import type { RulePack } from "../rules/model.ts";
import { type Change, changeOf } from "./change.ts";
import type { ComparedPlace } from "./diff-places.ts";
import { compareEffects, effectOf, effectText } from "./effect.ts";
import type { Ground } from "./ground.ts";
import { valueAt } from "./json.ts";
import { entriesFor } from "./outcomes.ts";
import { redactAll } from "./output.ts";
import { placeText } from "./place.ts";
import { type Probe, probesOf } from "./probes.ts";

export interface ComparedEffects {
  readonly changes: readonly Change[];
  /** The entries that decided something, by version: what the others do, no probe has shown. */
  readonly reached: readonly [before: ReadonlySet<string | null>, after: ReadonlySet<string | null>];
}

interface Case {
  readonly place: ComparedPlace;
  readonly probe: Probe;
}

export function compareDecisions(
  before: RulePack,
  after: RulePack,
  places: readonly ComparedPlace[],
  ground: Ground,
): ComparedEffects {
  const cases = casesOf(places, ground);
  const probes = cases.map(({ probe }) => probe);
  const [was, is] = [entriesFor(probes, before), entriesFor(probes, after)];
  const changes = cases.flatMap(({ place, probe }, i): Change[] => {
    const [old, now] = [effectOf(before, was[i] ?? null), effectOf(after, is[i] ?? null)];
    const direction = compareEffects(old, now);
    if (direction === undefined) return [];
    const texts = { place: placeText(place.place), before: effectText(old), after: effectText(now) };
    return [
      changeOf({
        layer: "effect",
        direction,
        entry: old.entry ?? now.entry,
        what: "value",
        ...texts,
        ...whenOf(probe),
      }),
    ];
  });
  return { changes: merged(changes, cases), reached: [new Set(was), new Set(is)] };
}
