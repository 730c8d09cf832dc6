/** Joins what the rules decide with what the actions do: the texts for the core, and the values it asks about. */
import type { Action, ActionContext, ActionKind } from "../actions/action.ts";
import { labelOf } from "../actions/label.ts";
import { ACTIONS, type ActionTable, type RunActions } from "../actions/table.ts";
import { EVIDENCE } from "../detectors/evidence.ts";
import { UsageError } from "../errors/errors.ts";
import type { KeyRing } from "../keys/ring.ts";
import { keepOf, NO_ENTRY, SCANNED } from "../matcher/across-files.ts";
import type { ClosedLists } from "../matcher/closed-lists.ts";
import { HIDDEN_LABEL } from "../matcher/labels.ts";
import type { NodeStore } from "../matcher/node-store.ts";
import { NO_BY, type Plan, type PlannedEntry } from "../matcher/plan.ts";
import type { State } from "../matcher/states.ts";
import { placeOf } from "../matcher/tally.ts";
import type { Decisions, PathTree } from "../matcher/tree.ts";
import type { ReplacedBecause, RunCounts } from "../report/run-counts.ts";
import type { ActionSpec } from "../rules/model.ts";
import type { Pointer } from "../scanner/core.ts";
import type { AskedValue, ReplacedKey, Replacer } from "../scanner/replacer.ts";
import { PART } from "../scanner/shared/codes.ts";
import type { TextDetectors } from "../text/detect.ts";
import { type HitAction, numberedLabel, TextScan } from "../text/text-scan.ts";
import { type CoreView, dependsOnText, viewOf } from "./core-view.ts";
import { replacedInJson } from "./in-json.ts";
import { type Choice, ListedActions, STAYS } from "./listed-actions.ts";
import type { HitFinding } from "./options/options.ts";
import { RecordValues } from "./record-values.ts";

interface Made {
  readonly action: Action;
  /** Where it depends on the value what is done. */
  readonly listed?: ListedActions;
  readonly pointer: Pointer;
  readonly label: string;
  /** Names under this action become labels that are numbered; else what the action makes of them. */
  readonly keysAreLabels: boolean;
}

/** The object whose names are being replaced, and how often each label has come in it. */
interface NumberedObject {
  object: number;
  readonly used: Map<string, number>;
}

/** What all actions of a run may use. */
export type CommonContext = Pick<ActionContext, "keys" | "purpose" | "regions" | "phones">;

export interface Means {
  /** Where a rule's action is not in it, its values stay. */
  readonly actions: RunActions;
  readonly context: CommonContext;
  readonly counts: RunCounts;
  /** Absent where the run scans nothing. */
  readonly detectors: TextDetectors | undefined;
  /** What is done with what the detectors find. */
  readonly hitAction: (category: string) => ActionSpec;
  readonly onFinding?: ((finding: HitFinding) => void) | undefined;
}

/** Names are looked at apart from records. */
const NO_RECORD = 0;

export class RuleDecisions implements Decisions, Replacer {
  /** Where rules say that values are also taken out of the texts of their record, or by what its dates shift. */
  readonly waiting: RecordValues | undefined;
  readonly #plan: Plan;
  readonly #tree: PathTree;
  readonly #nodes: NodeStore;
  readonly #counts: RunCounts;
  readonly #actions: ActionTable;
  readonly #context: Omit<ActionContext, "label" | "category">;
  readonly #scan: TextScan | undefined;
  /** For what stands in the place of a keep that does not keep it, and nothing else decides. */
  readonly #otherwise: ActionSpec;
  readonly #made = new Map<number, Made>();
  readonly #madeOfLists = new Map<State, Made>();
  readonly #objects: NumberedObject[] = [];
  /** Texts are also looked through for values of their record. */
  readonly #looksForListed: boolean;
  #prepares = false;

