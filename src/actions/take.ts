/** REDACT: the matched node itself goes, a container with all it holds. */
import type { Action, ActionContext } from "./action.ts";
import { actionKind, noOptions, type PlainSpec, USUAL } from "./kind.ts";

/** Where the node cannot be taken, the label stands. */
const TAKING = {
  ...USUAL,
  make: (_spec: unknown, { label }: ActionContext): Action => ({ string: label, number: "0" }),
};

/** The member or element goes, with its comma. */
export const remove = actionKind<PlainSpec<"remove">>({
  ...TAKING,
  ...noOptions("remove", "The member or element goes, a container whole."),
  takes: "remove",
});

/** The value becomes null. */
export const nullify = actionKind<PlainSpec<"null">>({
  ...TAKING,
  ...noOptions("null", "The value becomes null, a container whole."),
  takes: "null",
});
