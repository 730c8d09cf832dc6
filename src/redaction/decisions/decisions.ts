/**
 * Decisions: joins what the rules decide with what the actions do, for nodes of the tree of paths and for values. Values are
 * not walked here, and only in-json.ts and scanned.ts turn JSON into plain text and back.
 */
import type { Action } from "../../actions/action.ts";
import { ofValue } from "../../detectors/context/says.ts";
import type { CueTable } from "../../detectors/cues/cue-table.ts";
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { State } from "../../matcher/states.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { CoreLooks } from "../../scanner/looks.ts";
import type { Piece, ReplacedKey, Replacer, RequestedValue } from "../../scanner/replacer.ts";
import { HIT_GRADE } from "../../scanner/shared/text.ts";
import { TextEdits } from "../../text/edits.ts";
import type { Where } from "../../text/where.ts";
import type { Decider } from "../grown-core.ts";
import { coreLooks, FOUND_BY } from "./core-looks.ts";
import { replacedInJson, replacedParsed } from "./in-json.ts";
import { STAYS } from "./listed-actions.ts";
import { Names } from "./names.ts";
import { PreparedActions } from "./prepared-actions.ts";
import { RecordValues } from "./record-values.ts";
import type { RunParts } from "./run-parts.ts";
import { Scanned } from "./scanned.ts";
import { RunSpecs } from "./specs.ts";

export class RuleDecisions implements Decider {
  /** Present where rules also take values out of the texts of their record, or shift its dates by one of its values. */
  readonly waiting: RecordValues | undefined;
  readonly #parts: RunParts;
  readonly #specs: RunSpecs;
  readonly #prepared: PreparedActions;
  /** Both absent where the run scans nothing. */
  readonly #texts: TextEdits | undefined;
  readonly #scanned: Scanned | undefined;
  readonly #names: Names;

