/** What changes for the rules that a policy names, and for the rules of the packs that are known. */
import { type ActionSpec, compareActions } from "../../../actions/table.ts";
import { RuleError } from "../../../errors/errors.ts";
import type { Policy, RuleEntry, RulePack } from "../../../rules/model.ts";
import { actionFor, applyPolicy } from "../../../rules/policy/policies.ts";
import { type Change, effectChange } from "../../diff/change.ts";
import { actionText } from "../../effect.ts";
import { saidChange, valueDifference } from "./categories.ts";
import { differenceOf, type Policies } from "./said.ts";

/** @param packs what is known of rules: those that come with this package, and those that the policies' tests name. */
export function diffRuleLines(policies: Policies, packs: readonly RulePack[]): Change[] {
  const named = new Set(policies.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return [
    ...[...named].sort().flatMap((id) => namedChange(id, policies, packs)),
    ...packs.flatMap((pack) => unseenIn(pack, named, policies)),
    ...packs.flatMap((pack) => refusal(pack, policies)),
  ];
}

function namedChange(id: string, policies: Policies, packs: readonly RulePack[]): Change[] {
  const pack = packs.find((one) => id.startsWith(`${one.id}/`));
  const entry = pack?.entries.find((one) => `${pack.id}/${one.id}` === id);
  if (pack !== undefined && entry !== undefined) return knownChange(id, outcomes(entry, pack, policies));
  const [before, after] = policies.map(({ rules }) => rules.find((line) => line.id === id)?.action);
  const difference = differenceOf(before, after);
  return difference === undefined ? [] : [saidChange(difference, { what: "value of this rule", entry: id })];
}

type Outcomes = readonly [before: ActionSpec | null, after: ActionSpec | null];

/** What really comes out for an entry, by both policies. */
function outcomes(entry: RuleEntry, { id }: RulePack, [before, after]: Policies): Outcomes {
  const under = (policy: Policy) => actionFor(entry, id, policy) ?? entry.action;
  return [under(before), under(after)];
}

function knownChange(id: string, [before, after]: Outcomes): Change[] {
  const direction = compareActions(before, after);
  if (direction === undefined) return [];
  const texts = { before: actionText(before), after: actionText(after) };
  return [effectChange(direction, id, "value of this rule", texts)];
}

/** Rules that become weaker although no line about categories says so for certain: one line for all that change alike. */
function unseenIn(pack: RulePack, named: ReadonlySet<string>, policies: Policies): Change[] {
  const groups = new Map<string, string[]>();
  for (const entry of pack.entries) {
    if (named.has(`${pack.id}/${entry.id}`)) continue;
    const [before, after] = outcomes(entry, pack, policies);
    if (compareActions(before, after) !== "WEAKER" || isSaid(entry, policies)) continue;
    const key = JSON.stringify([actionText(before), actionText(after)]);
    groups.set(key, [...(groups.get(key) ?? []), entry.id]);
  }
  return [...groups].map(([key, ids]) => {
    const [before, after] = JSON.parse(key) as [string, string];
    return effectChange("WEAKER", null, `values of rules of ${pack.id}: ${ids.join(", ")}`, { before, after });
  });
}

function isSaid({ category, subject }: RuleEntry, policies: Policies): boolean {
  const difference = category === null ? undefined : valueDifference(policies, category, subject);
  return difference?.direction === "WEAKER" && difference.certainty === "decided";
}

/** A run with the pack was possible under the old policy, and is refused under the new one. */
function refusal(pack: RulePack, [before, after]: Policies): Change[] {
  const why = refusedBecause(pack, after);
  if (why === undefined || refusedBecause(pack, before) !== undefined) return [];
  return [effectChange("DIFFERENT", null, `runs with ${pack.id} are refused`, { after: why })];
}

function refusedBecause(pack: RulePack, policy: Policy): string | undefined {
  try {
    applyPolicy({ packs: [pack] }, policy);
    return undefined;
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
}
