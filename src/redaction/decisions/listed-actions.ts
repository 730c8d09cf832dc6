/** What is done where closed lists say which values stay: it depends on the value, not only on the place. */
import type { Action } from "../../actions/action.ts";
import { isListedNumber, listedText } from "../../matcher/listed-text.ts";
import { type CoreView, viewOf } from "./core-view.ts";

/** In place of an action: the value stays. */
export const STAYS = "stays";
export type Choice = Action | typeof STAYS;

/** The core asks about every value. */
const ASKED: CoreView = Object.freeze({ string: undefined, number: undefined });

export class ListedActions {
  /** What the core may do without asking. */
  readonly view: CoreView;
  /** All values stay, also those that no list has. */
  readonly isIdle: boolean;
  readonly #listed: ReadonlyMap<string, Choice>;
  readonly #outside: Choice;
  /** The core has kept all strings that stay. */
  readonly #keepsStrings: boolean;

  /** `listed`: what is done with each value of the lists, by `listedText`; `outside`: with all others. */
  constructor(listed: ReadonlyMap<string, Choice>, outside: Choice) {
    const staying = [...listed].flatMap(([text, choice]) => (choice === STAYS ? [text] : []));
    const allStay = staying.length === listed.size;
    this.#listed = listed;
    this.#outside = outside;
    this.#keepsStrings = allStay;
    this.isIdle = allStay && outside === STAYS;
    const others = outside === STAYS || !allStay ? ASKED : outsideView(outside, staying);
    this.view = { ...others, kept: staying.map(plainText) };
  }

  /** What is done with a value, given as JSON. */
  of(json: string): Choice {
    if (this.#keepsStrings && json.startsWith('"')) return this.#outside;
    return this.#listed.get(listedText(json)) ?? this.#outside;
  }

  /** The same for a value that was parsed. */
  ofParsed(value: string | number): Choice {
    if (typeof value === "number") return this.of(String(value));
    return this.#keepsStrings ? this.#outside : (this.#listed.get(JSON.stringify(value)) ?? this.#outside);
  }
}

/** The core knows a number by its plain text; whether `1.0` and `1e0` are in the list, it asks. */
function outsideView(outside: Action, staying: readonly string[]): CoreView {
  const { hashed, ...view } = viewOf(outside);
  if (staying.some(isListedNumber)) return { ...view, number: undefined };
  return hashed === undefined ? view : { ...view, hashed };
}

/** A value of a list, as it is mostly written. */
function plainText(listed: string): string {
  return isListedNumber(listed) ? String(Number(listed)) : listed;
}
