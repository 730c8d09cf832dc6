/**
 * What values wait for until their record has ended: those of its listed fields (`also_in: text`), for the texts of the
 * record; that of the entry which `by` names, for its dates.
 */
import { labelOf } from "../actions/label.ts";
import { listedText } from "../matcher/listed-text.ts";
import { isListedAndTaken, NO_BY, type Plan, type PlannedEntry } from "../matcher/plan.ts";
import type { PathTree } from "../matcher/tree.ts";
import type { RunCounts } from "../report/run-counts.ts";
import { MASK_DEFAULTS } from "../rules/model.ts";
import { CATEGORIES } from "../rules/taxonomy/taxonomy.ts";
import type { Pointer } from "../scanner/core.ts";
import type { Waiting } from "../scanner/replacer.ts";
import { PART } from "../scanner/shared/codes.ts";
import { KnownValues } from "../text/known-values.ts";
import { RecordShifts } from "./record-shifts.ts";

const LABELS: ReadonlySet<string> = new Set([null, ...CATEGORIES].map(labelOf));

export class RecordValues implements Waiting {
  readonly shifts = new RecordShifts();
  readonly #known = new Map<number, KnownValues>();
  readonly #plan: Plan;
  readonly #tree: PathTree;
  /** Some texts wait, not only dates. */
  readonly #listed: boolean;
  readonly #counts: RunCounts;
  readonly #oversize: (node: Pointer, isString: boolean) => string;

  /** `oversize`: what stands in place of a value that cannot be looked at. */
  constructor(plan: Plan, tree: PathTree, counts: RunCounts, oversize: (node: Pointer, isString: boolean) => string) {
    this.#plan = plan;
    this.#tree = tree;
    this.#counts = counts;
    this.#listed = plan.entries.some(({ alsoInText }) => alsoInText);
    this.#oversize = oversize;
  }

  /** What the listed fields of a record say. */
  of(record: number): KnownValues | undefined {
    return this.#known.get(record);
  }

  noteKnown(node: Pointer, text: string, record: number): void {
    const { decided, lists } = this.#tree.at(node).state;
    const entry = lists?.decided.get(listedText(text)) ?? decided;
    // A value of a list may be decided by another entry than those beside it.
    if (this.#plan.entries[entry]?.alsoInText) this.#add(text, record, entry);
  }

  #add(text: string, record: number, entry: number): void {
    if (record === 0 || !text.startsWith('"')) return;
    const known = this.#known.get(record) ?? new KnownValues(LABELS);
    this.#known.set(record, known);
    known.add(JSON.parse(text) as string, entry, this.#maskOf(entry));
  }

  #maskOf(entry: number): string | undefined {
    const action = this.#plan.entries[entry]?.action;
    return action?.name === "mask" ? (action.mask ?? MASK_DEFAULTS).char : undefined;
  }

  note(node: Pointer, text: string | undefined, record: number): void {
    for (const entry of this.#tree.at(node).state.tells) {
      this.shifts.note(entry, text, record);
      if (text !== undefined && isListedAndTaken(this.#plan.entries[entry] as PlannedEntry))
        this.#add(text, record, entry);
    }
  }

  /** What values that are decided so have to do with others of their record: bits of PART. */
  partOf(decided: number): number {
    const entry = this.#plan.entries[decided];
    const noted = entry?.alsoInText ? PART.KNOWN : 0;
    return this.#waits(entry) ? noted | PART.WAITS : noted;
  }

  #waits(entry: PlannedEntry | undefined): boolean {
    if (entry?.action?.name === "shift-date") return entry.by !== NO_BY;
    if (!this.#listed) return false;
    return entry === undefined ? this.#plan.unlisted === "scan" : entry.action?.name === "scan";
  }

  seeks(record: number): boolean {
    return this.#known.get(record)?.isEmpty === false;
  }

  tooLong(node: Pointer, text: string): string {
    this.#counts.add("waitedTooLong");
    return this.#oversize(node, text.startsWith('"'));
  }

  /** Another input begins: its records are numbered anew. */
  forgetAll(): void {
    // To clear a map costs more than all else here.
    if (this.#known.size > 0) for (const record of this.#known.keys()) this.#known.delete(record);
    this.shifts.forgetAll();
  }

  forget(record: number): void {
    this.#known.delete(record);
    this.shifts.forget(record);
  }
}
