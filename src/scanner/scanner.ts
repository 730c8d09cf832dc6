/**
 * Drives the core: bytes in, walks, requests answered, output out.
 *
 * The room `scanner` takes bytes apart and puts them together again, as fast as the platform allows. It knows no rules: whoever
 * answers the core's questions (core.ts) says what a node means, and the replacer (replacer.ts) what stands in place of a value.
 */
import { Answers } from "./answers.ts";
import { type Core, type CoreQuestions, newCore, type Pointer } from "./core.ts";
import { FAILURES, type InputFailure } from "./failures.ts";
import type { Fault, Following } from "./follower.ts";
import { type Level, levelsOf } from "./levels.ts";
import { CoreMemory } from "./memory.ts";
import type { Replacer } from "./replacer.ts";
import { EARLIER, FAILURE, FORMATS, MESSAGE, NONE, OUTCOME } from "./shared/codes.ts";
import { SUMMARY } from "./shared/layout.ts";

/** How documents follow each other: one after another, exactly one, or one a line. */
export type DocumentFormat = keyof typeof FORMATS;

export interface ScanSizes {
  readonly maxDepth: number;
  /** Bytes of a value that is examined, of a candidate, and of the output that waits for the end of its record. */
  readonly maxValueBytes: number;
  /** Longer strings, numbers and keys are walked in parts. */
  readonly longBytes: number;
  /** The longest member name that a path names, in bytes as raw as JSON can have it. */
  readonly longestName: number;
}

export interface Failure extends InputFailure {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly levels: readonly Level[];
  /** Instead of the levels, where a follower has found what is wrong. */
  readonly pointer?: string;
}

/** What has come of the input so far. */
export interface Summary {
  readonly bytes: number;
  readonly records: number;
  /** Values that were too large to examine. */
  readonly tooLarge: number;
  /** Where the nodes stand that the run has come to, and how many. */
  readonly visited: Pointer;
  readonly visitedCount: number;
}

/** Takes the next bytes of the output. */
export type Sink = (bytes: Uint8Array<ArrayBuffer>) => void;

const SLICE = 256 * 1024;
export const LARGEST_MESSAGE = SLICE;

export class Scanner {
  readonly core: Core;
  readonly memory: CoreMemory;
  /** Where what goes into the output is shown, if anybody follows it. */
  #following: Following | undefined;
  #answers: Answers | undefined;
  #maxHeld = 0;
  /** Past so many bytes of output a line is not held any more. */
  #maxLine = 0;
  /** Bytes of the input in front of the core's buffer, LF among them, where the line begins that the buffer begins in. */
  #base = 0;
  #lines = 0;
  #lineStart = 0;
  /** How far the buffer has been emitted. */
  #emitted = 0;
  /** Where in the output the line begins that is held, and the record; of what is held only. */
  #lineAt = 0;
  #recordAt = 0;

  constructor(questions: CoreQuestions) {
    this.core = newCore(questions);
    this.memory = new CoreMemory(this.core);
  }

  /** Begins; `base` is the number of bytes of the input that are not scanned (a byte order mark). */
  start(root: Pointer, format: DocumentFormat, sizes: ScanSizes, replacer: Replacer): void {
    this.#maxHeld = sizes.maxValueBytes;
    this.#maxLine = this.#maxHeld;
    this.#answers = new Answers(this.core, this.memory, replacer, this.#maxHeld);
    this.core.startWalk(root, FORMATS[format], sizes.maxDepth);
    this.core.setSizes(sizes.maxValueBytes, sizes.longBytes, Math.max(sizes.longBytes, sizes.longestName));
  }

  /** Begins with another input: as after `start`, whatever became of the last one. */
  reset(): void {
    this.core.reset();
    this.#begin();
  }

  /** Another part of the input begins, which stands by itself, with so many bytes and LF in front; what was counted goes on. */
  beginPart(offset: number, lines: number): void {
    this.core.resetPart();
    this.#begin();
    this.#base = offset;
    this.#lines = lines;
    // A byte order mark belongs to the first line.
    this.#lineStart = lines === 0 ? 0 : offset;
  }

  /** Whether lines of NDJSON are held to their end, however long they are. */
  holdLines(whole: boolean): void {
    this.#maxLine = whole ? Number.POSITIVE_INFINITY : this.#maxHeld;
  }

