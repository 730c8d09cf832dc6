import fc from "fast-check";
import type { SlowAction } from "../action.ts";
import { hashedNumber, hashedText, normalized } from "../forms/keys.ts";
import type { Options } from "../spec.ts";

export const action: SlowAction = {
  strength: 90,
  makesLabels: false,
  options: fc.option(
    fc.constantFrom<Options>(
      { normalize: true },
      { normalize: false },
      { as: "text" },
      { normalize: false, as: "text" },
    ),
    { nil: undefined, freq: 2 },
  ),
  cases: [],
  text: (text, { normalize }, { keyed }) => hashedText(normalize === false ? text : normalized(text, keyed), keyed),
  number: (text, { normalize, as }, { keyed }) => {
    const plain = normalize === false ? text : normalized(text, keyed);
    return as === "text" ? hashedText(plain, keyed) : hashedNumber(plain, keyed);
  },
};
