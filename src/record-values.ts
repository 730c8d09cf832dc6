/** The values of a record's listed fields (`also_in: text`), until the texts of the same record have been scanned. */
import { KnownValues } from "./detectors/known-values.ts";
import type { Plan } from "./matcher/plan.ts";
import type { PathTree } from "./matcher/tree.ts";
import type { Pointer } from "./scanner/core.ts";
import type { Waiting } from "./scanner/replacer.ts";

export class RecordValues implements Waiting {
  /** Texts that would have had to wait for too long: replaced whole. */
  waitedTooLong = 0;
  readonly #known = new Map<number, KnownValues>();
  readonly #plan: Plan;
  readonly #tree: PathTree;
  readonly #oversize: (node: Pointer, isString: boolean) => string;

  /** `oversize`: what stands in place of a value that cannot be looked at. */
  constructor(plan: Plan, tree: PathTree, oversize: (node: Pointer, isString: boolean) => string) {
    this.#plan = plan;
    this.#tree = tree;
    this.#oversize = oversize;
  }

  /** What the listed fields of a record say. */
  of(record: number): KnownValues | undefined {
    return this.#known.get(record);
  }

  tells(node: Pointer): boolean {
    return this.#plan.entries[this.#tree.at(node).state.decided]?.alsoInText ?? false;
  }

  note(node: Pointer, text: string, record: number): void {
    if (record === 0 || !text.startsWith('"')) return;
    const known = this.#known.get(record) ?? new KnownValues();
    this.#known.set(record, known);
    known.add(JSON.parse(text) as string, this.#tree.at(node).state.decided);
  }

  waits(node: Pointer): boolean {
    const entry = this.#plan.entries[this.#tree.at(node).state.decided];
    return entry === undefined ? this.#plan.unlisted === "scan" : entry.action?.name === "scan";
  }

  tooLong(node: Pointer, text: string): string {
    this.waitedTooLong++;
    return this.#oversize(node, text.startsWith('"'));
  }

  forget(record: number): void {
    this.#known.delete(record);
  }
}
