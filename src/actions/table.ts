/**
 * What is done with personal data: one file an action, and this table of them. An action knows its value and its rule's
 * options; it knows nothing of paths, rules, documents or detectors.
 */
import { bucket } from "./bucket.ts";
import { decryptFormat, encryptFormat } from "./encrypt-format.ts";
import { hash } from "./hash.ts";
import type { ActionKind, Direction } from "./kind.ts";
import { mask } from "./mask.ts";
import { pseudonymize } from "./pseudonymize.ts";
import { replace } from "./replace.ts";
import { scan } from "./scan.ts";
import { shiftDate } from "./shift-date.ts";
import { nullify, remove } from "./take.ts";
import { tokenize } from "./tokenize.ts";
import { truncate } from "./truncate.ts";

/** From the weakest to the strongest; of two files the stronger decides. */
const KINDS = [
  scan,
  bucket,
  truncate,
  shiftDate,
  mask,
  encryptFormat,
  tokenize,
  pseudonymize,
  hash,
  replace,
  nullify,
  remove,
] as const;

/** What an action does and with which options: plain data, told apart by `name`. */
export type ActionSpec = NonNullable<(typeof KINDS)[number]["plain"]>;
/** An action, as rule files and policies name it. */
export type ActionName = ActionSpec["name"];
export type AnyAction = ActionKind<ActionSpec>;

/** What a run does for the actions that its rules name. */
export type ActionTable = { readonly [Name in ActionName]?: AnyAction };

export const ACTION_NAMES: readonly ActionName[] = Object.freeze(KINDS.map(({ name }) => name));

/** All actions, by the name that rule files and policies have for them. */
export const ACTIONS = Object.freeze(Object.fromEntries(KINDS.map((kind) => [kind.name, kind]))) as Readonly<
  Record<ActionName, AnyAction>
>;

/** Of two, the larger is the stronger; 0 for a value that stays. */
export function strengthOf(spec: ActionSpec | null): number {
  return spec === null ? 0 : 1 + ACTION_NAMES.indexOf(spec.name);
}

/** Which way a change goes; null stands for a value that is kept, undefined for no change. */
export function compareActions(before: ActionSpec | null, after: ActionSpec | null): Direction | undefined {
  const difference = strengthOf(after) - strengthOf(before);
  if (difference !== 0) return difference < 0 ? "WEAKER" : "STRONGER";
  return before === null || after === null ? undefined : ACTIONS[before.name].compare(before, after);
}

/** Which actions a run takes, and which of them for what a keep does not keep and nothing else decides. */
export interface RunActions {
  readonly table: ActionTable;
  readonly otherwise: "replace" | "scan";
}

export const REDACTING: RunActions = Object.freeze({ table: ACTIONS, otherwise: "replace" });

/** What a keep does not keep is looked at, too. */
export const SCANNING: RunActions = Object.freeze({ table: ACTIONS, otherwise: "scan" });

/** All else stays. */
export const REVEALING: RunActions = /* @__PURE__ */ Object.freeze({
  table: { "encrypt-format": decryptFormat },
  otherwise: "replace",
});
