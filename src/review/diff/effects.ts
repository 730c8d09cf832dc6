/** The second layer of a diff: what becomes of values and names, as the engine decides it with both versions. */
import type { RulePack } from "../../rules/model.ts";
import { compareEffects, effectOf, effectText } from "../effect.ts";
import { withoutLists } from "../engine/engine.ts";
import { valueAt } from "../engine/json.ts";
import { entriesFor } from "../engine/outcomes.ts";
import { redactAll } from "../engine/output.ts";
import { placeText } from "../engine/place.ts";
import type { ProbeBase } from "../engine/probe-base.ts";
import { type Probe, probesOf } from "../engine/probes.ts";
import { type Change, effectChange } from "./change.ts";
import { type CaseChange, mergeCases } from "./merge-cases.ts";
import type { ComparedPlace } from "./places.ts";

export interface ComparedEffects {
  readonly changes: readonly Change[];
  /** The entries that decided something, by version: no probe has shown what the others do. */
  readonly reached: readonly [before: ReadonlySet<string | null>, after: ReadonlySet<string | null>];
}

interface Case {
  readonly place: ComparedPlace;
  readonly probe: Probe;
  /** How many cases its place has. */
  readonly of: number;
}

type Versions = readonly [before: RulePack, after: RulePack];

export function compareDecisions(
  versions: Versions,
  places: readonly ComparedPlace[],
  base: ProbeBase,
): ComparedEffects {
  const values = casesOf(places, base);
  const ofValues = compareValues(versions, values);
  const changed = new Set(ofValues.changes.map(({ change }) => change.place));
  // Where the value changes, its name may change too: one line is enough.
  const open = places.filter(({ place }) => place.at(-1)?.kind === "any" && !changed.has(placeText(place)));
  const names = casesOf(open, { ...base, freshName: base.freshKey });
  return { changes: mergeCases([...ofValues.changes, ...compareNames(versions, names)]), reached: ofValues.reached };
}

function casesOf(places: readonly ComparedPlace[], base: ProbeBase): Case[] {
  return places.flatMap((place) => {
    const probes = probesOf(place, base);
    return probes.map((probe) => ({ place, probe, of: probes.length }));
  });
}

function compareValues(
  [before, after]: Versions,
  cases: readonly Case[],
): { changes: CaseChange[]; reached: ComparedEffects["reached"] } {
  const probes = cases.map(({ probe }) => probe);
  const [was, is] = [entriesFor(probes, withoutLists(before)), entriesFor(probes, withoutLists(after))];
  const changes = cases.flatMap((one, i): CaseChange[] => {
    const [old, now] = [effectOf(before, was[i] ?? null), effectOf(after, is[i] ?? null)];
    const direction = compareEffects(old, now);
    if (direction === undefined) return [];
    const texts = { before: effectText(old), after: effectText(now) };
    return [caseChange(one, effectChange(direction, old.entry ?? now.entry, "value", texts))];
  });
  return { changes, reached: [new Set(was), new Set(is)] };
}

/** Looks for the names of members in the outputs. */
function compareNames([before, after]: Versions, cases: readonly Case[]): CaseChange[] {
  const documents = cases.map(({ probe }) => probe.document);
  const [was, is] = [redactAll(documents, before), redactAll(documents, after)];
  return cases.flatMap((one, i): CaseChange[] => {
    const { keys } = one.probe;
    const [stayed, stays] = [was[i], is[i]].map((output) => valueAt(output ?? null, keys) !== undefined);
    if (stayed === stays) return [];
    const direction = stays ? "WEAKER" : "STRONGER";
    const texts = { before: nameText(stayed), after: nameText(stays) };
    return [caseChange(one, effectChange(direction, null, "name", texts))];
  });
}

function nameText(stays: boolean | undefined): string {
  return stays ? "the name stays" : "the name is replaced";
}

function caseChange({ place, probe, of }: Case, change: Change): CaseChange {
  const { isDocumented } = place;
  return { change: { ...change, place: placeText(place.place) }, when: probe.when, of, isDocumented };
}
