/**
 * Drives the core: bytes in, walks, requests answered, output out. Knows no rules; what a node means and what
 * replaces a value is said by the two interfaces below.
 */
import { type Core, type CoreQuestions, newCore, type Pointer } from "./core.ts";
import { FAILURE } from "./failures.ts";
import { CoreMemory } from "./memory.ts";
import { EARLIER, ENDING, FORMATS, FRAME, NODE, NONE, OUTCOME, SPLICE } from "./node-layout.ts";
import { Requests } from "./requests.ts";

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.freeze(Object.keys(FORMATS) as Format[]);

/** Says what stands in place of a value or a key. Both get and give JSON text. */
export interface Replacer {
  /**
   * `record`: the number of the innermost record that the value stands in; 0: in none. `evidence`: what the core has seen
   * in it, 0 where it has not looked.
   */
  value(node: Pointer, text: string, record: number, evidence: number): string;
  key(node: Pointer, key: ReplacedKey): string;
  /** Where set, hears of all values of a slice before each is asked for. */
  readonly foresee?: ((values: readonly AskedValue[]) => void) | undefined;
  /** Where some values are replaced in the light of others of their record, which may come behind them. */
  readonly waiting?: Waiting | undefined;
}

export interface AskedValue {
  readonly node: Pointer;
  readonly text: string;
}

/** What is to be known of values that wait for the end of their record. */
export interface Waiting {
  /** Whether a value at the node says something about others. */
  tells(node: Pointer): boolean;
  /** Such a value, as JSON text: heard once, before any value of its record that waits is asked for. */
  note(node: Pointer, text: string, record: number): void;
  waits(node: Pointer): boolean;
  /** In place of a value that would have had to wait for too long. */
  tooLong(node: Pointer, text: string): string;
  /** Nothing more is asked of the record. */
  forget(record: number): void;
}

export interface ReplacedKey {
  readonly text: string;
  /** Not only the beginning of a key that is walked in parts, and not larger than what is examined. */
  readonly whole: boolean;
  /** The number of the key's object, which lies `depth` deep. */
  readonly object: number;
  readonly depth: number;
}

export interface ScanSizes {
  readonly maxDepth: number;
  /** Bytes of a value that is examined, of a candidate, and of the output that waits for the end of its record. */
  readonly maxValueBytes: number;
  /** Longer strings, numbers and keys are walked in parts. */
  readonly longBytes: number;
  /** The longest member name that a path names, in bytes as raw as JSON can have it. */
  readonly longestName: number;
}

/** A container (or, last, the value) on the way to a place: its node, and where it stands in the one before. */
export interface Step {
  readonly node: Pointer;
  /** -1 for a member. */
  readonly index: number;
}

export interface Failure {
  /** An index into FAILURES. */
  readonly number: number;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly steps: readonly Step[];
}

export type Sink = (bytes: Uint8Array<ArrayBuffer>) => void;

const SLICE = 256 * 1024;
const ALL_DECIDED = Object.freeze({ answered: 0, decidedTo: NONE });
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

export class Scanner {
  readonly core: Core;
  readonly memory: CoreMemory;
  #replacer: Replacer | undefined;
  #maxHeld = 0;
  /** Bytes of the input in front of the core's buffer, LF among all walked bytes, where the current line begins. */
  #base = 0;
  #lines = 0;
  #lineStart = 0;
  /** How far the buffer has been emitted; lines are counted as far. */
  #emitted = 0;
  /** Requests that are still waiting, all of them noted. */
  #noted = 0;
  /** Where records ended of which values wait, in bytes of the input. */
  readonly #ends = new Map<number, number>();

  constructor(questions: CoreQuestions) {
    this.core = newCore(questions);
    this.memory = new CoreMemory(this.core);
  }

  /** Begins; `base` is the number of bytes of the input that are not scanned (a byte order mark). */
  start(root: Pointer, format: Format, sizes: ScanSizes, replacer: Replacer): void {
    this.#replacer = replacer;
    this.#maxHeld = sizes.maxValueBytes;
    if (replacer.waiting !== undefined) this.core.noteEndings();
    this.core.startWalk(root, FORMATS[format], sizes.maxDepth);
    this.core.setSizes(sizes.maxValueBytes, sizes.longBytes, Math.max(sizes.longBytes, sizes.longestName));
  }

  /** Counts bytes of the input that stand in front and are not scanned. */
  skip(size: number): void {
    this.#base += size;
  }

  get bytes(): number {
    return this.#base + this.core.inputEnd.value;
  }