  constructor(parts: RunParts) {
    const { plan, actions, detectors, counts } = parts;
    const specs = new RunSpecs(plan, actions);
    const prepared = new PreparedActions(parts, specs);
    const texts = detectors && new TextEdits(detectors, (category) => prepared.ofHit(category));
    this.#parts = parts;
    this.#specs = specs;
    this.#prepared = prepared;
    this.#texts = texts;
    this.#scanned = texts && new Scanned(texts, prepared, parts);
    this.#names = new Names(specs, prepared, this.#scanned, counts);
    const { records } = prepared;
    this.waiting = records.isEmpty ? undefined : new RecordValues(parts, prepared, (pieces) => this.#joined(pieces));
  }

  /** Another input begins: its records and objects are numbered anew. */
  begin(): void {
    this.#names.begin();
    this.waiting?.forgetAll();
  }

  /** What the core finds by itself; undefined: nothing. */
  get looks(): CoreLooks | undefined {
    const { known, showsAll, onFinding } = this.#parts;
    if (known === undefined || showsAll || !this.#prepared.records.isEmpty) return undefined;
    return coreLooks(known, (category) => this.#prepared.ofHit(category), onFinding !== undefined);
  }

  get cues(): CueTable | undefined {
    return this.#parts.detectors?.cues;
  }

  readonly foundByCore = (node: Pointer, kind: number, count: number): void => {
    const detector = FOUND_BY[kind & ((1 << HIT_GRADE.SHIFT) - 1)] as string;
    (this.#scanned as Scanned).noteFound(node, detector, kind >> HIT_GRADE.SHIFT, count);
  };

  actionFor(state: State, named: number): Pointer {
    if (state.covered || state.taken !== undefined) return 0;
    return this.#prepared.pointerAt(state, named);
  }

  takes(state: State): State["taken"] {
    return this.#specs.of(state.decided) === undefined ? undefined : state.taken;
  }

  /** Absent until an action has been made that prepares its values. */
  get prepare(): Replacer["prepare"] {
    return this.#prepared.prepares ? this.#prepareAll : undefined;
  }

  get asked(): Replacer["asked"] {
    return this.#parts.asked;
  }

  readonly #prepareAll = (values: readonly RequestedValue[]): void => {
    const sources = new Map<Action, string[]>();
    for (const { node, text } of values) {
      const action = this.#prepared.choose(this.#stateAt(node), text);
      if (action === STAYS || action.prepare === undefined) continue;
      const known = sources.get(action);
      const source = text.startsWith('"') ? text.slice(0, -1) : text;
      if (known === undefined) sources.set(action, [source]);
      else known.push(source);
    }
    for (const [action, all] of sources) action.prepare?.(all);
  };

  value(node: Pointer, json: string, record: number, seen: number): string {
    const action = this.#prepared.choose(this.#stateAt(node), json);
    if (action === STAYS) return json;
    if (!action.scans) return replacedInJson(action, json, record);
    if (this.waiting?.lacks(record) && json.startsWith('"')) return JSON.stringify(this.waiting.inPart(node));
    return (this.#scanned as Scanned).json(node, json, this.#whereOf(node, record, seen));
  }

  parsed(node: Pointer, value: string | number, record: number, seen: number): string | number {
    const { action, listed } = this.#prepared.at(this.#stateAt(node));
    const choice = listed === undefined ? action : listed.ofParsed(value);
    if (choice === STAYS) return value;
    if (!choice.scans) return replacedParsed(choice, value, record);
    if (this.waiting?.lacks(record) && typeof value === "string") return this.waiting.inPart(node);
    return (this.#scanned as Scanned).parsed(node, value, this.#whereOf(node, record, seen));
  }

  /** What stands in place of the pieces of one text. Those that are not scanned are none, whatever the path says: others are joined around them. */
  #joined(pieces: readonly Piece[]): readonly string[] {
    const made = pieces.map((piece) => (this.#isScanned(piece) ? undefined : this.#madeApart(piece)));
    const scanned = pieces.filter((_, i) => made[i] === undefined);
    const joined = (this.#scanned as Scanned).joined(
      scanned.map(({ node, at, text, isParsed, record, evidence }) => {
        return { place: node, at, text, isParsed, where: this.#whereOf(node, record, evidence) };
      }),
    );
    let next = 0;
    return made.map((one) => one ?? (joined[next++] as string));
  }

  #isScanned({ node, text, isParsed, record }: Piece): boolean {
    const { action, listed } = this.#prepared.at(this.#stateAt(node));
    const choice = listed === undefined ? action : isParsed ? listed.ofParsed(text) : listed.of(text);
    return choice !== STAYS && choice.scans === true && !this.#isInPart(text, isParsed, record);
  }

  #isInPart(text: string, isParsed: boolean, record: number): boolean {
    return this.waiting?.lacks(record) === true && (isParsed || text.startsWith('"'));
  }

  #madeApart({ node, at, text, isParsed, record, evidence }: Piece): string {
    if (at !== undefined) this.#parts.asked?.(at);
    return isParsed ? (this.parsed(node, text, record, evidence) as string) : this.value(node, text, record, evidence);
  }

  key(node: Pointer, key: ReplacedKey): string {
    return this.#names.replaced(node, this.#parts.tree.at(node).keyEntry, key);
  }

  beside(node: Pointer, text: string): string {
    const { plan, detectors } = this.#parts;
    return plan.unlisted === "keep" || detectors === undefined ? text : this.#names.beside(node, text, detectors);
  }

  #stateAt(node: Pointer): State {
    return this.#parts.tree.at(node).state;
  }

  #whereOf(node: Pointer, record: number, seen: number): Where {
    const named = ofValue(this.#parts.tree.at(node).named);
    return { use: "value", record, known: this.waiting?.of(record), seen, named };
  }

  /** Except where a value is kept or, unlisted, stays as it is, and where all is taken. */
  get joins(): boolean {
    return this.#prepared.records.joins;
  }

  scansKeys({ decided, lists, covered }: State): boolean {
    if (this.#texts === undefined || covered) return false;
    const spec = this.#specs.ruled(lists?.fitting ?? decided);
    return spec?.name === "scan" || (spec !== undefined && this.#parts.plan.unlisted !== "keep");
  }

  get readsNames(): boolean {
    return this.#texts !== undefined;
  }

  get scansPlainKeys(): boolean {
    return ((this.#parts.detectors?.needs ?? 0) & EVIDENCE.ANYTHING) !== 0;
  }

  findsIn(name: string): boolean {
    return this.#texts?.mayHold(name) ?? false;
  }

  examinesKeys(entry: number): boolean {
    if (this.#specs.scansBelowKeep(entry) || this.#specs.of(entry) === undefined) return true;
    return !this.#prepared.of(entry).keysAreLabels;
  }
}
