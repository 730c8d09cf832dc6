/** Joins what the rules decide with what the actions do: the texts for the core, and the values it asks about. */
import type { Action, ActionContext, ActionKind, ReplacedBecause } from "./actions/action.ts";
import { labelOf } from "./actions/label.ts";
import { ACTIONS, type ActionTable } from "./actions/table.ts";
import type { TextDetectors } from "./detectors/detect.ts";
import { EVIDENCE } from "./detectors/evidence.ts";
import { UsageError } from "./errors.ts";
import type { KeyRing } from "./keys/ring.ts";
import { NO_BY, type Plan, type PlannedEntry } from "./matcher/plan.ts";
import { NO_ENTRY, SCANNED, type State } from "./matcher/states.ts";
import type { Decisions, PathTree } from "./matcher/tree.ts";
import { RecordValues } from "./record-values.ts";
import type { ActionSpec } from "./rules/model.ts";
import type { Pointer } from "./scanner/core.ts";
import type { Nodes } from "./scanner/nodes.ts";
import type { AskedValue, ReplacedKey, Replacer } from "./scanner/replacer.ts";
import { type HitAction, numberedLabel, TextScan } from "./text-scan.ts";

interface Made {
  readonly action: Action;
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
  readonly actions: ActionTable;
  readonly context: CommonContext;
  /** Absent where the run scans nothing. */
  readonly detectors: TextDetectors | undefined;
  /** What is done with what the detectors find. */
  readonly hitAction: (category: string) => ActionSpec;
}

/** Names are looked at apart from records. */
const NO_RECORD = 0;

const NOTHING_DETECTED: ReadonlyMap<number, ReadonlyMap<string, number>> = new Map();

export class RuleDecisions implements Decisions, Replacer {
  /** Names that were too large to examine. */
  tooLarge = 0;
  /** Values that could not be done as asked, by the reason: their labels stand in their places. */
  readonly replaced = new Map<ReplacedBecause, number>();
  /** By entry: names that were replaced. */
  readonly keyCounts = new Map<number, { matched: number; redacted: number }>();
  /** Where rules say that values are also taken out of the texts of their record, or by what its dates shift. */
  readonly waiting: RecordValues | undefined;
  readonly #plan: Plan;
  readonly #tree: PathTree;
  readonly #nodes: Nodes;
  readonly #actions: ActionTable;
  readonly #context: Omit<ActionContext, "label" | "category">;
  readonly #scan: TextScan | undefined;
  readonly #made = new Map<number, Made>();
  readonly #objects: NumberedObject[] = [];
  /** Texts are also looked through for values of their record. */
  readonly #looksForListed: boolean;
  #foresees = false;

  constructor(plan: Plan, tree: PathTree, nodes: Nodes, { actions, context, detectors, hitAction }: Means) {
    this.#plan = plan;
    this.#tree = tree;
    this.#nodes = nodes;
    const replaced = (because: ReplacedBecause) => {
      this.replaced.set(because, (this.replaced.get(because) ?? 0) + 1);
    };
    this.#actions = actions;
    this.#context = { ...context, replaced };
    const made = new Map<string, HitAction>();
    const actionOf = (category: string): HitAction => {
      const known = made.get(category) ?? this.#hitAction(category, hitAction(category));
      made.set(category, known);
      return known;
    };
    this.#scan = detectors && new TextScan(detectors, actionOf, (source) => this.#sourceAction(source));
    const oversize = (node: Pointer, isString: boolean) => {
      const { label } = this.#make(this.#tree.at(node).state.decided);
      return isString ? JSON.stringify(label) : "0";
    };
    this.#looksForListed = detectors !== undefined && plan.entries.some(({ alsoInText }) => alsoInText);
    const shifts = actions["shift-date"] !== undefined && plan.entries.some(({ by }) => by !== NO_BY);
    this.waiting = this.#looksForListed || shifts ? new RecordValues(plan, tree, oversize) : undefined;
  }

  actionFor(state: State): Pointer {
    if (state.covered || state.taken !== undefined || this.#specOf(state.decided) === undefined) return 0;
    return this.#make(state.decided).pointer;
  }

  takes(state: State): State["taken"] {
    return this.#specOf(state.decided) === undefined ? undefined : state.taken;
  }

  /** There is something to foresee once an action has been made that wants it. */
  get foresee(): Replacer["foresee"] {
    return this.#foresees ? this.#tellActions : undefined;
  }

  readonly #tellActions = (values: readonly AskedValue[]): void => {
    const texts = new Map<Action, string[]>();
    for (const { node, text } of values) {
      const { action } = this.#make(this.#tree.at(node).state.decided);
      if (action.foresee === undefined) continue;
      const known = texts.get(action);
      if (known === undefined) texts.set(action, [text]);
      else known.push(text);
    }
    for (const [action, all] of texts) action.foresee?.(all);
  };

  value(node: Pointer, text: string, record: number, evidence: number): string {
    const { action } = this.#make(this.#tree.at(node).state.decided);
    if (this.#scan !== undefined) {
      this.#scan.place = node;
      this.#scan.record = record;
      this.#scan.seen = evidence;
      this.#scan.known = this.waiting?.of(record);
    }
    const replacement = text.startsWith('"') ? action.string : action.number;
    return typeof replacement === "string" ? replacement : replacement(text, record);
  }

