/** What becomes of values where closed lists say which are kept: it depends on the value, not only on the place. */
import type { Action } from "./action.ts";

/** In place of an action: the value stays. */
export const STAYS = "stays";
export type Choice = Action | typeof STAYS;

/** A number that is written longer is none of a list. */
const LONGEST_NUMBER = 64;
const NUMBER = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;

/** The text under which a value stands in a list, however it is written; exactly, where a double would round. */
export function listedText(json: string): string {
  const parts = json.length <= LONGEST_NUMBER ? NUMBER.exec(json) : null;
  if (parts === null) return isNumber(json) ? json : JSON.stringify(JSON.parse(json));
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return "0";
  return `${sign}${short}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length)}`;
}

/** `listed`: what is done with each value of the lists, by `listedText`; `outside`: with all others. */
export function byList(listed: ReadonlyMap<string, Choice>, outside: Choice): Action {
  const staying = [...listed].flatMap(([text, choice]) => (choice === STAYS ? [text] : []));
  const kept = staying.map(plainText);
  if (outside !== STAYS && staying.length === listed.size) return plainly(outside, staying, kept);
  const choose = (text: string, record: number) => {
    const choice = listed.get(listedText(text)) ?? outside;
    return choice === STAYS ? text : applied(text.startsWith('"') ? choice.string : choice.number, text, record);
  };
  // The core asks of no boolean: those that do not stay go.
  return { string: choose, number: choose, boolean: "false", kept };
}

/** A value of a list, as it is mostly written. */
function plainText(listed: string): string {
  return isNumber(listed) ? String(Number(listed)) : listed;
}

function isNumber(json: string): boolean {
  return /^[-0-9]/.test(json);
}

/** The core knows a number by its plain text; of `1.0` and `1e0`, too, it asks whether they are in the list. */
function plainly(outside: Action, staying: readonly string[], kept: readonly string[]): Action {
  if (!staying.some(isNumber)) return { ...outside, kept };
  const { hashed: _, ...asked } = outside;
  const number = (text: string, record: number) =>
    staying.includes(listedText(text)) ? text : applied(outside.number, text, record);
  return { ...asked, kept, number };
}

function applied(replacement: Action["string"], text: string, record: number): string {
  return typeof replacement === "string" ? replacement : replacement(text, record);
}
