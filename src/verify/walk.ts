/** The way through a document, piece by piece: where each value stands, what the rules say of it, and what is left in it. */

import { ACTIONS } from "../actions/table.ts";
import { ELEMENT_LABEL, HIDDEN_LABEL, keyLabel, pathOf, pointerOf } from "../matcher/labels.ts";
import { judge } from "../paths/filter.ts";
import { HeldPieces } from "./held-pieces.ts";
import type { Piece } from "./json-reader.ts";
import type { Place, Places, Step, Verdicts } from "./places.ts";
import type { FirstPlace } from "./report.ts";
import type { VerifyTally } from "./tally.ts";
import { type Left, NOTHING_LEFT, type TextCheck } from "./text-check.ts";

export interface VerifyWalkParts {
  readonly places: Places;
  readonly check: TextCheck;
  readonly tally: VerifyTally;
  /** Names that may be printed: those of the rules' paths. */
  readonly named: ReadonlySet<string>;
  /** Whether what is found at scanned places is replaced by what looks like the real thing. */
  readonly hitStandIns: { readonly email: boolean; readonly phone: boolean };
  /** Code units of all candidates that are held at a time. */
  readonly mostHeld: number;
  readonly maxDepth: number;
}

/** An open container, and the child of it that is read or comes next. */
interface Open {
  readonly place: Place;
  readonly isObject: boolean;
  step: Step;
  label: string;
  /** Of the key. */
  left: Left;
}

/** More brackets are open than may be. */
export class TooDeep extends Error {}

export class VerifyWalk {
  readonly #parts: VerifyWalkParts;
  readonly #open: Open[] = [];
  /** Values whose place depends on what is in them, each inside of the one before. */
  #held: HeldPieces | undefined;
  #verdicts: Verdicts | undefined;
  records = 0;
  documents = 0;
  readonly #input: string;

  /** `input`: its name. */
  constructor(parts: VerifyWalkParts, input: string) {
    this.#parts = parts;
    this.#input = input;
  }

  /** Where the walk is, for errors: RFC 6901. */
  get pointer(): string {
    // The innermost object may have no key yet.
    const known = this.#open.filter(({ label }) => label !== "");
    return pointerOf(known.map(({ step, label }) => (typeof step === "number" ? Math.max(0, step) : label)));
  }

  /** @throws TooDeep */
  readonly take = (piece: Piece): void => {
    if (this.#held !== undefined) {
      if (this.#held.add(piece)) this.#release(this.#held);
      else if (this.#held.size > this.#parts.mostHeld) this.#giveUp(this.#held);
      return;
    }
    if (piece.kind === "end") this.#open.pop();
    else if (piece.kind === "key") this.#key(piece);
    else this.#value(piece);
  };

  #value(piece: Piece): void {
    const around = this.#open.at(-1);
    if (around === undefined) this.documents++;
    else if (!around.isObject) around.step = (around.step as number) + 1;
    const verdicts = this.#verdicts;
    this.#verdicts = undefined;
    if (around !== undefined && verdicts === undefined && around.place.filters.length > 0) {
      this.#hold(piece, around);
      return;
    }
    this.#enter(piece, around, verdicts);
  }

  #enter(piece: Piece, around: Open | undefined, verdicts: Verdicts | undefined): void {
    const { places, maxDepth } = this.#parts;
    const place = around === undefined ? places.top() : places.below(around.place, around.step, verdicts);
    if (place.record) this.records++;
    if (around?.isObject) this.#judgeKey(around, place);
    if (piece.kind !== "object" && piece.kind !== "array") {
      this.#judge(piece, place);
      return;
    }
    if (this.#open.length >= maxDepth) throw new TooDeep();
    const isObject = piece.kind === "object";
    const step = isObject ? "" : -1;
    this.#open.push({ place, isObject, step, label: isObject ? "" : ELEMENT_LABEL, left: NOTHING_LEFT });
  }

  // Values that filters ask about

  #hold(piece: Piece, around: Open): void {
    const held = new HeldPieces();
    if (!around.isObject) around.step = (around.step as number) - 1;
    this.#held = held;
    if (held.add(piece)) this.#release(held);
  }

