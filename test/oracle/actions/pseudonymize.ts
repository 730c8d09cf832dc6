import type { SlowAction } from "../action.ts";
import { standInForNumber, standInForText } from "../forms/stand-ins.ts";

export const action: SlowAction = {
  strength: 80,
  makesLabels: false,
  cases: [],
  text: (text, _options, { keyed, standIns, label }) => {
    const standIn = text === label ? undefined : standInForText(text, keyed);
    return standIn === undefined ? label : standIns.add(standIn);
  },
  number: (text, _options, { keyed, standIns }) => {
    const standIn = standInForNumber(text, keyed);
    return standIn === undefined ? 0 : standIns.add(standIn);
  },
};
