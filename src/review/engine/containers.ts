/** Keeps keep scalars: this tries objects and arrays in the places of all keeps, through the real engine. */
import type { RulePack } from "../../rules/model.ts";
import { entryOf } from "../cases/decided.ts";
import { documentAt, keysTo } from "../cases/document.ts";
import { searched } from "../cases/search.ts";
import type { Spot, Walk } from "../cases/walk.ts";
import { decideAll } from "./engine.ts";
import { type Json, type Keys, keyText, withValue } from "./json.ts";
import { walkOf } from "./outcomes.ts";

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
  const walk = walkOf(pack);
  const keeps = new Set(pack.entries.flatMap(({ kind, id }) => (kind === "keep" ? [id] : [])));
  walk.candidates.begin();
  const trials = searched(walk).spots.flatMap((spot) => trialsAt(walk, spot, keeps));
  const decisions = decideAll(
    trials.map(({ document }) => document),
    pack,
  );
  const kept = trials.filter(({ keys }, i) => keeps.has(decisions[i]?.get(keyText(keys)) ?? ""));
  return { keeps: new Set(trials.map(({ id }) => id)).size, kept: [...new Set(kept.map(({ id }) => id))] };
}

function trialsAt(walk: Walk, spot: Spot, keeps: ReadonlySet<string>): Trial[] {
  const [state] = spot.states;
  const { entry: id } = entryOf(walk, 0, state?.nearest[0] ?? -1);
  if (id === null || !keeps.has(id) || state?.covered) return [];
  const inside: readonly (readonly [Json, Keys])[] = [
    [{ [walk.freshName]: "x" }, [walk.freshName]],
    [[["x"]], [0, 0]],
  ];
  const keys = keysTo(walk, spot);
  const document = documentAt(walk, spot, "x");
  return inside.flatMap(([value, below]): Trial[] => {
    const filled = document && withValue(document, keys, value);
    return filled === undefined ? [] : [{ id, document: filled, keys: [...keys, ...below] }];
  });
}
