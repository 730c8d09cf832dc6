import type { ActionKind } from "./action.ts";

/** REPLACE_WITH_INFO_TYPE: a string becomes its category's label, a number 0, true and false become false. */
export const replace: ActionKind = Object.freeze<ActionKind>({
  needsKey: false,
  namesAreLabels: true,
  takes: undefined,
  make: (_spec, { label }) => ({ string: label, number: "0" }),
});
