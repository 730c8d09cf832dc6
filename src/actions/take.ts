import type { ActionKind } from "./action.ts";
import { replace } from "./replace.ts";

/** REDACT: the member or element goes, with its comma. */
export const remove: ActionKind = Object.freeze<ActionKind>({ ...replace, takes: "remove" });

/** The value, a container whole, becomes null. */
export const nullify: ActionKind = Object.freeze<ActionKind>({ ...replace, takes: "null" });
