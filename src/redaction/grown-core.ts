/**
 * A core with the tree of paths that has grown on it. It serves one input after another: what it knows of paths stays,
 * counts are those of the input at hand.
 */
import type { CueTable } from "../detectors/cues/cue-table.ts";
import { Questions } from "../matcher/core-questions.ts";
import type { Decisions } from "../matcher/decisions.ts";
import type { NodeStore } from "../matcher/node-store.ts";
import type { States } from "../matcher/states.ts";
import { PathTree } from "../matcher/tree.ts";
import type { Visits } from "../matcher/visits.ts";
import { type Counts, RunCounts } from "../report/run-counts.ts";
import type { Pointer } from "../scanner/core.ts";
import { useCues } from "../scanner/cues.ts";
import { type CoreLooks, findingCore, useLooks } from "../scanner/looks.ts";
import { Nodes } from "../scanner/nodes.ts";
import type { ReplacedKey, Replacer } from "../scanner/replacer.ts";
import { type DocumentFormat, type Failure, Scanner, type ScanSizes, type Sink } from "../scanner/scanner.ts";
import { FLAG, FORMATS } from "../scanner/shared/codes.ts";
import type { Counted } from "./counted.ts";
import { type Fates, fatesOn } from "./patch/fates.ts";

/** Decides what becomes of values, for one input after another. */
export interface Decider extends Decisions, Replacer {
  /** What the core may find and replace by itself; undefined: nothing. */
  readonly looks?: CoreLooks | undefined;
  /** Words that are evidence of what the detectors find; undefined: none are. */
  readonly cues?: CueTable | undefined;
  /** Another input begins. */
  begin(): void;
  /** As `value`, for a string or a number that was parsed; the same where it stays. */
  parsed(node: Pointer, value: string | number, record: number, evidence: number): string | number;
  /** What stands in place of a text beside the documents; `node`: of the document. It is scanned as names of members are. */
  beside(node: Pointer, text: string): string;
}

export type InputSize = Pick<Counted, "bytes" | "records">;

/** All values stay as they are: for callers who only want to know where values stand. */
export const ALL_STAYS: Decider = Object.freeze({
  begin: () => {},
  actionFor: () => 0,
  takes: () => undefined,
  examinesKeys: () => false,
  scansKeys: () => false,
  findsIn: () => false,
  scansPlainKeys: false,
  readsNames: false,
  value: (_node: Pointer, text: string) => text,
  parsed: (_node: Pointer, value: string | number) => value,
  key: (_node: Pointer, { text }: ReplacedKey) => text,
  beside: (_node: Pointer, text: string) => text,
});

/** Made for one tree and its nodes; what it counts goes into `counts`. */
export type MakeDecider = (tree: PathTree, nodes: NodeStore, counts: RunCounts) => Decider;

export interface CoreSettings {
  readonly states: States;
  /** Names that may be printed. */
  readonly names: ReadonlySet<string>;
  readonly decider: MakeDecider;
  readonly format: DocumentFormat;
  readonly sizes: ScanSizes;
}

/** Past any of these a core, or a walk, is not used again: what it holds on to costs more than a new one. */
const MOST_BYTES = 8 * 1024 ** 2;
export const MOST_NODES = 4096;
/** Nodes know the last run that came to them by a number of 32 bits. */
export const MOST_RUNS = 1e9;

export class GrownCore {
  readonly scanner: Scanner;
  readonly tree: PathTree;
  readonly counts = new RunCounts();
  readonly decider: Decider;
  /** The node of documents, and one from which on all stays. */
  readonly root: Pointer;
  #inert: Pointer | undefined;
  #fates: Fates | undefined;
  readonly #nodes: Nodes;
  readonly #maxDepth: number;
  /** Of the input, where the scanner does not see it as it is. */
  #read: InputSize | undefined;
  /** Those of the last run, which the next one shares if it is alike. */
  #visits: Visits = { nodes: new Map(), seen: [] };
  #runs = 0;