  /** Scans on; returns the failure that the input ends in, if it is wrong. */
  write(bytes: Uint8Array, sink: Sink): Failure | undefined {
    for (let from = 0; from < bytes.length; from += SLICE) {
      const slice = bytes.subarray(from, from + SLICE);
      const at = this.core.reserveInput(slice.length);
      this.memory.slice(at, slice.length).set(slice);
      this.core.setInputEnd(this.core.inputEnd.value + slice.length);
      this.core.indexStructure();
      const failure = this.#walk(sink);
      if (failure !== undefined) return failure;
    }
    return undefined;
  }

  /** The input is over. */
  end(format: Format, sink: Sink): Failure | undefined {
    this.core.endStructure();
    this.core.endWalk();
    const failure = this.#walk(sink);
    if (failure !== undefined) return failure;
    if (!this.core.walkIsWhole()) return this.#failure(FAILURE.UNEXPECTED_END, this.core.inputEnd.value);
    if (this.core.documents() === 0 && format !== "ndjson") {
      return this.#failure(FAILURE.EMPTY_INPUT, this.core.inputEnd.value);
    }
    return undefined;
  }

  #walk(sink: Sink): Failure | undefined {
    const { core } = this;
    for (;;) {
      const outcome = core.walk();
      const asks = core.requestCount.value > 0 || core.endingCount.value > 0;
      const { answered, decidedTo } = asks ? this.#answer() : ALL_DECIDED;
      const failed = outcome === OUTCOME.FAILED || (outcome === OUTCOME.MORE && core.flaw.value !== 0);
      this.#takeOutput(failed, decidedTo, sink);
      core.clearSplices(answered);
      if (outcome === OUTCOME.FAILED) return this.#failure(core.failure(), core.failedAt());
      if (failed) return this.#failure(core.flaw.value, core.flawAt.value);
      if (outcome === OUTCOME.MORE) break;
    }
    const forgotten = core.forgetWalked(this.#emitted);
    this.#base += forgotten;
    this.#emitted -= forgotten;
    return undefined;
  }

  /** Hands out what has been walked, but for a record that is open; if that one is wrong, it is never handed out. */
  #takeOutput(failed: boolean, decidedTo: number, sink: Sink): void {
    const { core } = this;
    const held = core.heldFrom() >>> 0;
    const position = Math.min(core.position(), decidedTo);
    let released = 0;
    if (held < EARLIER && held >= this.#emitted) {
      this.#emit(Math.min(held, decidedTo));
      released = core.outputEnd.value;
    }
    if (held === NONE || !failed) this.#emit(position);
    const waiting = core.outputEnd.value - released;
    if (held === NONE || (!failed && waiting > this.#maxHeld)) released = core.outputEnd.value;
    if (released === 0) return;
    sink(this.memory.slice(core.output.value, released));
    core.consumeOutput(released);
  }

  #emit(to: number): void {
    const { core } = this;
    const from = this.#emitted;
    if (to <= from) return;
    core.emit(from, to);
    const start = core.input.value + from;
    const count = core.countLines(start, to - from);
    if (count > 0) {
      this.#lines += count;
      this.#lineStart = this.#base + from + core.afterLastLine(start, to - from);
    }
    this.#emitted = to;
  }

  /**
   * Has the replacer say what stands in place of what the walk could not decide by itself, up to the first value that
   * waits for the end of its record; returns how many requests were answered, and up to where all is decided.
   */
  #answer(): { readonly answered: number; readonly decidedTo: number } {
    const requests = new Requests(this.core, this.memory);
    const { count } = requests;
    const waiting = this.#replacer?.waiting;
    if (waiting === undefined) {
      this.#write(requests, count);
      return { answered: count, decidedTo: NONE };
    }
    this.#note(requests, waiting);
    const open = this.#firstOpen(requests, waiting);
    this.#write(requests, open);
    const decidedTo = open < count ? requests.start(open) : NONE;
    for (const [record, end] of this.#ends) {
      if (end > this.#base + decidedTo) continue;
      this.#ends.delete(record);
      waiting.forget(record);
    }
    this.#noted = count - open;
    return { answered: open, decidedTo };
  }

