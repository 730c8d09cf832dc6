/** The way through a document, piece by piece: where each value stands, what the rules say of it, and what is left in it. */

import { ACTIONS } from "../actions/table.ts";
import { ELEMENT_LABEL, HIDDEN_LABEL, keyLabel, pathOf, pointerOf } from "../matcher/labels.ts";
import { judge } from "../paths/filter.ts";
import { SaidInside } from "./context/said-inside.ts";
import { NOTHING_SAID, type Said } from "./context/words.ts";
import { HeldPieces } from "./held-pieces.ts";
import type { Piece } from "./json-reader.ts";
import type { ChildKey, Judgements, PlaceState, PlaceStates } from "./place-states.ts";
import type { FirstPlace } from "./report.ts";
import type { VerifyTally } from "./tally.ts";
import { type InText, type Left, NOTHING_LEFT, SHORTEST, type TextCheck } from "./text-check.ts";
import { type WarnedKind, without } from "./warned/warned.ts";

/** What is replaced in texts by what looks like the real thing. */
export interface HitStandIns {
  readonly email: boolean;
  readonly phone: boolean;
  readonly warned: ReadonlySet<WarnedKind>;
}

export interface VerifyWalkParts {
  readonly states: PlaceStates;
  readonly check: TextCheck;
  readonly tally: VerifyTally;
  /** Names that may be printed: those of the rules' paths. */
  readonly named: ReadonlySet<string>;
  /** Whether what is found at scanned places is replaced by what looks like the real thing. */
  readonly hitStandIns: HitStandIns;
  /** Code units of all candidates that are held at a time. */
  readonly mostHeld: number;
  readonly maxDepth: number;
  /** What becomes of texts that stand beside documents: no rule speaks of them. */
  readonly besideDocuments: "scanned" | "unlisted";
}

/** An open container, and the child of it that is read or comes next. */
interface Open {
  readonly state: PlaceState;
  readonly isObject: boolean;
  key: ChildKey;
  label: string;
  /** Of the key. */
  left: InText;
  readonly inside: SaidInside;
}

/** What is told of a scalar by where it stands. */
interface Told {
  readonly said: Said;
  /** The name of the member whose value it is. */
  readonly member: string | undefined;
}

/** More brackets are open than may be. */
export class TooDeep extends Error {}

export class VerifyWalk {
  readonly #parts: VerifyWalkParts;
  readonly #open: Open[] = [];
  /** Values whose place depends on what is in them, each inside of the one before. */
  #held: HeldPieces | undefined;
  #judgements: Judgements | undefined;
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
    return pointerOf(known.map(({ key, label }) => (typeof key === "number" ? Math.max(0, key) : label)));
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

  /** A text that stands beside the documents of the input. */
  takeBeside(text: string, isCut: boolean): void {
    const { check, tally, besideDocuments } = this.#parts;
    if (isCut) tally.tooLarge++;
    const left = check.text(text);
    this.#count(left, besideDocuments);
  }

