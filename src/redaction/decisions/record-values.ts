/**
 * The values for which others of their record wait until it has ended: those of fields with `also_in: text`, for its texts; that
 * of the entry which `by` names, for its dates.
 */
import { labelOf } from "../../actions/label.ts";
import { ACTIONS } from "../../actions/table.ts";
import { listedText } from "../../matcher/listed-text.ts";
import { isListedAndTaken, type PlannedEntry } from "../../matcher/plan.ts";
import { CATEGORIES } from "../../rules/taxonomy/taxonomy.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { Waiting } from "../../scanner/replacer.ts";
import { textOf } from "../../text/encodings/json-string.ts";
import { KnownValues } from "../../text/known-values.ts";
import type { PreparedActions } from "./prepared-actions.ts";
import type { RunParts } from "./run-parts.ts";

const NAMES = "user.name";
const LABELS: ReadonlySet<string> = new Set([null, ...CATEGORIES].map(labelOf));

export class RecordValues implements Waiting {
  readonly #known = new Map<number, KnownValues>();
  readonly #parts: RunParts;
  readonly #prepared: PreparedActions;

  constructor(parts: RunParts, prepared: PreparedActions) {
    this.#parts = parts;
    this.#prepared = prepared;
  }

  /** The known values of a record. */
  of(record: number): KnownValues | undefined {
    return this.#known.get(record);
  }

  noteKnown(node: Pointer, text: string, record: number): void {
    const { plan, tree } = this.#parts;
    const { decided, lists } = tree.at(node).state;
    const entry = lists?.decided.get(listedText(text)) ?? decided;
    // A value of a list may be decided by another entry than those beside it.
    if (plan.entries[entry]?.alsoInText) this.#add(text, record, entry);
  }

  #add(text: string, record: number, entry: number): void {
    if (record === 0 || !text.startsWith('"')) return;
    const known = this.#known.get(record) ?? new KnownValues(LABELS);
    this.#known.set(record, known);
    const isName = this.#parts.plan.entries[entry]?.category?.startsWith(NAMES);
    known.add(textOf(text), this.#prepared.of(entry).action, { masked: this.#maskOf(entry), isName });
  }

  #maskOf(entry: number): string | undefined {
    const action = this.#parts.plan.entries[entry]?.action;
    return action ? ACTIONS[action.name].filling?.(action) : undefined;
  }

  note(node: Pointer, text: string | undefined, record: number): void {
    const { plan, tree } = this.#parts;
    for (const entry of tree.at(node).state.noted) {
      this.#prepared.shifts.note(entry, text, record);
      if (text !== undefined && isListedAndTaken(plan.entries[entry] as PlannedEntry)) this.#add(text, record, entry);
    }
  }

  seeks(record: number): boolean {
    return this.#known.get(record)?.isEmpty === false;
  }

  tooLong(node: Pointer, text: string): string {
    const { tree, counts } = this.#parts;
    counts.add("waitedTooLong");
    return text.startsWith('"') ? JSON.stringify(this.#prepared.at(tree.at(node).state).label) : "0";
  }

  /** Another input begins: its records are numbered anew. */
  forgetAll(): void {
    // Clearing a map costs more than everything else here.
    if (this.#known.size > 0) for (const record of this.#known.keys()) this.#known.delete(record);
    this.#prepared.shifts.forgetAll();
  }

  forget(record: number): void {
    this.#known.delete(record);
    this.#prepared.shifts.forget(record);
  }
}
