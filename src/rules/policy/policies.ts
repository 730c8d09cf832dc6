/**
 * Applies a policy: what happens to the values that the rules find.
 *
 * The room `policy` reads policies and applies them to rules. It changes what is done with a value, never which values are
 * found, and says where that is weaker than the rule file.
 */
import { type ActionSpec, compareActions } from "../../actions/table.ts";
import { RuleError } from "../../errors/errors.ts";
import { shown } from "../../errors/printable.ts";
import { didYouMean } from "../../errors/suggest.ts";
import {
  type Policy,
  type PolicyLine,
  type RuleEntry,
  type RulePack,
  type RuleSet,
  strongestUnlisted,
} from "../model.ts";
import { BUILT_IN_POLICIES, POLICY_NAMES } from "./built-in-policies.ts";

/** @throws RuleError `unknown-policy` */
export function builtInPolicy(name: string): Policy {
  const found = BUILT_IN_POLICIES.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const fix = didYouMean(name, POLICY_NAMES);
  throw new RuleError("unknown-policy", `there is no policy ${shown(name)}${fix === undefined ? "" : `: ${fix}`}`);
}

/**
 * The rules with the policy's actions in place of their own. A keep stays a keep and `scan` stays `scan`; where the
 * policy has nothing to say, the rule's own action holds. Its `unlisted` never weakens that of a file.
 *
 * @throws RuleError `remove-root` where a whole record would have to be removed; `unknown-rule` for an entry that no
 *   loaded pack has, though its pack is loaded; `shift-without-by` where it shifts dates of a file that does not say what
 *   they shift by.
 */
export function applyPolicy(rules: RuleSet, policy: Policy): RuleSet {
  checkRuleIds(rules, policy);
  const packs = rules.packs.map((pack) => ({
    ...pack,
    unlisted: strongestUnlisted([pack.unlisted, policy.unlisted ?? pack.unlisted]),
    entries: pack.entries.map((entry) => withAction(entry, actionFor(entry, pack.id, policy), pack)),
  }));
  return Object.freeze({ packs });
}

function withAction(entry: RuleEntry, action: ActionSpec | undefined, { id, shiftBy }: RulePack): RuleEntry {
  if (action === undefined) return entry;
  if (action.name === "remove" && entry.path.segments.length === 0) {
    throw new RuleError("remove-root", `${id}/${entry.id}: the policy removes a whole record`);
  }
  if (action.name !== "shift-date") return { ...entry, action };
  if (shiftBy === undefined) {
    const why = "the policy shifts dates, and the rule file does not say by what: it needs shift_by";
    throw new RuleError("shift-without-by", `${id}/${entry.id}: ${why}`);
  }
  // The value that all dates shift by cannot shift by itself: without `by`, its label replaces it.
  if (shiftBy === entry.id) return { ...entry, action };
  return { ...entry, action: { ...action, shift: { ...action.shift, by: shiftBy } } };
}

/** The policy's action for an entry; undefined where its own holds. */
export function actionFor(entry: RuleEntry, pack: string, policy: Policy): ActionSpec | undefined {
  if (entry.action === null || entry.action.name === "scan") return undefined;
  const named = policy.rules.find(({ id }) => id === `${pack}/${entry.id}`);
  return named?.action ?? mostSpecific(entry, policy.categories)?.action;
}

/**
 * What is done with hits: the policy's action for their category, else `replace`. `scan` does not say what becomes of a hit
 * that it has found.
 */
export function hitActionOf(category: string, policy: Policy | undefined): ActionSpec {
  const line = policy && mostSpecific({ category, subject: null }, policy.categories);
  return line === undefined || line.action.name === "scan" ? { name: "replace" } : line.action;
}

/** The line of the longest category; of two for the same one, that for the entry's subject. */
export function mostSpecific(
  { category, subject }: Pick<RuleEntry, "category" | "subject">,
  lines: readonly PolicyLine[],
): PolicyLine | undefined {
  const fitting = lines.filter(
    (line) =>
      category !== null &&
      (category === line.category || category.startsWith(`${line.category}.`)) &&
      (line.subject === null || line.subject === subject),
  );
  const rank = (line: PolicyLine) => line.category.length * 2 + (line.subject === null ? 0 : 1);
  return fitting.sort((a, b) => rank(b) - rank(a))[0];
}

/** The entries, as `pack/entry`, for which the policy does less than the rule file says. */
export function weakerEntries(rules: RuleSet, applied: RuleSet): string[] {
  return rules.packs.flatMap((pack, i) =>
    pack.entries.flatMap(({ id, action }, j) => {
      const now = applied.packs[i]?.entries[j]?.action;
      return action && now && compareActions(action, now) === "WEAKER" ? [`${pack.id}/${id}`] : [];
    }),
  );
}

function checkRuleIds(rules: RuleSet, policy: Policy): void {
  for (const { id } of policy.rules) {
    const pack = rules.packs.find((one) => id.startsWith(`${one.id}/`));
    if (pack === undefined) continue;
    const ids = pack.entries.map((entry) => `${pack.id}/${entry.id}`);
    if (ids.includes(id)) continue;
    const fix = didYouMean(id, ids);
    throw new RuleError("unknown-rule", `policy ${policy.id}: no entry ${id}${fix === undefined ? "" : `: ${fix}`}`);
  }
}