  /** The value is whole: what filters say of it is known before it is gone through. */
  #release(held: HeldPieces): void {
    const value = held.value();
    const { filters } = (this.#open.at(-1) as Open).place;
    const verdicts = filters.map((filter) => [filter, value === undefined ? "maybe" : judge(filter, value)] as const);
    this.#replay(held, new Map(verdicts));
  }

  /** It is too large: rules take an open filter for a yes, keeps for a no. */
  #giveUp(held: HeldPieces): void {
    this.#parts.tally.heldTooLong++;
    const { filters } = (this.#open.at(-1) as Open).place;
    this.#replay(held, new Map(filters.map((filter) => [filter, "maybe"])));
  }

  #replay(held: HeldPieces, verdicts: Verdicts): void {
    this.#held = undefined;
    this.#verdicts = verdicts;
    for (const piece of held.pieces) this.take(piece);
  }

  // What is left

  #key({ text, cut }: Piece): void {
    const around = this.#open.at(-1) as Open;
    const { check, named, tally } = this.#parts;
    around.step = text;
    around.left = named.has(text) ? NOTHING_LEFT : check.text(text);
    if (cut) tally.tooLarge++;
    const clean = around.left === NOTHING_LEFT && !cut;
    around.label = clean ? keyLabel(text, named) : HIDDEN_LABEL;
  }

  #judgeKey(around: Open, place: Place): void {
    if (around.left === NOTHING_LEFT) return;
    this.#count(around.left, around.place.keys ?? place.name);
    around.left = NOTHING_LEFT;
  }

  #judge({ kind, text, cut }: Piece, place: Place): void {
    if (kind !== "string" && kind !== "number") return;
    const { check, tally, places } = this.#parts;
    const value = kind === "string" ? text : exactly(text);
    const { standing, action } = place.hasLists ? places.outcomeOf(place, value) : place;
    if (cut && (standing === "checked" || standing === "scanned" || standing === "written")) tally.tooLarge++;
    const left = kind === "string" ? check.text(text) : check.number(text);
    if (standing !== "written") this.#count(left, standing);
    else if (left === NOTHING_LEFT || (action && ACTIONS[action.name].mayHaveWritten?.(text, action)))
      tally.passed("standIn", left);
    else this.#found(left, "checked");
  }

  #count(left: Left, standing: Exclude<Place["standing"], "written">): void {
    if (standing === "kept" || standing === "unlisted") this.#parts.tally.passed(standing, left);
    else if (standing === "stand-in") this.#parts.tally.passed("standIn", left);
    else if (left !== NOTHING_LEFT) this.#found(left, standing);
  }

  #found(left: Left, standing: "checked" | "scanned"): void {
    const { tally, hitStandIns } = this.#parts;
    const { real, standIn } = standing === "scanned" ? split(left, hitStandIns) : { real: left, standIn: NOTHING_LEFT };
    if (standIn.email + standIn.phone > 0) tally.passed("standIn", standIn);
    tally.found(real, this.#path, this.#first);
  }

  get #path(): string {
    return pathOf(this.#open.map(({ label }) => label));
  }

  readonly #first = (): FirstPlace => ({ input: this.#input, document: this.documents, pointer: this.pointer });
}

/** Digits that a double can tell apart. */
const MOST_DIGITS = 15;

/** NaN, which is in no list, for what a double would round. */
function exactly(number: string): number {
  const [mantissa = ""] = number.split(/e/i);
  const digits = mantissa.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
  const value = Number(number);
  if (value === 0 && digits !== "") return Number.NaN;
  return digits.length <= MOST_DIGITS || String(value) === number ? value : Number.NaN;
}

function split(left: Left, standIns: VerifyWalkParts["hitStandIns"]): { real: Left; standIn: Left } {
  const standIn = { email: standIns.email ? left.email : 0, phone: standIns.phone ? left.phone : 0 };
  return { real: { email: left.email - standIn.email, phone: left.phone - standIn.phone }, standIn };
}
