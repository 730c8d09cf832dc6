/** All actions, by the name that rule files and policies have for them. */
import { type ActionName, HASH_DEFAULTS, type ShiftOptions } from "../rules/model.ts";
import type { ActionKind } from "./action.ts";
import { bucket } from "./bucket.ts";
import { decryptFormat, encryptFormat } from "./encrypt-format.ts";
import { keyedHash } from "./hash.ts";
import { keyed } from "./keyed-context.ts";
import { mask } from "./mask.ts";
import { pseudonymize } from "./pseudonymize.ts";
import { replace } from "./replace.ts";
import { scan } from "./scan.ts";
import { shiftDate } from "./shift-date.ts";
import { nullify, remove } from "./take.ts";
import { tokenize } from "./tokenize.ts";
import { truncate } from "./truncate.ts";

/** What a run does for the actions that its rules name. */
export type ActionTable = { readonly [Name in ActionName]?: ActionKind };

export const ACTIONS: Readonly<Record<ActionName, ActionKind>> = Object.freeze({
  scan,
  bucket,
  truncate,
  // A name stands in no record of its own whose shift it could share.
  "shift-date": { ...keyed((context, { shift }) => shiftDate(context, shift as ShiftOptions)), namesAreLabels: true },
  mask,
  "encrypt-format": keyed(encryptFormat),
  tokenize: keyed(tokenize),
  pseudonymize: keyed(pseudonymize),
  hash: keyed((context, { hash }) => keyedHash(context, hash ?? HASH_DEFAULTS)),
  replace,
  null: nullify,
  remove,
});

/** Which actions a run takes, and which of them for what a keep does not keep and nothing else decides. */
export interface RunActions {
  readonly table: ActionTable;
  readonly otherwise: ActionName;
}

export const REDACTING: RunActions = Object.freeze({ table: ACTIONS, otherwise: "replace" });

/** What a keep does not keep is looked at, too. */
export const SCANNING: RunActions = Object.freeze({ table: ACTIONS, otherwise: "scan" });

/** The way back of what a rule file alone tells the place of, under the writing key; all else stays. */
export const REVEALING: RunActions = Object.freeze({
  table: { "encrypt-format": keyed((context) => decryptFormat(context, 0)) },
  otherwise: "replace",
});
