/** A rule file as one table: each field, what becomes of it, and why. */

import { compareActions } from "../actions/table.ts";
import type { DetectorSpec } from "../detectors/own/custom.ts";
import type { Policy, RulePack } from "../rules/model.ts";
import { type ApprovalFacts, approvalFacts } from "../rules/packs/approval-text.ts";
import { applyPolicy, hitActionOf } from "../rules/policy/policies.ts";
import { type OtherNames, otherNamesOf } from "../rules/taxonomy/other-taxonomies.ts";
import { actionText, effectOf } from "./effect.ts";
import { outcomesOf } from "./engine/outcomes.ts";
import { exampleOf } from "./fields.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";
import { type ShownEntry, shownAction, shownEntry } from "./shown-entry.ts";

export interface ShownRules extends ApprovalFacts {
  readonly format: "scrubjay-show/1";
  readonly pack: string;
  readonly version: string;
  /** The id of the policy; null without one. */
  readonly policy: string | null;
  /** false: the rows are the paths of entries, as nothing says which fields there are. */
  readonly documented: boolean;
  readonly rows: readonly ShownRow[];
  /** The file's own detectors, for texts that are scanned. */
  readonly detectors: readonly ShownDetector[];
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
  /** Under the policy; the same as `action` without one. */
  readonly effective: string;
  /** The policy does less than the file. */
  readonly weaker: boolean;
  /** Of the effective action. */
  readonly reversible: boolean;
  readonly keyed: boolean;
}

/** @throws RuleError as `applyPolicy` does. */
export function showRules(reviewed: ReviewedPack, policy?: Policy): ShownRules {
  const { pack, fields = [] } = reviewed;
  const effective = (policy && applyPolicy({ packs: [pack] }, policy).packs[0]) ?? pack;
  const outcomes = outcomesOf(fields.map(exampleOf), pack);
  const shown = fields.flatMap(({ path }, i) =>
    (outcomes[i] ?? []).map(({ when, entry }): ShownRow => {
      return { path, of: "field", when, ...rowFor(reviewed, effective, entry) };
    }),
  );
  const ids = new Set(shown.map(({ entry }) => entry?.id));
  const others = pack.entries.filter(({ id }) => !ids.has(id));
  const rest = others.map(({ id, path }): ShownRow => {
    return { path: path.text, of: "entry", when: [], ...rowFor(reviewed, effective, id) };
  });
  return {
    format: "scrubjay-show/1",
    pack: pack.id,
    version: pack.version,
    ...approvalFacts(reviewed.approval),
    policy: policy?.id ?? null,
    documented: reviewed.fields !== undefined,
    rows: [...shown, ...rest],
    detectors: (pack.detectors ?? []).map((spec) => ({
      ...spec,
      action: actionText(hitActionOf(spec.category, policy)),
    })),
  };
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
    effective: action,
    weaker: compareActions(before.spec, after.spec) === "WEAKER",
    reversible,
    keyed,
  };
}