  #value(piece: Piece): void {
    const around = this.#open.at(-1);
    if (around === undefined) this.documents++;
    else if (!around.isObject) around.key = (around.key as number) + 1;
    const judgements = this.#judgements;
    this.#judgements = undefined;
    if (around !== undefined && judgements === undefined && around.state.filters.length > 0) {
      this.#hold(piece, around);
      return;
    }
    this.#enter(piece, around, judgements);
  }

  #enter(piece: Piece, around: Open | undefined, judgements: Judgements | undefined): void {
    const { states, maxDepth } = this.#parts;
    const state = around === undefined ? states.top() : states.below(around.state, around.key, judgements);
    if (state.record) this.records++;
    if (around?.isObject) this.#judgeKey(around, state);
    if (piece.kind !== "object" && piece.kind !== "array") {
      const isLong = around !== undefined && piece.text.length >= SHORTEST;
      this.#judge(piece, state, {
        said: isLong ? around.inside.ofScalar() : NOTHING_SAID,
        member: around?.inside.name,
      });
      around?.inside.pass(piece.kind === "string" && !piece.cut ? piece.text : undefined);
      return;
    }
    if (this.#open.length >= maxDepth) throw new TooDeep();
    this.#push(piece.kind === "object", state, around?.inside.ofContainer() ?? NOTHING_SAID);
  }

  #push(isObject: boolean, state: PlaceState, said: Said): void {
    const at = isObject ? { key: "", label: "" } : { key: -1, label: ELEMENT_LABEL };
    this.#open.push({ ...at, state, isObject, left: NOTHING_LEFT, inside: new SaidInside(said) });
  }

  // Values that filters ask about

  #hold(piece: Piece, around: Open): void {
    const held = new HeldPieces();
    if (!around.isObject) around.key = (around.key as number) - 1;
    this.#held = held;
    if (held.add(piece)) this.#release(held);
  }

  /** The value is whole: what filters say of it is known before it is gone through. */
  #release(held: HeldPieces): void {
    const value = held.value();
    const { filters } = (this.#open.at(-1) as Open).state;
    const judgements = filters.map((filter) => [filter, value === undefined ? "maybe" : judge(filter, value)] as const);
    this.#replay(held, new Map(judgements));
  }

  /** It is too large: rules take an open filter for a yes, keeps for a no. */
  #giveUp(held: HeldPieces): void {
    this.#parts.tally.heldTooLong++;
    const { filters } = (this.#open.at(-1) as Open).state;
    this.#replay(held, new Map(filters.map((filter) => [filter, "maybe"])));
  }

  #replay(held: HeldPieces, judgements: Judgements): void {
    this.#held = undefined;
    this.#judgements = judgements;
    for (const piece of held.pieces) this.take(piece);
  }

  // What is left

  #key({ text, cut }: Piece): void {
    const around = this.#open.at(-1) as Open;
    const { check, named, tally } = this.#parts;
    around.key = text;
    around.inside.member(text);
    around.left = named.has(text) ? NOTHING_LEFT : check.text(text);
    if (cut) tally.tooLarge++;
    const clean = around.left === NOTHING_LEFT && !cut;
    around.label = clean ? keyLabel(text, named) : HIDDEN_LABEL;
  }

  #judgeKey(around: Open, state: PlaceState): void {
    if (around.left === NOTHING_LEFT) return;
    this.#count(around.left, around.state.keys ?? state.name);
    around.left = NOTHING_LEFT;
  }

  #judge({ kind, text, cut }: Piece, state: PlaceState, { said, member }: Told): void {
    if (kind !== "string" && kind !== "number") return;
    const { check, tally, states } = this.#parts;
    const value = kind === "string" ? text : exactly(text);
    const { verdict, action } = state.hasLists ? states.verdictOf(state, value) : state;
    if (cut && (verdict === "checked" || verdict === "scanned" || verdict === "written")) tally.tooLarge++;
    const left = kind === "string" ? check.text(text, said, member) : check.number(text, said);
    if (verdict !== "written") this.#count(left, verdict);
    else if (left === NOTHING_LEFT || (action && ACTIONS[action.name].mayHaveWritten?.(text, action)))
      tally.passed("standIn", left);
    else this.#found(left, "checked");
  }

  #count(left: InText, verdict: Exclude<PlaceState["verdict"], "written">): void {
    if (verdict === "kept" || verdict === "unlisted") this.#parts.tally.passed(verdict, left);
    else if (verdict === "stand-in") this.#parts.tally.passed("standIn", left);
    else if (left !== NOTHING_LEFT) this.#found(left, verdict);
  }

  #found(left: InText, verdict: "checked" | "scanned"): void {
    const { tally, hitStandIns } = this.#parts;
    if (left.byChance > 0) tally.passed("byChance", { email: 0, phone: left.byChance });
    const { real, standIn } = verdict === "scanned" ? split(left, hitStandIns) : { real: left, standIn: NOTHING_LEFT };
    if (standIn.email + standIn.phone > 0) tally.passed("standIn", standIn);
    tally.found(real, this.#path, this.#first);
    const warned = verdict === "scanned" ? without(left.warned, hitStandIns.warned) : left.warned;
    if (warned !== undefined) tally.warned(warned, this.#path, this.#first);
    else if (left.warned !== undefined) tally.passed("standIn", NOTHING_LEFT);
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
