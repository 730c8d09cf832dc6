/** The actions of a run, ready to be applied: by what decides, by state, and as the nodes of the tree of paths have them. */
import type { ActionContext } from "../../actions/action.ts";
import { labelOf } from "../../actions/label.ts";
import type { ActionSpec, AnyAction } from "../../actions/table.ts";
import type { ClosedLists } from "../../matcher/closed-lists.ts";
import type { NodeStore } from "../../matcher/node-store.ts";
import { NO_BY } from "../../matcher/plan.ts";
import type { State } from "../../matcher/states.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { PreparedAction } from "../../text/edits.ts";
import { type CoreView, viewOf } from "./core-view.ts";
import { type Choice, ListedActions, STAYS } from "./listed-actions.ts";
import type { RecordParts } from "./record-parts.ts";
import type { RecordShifts } from "./record-shifts.ts";
import type { RunSpecs } from "./specs.ts";

/** What all actions of a run get. */
export type SharedContext = Omit<ActionContext, "label" | "category" | "shiftsBy">;

/** For the scalars of a state. */
export interface StateAction extends PreparedAction {
  /** Where it depends on the value what is done. */
  readonly listed?: ListedActions;
}

interface Parts {
  readonly nodes: NodeStore;
  readonly specs: RunSpecs;
  readonly context: SharedContext;
  readonly parts: RecordParts;
  readonly shifts: RecordShifts;
  /** Evidence without which the run's detectors find nothing in a text. */
  readonly needs: number;
}

export class PreparedActions {
  /** Some action makes several at once. */
  prepares = false;
  readonly #with: Parts;
  readonly #byDecided = new Map<number, PreparedAction>();
  readonly #byState = new Map<State, StateAction>();
  readonly #pointers = new Map<number, Pointer>();

  constructor(parts: Parts) {
    this.#with = parts;
  }

  /** `replace`, where the run leaves the values. */
  of(decided: number): PreparedAction {
    const known = this.#byDecided.get(decided);
    if (known !== undefined) return known;
    const { specs, context } = this.#with;
    const spec = specs.of(decided) ?? { name: "replace" };
    const category = specs.categoryOf(decided);
    const made = preparedAction(specs.kindOf(spec), spec, { ...context, category, shiftsBy: this.#shiftsBy(decided) });
    this.#byDecided.set(decided, made);
    this.prepares ||= made.action.prepare !== undefined;
    return made;
  }

  /** For scalars in this state. */
  at(state: State): StateAction {
    if (state.lists === undefined) return this.of(state.decided);
    const known = this.#byState.get(state);
    if (known !== undefined) return known;
    const made = { ...this.of(state.decided), listed: this.#listed(state, state.lists) };
    this.#byState.set(state, made);
    return made;
  }

  /** What is done in this state with a value, given as JSON. */
  choose(state: State, json: string): Choice {
    const { action, listed } = this.at(state);
    return listed === undefined ? action : listed.of(json);
  }

  /** The action of nodes in this state; 0: all scalars stay. It may move the memory of the core. */
  pointerAt(state: State): Pointer {
    const { decided, lists } = state;
    const { action, label, listed } = this.at(state);
    if (lists !== undefined && listed !== undefined) {
      return listed.isIdle ? 0 : this.#makePointer([decided, ...lists.decided.values()], listed.view, label);
    }
    if (this.#with.specs.of(decided) === undefined) return 0;
    const pointer = this.#pointers.get(decided) ?? this.#makePointer([decided], viewOf(action), label);
    this.#pointers.set(decided, pointer);
    return pointer;
  }

  #shiftsBy(decided: number): ActionContext["shiftsBy"] {
    const { specs, shifts } = this.#with;
    const by = decided < 0 ? NO_BY : specs.entry(decided).by;
    return by === NO_BY ? undefined : (record) => shifts.of(by, record);
  }

  #listed({ decided }: State, lists: ClosedLists): ListedActions {
    const listed = [...lists.decided].map(([text, entry]) => [text, this.#choiceOf(entry)] as const);
    return new ListedActions(new Map(listed), this.#choiceOf(decided));
  }

  #choiceOf(decided: number): Choice {
    return this.#with.specs.of(decided) === undefined ? STAYS : this.of(decided).action;
  }

  /** `decided`: all that may decide values there. */
  #makePointer(decided: readonly number[], view: CoreView, label: string): Pointer {
    const { nodes, specs, parts, needs } = this.#with;
    // Strings of which the record is to know are shown also where the core could replace them unseen.
    const isShown = decided.some((entry) => entry >= 0 && specs.entry(entry).alsoInText);
    return nodes.makeAction({
      string: view.string === undefined || isShown ? undefined : JSON.stringify(view.string),
      number: view.number,
      boolean: "false",
      oversizeString: JSON.stringify(label),
      oversizeNumber: "0",
      ...(view.kept !== undefined && { kept: view.kept }),
      ...(view.hashed !== undefined && !isShown && { hash: view.hashed }),
      ...(view.scans && { needs }),
      part: parts.of(decided, view.scans === true),
    });
  }
}

/** An action of a category, made. */
export function preparedAction(
  kind: AnyAction,
  spec: ActionSpec,
  context: Omit<ActionContext, "label">,
): PreparedAction {
  const label = labelOf(context.category);
  return { action: kind.make(spec, { ...context, label }), label, keysAreLabels: kind.keysAreLabels };
}
