/** All actions, by the name that rule files and policies have for them. */
import type { ActionName } from "../rules/model.ts";
import type { ActionKind } from "./action.ts";
import { bucket } from "./bucket.ts";
import { hash } from "./hash.ts";
import { mask } from "./mask.ts";
import { replace } from "./replace.ts";
import { scan } from "./scan.ts";
import { nullify, remove } from "./take.ts";
import { truncate } from "./truncate.ts";

export const ACTIONS: Readonly<Record<ActionName, ActionKind>> = Object.freeze({
  scan,
  bucket,
  truncate,
  mask,
  hash,
  replace,
  null: nullify,
  remove,
});
