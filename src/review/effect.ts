/** What an entry, or none, does to a value, and which of two effects is the weaker. */
import { ACTIONS } from "../actions/table.ts";
import { compareActions, type Direction } from "../rules/compare-actions.ts";
import type { ActionName, ActionSpec, MaskOptions, RulePack } from "../rules/model.ts";

export interface Effect {
  /** null where no entry decides and `unlisted` acts. */
  readonly entry: string | null;
  /** null: the value stays. */
  readonly spec: ActionSpec | null;
  readonly category: string | null;
  readonly subject: string | null;
}

/** What happens where this entry decides; null for where none does. */
export function effectOf(pack: RulePack, id: string | null): Effect {
  const entry = pack.entries.find((candidate) => candidate.id === id);
  if (entry !== undefined) {
    return { entry: entry.id, spec: entry.action, category: entry.category, subject: entry.subject };
  }
  const spec: ActionSpec | null = pack.unlisted === "keep" ? null : { name: pack.unlisted };
  return { entry: null, spec, category: null, subject: null };
}

/** Which way a change goes; undefined where the output, under every policy, stays the same. */
export function compareEffects(before: Effect, after: Effect): Direction | undefined {
  const byAction = compareActions(before.spec, after.spec);
  if (byAction !== undefined) return byAction;
  const isSame = before.category === after.category && before.subject === after.subject;
  // A kept value comes out as it is, whatever its category.
  return isSame || after.spec === null ? undefined : "DIFFERENT";
}

/** As a rule file writes it: `keep`, `replace`, `mask (keep_last: 4)`. */
export function actionText(spec: ActionSpec | null): string {
  if (spec === null) return "keep";
  const options = [...(spec.mask === undefined ? [] : maskTexts(spec.mask)), ...otherTexts(spec)];
  return options.length === 0 ? spec.name : `${spec.name} (${options.join(", ")})`;
}

function otherTexts({ truncate, bucket, hash, shift }: ActionSpec): string[] {
  if (hash !== undefined) return [`normalize: ${hash.normalize}`];
  if (shift !== undefined) return [`days: ${shift.days}`, ...(shift.by === undefined ? [] : [`by: ${shift.by}`])];
  if (truncate !== undefined) return [`to: ${truncate}`];
  if (bucket === undefined) return [];
  return ["width" in bucket ? `width: ${bucket.width}` : `edges: [${bucket.edges.join(", ")}]`];
}

function maskTexts({ keepFirst, keepLast, keepSeparators, char }: MaskOptions): string[] {
  return [
    ...(keepFirst > 0 ? [`keep_first: ${keepFirst}`] : []),
    ...(keepLast > 0 ? [`keep_last: ${keepLast}`] : []),
    ...(keepSeparators ? [] : ["keep_separators: false"]),
    ...(char === "*" ? [] : [`char: ${JSON.stringify(char)}`]),
  ];
}

/** `replace by customer-email, user.contact.email, customer`. */
export function effectText({ entry, spec, category, subject }: Effect): string {
  if (entry === null) return `undecided, so ${actionText(spec)}`;
  return [`${actionText(spec)} by ${entry}`, category, subject].filter((part) => part !== null).join(", ");
}

/** Actions of the contract that `reveal` undoes. */
const REVERSIBLE: readonly string[] = ["tokenize", "encrypt-format"];

export function isReversible(spec: ActionSpec | null): boolean {
  return spec !== null && REVERSIBLE.includes(spec.name);
}

export function isKeyed(spec: ActionSpec | null): boolean {
  return spec !== null && ACTIONS[spec.name as ActionName].needsKey;
}
