/** Keeps keep scalars: this tries objects and arrays in the places of all keeps, through the real engine. */
import { fullPaths, type RuleEntry, type RulePack } from "../../rules/model.ts";
import { decideAll } from "./engine.ts";
import { type Json, type Keys, keyText } from "./json.ts";
import { placesOf } from "./pattern-places.ts";
import { type ProbeBase, probeBaseOf } from "./probe-base.ts";
import { probesOf } from "./probes.ts";

export interface TriedContainers {
  /** For so many keeps a container was tried. */
  readonly keeps: number;
  /** The ids of those that kept what was in it. */
  readonly kept: readonly string[];
}

interface Trial {
  readonly id: string;
  readonly document: Json;
  /** Where the value stands that a keep must not reach. */
  readonly keys: Keys;
}

export function triedContainers(pack: RulePack): TriedContainers {
  const base = probeBaseOf([pack]);
  const trials = pack.entries.filter(({ kind }) => kind === "keep").flatMap((entry) => trialsOf(entry, pack, base));
  const decisions = decideAll(
    trials.map(({ document }) => document),
    pack,
  );
  const keeps = new Set(pack.entries.flatMap(({ kind, id }) => (kind === "keep" ? [id] : [])));
  const kept = trials.filter(({ keys }, i) => keeps.has(decisions[i]?.get(keyText(keys)) ?? ""));
  return { keeps: new Set(trials.map(({ id }) => id)).size, kept: [...new Set(kept.map(({ id }) => id))] };
}

function trialsOf(entry: RuleEntry, { records }: RulePack, base: ProbeBase): Trial[] {
  const { id } = entry;
  const places = fullPaths(entry, records).flatMap((path) => placesOf(path));
  const inside: readonly (readonly [Json, Keys])[] = [
    [{ [base.freshName]: base.freshText }, [base.freshName]],
    [[[base.freshText]], [0, 0]],
  ];
  return places.flatMap((place) =>
    inside.flatMap(([value, below]) =>
      probesOf({ place, value }, base).map(({ document, keys }) => ({ id, document, keys: [...keys, ...below] })),
    ),
  );
}
