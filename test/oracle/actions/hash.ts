import fc from "fast-check";
import type { SlowAction } from "../action.ts";
import { hashedNumber, hashedText, normalized } from "../forms/keys.ts";

export const action: SlowAction = {
  strength: 90,
  makesLabels: false,
  options: fc.option(
    fc.boolean().map((normalize) => ({ normalize })),
    { nil: undefined, freq: 2 },
  ),
  cases: [],
  text: (text, { normalize }, { keyed }) => hashedText(normalize === false ? text : normalized(text, keyed), keyed),
  number: (text, { normalize }, { keyed }) => hashedNumber(normalize === false ? text : normalized(text, keyed), keyed),
};
