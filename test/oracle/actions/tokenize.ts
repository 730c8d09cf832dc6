import type { SlowAction } from "../action.ts";
import { token } from "../forms/keys.ts";

export const action: SlowAction = {
  strength: 70,
  makesLabels: false,
  cases: [],
  text: (text, _options, { keyed }) => token(JSON.stringify(text).slice(0, -1), keyed),
  number: (text, _options, { keyed }) => token(text, keyed),
};