  constructor(plan: Plan, tree: PathTree, nodes: NodeStore, means: Means) {
    const { actions, context, counts, detectors, hitAction } = means;
    this.#plan = plan;
    this.#tree = tree;
    this.#nodes = nodes;
    this.#counts = counts;
    const replaced = (because: ReplacedBecause) => counts.addReplaced(because);
    this.#actions = actions.table;
    this.#otherwise = { name: actions.otherwise };
    this.#context = { ...context, replaced };
    const made = new Map<string, HitAction>();
    const actionOf = (category: string): HitAction => {
      const known = made.get(category);
      if (known !== undefined) return known;
      const action = this.#hitAction(category, hitAction(category));
      made.set(category, action);
      return action;
    };
    const { onFinding } = means;
    const tell = onFinding && ((place: number, detector: string) => onFinding(this.#findingAt(place, detector)));
    const actionOfSource = (source: number) => this.#sourceAction(source);
    this.#scan = detectors && new TextScan(detectors, { counts, tell, actionOf, actionOfSource });
    const oversize = (node: Pointer, isString: boolean) => {
      const { label } = this.#madeAt(node);
      return isString ? JSON.stringify(label) : "0";
    };
    this.#looksForListed = detectors !== undefined && plan.entries.some(({ alsoInText }) => alsoInText);
    const shifts = actions.table["shift-date"] !== undefined && plan.entries.some(({ by }) => by !== NO_BY);
    this.waiting = this.#looksForListed || shifts ? new RecordValues(plan, tree, counts, oversize) : undefined;
  }

  /** Another input begins: its records and objects are numbered anew. */
  begin(): void {
    if (this.#objects.length > 0) this.#objects.length = 0;
    this.waiting?.forgetAll();
  }

  actionFor(state: State): Pointer {
    if (state.covered || state.taken !== undefined) return 0;
    if (state.lists !== undefined) return this.#madeByLists(state, state.lists).pointer;
    return this.#specOf(state.decided) === undefined ? 0 : this.#make(state.decided).pointer;
  }

  takes(state: State): State["taken"] {
    return this.#specOf(state.decided) === undefined ? undefined : state.taken;
  }

  /** There is something to foresee once an action has been made that wants it. */
  get foresee(): Replacer["foresee"] {
    return this.#prepares ? this.#prepare : undefined;
  }

  readonly #prepare = (values: readonly AskedValue[]): void => {
    const sources = new Map<Action, string[]>();
    for (const { node, text } of values) {
      const action = this.#actionFor(node, text);
      if (action === STAYS || action.prepare === undefined) continue;
      const known = sources.get(action);
      const source = text.startsWith('"') ? text.slice(0, -1) : text;
      if (known === undefined) sources.set(action, [source]);
      else known.push(source);
    }
    for (const [action, all] of sources) action.prepare?.(all);
  };

  value(node: Pointer, text: string, record: number, evidence: number): string {
    const action = this.#actionFor(node, text);
    if (action === STAYS) return text;
    if (!action.scans) return replacedInJson(action, text, record);
    const scan = this.#scan as TextScan;
    scan.place = node;
    scan.record = record;
    scan.seen = evidence;
    scan.known = this.waiting?.of(record);
    return text.startsWith('"') ? scan.string(text) : scan.number(text);
  }

  #actionFor(node: Pointer, text: string): Choice {
    const { action, listed } = this.#madeAt(node);
    return listed === undefined ? action : listed.of(text);
  }

  key(node: Pointer, key: ReplacedKey): string {
    const { text } = key;
    const entry = this.#tree.at(node).keyEntry;
    if (entry === SCANNED || this.#isScannedBelowKeep(entry)) return this.#scannedKey(node, key);
    const replacement = this.#keyText(entry, key);
    const counts = this.#counts.namesOf(entry);
    if (text !== '""') counts.matched++;
    if (replacement !== text) counts.redacted++;
    return replacement;
  }

  #keyText(entry: number, { text, whole, object, depth }: ReplacedKey): string {
    if (text === '""' || this.#specOf(entry) === undefined) return text;
    const { action, label, keysAreLabels } = this.#make(entry);
    const examined = !keysAreLabels && dependsOnText(action);
    if (examined && whole) return replacedInJson(action, text, NO_RECORD);
    if (examined) this.#counts.add("largeNames");
    return JSON.stringify(numberedLabel(label, this.#count(label, object, depth)));
  }

  #scannedKey(node: Pointer, { text, whole, object, depth }: ReplacedKey): string {
    if (!whole) this.#counts.add("largeNames");
    if (this.#scan !== undefined) {
      this.#scan.place = -node;
      this.#scan.record = NO_RECORD;
      this.#scan.known = undefined;
    }
    const scanned = whole ? (this.#scan as TextScan).key(text) : JSON.stringify(labelOf(null));
    return scanned === text ? text : numberedLabel(scanned, this.#count(scanned, object, depth));
  }

  /** Everywhere but where a value is kept or, unlisted, stays as it is, and where all is taken. */
  scansKeys({ decided, lists, covered }: State): boolean {
    if (this.#scan === undefined || covered) return false;
    const spec = this.#ruledSpec(lists?.fitting ?? decided);
    return spec?.name === "scan" || (spec !== undefined && this.#plan.unlisted !== "keep");
  }

  get scansPlainKeys(): boolean {
    return ((this.#scan?.needs ?? 0) & EVIDENCE.ANYTHING) !== 0;
  }

  findsIn(name: string): boolean {
    return this.#scan?.finds(name) ?? false;
  }

  /** What is done with a known value: what the rule says that it is known from. Where that only scans, the label stands. */
  #sourceAction(entry: number): HitAction {
    return this.#make(entry);
  }

  #hitAction(category: string | null, spec: ActionSpec): HitAction {
    const label = labelOf(category);
    const kind = this.#kindOf(spec);
    const action = kind.make(spec, { ...this.#context, label, category });
    return { action, label, keysAreLabels: kind.namesAreLabels };
  }

  #findingAt(place: number, detector: string): HitFinding {
    const node = this.#tree.at(Math.abs(place));
    const { decided } = node.state;
    const rule = keepOf(decided) ?? decided;
    return Object.freeze({
      place: node.shared ? HIDDEN_LABEL : placeOf(node),
      inName: place < 0,
      rule: rule < 0 ? undefined : this.#entry(rule).id,
      detector,
    });
  }

  #isScannedBelowKeep(entry: number): boolean {
    return keepOf(entry) !== undefined && this.#otherwise.name === "scan";
  }

  examinesKeys(entry: number): boolean {
    return this.#isScannedBelowKeep(entry) || this.#specOf(entry) === undefined || !this.#make(entry).keysAreLabels;
  }

  /** How often the label has come in the object, this time included. */
  #count(label: string, object: number, depth: number): number {
    const known = this.#objects[depth];
    const current = known?.object === object ? known : { object, used: new Map<string, number>() };
    this.#objects[depth] = current;
    const count = (current.used.get(label) ?? 0) + 1;
    current.used.set(label, count);
    return count;
  }

  /** What the run does for what decides; undefined: the value stays. */
  #specOf(decided: number): ActionSpec | undefined {
    const spec = this.#ruledSpec(decided);
    return spec && this.#actions[spec.name] && spec;
  }

  /** What the rules say; undefined: the value stays. */
  #ruledSpec(decided: number): ActionSpec | undefined {
    if (decided === NO_ENTRY) return this.#unlistedSpec();
    if (keepOf(decided) !== undefined) return this.#otherwise;
    return this.#entry(decided).action ?? undefined;
  }

  #unlistedSpec(): ActionSpec | undefined {
    return this.#plan.unlisted === "keep" ? undefined : { name: this.#plan.unlisted };
  }

  #kindOf({ name }: ActionSpec): ActionKind {
    return this.#actions[name] ?? ACTIONS[name];
  }

  /** The core shows its values, also where it could replace them unseen. */
  #isListed(entry: number): boolean {
    return entry >= 0 && this.#entry(entry).alsoInText;
  }

  #entry(number: number): PlannedEntry {
    return this.#plan.entries[number] as PlannedEntry;
  }

