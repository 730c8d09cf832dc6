/**
 * The values for which others of their record wait until it has ended: those of fields with `also_in: text`, for its texts; that
 * of the entry which `by` names, for its dates.
 */

import type { Action } from "../../actions/action.ts";
import { labelOf } from "../../actions/label.ts";
import { ACTIONS, strengthOf } from "../../actions/table.ts";
import { knownBy } from "../../matcher/known-apart.ts";
import { listedText } from "../../matcher/listed-text.ts";
import type { State } from "../../matcher/states.ts";
import { CATEGORIES } from "../../rules/taxonomy/taxonomy.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { Waiting } from "../../scanner/replacer.ts";
import { textOf } from "../../text/encodings/json-string.ts";
import { FieldTerms } from "../../text/known/field-terms.ts";
import { KnownValues } from "../../text/known-values.ts";
import type { PreparedActions } from "./prepared-actions.ts";
import type { RunParts } from "./run-parts.ts";

const NAMES = "user.name";
const INTEGER = /^[0-9]+$/;
const REPLACED = strengthOf({ name: "replace" });
const LABELS: ReadonlySet<string> = new Set([null, ...CATEGORIES].map(labelOf));

export class RecordValues implements Waiting {
  isPart = false;
  readonly joined: Waiting["joined"];
  readonly #known = new Map<number, KnownValues>();
  /** By entry. */
  readonly #fields = new Map<number, FieldTerms>();
  readonly #parts: RunParts;
  readonly #prepared: PreparedActions;

  /** `joined`: what stands in place of the pieces of one text. */
  constructor(parts: RunParts, prepared: PreparedActions, joined: Waiting["joined"]) {
    this.#parts = parts;
    this.#prepared = prepared;
    this.joined = joined;
  }

  get joins(): boolean {
    return this.#prepared.records.joins;
  }

  /** The entry that joins it. */
  textOf(node: Pointer): number {
    return this.#parts.tree.at(node).state.pieceOf?.entry ?? -1;
  }

  /** The known values of a record. */
  of(record: number): KnownValues | undefined {
    return this.#known.get(record);
  }

  noteKnown(node: Pointer, text: string, record: number): void {
    const { plan, tree } = this.#parts;
    const entry = decidedFor(text, tree.at(node).state);
    if (plan.entries[entry]?.alsoInText) this.#add(text, record, entry, this.#prepared.of(entry).action);
  }

  #add(json: string, record: number, entry: number, action: Action): void {
    const text = plainOf(json);
    if (record === 0 || text === undefined) return;
    const terms = this.#fieldOf(entry).of(text);
    const known = this.#known.get(record) ?? new KnownValues();
    this.#known.set(record, known);
    known.add(terms, action);
  }

  #fieldOf(entry: number): FieldTerms {
    const known = this.#fields.get(entry);
    if (known !== undefined) return known;
    const isName = this.#parts.plan.entries[entry]?.category?.startsWith(NAMES);
    const made = new FieldTerms({ labels: LABELS, masked: this.#maskOf(entry), isName });
    this.#fields.set(entry, made);
    return made;
  }

  #maskOf(entry: number): string | undefined {
    const action = this.#parts.plan.entries[entry]?.action;
    return action ? ACTIONS[action.name].filling?.(action) : undefined;
  }

  note(node: Pointer, text: string | undefined, record: number): void {
    const { plan, tree } = this.#parts;
    const { state } = tree.at(node);
    for (const entry of state.noted) this.#prepared.shifts.note(entry, text, record);
    if (text === undefined || !state.known) return;
    const decided = decidedFor(text, state);
    const known = plan.entries[decided]?.alsoInText ? [decided] : knownBy(state, text, plan);
    for (const entry of known) this.#add(text, record, entry, this.#actionOf(entry, decided));
  }

  /** A part of a value shows in a text only where all files would let it show in the field. */
  #actionOf(entry: number, decided: number): Action {
    const own = this.#prepared.of(entry);
    const showsNothing = own.strength >= REPLACED || decided < 0;
    const other = showsNothing ? own : this.#prepared.of(decided);
    return (other.strength > own.strength ? other : own).action;
  }

  seeks(record: number): boolean {
    return this.lacks(record) || this.#known.get(record)?.isEmpty === false;
  }

  /** Texts of the record are searched for values that may be in what is not there. */
  lacks(record: number): boolean {
    return this.isPart && record === 0 && this.#prepared.records.seeks;
  }

  tooLong(node: Pointer, text: string): string {
    this.#parts.counts.add("waitedTooLong");
    return text.startsWith('"') ? JSON.stringify(this.#labelAt(node)) : "0";
  }

  apart(node: Pointer, text: string): string {
    const label = this.inPart(node);
    return text.startsWith('"') ? JSON.stringify(label) : "0";
  }

  /** In place of a text of a record that is not there as a whole. */
  inPart(node: Pointer): string {
    this.#parts.counts.add("notInPatch");
    return this.#labelAt(node);
  }

  #labelAt(node: Pointer): string {
    return this.#prepared.at(this.#parts.tree.at(node).state).label;
  }

  /** Another input begins: its records are numbered anew. */
  forgetAll(): void {
    this.isPart = false;
    // Clearing a map costs more than everything else here.
    if (this.#known.size > 0) for (const record of this.#known.keys()) this.#known.delete(record);
    this.#prepared.shifts.forgetAll();
  }

  forget(record: number): void {
    this.#known.delete(record);
    this.#prepared.shifts.forget(record);
  }
}

/** A value of a list may be decided by another entry than those beside it. */
function decidedFor(json: string, { decided, lists }: State): number {
  return lists?.decided.get(listedText(json)) ?? decided;
}

/** What a string says, or an integer with its digits alone: texts have no `20978392.0`. Nothing else is looked for. */
function plainOf(json: string): string | undefined {
  if (json.startsWith('"')) return textOf(json);
  const number = Number(json);
  if (Number.isSafeInteger(number)) return String(number);
  return INTEGER.test(json) ? json : undefined;
}
