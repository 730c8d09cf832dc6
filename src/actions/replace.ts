/** REPLACE_WITH_INFO_TYPE: a string becomes its category's label, a number 0, true and false become false. */
import { actionKind, noOptions, type PlainSpec, USUAL } from "./kind.ts";
import { plainSchema } from "./options.ts";

export const replaceSchema = () =>
  plainSchema("A string becomes a label such as [EMAIL], a number 0, true becomes false.");

export const replace = actionKind<PlainSpec<"replace">>({
  ...noOptions("replace"),
  ...USUAL,
  make: (_spec, { label }) => ({ string: label, number: "0" }),
});
