/** A rule file as one table: each field, what becomes of it, and why. */

import { compareActions } from "../actions/table.ts";
import type { DetectorSpec } from "../detectors/own/custom.ts";
import type { Policy, RulePack } from "../rules/model.ts";
import { applyPolicy, hitActionOf } from "../rules/policy/policies.ts";
import { type OtherNames, otherNamesOf } from "../rules/taxonomy/other-taxonomies.ts";
import { actionText, effectOf } from "./effect.ts";
import { outcomesOf } from "./engine/outcomes.ts";
import { exampleOf } from "./fields.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";
import { effectWords } from "./shown/effect-words.ts";
import { type Circumstances, type ShownHead, shownHead } from "./shown/shown-head.ts";
import { type ShownEntry, shownAction, shownEntry } from "./shown-entry.ts";

export interface ShownRules extends ShownHead {
  readonly format: "scrubjay-show/1";
  readonly pack: string;
  readonly version: string;
  /** The id of the policy; null without one. */
  readonly policy: string | null;
  /** Its version; null without one. */
  readonly policyVersion: string | null;
  /** false: the rows are the paths of entries, as nothing says which fields there are. */
  readonly documented: boolean;
  readonly counts: ShownCounts;
  readonly rows: readonly ShownRow[];
  /** The file's own detectors, for texts that are scanned. */
  readonly detectors: readonly ShownDetector[];
}

export interface ShownCounts {
  readonly rules: number;
  readonly keeps: number;
  /** Documented ones; each is counted once in one of the next four. */
  readonly fields: number;
  readonly takenOut: number;
  readonly kept: number;
  /** Some of its values are kept and some are not. */
  readonly byCase: number;
  /** No entry decides it in one case or in any. */
  readonly undecided: number;
}

export interface ShownDetector extends DetectorSpec {
  /** What is done with its hits. */
  readonly action: string;
}

export interface ShownRow {
  /** A documented field, or the path of an entry that decides none of them. */
  readonly path: string;
  readonly of: "field" | "entry";
  /** In which cases; empty for all. */
  readonly when: readonly string[];
  /** null where no entry decides. */
  readonly entry: ShownEntry | null;
  /** What others call the entry's category. */
  readonly names: OtherNames;
  /** As the file says. */
  readonly action: string;
  /** What that does, in plain words. */
  readonly effect: string;
  /** Under the policy; the same as `action` without one. */
  readonly effective: string;
  readonly effectiveEffect: string;
  /** The policy does less than the file. */
  readonly weaker: boolean;
  /** Of the effective action. */
  readonly reversible: boolean;
  readonly keyed: boolean;
}

/** @throws RuleError as `applyPolicy` does. */
export function showRules(reviewed: ReviewedPack, policy?: Policy, circumstances: Circumstances = {}): ShownRules {
  const { pack, fields = [] } = reviewed;
  const effective = (policy && applyPolicy({ packs: [pack] }, policy).packs[0]) ?? pack;
  const byField = outcomesOf(fields.map(exampleOf), pack).map((outcomes, i) =>
    outcomes.map(({ when, entry }): ShownRow => {
      return { path: fields[i]?.path ?? "", of: "field", when, ...rowFor(reviewed, effective, entry) };
    }),
  );
  return {
    format: "scrubjay-show/1",
    pack: pack.id,
    version: pack.version,
    ...shownHead(reviewed, circumstances),
    policy: policy?.id ?? null,
    policyVersion: policy?.version ?? null,
    documented: reviewed.fields !== undefined,
    counts: countsOf(pack, byField),
    rows: [...byField.flat(), ...otherRows(reviewed, effective, byField.flat())],
    detectors: (pack.detectors ?? []).map((spec) => ({
      ...spec,
      action: actionText(hitActionOf(spec.category, policy)),
    })),
  };
}

/** Of the entries that decide no documented field. */
function otherRows(reviewed: ReviewedPack, effective: RulePack, shown: readonly ShownRow[]): ShownRow[] {
  const ids = new Set(shown.map(({ entry }) => entry?.id));
  const others = reviewed.pack.entries.filter(({ id }) => !ids.has(id));
  return others.map(({ id, path }) => {
    return { path: path.text, of: "entry", when: [], ...rowFor(reviewed, effective, id) };
  });
}

function countsOf({ entries }: RulePack, byField: readonly (readonly ShownRow[])[]): ShownCounts {
  const rules = entries.filter(({ kind }) => kind === "rule").length;
  const counts = { fields: byField.length, takenOut: 0, kept: 0, byCase: 0, undecided: 0 };
  for (const rows of byField) counts[stateOf(rows)] += 1;
  return { rules, keeps: entries.length - rules, ...counts };
}

function stateOf(rows: readonly ShownRow[]): "takenOut" | "kept" | "byCase" | "undecided" {
  if (rows.some(({ entry }) => entry === null)) return "undecided";
  const kept = rows.filter(({ entry }) => entry?.kind === "keep").length;
  if (kept === 0) return "takenOut";
  return kept === rows.length ? "kept" : "byCase";
}

function rowFor(reviewed: ReviewedPack, effective: RulePack, id: string | null) {
  const before = effectOf(reviewed.pack, id);
  const after = effectOf(effective, id);
  const { action, reversible, keyed } = shownAction(after.spec);
  const entry = id === null ? null : (shownEntry(reviewed, id) ?? null);
  return {
    entry,
    names: otherNamesOf(entry?.category ?? ""),
    action: actionText(before.spec),
    effect: effectWords(before.spec, before.category),
    effective: action,
    effectiveEffect: effectWords(after.spec, after.category),
    weaker: compareActions(before.spec, after.spec) === "WEAKER",
    reversible,
    keyed,
  };
}
