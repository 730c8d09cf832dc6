import fc from "fast-check";
import type { SlowAction } from "../action.ts";
import { shifted } from "../forms/dates.ts";

export const action: SlowAction = {
  strength: 40,
  makesLabels: true,
  options: fc.constantFrom(1, 30, 400).map((days) => ({ days })),
  // examples.test.ts has one with the record that it needs.
  cases: [],
  text: (text, { days }, { keyed, shiftsBy, label }) =>
    (shiftsBy === undefined ? undefined : shifted(text.trim(), shiftsBy, Number(days), keyed)) ?? label,
  number: (text, { days }, { keyed, shiftsBy }) =>
    Number((shiftsBy === undefined ? undefined : shifted(text, shiftsBy, Number(days), keyed)) ?? 0),
};
