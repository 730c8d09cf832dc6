/** What an entry, or none, does to a value, and which of two effects is the weaker one. */
import type { Direction } from "../actions/kind.ts";
import { ACTIONS, type ActionSpec, compareActions } from "../actions/table.ts";
import type { RuleEntry, RulePack } from "../rules/model.ts";

export interface Effect {
  /** null where no entry decides and `unlisted` acts. */
  readonly entry: string | null;
  /** null: the value stays. */
  readonly spec: ActionSpec | null;
  readonly category: string | null;
  readonly subject: string | null;
  /** Of a keep with a closed list. */
  readonly values: RuleEntry["values"];
  /** The keep that does not keep what stands here, where no entry decides; null for none. */
  readonly unkept: string | null;
}

/** What happens where this entry decides; `id` null: where none does. */
export function effectOf(pack: RulePack, id: string | null): Effect {
  const entry = pack.entries.find((candidate) => candidate.id === id);
  if (entry !== undefined) {
    const { action, category, subject, values } = entry;
    return { entry: entry.id, spec: action, category, subject, values, unkept: null };
  }
  const spec: ActionSpec | null = pack.unlisted === "keep" ? null : { name: pack.unlisted };
  return { ...NOTHING_DECIDES, spec };
}

const NOTHING_DECIDES = Object.freeze({ entry: null, category: null, subject: null, values: undefined, unkept: null });

/** What a keep does not keep, and no other entry decides, is replaced. */
export function effectOfUnkept(keep: string): Effect {
  return { ...NOTHING_DECIDES, spec: { name: "replace" }, unkept: keep };
}

/** Which way a change goes; undefined where the output, under every policy, stays the same. */
export function compareEffects(before: Effect, after: Effect): Direction | undefined {
  const byAction = compareActions(before.spec, after.spec);
  if (byAction !== undefined) return byAction;
  if (after.spec === null) return compareLists(before.values, after.values);
  const isSame = before.category === after.category && before.subject === after.subject;
  return isSame ? undefined : "DIFFERENT";
}

/** Whether a keep keeps more values or fewer; without a list, it keeps all. */
export function compareLists(before: RuleEntry["values"], after: RuleEntry["values"]): Direction | undefined {
  if (after === undefined) return before === undefined ? undefined : "WEAKER";
  if (before === undefined) return "STRONGER";
  if (after.some((value) => !before.includes(value))) return "WEAKER";
  return before.some((value) => !after.includes(value)) ? "STRONGER" : undefined;
}

/** `any value`, or the values themselves. */
export function listText(values: RuleEntry["values"]): string {
  return values === undefined ? "any value" : values.map((value) => JSON.stringify(value)).join(", ");
}

/** As a rule file writes it: `keep`, `replace`, `mask (keep_last: 4)`. */
export function actionText(spec: ActionSpec | null): string {
  if (spec === null) return "keep";
  const options = ACTIONS[spec.name].texts(spec);
  return options.length === 0 ? spec.name : `${spec.name} (${options.join(", ")})`;
}

/** `replace by customer-email, user.contact.email, customer`. */
export function effectText({ entry, spec, category, subject, values, unkept }: Effect): string {
  if (unkept !== null) return `not what ${unkept} keeps, so replace`;
  if (entry === null) return `undecided, so ${actionText(spec)}`;
  const list = values === undefined ? null : `only ${listText(values)}`;
  return [`${actionText(spec)} by ${entry}`, category, subject, list].filter((part) => part !== null).join(", ");
}

export function isKeyed(spec: ActionSpec | null): boolean {
  return spec !== null && ACTIONS[spec.name].keyed;
}