  constructor({ states, names, decider, format, sizes }: CoreSettings) {
    this.tree = new PathTree(states, names, this.counts);
    const questions = new Questions(this.tree);
    this.scanner = new Scanner(questions);
    this.#nodes = new Nodes(this.scanner.core, this.scanner.memory);
    questions.join(this.#nodes);
    this.decider = decider(this.tree, this.#nodes, this.counts);
    this.root = this.tree.grow(this.#nodes, this.decider);
    this.#maxDepth = sizes.maxDepth;
    this.scanner.start(this.root, format, sizes, this.decider);
    const finding = findingCore(this.scanner.core);
    const looks = finding && this.decider.looks;
    const { cues } = this.decider;
    if (cues !== undefined) useCues(this.scanner.core, this.scanner.memory, cues.slots, cues.wanted);
    if (finding && looks) useLooks(finding, this.scanner.memory, looks);
  }

  /** Begins with another input, whatever became of the last one. */
  begin(): void {
    this.#forget();
    this.scanner.reset();
    this.scanner.holdLines(false);
  }

  /**
   * Begins with another part of the input, which stands by itself, with so many bytes and LF in front of it. What the core has
   * counted goes on; all else that is counted is that of the part.
   */
  beginPart(offset: number, lines: number): void {
    this.counts.take();
    this.decider.begin();
    this.scanner.beginPart(offset, lines);
  }

  /** The part is right: what it counted stays. Returns what the core does not count. */
  keepPart(): Counts {
    this.scanner.core.keepCounts();
    return this.counts.take();
  }

  /** The part comes to nothing: it has counted nothing. */
  dropPart(): void {
    this.scanner.core.restoreCounts();
    this.counts.take();
  }

  /** Takes another input as a whole; returns its output, or undefined where the input has to go through `write` and `end`. */
  message(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined {
    this.#forget();
    const output = this.scanner.message(bytes, size);
    // What its fields say of its texts is forgotten.
    this.decider.begin();
    return output;
  }

  /** What stands in place of a text that stands beside the documents of the input. */
  beside(text: string): string {
    return this.decider.beside(this.root, text);
  }

  /** What becomes of operations of patches. */
  get fates(): Fates {
    this.#fates ??= fatesOn(this.tree, this.root, this.decider, this.#maxDepth);
    return this.#fates;
  }

  /** Walks one line of the input, with its line feed, as a document that begins at the node `from`. */
  line(from: Pointer, bytes: Uint8Array, sink: Sink): Failure | undefined {
    this.scanner.core.startWalk(from, FORMATS.ndjson, this.#maxDepth);
    return this.scanner.write(bytes, sink);
  }

  /** A node from which on nothing is decided, and nothing changes. */
  get inert(): Pointer {
    this.#inert ??= this.#newInert();
    return this.#inert;
  }

  #newInert(): Pointer {
    const node = this.#nodes.make(FLAG.CLOSED, 0, 0);
    this.#nodes.setOther(node, node);
    this.#nodes.setElement(node, node);
    return node;
  }

  /** How much of the input has been read, where the scanner sees other bytes. */
  countRead(read: InputSize): void {
    this.#read = read;
  }

  #forget(): void {
    this.#runs++;
    this.#read = undefined;
    this.counts.take();
    this.decider.begin();
  }

  /** What has been counted of the input so far; good until the run goes on. */
  get countedSoFar(): Counted {
    return this.#counted(this.counts);
  }

  /** What has been counted of the input, which is over; it stays as it is. */
  takeCounted(): Counted {
    return this.#counted(this.counts.take());
  }

  #counted(counts: Counts): Counted {
    const { bytes, records, tooLarge, visited, visitedCount } = this.scanner.summary;
    return { bytes, records, ...this.#read, tooLarge, visits: this.#visitsOf(visited, visitedCount), counts };
  }

  get visits(): Visits {
    return this.countedSoFar.visits;
  }

  #visitsOf(visited: Pointer, count: number): Visits {
    const seen = this.#nodes.seen(visited, count);
    if (seen !== this.#visits.seen) this.#visits = { nodes: this.tree.nodes, seen };
    return this.#visits;
  }

  get isWorn(): boolean {
    const { memory } = this.scanner;
    return memory.size > MOST_BYTES || this.tree.size > MOST_NODES || this.#runs > MOST_RUNS;
  }
}
