/** Which entries decide a field: one outcome for all cases that come out alike. */
import type { RulePack } from "../../rules/model.ts";
import { decideAll, withoutLists } from "./engine.ts";
import { keyText } from "./json.ts";
import { probeBaseOf } from "./probe-base.ts";
import { type Probe, type ProbedField, probesOf } from "./probes.ts";

export interface Outcome {
  /** The cases; empty where it is the only outcome. */
  readonly when: readonly string[];
  /** null where no entry has a say. */
  readonly entry: string | null;
}

/** For each field its outcomes, in the order of its probes; with a closed list, those of values in the list. */
export function outcomesOf(fields: readonly ProbedField[], pack: RulePack): Outcome[][] {
  const base = probeBaseOf([pack]);
  const probes = fields.map((field) => probesOf(field, base));
  const entries = entriesFor(probes.flat(), withoutLists(pack)).values();
  return probes.map((some) => grouped(some.map(({ when }) => ({ when, entry: entries.next().value ?? null }))));
}

/** For each probe the entry that decides its field. */
export function entriesFor(probes: readonly Probe[], pack: RulePack): (string | null)[] {
  const decisions = decideAll(
    probes.map(({ document }) => document),
    pack,
  );
  return probes.map(({ keys }, i) => decisions[i]?.get(keyText(keys)) ?? null);
}

function grouped(cases: readonly { when: string; entry: string | null }[]): Outcome[] {
  const byEntry = new Map<string | null, string[]>();
  for (const { when, entry } of cases) byEntry.set(entry, [...(byEntry.get(entry) ?? []), when]);
  return [...byEntry].map(([entry, when]) => ({ when: byEntry.size === 1 ? [] : when, entry }));
}
