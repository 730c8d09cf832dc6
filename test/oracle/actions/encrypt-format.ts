import type { SlowAction } from "../action.ts";
import { encryptedNumber, encryptedText } from "../forms/layout.ts";

export const action: SlowAction = {
  strength: 60,
  makesLabels: false,
  cases: [],
  text: (text, _options, { keyed, label }) => (text === label ? text : (encryptedText(text, label, keyed) ?? label)),
  number: (text, _options, { keyed }) => Number(encryptedNumber(text, keyed) ?? 0),
};
