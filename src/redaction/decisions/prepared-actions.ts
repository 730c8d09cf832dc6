/** The actions of a run, ready to be applied: by what decides, by state, and as the nodes of the tree of paths have them. */
import type { ActionContext, ReplacedBecause } from "../../actions/action.ts";
import { labelOf } from "../../actions/label.ts";
import { type ActionSpec, strengthOf } from "../../actions/table.ts";
import { ROLE as NAMED_ROLE } from "../../detectors/context/pairs.ts";
import { ofValue } from "../../detectors/context/says.ts";
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { ClosedLists } from "../../matcher/closed-lists.ts";
import { NO_BY } from "../../matcher/plan.ts";
import type { State } from "../../matcher/states.ts";
import type { Pointer } from "../../scanner/core.ts";
import { PART, ROLE } from "../../scanner/shared/codes.ts";
import type { PreparedAction } from "../../text/edits.ts";
import { type CoreView, viewOf } from "./core-view.ts";
import { type Choice, ListedActions, STAYS } from "./listed-actions.ts";
import { RecordParts } from "./record-parts.ts";
import { RecordShifts } from "./record-shifts.ts";
import type { RunParts, SharedParts } from "./run-parts.ts";
import type { RunSpecs } from "./specs.ts";

/** For the scalars of a state. */
interface StateAction extends PreparedAction {
  /** Where what is done depends on the value. */
  readonly listed?: ListedActions;
}

export class PreparedActions {
  /** Some action prepares values, many at once. */
  prepares = false;
  readonly records: RecordParts;
  readonly shifts = new RecordShifts();
  readonly #parts: RunParts;
  readonly #specs: RunSpecs;
  readonly #context: SharedParts["context"];
  readonly #byCategory = new Map<string, PreparedAction>();
  readonly #byDecided = new Map<number, PreparedAction>();
  readonly #byState = new Map<State, StateAction>();
  /** By what decides and, where detectors look, by what names say. */
  readonly #pointers = new Map<string, Pointer>();

  constructor(parts: RunParts, specs: RunSpecs) {
    const { plan, actions, counts, detectors } = parts;
    this.#parts = parts;
    this.#specs = specs;
    this.#context = { ...parts.context, replaced: (because: ReplacedBecause) => counts.addReplaced(because) };
    this.records = new RecordParts(plan, actions, detectors !== undefined);
  }

  /** `replace`, where the run leaves the values. */
  of(decided: number): PreparedAction {
    const known = this.#byDecided.get(decided);
    if (known !== undefined) return known;
    const spec = this.#specs.of(decided) ?? { name: "replace" };
    const made = this.#made(spec, this.#specs.categoryOf(decided), this.#shiftsBy(decided));
    this.#byDecided.set(decided, made);
    this.prepares ||= made.action.prepare !== undefined;
    return made;
  }

  /** For what detectors find of the category. */
  ofHit(category: string): PreparedAction {
    const known = this.#byCategory.get(category);
    if (known !== undefined) return known;
    const made = this.#made(this.#parts.hitAction(category), category);
    this.#byCategory.set(category, made);
    return made;
  }

  #made(spec: ActionSpec, category: string | null, shiftsBy?: ActionContext["shiftsBy"]): PreparedAction {
    const label = labelOf(category);
    const kind = this.#specs.kindOf(spec);
    const action = kind.make(spec, { ...this.#context, label, category, shiftsBy });
    return { action, label, strength: strengthOf(spec), keysAreLabels: kind.keysAreLabels };
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

  /**
   * The action of nodes in this state; 0: all scalars stay. `named`: what names say of its values, and what they are in a pair. It may
   * move the memory of the core.
   */
  pointerAt(state: State, named: number): Pointer {
    const { decided, lists } = state;
    const { action, label, listed } = this.at(state);
    const levels = this.#levelsOf(state);
    if (lists !== undefined && listed !== undefined) {
      if (listed.isIdle) return 0;
      return this.#makePointer([decided, ...lists.decided.values()], listed.view, label, named, levels);
    }
    if (this.#specs.of(decided) === undefined) return 0;
    const key = action.scans ? `${decided} ${ofValue(named)} ${coreRoleOf(named)} ${levels}` : String(decided);
    const pointer = this.#pointers.get(key) ?? this.#makePointer([decided], viewOf(action), label, named, levels);
    this.#pointers.set(key, pointer);
    return pointer;
  }

  /** How many levels up the text begins that values in this state are pieces of; 0: they are none. */
  #levelsOf({ decided, lists, pieceOf }: State): number {
    if (pieceOf === undefined || !this.records.joins) return 0;
    const deciding = [decided, ...(lists?.decided.values() ?? [])];
    return deciding.some((entry) => this.#specs.of(entry)?.name === "scan") ? pieceOf.levels : 0;
  }

  #shiftsBy(decided: number): ActionContext["shiftsBy"] {
    const by = decided < 0 ? NO_BY : this.#specs.entry(decided).by;
    return by === NO_BY ? undefined : (record) => this.shifts.of(by, record);
  }

  #listed({ decided }: State, lists: ClosedLists): ListedActions {
    const listed = [...lists.decided].map(([text, entry]) => [text, this.#choiceOf(entry)] as const);
    return new ListedActions(new Map(listed), this.#choiceOf(decided));
  }

  #choiceOf(decided: number): Choice {
    return this.#specs.of(decided) === undefined ? STAYS : this.of(decided).action;
  }

  /** `decided`: all that may decide values there. */
  #makePointer(decided: readonly number[], view: CoreView, label: string, named: number, levels: number): Pointer {
    const { nodes, detectors, showsAll } = this.#parts;
    const asksAll = showsAll && view.scans === true;
    // Values that texts of the record are searched for are shown even where the core could replace them by itself.
    const isShown = decided.some((entry) => entry >= 0 && this.#specs.entry(entry).alsoInText);
    return nodes.makeAction({
      string: view.string === undefined || isShown ? undefined : JSON.stringify(view.string),
      number: isShown ? undefined : view.number,
      boolean: asksAll ? undefined : "false",
      oversizeString: JSON.stringify(label),
      oversizeNumber: "0",
      ...(view.kept !== undefined && { kept: view.kept }),
      ...(view.hashed !== undefined && !isShown && { hash: view.hashed }),
      ...(view.scans &&
        !asksAll &&
        detectors && { needs: detectors.needs | (ofValue(named) === 0 ? 0 : EVIDENCE.ANYTHING) }),
      ...(view.scans && { role: coreRoleOf(named) }),
      part: this.records.of(decided, view.scans === true) | (levels > 0 ? PART.PIECE : 0),
      levels,
      named: ofValue(named),
      finds: view.scans === true && view.kept === undefined && !asksAll && this.records.isEmpty,
    });
  }
}

function coreRoleOf(named: number): number {
  if ((named & NAMED_ROLE.LABEL) !== 0) return ROLE.LABEL;
  return (named & NAMED_ROLE.VALUE) !== 0 ? ROLE.VALUE : 0;
}
