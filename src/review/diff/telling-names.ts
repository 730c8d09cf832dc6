/** Names of members in the paths of one version alone that detectors would take: the other version leaves them as they are. */
import { keyLabel } from "../../matcher/labels.ts";
import type { RulePack } from "../../rules/model.ts";
import type { Walk } from "../cases/walk.ts";
import { type Json, valueAt } from "../engine/json.ts";
import { redactAll } from "../engine/output.ts";
import type { Versions } from "./differences.ts";

const NO_NAMES: ReadonlySet<string> = new Set();

export function tellingNames({ states }: Walk, versions: Versions): ReadonlySet<string> {
  const [old, now] = states.map(({ plan }) => plan.names);
  const changed = [...new Set([...(old ?? []), ...(now ?? [])])].filter((name) => !(old?.has(name) && now?.has(name)));
  if (changed.length === 0) return new Set();
  const documents = changed.map((name): Json => ({ [name]: 1 }));
  const outputs = redactAll(documents, withoutRules(versions));
  // What would not be printed may be a person's name (labels.ts).
  const mayBeName = (name: string) => keyLabel(name, NO_NAMES) !== name;
  return new Set(changed.filter((name, i) => mayBeName(name) || valueAt(outputs[i] ?? null, [name]) === undefined));
}

/** A pack that names nothing, for the regions of both. */
function withoutRules([before, after]: Versions): RulePack {
  const regions = [...new Set([...before.regions, ...after.regions])];
  const detectors = [...(before.detectors ?? []), ...(after.detectors ?? [])];
  const own = [...new Map(detectors.map((one) => [one.id, one])).values()];
  return { ...after, entries: [], unlisted: "scan", regions, ...(own.length > 0 && { detectors: own }) };
}
