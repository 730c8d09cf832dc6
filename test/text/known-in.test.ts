/** Known values in texts of which parts are encoded. */
import { expect, it } from "vitest";
import type { Action } from "../../src/actions/action.ts";
import { applied } from "../../src/text/edit.ts";
import { knownIn } from "../../src/text/known-in.ts";
import { knownValues } from "../helpers/known-values.ts";

const action: Action = { string: "_", number: "0" };

/** The text with `_` for what is found. */
function without(value: string, text: string): string {
  const edits = knownIn(text, knownValues([value], action, true), 0).map(({ start, end }) => ({
    start,
    end,
    text: "_",
  }));
  return applied(text, edits);
}

it.each([
  ["Anna Example", "An=6Ea called", "_ called"],
  ["Anna Example", "=41nna, An=\r\nn=61 Exam=70le", "_, _"],
  ["Anna Example", "?a=41nna&b=Anna", "?a=41nna&b=_"],
  ["Anna Example", "Dear=20Anna,=20name=3DAnna=0AAnna", "Dear=20_,=20name=3D_=0A_"],
  ["Nadia Torres", "CORP\\nadia, C:\\Users\\torres, \\nNadia", "CORP\\_, C:\\Users\\_, \\n_"],
  ["Anna Example", "\\033[1mAnna\\033[0m", "\\033[1m_\\033[0m"],
  ["Anna Example", "?a=40&b=6E", "?a=40&b=6E"],
  ["Zoë Brontë", "=?utf-8?Q?Zo=C3=AB?= =?iso-8859-1?Q?Bront=EB?= called", "=?utf-8?Q?_?= called"],
  ["Zoë Brontë", "=?utf-8?B?Wm/Dqw==?= =?iso-8859-1?Q?_Bront=EB?= called", "_ called"],
  ["山田太郎", "=?utf-8?Q?=E5=B1=B1=E7=94=B0?= =?shift_jis?Q?=91=BE=98Y?= called", "=?utf-8?Q?_?= called"],
  ["山田太郎", "=?utf-8?B?5bGx55Q=?= =?utf-8?B?sOWkqumDjg==?= called", "_ called"],
  ["山田太郎", "=?shift_jis?Q?=8ER=93c=91=BE=98Y_=97l?=", "=?shift_jis?Q?__=97l?="],
])("%s in %j", (value, text, expected) => {
  expect(without(value, text)).toBe(expected);
});
