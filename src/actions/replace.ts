/** REPLACE_WITH_INFO_TYPE: a string becomes its category's label, a number 0, true and false become false. */
import { type ActionKind, NO_STAND_IN, noOptions } from "./kind.ts";

type ReplaceSpec = { readonly name: "replace" };

export const replace: ActionKind<ReplaceSpec> = Object.freeze<ActionKind<ReplaceSpec>>({
  ...noOptions("replace", "A string becomes a label such as [EMAIL], a number 0, true becomes false."),
  name: "replace",
  needsKey: false,
  reversible: false,
  namesAreLabels: true,
  takes: undefined,
  standIn: NO_STAND_IN,
  make: (_spec, { label }) => ({ string: label, number: "0" }),
});
