/** Which action a run has for what decides: an entry, a keep that does not keep what stands there, or nothing. */
import { ACTIONS, type ActionSpec, type ActionTable, type AnyAction, type RunActions } from "../../actions/table.ts";
import { keepOf, NO_ENTRY } from "../../matcher/across-files.ts";
import type { Plan, PlannedEntry } from "../../matcher/plan.ts";

export class RunSpecs {
  readonly #plan: Plan;
  readonly #actions: ActionTable;
  /** For values in the place of a keep that does not keep them, where nothing else decides. */
  readonly #otherwise: ActionSpec;

  constructor(plan: Plan, { table, otherwise }: RunActions) {
    this.#plan = plan;
    this.#actions = table;
    this.#otherwise = { name: otherwise };
  }

  /** What the run does; undefined: the value stays. */
  of(decided: number): ActionSpec | undefined {
    const spec = this.ruled(decided);
    return spec && this.#actions[spec.name] && spec;
  }

  /** What the rules say; undefined: the value stays. */
  ruled(decided: number): ActionSpec | undefined {
    if (decided === NO_ENTRY) return this.#unlisted();
    if (keepOf(decided) !== undefined) return this.#otherwise;
    return this.entry(decided).action ?? undefined;
  }

  /** Names too are scanned below a keep that does not keep them. */
  scansBelowKeep(entry: number): boolean {
    return keepOf(entry) !== undefined && this.#otherwise.name === "scan";
  }

  kindOf({ name }: ActionSpec): AnyAction {
    return this.#actions[name] ?? ACTIONS[name];
  }

  categoryOf(decided: number): string | null {
    return decided < 0 ? null : this.entry(decided).category;
  }

  entry(number: number): PlannedEntry {
    return this.#plan.entries[number] as PlannedEntry;
  }

  #unlisted(): ActionSpec | undefined {
    return this.#plan.unlisted === "keep" ? undefined : { name: this.#plan.unlisted };
  }
}