  /** LF in all that has come out. */
  get lines(): number {
    return this.#lineOf(this.#emitted).line - 1;
  }

  /** Shows all that goes into the output, until the next `reset`. A fault that is found is a failure of the input. */
  follow(following: Following): void {
    this.#following = following;
    this.core.spliceWholeValues();
    if (following.wantsMarks) this.core.markSplices();
  }

  get #fault(): Fault | undefined {
    return this.#following?.fault;
  }

  #begin(): void {
    this.#following = undefined;
    this.#base = 0;
    this.#lines = 0;
    this.#lineStart = 0;
    this.#emitted = 0;
    this.#lineAt = 0;
    this.#recordAt = 0;
    this.#answers?.reset();
  }

  /**
   * Begins with another input that is there as a whole: `size` bytes, which are all of `bytes`, and `LARGEST_MESSAGE` at most.
   * Returns its output as bytes of its own. undefined: it is wrong, or has more splices
   * than are written at a time; `write` and `end`, after `reset`, go all the way.
   */
  message(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined {
    const { core, memory } = this;
    this.#begin();
    const at = core.beginMessage(size) >>> 0;
    memory.bytes.set(bytes, at);
    let written = core.message(size);
    if (written === MESSAGE.ASKS) {
      (this.#answers as Answers).answerWhole(size);
      written = core.finishMessage();
    } else if (written >= 0) (this.#answers as Answers).noteHits();
    if (written < 0) return undefined;
    const summary = core.summarize() >>> 2;
    const from = memory.words[summary + SUMMARY.OUTPUT / 4] as number;
    return memory.bytes.slice(from, from + written);
  }

  /**
   * Counts bytes that are not in the buffer any more, or never were: so many, with so many LF, after the last of which so many stand.
   * What is scanned elsewhere is counted between documents or elements, where all in front of it has been forgotten.
   */
  skip(size: number, lines = 0, afterLine = 0): void {
    this.#base += size;
    this.#lines += lines;
    if (lines > 0) this.#lineStart = this.#base - afterLine;
  }

  get summary(): Summary {
    const { words, doubles } = this.memory;
    const at = this.core.summarize() >>> 2;
    return {
      bytes: this.#base + (words[at + SUMMARY.INPUT_END / 4] as number),
      records: doubles[(at + SUMMARY.RECORDS / 4) >>> 1] as number,
      tooLarge: doubles[(at + SUMMARY.TOO_LARGE / 4) >>> 1] as number,
      visited: words[at + SUMMARY.VISITED / 4] as number,
      visitedCount: words[at + SUMMARY.VISITED_COUNT / 4] as number,
    };
  }

  /** Scans on; returns the failure that the input ends in, if it is wrong. */
  write(bytes: Uint8Array, sink: Sink): Failure | undefined {
    for (let from = 0; from < bytes.length; from += SLICE) {
      this.#load(bytes.subarray(from, from + SLICE));
      const failure = this.#walkLoaded(sink);
      if (failure !== undefined) return failure;
    }
    return undefined;
  }

  /** As `write` of each and then `end`, in fewer walks. */
  writeAll(parts: readonly Uint8Array[], format: DocumentFormat, sink: Sink): Failure | undefined {
    let loaded = 0;
    for (const part of parts) {
      for (let from = 0; from < part.length; ) {
        const slice = part.subarray(from, from + SLICE - loaded);
        this.#load(slice);
        from += slice.length;
        loaded = (loaded + slice.length) % SLICE;
        const failure = loaded === 0 ? this.#walkLoaded(sink) : undefined;
        if (failure !== undefined) return failure;
      }
    }
    this.core.indexStructure();
    return this.end(format, sink);
  }

  #load(slice: Uint8Array): void {
    const at = this.core.reserveInput(slice.length);
    this.memory.slice(at, slice.length).set(slice);
    this.core.setInputEnd(this.core.inputEnd.value + slice.length);
  }

  #walkLoaded(sink: Sink): Failure | undefined {
    this.core.indexStructure();
    return this.#walk(sink);
  }

  /** The input is over. */
  end(format: DocumentFormat, sink: Sink): Failure | undefined {
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
      this.#following?.takeMarks(this.#base);
      const { answered, decidedTo } = (this.#answers as Answers).answer(this.#base);
      const failed = outcome === OUTCOME.FAILED || (outcome === OUTCOME.MORE && core.flaw.value !== 0);
      this.#takeOutput(failed, decidedTo, sink);
      core.clearSplices(answered);
      const fault = this.#fault;
      if (fault !== undefined) return { ...fault.wrong, ...fault.place, levels: [] };
      if (outcome === OUTCOME.FAILED) return this.#failure(core.failure(), core.failedAt());
      if (failed) return this.#failure(core.flaw.value, core.flawAt.value);
      if (outcome === OUTCOME.MORE) break;
    }
    this.#forget();
    return undefined;
  }

  #forget(): void {
    const { core } = this;
    const forgotten = core.forgetWalked(this.#emitted);
    if (forgotten === 0) return;
    this.skip(forgotten, core.linesGone.value, core.afterGone.value);
    this.#emitted -= forgotten;
  }

  /** Which line of the input the position in the buffer stands in (or a few bytes in front of it), and where that begins. */
  #lineOf(position: number) {
    const { core } = this;
    const start = core.input.value;
    const size = Math.max(position, 0);
    const count = core.countLines(start, size);
    const lineStart = count > 0 ? this.#base + core.afterLastLine(start, size) : this.#lineStart;
    return { line: this.#lines + count + 1, lineStart };
  }

  /**
   * Hands out what has been walked, but for a record that is open, and for a line of NDJSON that may still be wrong; if
   * they are wrong, they are never handed out. A line that is too long to be held goes by its records.
   */
  #takeOutput(failed: boolean, decidedTo: number, sink: Sink): void {
    const { core } = this;
    const line = core.heldLine() >>> 0;
    const record = core.heldFrom() >>> 0;
    this.#lineAt = this.#emitBefore(line, decidedTo, this.#lineAt);
    this.#recordAt = this.#emitBefore(record, decidedTo, this.#recordAt);
    // A follower may find something wrong in front of the failure, wherever the input is cut.
    const all = !failed || this.#following !== undefined || (line === NONE && record === NONE);
    if (all) this.#emit(Math.min(core.position(), decidedTo));
    const released = this.#released(failed, line, record);
    if (released === 0) return;
    sink(this.memory.slice(core.output.value, released));
    core.consumeOutput(released);
    this.#lineAt = Math.max(0, this.#lineAt - released);
    this.#recordAt = Math.max(0, this.#recordAt - released);
  }

  /** Emits up to what is held and begins at `held`; returns where that begins in the output, where `known` is not news. */
  #emitBefore(held: number, decidedTo: number, known: number): number {
    if (held >= EARLIER || held < this.#emitted) return known;
    this.#emit(Math.min(held, decidedTo));
    return this.#fault === undefined ? this.core.outputEnd.value : known;
  }

  /** How much of the output may go. */
  #released(failed: boolean, line: number, record: number): number {
    const { core } = this;
    const size = core.outputEnd.value;
    const fault = this.#fault;
    if (fault !== undefined) return this.#releasedBefore(fault, line);
    if (line !== NONE) {
      if (failed || size - this.#lineAt <= this.#maxLine) return this.#lineAt;
      core.releaseLine();
    }
    if (record !== NONE) {
      if (failed || size - this.#recordAt <= this.#maxHeld) return this.#recordAt;
      core.releaseRecord();
    }
    return size;
  }

  #emit(wanted: number): void {
    const { core } = this;
    const from = this.#emitted;
    const to = this.#following === undefined ? wanted : this.#shown(this.#following, wanted);
    if (to <= from) return;
    core.emit(from, to);
    this.#emitted = to;
  }

  /** Up to where it may be emitted. */
  #shown(following: Following, to: number): number {
    const from = this.#emitted;
    return following.show({ from, to, base: this.#base, ...this.#lineOf(from) });
  }

  /** All in front of the document with the fault, if it begins in what was emitted last, or of its line. */
  #releasedBefore({ rightTo }: Fault, line: number): number {
    if (this.#base + this.#emitted === rightTo) return this.core.outputEnd.value;
    return line === NONE ? 0 : this.#lineAt;
  }

  #failure(number: number, at: number): Failure {
    const { core } = this;
    const offset = this.#base + at;
    const { line, lineStart } = this.#lineOf(at);
    const { code, message } = FAILURES[number] as InputFailure;
    const levels = levelsOf(core, this.memory);
    return { code, message, offset, line, column: offset - lineStart + 1, levels };
  }
}
