/** REDACT: the matched node itself goes, a container with all it holds. */
import type { Action, ActionContext } from "./action.ts";
import { actionKind, noOptions, type PlainSpec, USUAL } from "./kind.ts";
import { plainSchema } from "./options.ts";

/** Where the node cannot be taken, the label stands. */
const TAKING = {
  ...USUAL,
  make: (_spec: unknown, { label }: ActionContext): Action => ({ string: label, number: "0" }),
};

/** The member or element goes, with its comma. */
export const removeSchema = () => plainSchema("The member or element goes, a container whole.");

export const remove = actionKind<PlainSpec<"remove">>({
  ...TAKING,
  ...noOptions("remove"),
  takes: "remove",
});

/** The value becomes null. */
export const nullifySchema = () => plainSchema("The value becomes null, a container whole.");

export const nullify = actionKind<PlainSpec<"null">>({
  ...TAKING,
  ...noOptions("null"),
  takes: "null",
});
