/** What a change of a policy means: `rules diff`. */
import { UsageError } from "../../../../errors/errors.ts";
import type { RulesDiff } from "../../../../review/diff/diff.ts";
import type { Kind, Placed } from "../../../../review/diff/folders.ts";
import { diffPolicies } from "../../../../review/policy/diff/diff.ts";
import { loadRules } from "../../../../rules/load.ts";
import { listPacks } from "../../../../rules/shipped.ts";
import type { Strictness } from "../read-packs.ts";
import { namedFiles } from "./named.ts";
import { type GoodPolicy, readNamedGood, withTestRulesIfThere } from "./policies.ts";

export interface DiffOfPolicies {
  readonly found: RulesDiff;
  readonly before: GoodPolicy;
  readonly after: GoodPolicy;
}

/** undefined where neither is a policy. @throws UsageError `other-kind` where one is, and the other a rule file; RuleError */
export async function policiesDiff([before = "", after = ""]: readonly string[]): Promise<DiffOfPolicies | undefined> {
  const kinds = [await namedFiles([before]), await namedFiles([after])];
  if (kinds.every(({ words }) => words.length > 0)) return undefined;
  if (kinds.some(({ words }) => words.length > 0)) {
    throw new UsageError("other-kind", "a policy cannot be compared with a rule file: OLD and NEW are of one kind");
  }
  const { packs } = await loadRules(await listPacks());
  const [old, now] = [await onePolicy(before, { earlier: true }), await onePolicy(after)];
  return { found: diffPolicies(old.reviewed, now.reviewed, packs), before: old, after: now };
}

/** @throws UsageError where the name means several policies; RuleError */
async function onePolicy(name: string, strictness: Strictness = {}): Promise<GoodPolicy> {
  const { policies } = await readNamedGood([name], strictness);
  const [only, ...others] = policies;
  if (only !== undefined && others.length === 0) return withTestRulesIfThere(only);
  throw new UsageError("several-packs", `${name} is ${policies.length} policies; name one of them`);
}

/** A policy of a folder. */
export interface PlacedPolicy extends Placed {
  readonly found: GoodPolicy;
}

export function placedPolicy(found: GoodPolicy): PlacedPolicy {
  const { file, below, reviewed } = found;
  return { id: reviewed.policy.id, path: below ?? file, file, found };
}

/** How policies of two folders are compared; the rules that their tests name are read only where there are some. */
export async function policyFiles(...folders: readonly (readonly PlacedPolicy[])[]): Promise<Kind<PlacedPolicy>> {
  const all = folders.flat();
  const { packs } = all.length === 0 ? { packs: [] } : await loadRules(await listPacks());
  const loaded = await Promise.all(
    all.map(async (one) => [one, (await withTestRulesIfThere(one.found)).reviewed] as const),
  );
  const reviewed = new Map(loaded);
  const of = (one: PlacedPolicy) => reviewed.get(one) ?? one.found.reviewed;
  return {
    ...{ noun: "policy", lost: "runs that name it stop" },
    versionOf: ({ found }) => found.reviewed.policy.version,
    isSame: ({ found: a }, { found: b }) => a.reviewed.text === b.reviewed.text,
    diff: (before, after) => diffPolicies(of(before), of(after), packs),
  };
}
