/** A policy as one table: what it makes of each category, of which subjects, and which line says so. */

import { labelOf } from "../../actions/label.ts";
import { type ActionSpec, compareActions } from "../../actions/table.ts";
import type { Policy, PolicyLine } from "../../rules/model.ts";
import { BUILT_IN_POLICIES } from "../../rules/policy/built-in-policies.ts";
import { isSameLine } from "../../rules/policy/parse-policy.ts";
import { CATEGORIES, SUBJECTS } from "../../rules/taxonomy/taxonomy.ts";
import { shownAction } from "../shown-entry.ts";
import type { ReviewedPolicy } from "./policy.ts";
import { lineFor, OWN_ACTION } from "./says.ts";

export interface ShownPolicy {
  readonly format: "scrubjay-show-policy/1";
  readonly policy: string;
  readonly version: string;
  readonly extends: string | null;
  /** null where the policy leaves it to the rule files. */
  readonly unlisted: Policy["unlisted"];
  /** It is what the policy extends that says so. */
  readonly unlistedInherited: boolean;
  readonly tests: number;
  readonly rows: readonly ShownPolicyRow[];
}

export interface ShownPolicyRow {
  /** A category; or a rule, as `vendor/resource/entry`, which wins over its category. */
  readonly of: string;
  readonly kind: "category" | "rule";
  /** null for every subject that has no row of its own. */
  readonly subject: string | null;
  readonly action: string;
  readonly reversible: boolean;
  readonly keyed: boolean;
  /** What `replace` writes, which also stands where an action cannot be done; null for a rule. */
  readonly label: string | null;
  /** The line that decides: its category, or with a subject `user.name of customer`; null where the policy says nothing. */
  readonly line: string | null;
  /** Of the file, for a line of its own; null for one that is inherited. */
  readonly lineNumber: number | null;
  /** Less than what it extends does. */
  readonly weaker: boolean;
}

export function showPolicy(reviewed: ReviewedPolicy): ShownPolicy {
  const { policy, extends: base, saysUnlisted, tests } = reviewed;
  return {
    format: "scrubjay-show-policy/1",
    policy: policy.id,
    version: policy.version,
    extends: base,
    unlisted: policy.unlisted,
    unlistedInherited: !saysUnlisted && policy.unlisted !== null,
    tests: tests.length,
    rows: [...[...CATEGORIES].sort().flatMap((category) => rowsOf(category, reviewed)), ...ruleRows(reviewed)],
  };
}

/** One for all, and one for each subject that has another line. */
function rowsOf(category: string, reviewed: ReviewedPolicy): ShownPolicyRow[] {
  const { policy } = reviewed;
  const forAll = lineFor(policy, category, null);
  const others = SUBJECTS.filter((subject) => lineFor(policy, category, subject) !== forAll);
  return [null, ...others].map((subject) => rowOf(category, subject, reviewed));
}

function rowOf(category: string, subject: string | null, reviewed: ReviewedPolicy): ShownPolicyRow {
  const line = lineFor(reviewed.policy, category, subject);
  const own = line && reviewed.ownCategories.find((one) => isSameLine(one, line));
  const base = BUILT_IN_POLICIES.find(({ id }) => id === reviewed.extends);
  const inherited = base && lineFor(base, category, subject)?.action;
  return {
    ...{ of: category, kind: "category", subject, ...actionIn(line?.action), label: labelOf(category) },
    line: line === undefined ? null : nameOf(line),
    lineNumber: own?.place.line ?? null,
    weaker: isWeaker(inherited, line?.action),
  };
}

function ruleRows({ policy, ownRules }: ReviewedPolicy): ShownPolicyRow[] {
  return policy.rules.map(({ id, action }): ShownPolicyRow => {
    const lineNumber = ownRules.find((one) => one.id === id)?.place.line ?? null;
    return {
      of: id,
      kind: "rule",
      subject: null,
      ...actionIn(action),
      label: null,
      line: id,
      lineNumber,
      weaker: false,
    };
  });
}

function actionIn(spec: ActionSpec | undefined): Pick<ShownPolicyRow, "action" | "reversible" | "keyed"> {
  return spec === undefined ? { action: OWN_ACTION, reversible: false, keyed: false } : shownAction(spec);
}

function isWeaker(inherited: ActionSpec | undefined, now: ActionSpec | undefined): boolean {
  return inherited !== undefined && now !== undefined && compareActions(inherited, now) === "WEAKER";
}

function nameOf({ category, subject }: PolicyLine): string {
  return subject === null ? category : `${category} of ${subject}`;
}