  /** Hears the values that tell of others, and where records have ended. */
  #note(requests: Requests, waiting: Waiting): void {
    const { core, memory } = this;
    for (let i = this.#noted; i < requests.count; i++) {
      const node = requests.node(i);
      if (requests.depth(i) > 0 || !waiting.tells(node)) continue;
      const [text = ""] = this.#textsOf(requests, i, i + 1);
      waiting.note(node, text, requests.record(i));
    }
    for (let i = 0; i < core.endingCount.value; i++) {
      const ending = core.endings.value + i * ENDING.SIZE;
      this.#ends.set(memory.getU32(ending), this.#base + memory.getU32(ending + ENDING.END));
    }
    core.clearEndings();
  }

  /** The first request that has to wait. */
  #firstOpen(requests: Requests, waiting: Waiting): number {
    for (let i = 0; i < requests.count; i++) {
      const record = requests.record(i);
      const mayWait = record !== 0 && !this.#ends.has(record) && this.#heldBy(requests, i) <= this.#maxHeld;
      if (mayWait && requests.depth(i) === 0 && waiting.waits(requests.node(i))) return i;
    }
    return requests.count;
  }

  /** Bytes from the request's value to the end of its record, as far as it has come. */
  #heldBy(requests: Requests, number: number): number {
    const end = this.#ends.get(requests.record(number));
    return (end ?? this.#base + this.core.position()) - this.#base - requests.start(number);
  }

  /** Answers the first requests. */
  #write(requests: Requests, count: number): void {
    if (count === 0) return;
    const asked = this.#textsOf(requests, 0, count);
    this.#foresee(requests, asked);
    const texts = asked.map((text, i) => this.#ask(requests, i, text));
    let room = 0;
    for (const { length } of texts) room += length * 3;
    const first = this.core.reserveTexts(room) >>> 0;
    const { bytes, view } = this.memory;
    const splices = this.core.splices.value >>> 0;
    const end = first + room;
    let at = first;
    for (let i = 0; i < count; i++) {
      const text = texts[i] as string;
      const { written } = encoder.encodeInto(text, bytes.subarray(at, end));
      const splice = splices + requests.splice(i) * SPLICE.SIZE;
      view.setUint32(splice + SPLICE.TEXT, at, true);
      view.setUint32(splice + SPLICE.TEXT_SIZE, written, true);
      at += written;
      if (requests.depth(i) > 0 || text === asked[i]) continue;
      const changed = (requests.node(i) >>> 0) + NODE.CHANGED;
      view.setFloat64(changed, view.getFloat64(changed, true) + 1, true);
    }
  }

  #foresee(requests: Requests, asked: readonly string[]): void {
    const foresee = this.#replacer?.foresee;
    if (foresee === undefined) return;
    const values: AskedValue[] = [];
    asked.forEach((text, i) => {
      if (requests.depth(i) === 0) values.push({ node: requests.node(i), text });
    });
    foresee(values);
  }

  #ask(requests: Requests, number: number, text: string): string {
    const replacer = this.#replacer as Replacer;
    const node = requests.node(number);
    const depth = requests.depth(number);
    if (depth > 0) {
      return replacer.key(node, { text, whole: requests.isWhole(number), object: requests.object(number), depth });
    }
    const record = requests.record(number);
    const { waiting } = replacer;
    if (
      waiting !== undefined &&
      record !== 0 &&
      this.#heldBy(requests, number) > this.#maxHeld &&
      waiting.waits(node)
    ) {
      return waiting.tooLong(node, text);
    }
    return replacer.value(node, text, record, requests.evidence(number));
  }

  /** What stands in the places of some requests, as JSON text. */
  #textsOf(requests: Requests, from: number, to: number): string[] {
    const input = this.core.input.value >>> 0;
    const { bytes } = this.memory;
    const texts: string[] = [];
    for (let i = from; i < to; i++) {
      texts.push(decoder.decode(bytes.subarray(input + requests.start(i), input + requests.end(i))));
    }
    return texts;
  }

  #failure(number: number, at: number): Failure {
    const { core } = this;
    const offset = this.#base + at;
    let line = this.#lines;
    let lineStart = this.#lineStart;
    if (at > this.#emitted) {
      const start = core.input.value + this.#emitted;
      const count = core.countLines(start, at - this.#emitted);
      line += count;
      if (count > 0) lineStart = this.#base + this.#emitted + core.afterLastLine(start, at - this.#emitted);
    }
    return { number, offset, line: line + 1, column: offset - lineStart + 1, steps: this.steps() };
  }

  /** The last step to the value that has just been walked: its index, or `name` of a member; none for a document. */
  lastStep(name: string): (string | number)[] {
    if (this.core.depth() === 0) return [];
    return [this.core.inArray() ? this.core.ordinal() : name];
  }

  /** The way from the document to what is being read, or, between values, to the place of the last one. */
  steps(): Step[] {
    const { core, memory } = this;
    const steps: Step[] = [];
    let index = -1;
    const depth = core.depth();
    for (let level = 1; level <= depth; level++) {
      const innermost = level === depth;
      const frame = core.stack() + level * FRAME.SIZE;
      const node = innermost ? core.container() : memory.getU32(frame + FRAME.NODE);
      const inArray = innermost ? core.inArray() : memory.getU32(frame + FRAME.IN_ARRAY);
      if (level > 1) steps.push({ node, index });
      index = !inArray ? -1 : innermost ? core.ordinal() : memory.getF64(frame + FRAME.ORDINAL);
    }
    if (core.reading() !== 0 && depth > 0) steps.push({ node: core.reading(), index });
    return steps;
  }
}
