/** The actions for hits, by category: made when the first hit of one is found. */
import type { ActionSpec } from "../../actions/table.ts";
import type { HitActions, PreparedAction } from "../../text/edits.ts";
import { preparedAction, type SharedContext } from "./prepared-actions.ts";
import type { RunSpecs } from "./specs.ts";

export class RunHitActions implements HitActions {
  readonly #specs: RunSpecs;
  readonly #specOf: (category: string) => ActionSpec;
  readonly #context: SharedContext;
  readonly #made = new Map<string, PreparedAction>();

  constructor(specs: RunSpecs, specOf: (category: string) => ActionSpec, context: SharedContext) {
    this.#specs = specs;
    this.#specOf = specOf;
    this.#context = context;
  }

  of(category: string): PreparedAction {
    const known = this.#made.get(category);
    if (known !== undefined) return known;
    const spec = this.#specOf(category);
    const made = preparedAction(this.#specs.kindOf(spec), spec, { ...this.#context, category });
    this.#made.set(category, made);
    return made;
  }
}
