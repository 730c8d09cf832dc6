/** What becomes of values where closed lists say which are kept: it depends on the value, not only on the place. */
import type { Action } from "./action.ts";

/** In place of an action: the value stays. */
export const STAYS = "stays";
export type Choice = Action | typeof STAYS;

/** The text under which a value stands in a list, however it is written. */
export function listedText(json: string): string {
  return JSON.stringify(JSON.parse(json));
}

/** `listed`: what is done with each value of the lists, by `listedText`; `outside`: with all others. */
export function byList(listed: ReadonlyMap<string, Choice>, outside: Choice): Action {
  const kept = [...listed].flatMap(([text, choice]) => (choice === STAYS ? [text] : []));
  const isPlain = kept.length === listed.size;
  if (outside !== STAYS && isPlain) return plainly(outside, kept);
  const choose = (text: string, record: number) => {
    const choice = listed.get(listedText(text)) ?? outside;
    return choice === STAYS ? text : applied(text.startsWith('"') ? choice.string : choice.number, text, record);
  };
  // The core asks of no boolean: those that do not stay go.
  return { string: choose, number: choose, boolean: "false", kept };
}

/** The core knows a number by its text; of `1.0` and `1e0`, too, it asks whether they are in the list. */
function plainly(outside: Action, kept: readonly string[]): Action {
  if (!kept.some((text) => /^[-0-9]/.test(text))) return { ...outside, kept };
  const { hashed: _, ...asked } = outside;
  const number = (text: string, record: number) =>
    kept.includes(listedText(text)) ? text : applied(outside.number, text, record);
  return { ...asked, kept, number };
}

function applied(replacement: Action["string"], text: string, record: number): string {
  return typeof replacement === "string" ? replacement : replacement(text, record);
}