  /** What is done at a node with a scalar that no closed list has. */
  #madeAt(node: Pointer): Made {
    const { state } = this.#tree.at(node);
    return state.lists === undefined ? this.#make(state.decided) : this.#madeByLists(state, state.lists);
  }

  /** Under closed lists it depends on the value. */
  #madeByLists(state: State, lists: ClosedLists): Made {
    const known = this.#madeOfLists.get(state);
    if (known !== undefined) return known;
    const choiceOf = (decided: number): Choice =>
      this.#specOf(decided) === undefined ? STAYS : this.#make(decided).action;
    const listed: ReadonlyMap<string, Choice> = new Map(
      [...lists.decided].map(([text, decided]) => [text, choiceOf(decided)]),
    );
    const actions = new ListedActions(listed, choiceOf(state.decided));
    const { action, label, keysAreLabels } = this.#make(state.decided);
    const decided = [state.decided, ...lists.decided.values()];
    const made = {
      action,
      listed: actions,
      pointer: actions.isIdle ? 0 : this.#pointerOf(decided, actions.view, label),
      label,
      keysAreLabels,
    };
    this.#madeOfLists.set(state, made);
    return made;
  }

  #shiftsBy(entry: number): ActionContext["shiftsBy"] {
    const by = entry < 0 ? NO_BY : this.#entry(entry).by;
    return by === NO_BY ? undefined : (record) => this.waiting?.shifts.of(by, record);
  }

  #make(entry: number): Made {
    const known = this.#made.get(entry);
    if (known !== undefined) return known;
    const spec = this.#specOf(entry) ?? { name: "replace" };
    const category = entry < 0 ? null : this.#entry(entry).category;
    const label = labelOf(category);
    const kind = this.#kindOf(spec);
    const action = kind.make(spec, {
      ...this.#context,
      label,
      category,
      shiftsBy: this.#shiftsBy(entry),
    });
    const made = {
      action,
      pointer: this.#pointerOf([entry], viewOf(action), label),
      label,
      keysAreLabels: kind.namesAreLabels,
    };
    this.#made.set(entry, made);
    this.#prepares ||= action.prepare !== undefined;
    return made;
  }

  /** `decided`: all that may decide values there. */
  #pointerOf(decided: readonly number[], view: CoreView, label: string): Pointer {
    // Strings of which the record is to know are shown also where the core could replace them unseen.
    const isShown = decided.some((entry) => this.#isListed(entry));
    const seeks = view.scans && this.#looksForListed ? PART.SEEKS : 0;
    const parts = decided.map((entry) => this.waiting?.partOf(entry) ?? 0);
    return this.#nodes.makeAction({
      string: view.string === undefined || isShown ? undefined : JSON.stringify(view.string),
      number: view.number,
      boolean: "false",
      oversizeString: JSON.stringify(label),
      oversizeNumber: "0",
      ...(view.kept !== undefined && { kept: view.kept }),
      ...(view.hashed !== undefined && !isShown && { hash: view.hashed }),
      ...(view.scans && { needs: (this.#scan as TextScan).needs }),
      part: parts.reduce((bits, part) => bits | part, seeks),
    });
  }
}

/** @throws UsageError `no-key` if a rule needs a key and there is none. */
export function requireKey(plan: Plan, keys: KeyRing | undefined, forHits: readonly ActionSpec[] = []): void {
  if (keys !== undefined) return;
  const hit = forHits.find(({ name }) => ACTIONS[name].needsKey);
  if (hit !== undefined) throw new UsageError("no-key", `the policy's action ${hit.name} needs a key`);
  const entry = plan.entries.find(({ action }) => action !== null && ACTIONS[action.name].needsKey);
  if (entry === undefined) return;
  throw new UsageError("no-key", `${entry.id}: the action ${entry.action?.name} needs a key`);
}