  key(node: Pointer, key: ReplacedKey): string {
    const { text } = key;
    const entry = this.#tree.at(node).keyEntry;
    if (entry === SCANNED) return this.#scannedKey(node, key);
    const replacement = this.#keyText(entry, key);
    const counts = this.keyCounts.get(entry) ?? { matched: 0, redacted: 0 };
    this.keyCounts.set(entry, counts);
    if (text !== '""') counts.matched++;
    if (replacement !== text) counts.redacted++;
    return replacement;
  }

  #keyText(entry: number, { text, whole, object, depth }: ReplacedKey): string {
    if (text === '""' || this.#specOf(entry) === undefined) return text;
    const { action, label, keysAreLabels } = this.#make(entry);
    const examined = !keysAreLabels && typeof action.string !== "string";
    if (examined && whole) return action.string(text, NO_RECORD);
    if (examined) this.tooLarge++;
    return JSON.stringify(numberedLabel(label, this.#count(label, object, depth)));
  }

  #scannedKey(node: Pointer, { text, whole, object, depth }: ReplacedKey): string {
    if (!whole) this.tooLarge++;
    if (this.#scan !== undefined) {
      this.#scan.place = -node;
      this.#scan.record = NO_RECORD;
    }
    const scanned = whole ? (this.#scan as TextScan).key(text) : JSON.stringify(labelOf(null));
    return scanned === text ? text : numberedLabel(scanned, this.#count(scanned, object, depth));
  }

  /** Everywhere but where a value is kept or, unlisted, stays as it is, and where all is taken. */
  scansKeys({ decided, covered }: State): boolean {
    if (this.#scan === undefined || covered) return false;
    if (decided === NO_ENTRY) return this.#plan.unlisted !== "keep";
    const name = this.#entry(decided).action?.name;
    return name === "scan" || (name !== undefined && this.#plan.unlisted !== "keep");
  }

  get scansPlainKeys(): boolean {
    return ((this.#scan?.needs ?? 0) & EVIDENCE.ANYTHING) !== 0;
  }

  findsIn(name: string): boolean {
    return this.#scan?.finds(name) ?? false;
  }

  /** By node (for names: minus the node), then by detector: how many hits were replaced. */
  get detected(): ReadonlyMap<number, ReadonlyMap<string, number>> {
    return this.#scan?.counts ?? NOTHING_DETECTED;
  }

  get tooDeep(): number {
    return this.#scan?.tooDeep ?? 0;
  }

  /** What is done with a known value: what the rule says that it is known from. */
  #sourceAction(entry: number): HitAction {
    return this.#make(entry);
  }

  #hitAction(category: string, spec: ActionSpec): HitAction {
    const label = labelOf(category);
    const kind = this.#kindOf(spec);
    const action = kind.make(spec, { ...this.#context, label, category });
    return { action, label, keysAreLabels: kind.namesAreLabels };
  }

  examinesKeys(entry: number): boolean {
    return this.#specOf(entry) === undefined || !this.#make(entry).keysAreLabels;
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

  /** undefined: the value stays. */
  #specOf(entry: number): ActionSpec | undefined {
    const spec = entry === NO_ENTRY ? this.#unlistedSpec() : (this.#entry(entry).action ?? undefined);
    return spec && this.#actions[spec.name] && spec;
  }

  #unlistedSpec(): ActionSpec | undefined {
    return this.#plan.unlisted === "keep" ? undefined : { name: this.#plan.unlisted };
  }

  #kindOf({ name }: ActionSpec): ActionKind {
    return this.#actions[name] ?? ACTIONS[name];
  }

  /** The core shows its values, also where it could replace them unseen. */
  #isListed(entry: number): boolean {
    return entry !== NO_ENTRY && this.#entry(entry).alsoInText;
  }

  #entry(number: number): PlannedEntry {
    return this.#plan.entries[number] as PlannedEntry;
  }

  #shiftsBy(entry: number): ActionContext["shiftsBy"] {
    const by = entry === NO_ENTRY ? NO_BY : this.#entry(entry).by;
    return by === NO_BY ? undefined : (record) => this.waiting?.shifts.of(by, record);
  }

  #make(entry: number): Made {
    const known = this.#made.get(entry);
    if (known !== undefined) return known;
    const spec = this.#specOf(entry) ?? { name: "replace" };
    const category = entry === NO_ENTRY ? null : this.#entry(entry).category;
    const label = labelOf(category);
    const kind = this.#kindOf(spec);
    const action = kind.make(spec, {
      ...this.#context,
      label,
      category,
      scan: this.#scan,
      shiftsBy: this.#shiftsBy(entry),
    });
    const isShown = this.#isListed(entry);
    const pointer = this.#nodes.makeAction({
      string: typeof action.string === "string" && !isShown ? action.string : undefined,
      number: typeof action.number === "string" ? action.number : undefined,
      boolean: action.boolean,
      oversizeString: JSON.stringify(label),
      oversizeNumber: "0",
      ...(action.hashed !== undefined && !isShown && { hash: action.hashed }),
      ...(action.needs !== undefined && { needs: this.#looksForListed ? EVIDENCE.ANYTHING : action.needs }),
    });
    const made = { action, pointer, label, keysAreLabels: kind.namesAreLabels };
    this.#made.set(entry, made);
    this.#foresees ||= action.foresee !== undefined;
    return made;
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
