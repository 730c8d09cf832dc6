/** REDACT: the matched node itself goes, a container with all it holds. */
import type { Action, ActionContext } from "./action.ts";
import { type ActionKind, NO_STAND_IN, noOptions } from "./kind.ts";

type RemoveSpec = { readonly name: "remove" };
type NullSpec = { readonly name: "null" };

/** What both have in common; what `replace` writes stands where the node cannot be taken. */
const TAKING = {
  needsKey: false,
  reversible: false,
  namesAreLabels: true,
  standIn: NO_STAND_IN,
  make: (_spec: unknown, { label }: ActionContext): Action => ({ string: label, number: "0" }),
};

/** The member or element goes, with its comma. */
export const remove: ActionKind<RemoveSpec> = Object.freeze<ActionKind<RemoveSpec>>({
  ...TAKING,
  ...noOptions("remove", "The member or element goes, a container whole."),
  name: "remove",
  takes: "remove",
});

/** The value becomes null. */
export const nullify: ActionKind<NullSpec> = Object.freeze<ActionKind<NullSpec>>({
  ...TAKING,
  ...noOptions("null", "The value becomes null, a container whole."),
  name: "null",
  takes: "null",
});
