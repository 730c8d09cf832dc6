/** What an entry, or none, does to a value, and which of two effects is the weaker. */
import { MASK_DEFAULTS } from "../actions/mask.ts";
import { ACTIONS } from "../actions/table.ts";
import { ACTION_NAMES, type ActionName, type ActionSpec, type MaskOptions, type RulePack } from "../rules/model.ts";

export type Direction = "WEAKER" | "STRONGER" | "DIFFERENT";

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

export function compareActions(before: ActionSpec | null, after: ActionSpec | null): Direction | undefined {
  const difference = strength(after) - strength(before);
  if (difference !== 0) return difference < 0 ? "WEAKER" : "STRONGER";
  if (before?.name === "mask") return compareMasks(maskOf(before), maskOf(after));
  // Options of which nobody has said here which are the weaker: better a warning too many.
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : "WEAKER";
}

function maskOf(spec: ActionSpec | null): MaskOptions {
  return spec?.mask ?? MASK_DEFAULTS;
}

/** 0 for a value that stays; the order is that of `ACTION_NAMES`. */
export function strength(spec: ActionSpec | null): number {
  return spec === null ? 0 : 1 + ACTION_NAMES.indexOf(spec.name);
}

/** Whatever shows more than before is weaker, even where something else shows less. */
function compareMasks(before: MaskOptions, after: MaskOptions): Direction | undefined {
  const shown = ({ keepFirst, keepLast, keepSeparators }: MaskOptions) => [keepFirst, keepLast, Number(keepSeparators)];
  const more = shown(after).map((value, i) => value - (shown(before)[i] ?? 0));
  if (more.some((value) => value > 0)) return "WEAKER";
  if (more.some((value) => value < 0)) return "STRONGER";
  return before.char === after.char ? undefined : "DIFFERENT";
}

/** As a rule file writes it: `keep`, `replace`, `mask (keep_last: 4)`. */
export function actionText(spec: ActionSpec | null): string {
  if (spec === null) return "keep";
  const options = spec.mask === undefined ? [] : maskTexts(spec.mask);
  return options.length === 0 ? spec.name : `${spec.name} (${options.join(", ")})`;
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
