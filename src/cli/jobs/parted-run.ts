/**
 * One input, redacted by several threads.
 *
 * A run of the main thread goes over the beginning, until it knows a sequence that may be cut, and what stands between its members. From
 * there on windows are filled, cut at the last such bytes, and given to threads. Their outputs are taken in order, and the run passes
 * over what they have done. Where a part was none (the bytes stood in a string, say, or the sequence has ended), or is wrong, what came
 * of it is thrown away, and the run walks it. So the run always knows where the input is, all errors are its own, and a wrong guess
 * costs time, and nothing else.
 */
import type { Compiled } from "../../redaction/compiled.ts";
import { isBetween, type Sequence, sequenceAt } from "../../redaction/parts/boundary.ts";
import { RunPlaces } from "../../redaction/parts/run-places.ts";
import { WholeCounts } from "../../redaction/parts/whole-counts.ts";
import { type RunExit, reportOf } from "../../redaction/report.ts";
import { Run } from "../../redaction/run.ts";
import type { Report } from "../../report/report.ts";
import type { Passed, Sink } from "../../scanner/scanner.ts";
import type { Conversion } from "../work.ts";
import type { Jobs, Walking } from "./jobs.ts";
import type { PartDone, Room } from "./messages.ts";
import { Seeker } from "./seeker.ts";
import { lastCut, type Separator } from "./separator.ts";
import { Window } from "./window.ts";

/** Bytes. */
export interface JobSizes {
  /** What a thread gets at a time. */
  readonly window: number;
  /** What the run walks before it looks for a sequence; twice as much after each time that came to nothing, up to `most`. */
  readonly first: number;
  readonly most: number;
  /** When threads begin that have not begun before. */
  readonly worth: number;
}

const MIB = 1024 ** 2;
export const JOB_SIZES: JobSizes = Object.freeze({ window: 4 * MIB, first: MIB / 2, most: 64 * MIB, worth: 32 * MIB });

/** In front of the first value. */
const LEADING = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];
const OPENERS = [0x7b, 0x5b];

/** How an input is cut. */
interface Cutting {
  readonly sequence: Sequence;
  readonly separator: Separator;
}

/** A part under way: with a thread, or, where a window could not be cut, for the run. */
interface Part {
  readonly number: number;
  readonly size: number;
  readonly walking: Walking | undefined;
  readonly room: Room | undefined;
}

export class PartedRun implements Conversion {
  readonly #compiled: Compiled;
  readonly #jobs: Jobs;
  readonly #sizes: JobSizes;
  readonly #run: Run;
  readonly #places = new RunPlaces();
  readonly #counts = new WholeCounts();
  readonly #parts: Part[] = [];
  /** To be used again. */
  readonly #rooms: Room[] = [];
  readonly #spares: Room[] = [];
  /** The first byte of a value: events are not cut. */
  #lead: number | undefined;
  #read = 0;
  /** What the run has walked since it last looked for a sequence, and how much it walks before it looks again. */
  #walked = 0;
  #patience: number;
  #seeker: Seeker | undefined;
  #cutting: Cutting | undefined;
  #window: Window | undefined;
  /** How many parts there have been, and how many of them have been taken; of these, with the same cutting. */
  #numbers = 0;
  #settled = 0;
  #taken = 0;
  /** The run is somewhere inside: what threads make of the next parts is for nothing. */
  #isLost = false;
  #isClosed = false;
  #report: Report | undefined;

  constructor(compiled: Compiled, jobs: Jobs, sizes: JobSizes = JOB_SIZES) {
    this.#compiled = compiled;
    this.#jobs = jobs;
    this.#sizes = sizes;
    this.#patience = sizes.first;
    this.#run = new Run(compiled);
  }

  /** @throws InputError */
  writeTo(bytes: Uint8Array, sink: Sink): void {
    this.#read += bytes.length;
    this.#lead ??= bytes.find((byte) => !LEADING.includes(byte));
    if (this.#cutting !== undefined) this.#fill(this.#cutting, bytes);
    else this.#walk(bytes, sink);
  }

  /** Takes what is done, until there is room for more parts; `all`: nothing waits any more. @throws InputError, what a thread threw */
  async advance(sink: Sink, all: boolean): Promise<void> {
    while (this.#parts.length > (all || this.#isLost ? 0 : this.#jobs.most)) await this.#takeFirst(sink);
    if (this.#isLost || all) this.#stopCutting(sink);
  }

  /** After `advance` of all. @throws InputError */
  endTo(sink: Sink): void {
    this.#run.endTo(sink);
  }

  /** The input is over, or has gone wrong: fetches what threads have counted. @throws what a thread threw */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#numbers === 0) return;
    for (const { walking } of this.#parts) walking?.drop();
    for (const counts of await this.#jobs.counts(this.#settled)) this.#counts.add(counts);
  }

  /** After `close`. */
  get report(): Report {
    if (this.#numbers === 0) return this.#run.report;
    this.#report ??= this.#wholeReport();
    return this.#report;
  }

  #wholeReport(): Report {
    const { report, counted } = this.#run;
    this.#counts.add(this.#places.plain(counted));
    return reportOf(this.#compiled, this.#counts.counted(counted.bytes), report.exit as RunExit);
  }

  #walk(bytes: Uint8Array, sink: Sink): void {
    if (this.#read >= this.#sizes.worth) this.#jobs.start();
    const seeker = this.#seekerHere();
    const taken = seeker === undefined ? 0 : seeker.take(bytes, sink);
    if (seeker?.separator !== undefined) this.#startCutting(seeker.sequence, seeker.separator);
    if (seeker?.hasFailed) this.#wait();
    const rest = bytes.subarray(taken);
    if (this.#cutting !== undefined) this.#fill(this.#cutting, rest);
    else this.#walkOn(rest, sink);
  }

  #walkOn(bytes: Uint8Array, sink: Sink): void {
    this.#run.writeTo(bytes, sink);
    this.#walked += bytes.length;
  }

  /** undefined: it is not the time to look for a sequence, or there is none. */
  #seekerHere(): Seeker | undefined {
    const { core } = this.#run;
    if (this.#seeker !== undefined || core === undefined || this.#walked < this.#patience) return this.#seeker;
    if (!this.#jobs.areReady || !OPENERS.includes(this.#lead ?? 0)) return undefined;
    const sequence = sequenceAt(core);
    if (sequence === undefined) this.#wait();
    else this.#seeker = new Seeker(this.#run, sequence, this.#compiled.options.format);
    return this.#seeker;
  }

  /** Nothing came of it: not so soon again. */
  #wait(): void {
    this.#seeker = undefined;
    this.#walked = 0;
    this.#patience = Math.min(this.#sizes.most, this.#patience * 2);
  }

  #startCutting(sequence: Sequence, separator: Separator): void {
    this.#seeker = undefined;
    this.#cutting = { sequence, separator };
    this.#taken = 0;
    this.#isLost = false;
  }

  /** The run takes what has not become a part. */
  #stopCutting(sink: Sink): void {
    if (this.#cutting === undefined) return;
    this.#cutting = undefined;
    if (this.#taken === 0) this.#wait();
    else this.#patience = this.#sizes.first;
    this.#walked = 0;
    const window = this.#window;
    this.#window = undefined;
    if (window === undefined) return;
    this.#places.goesOn(this.#run, this.#settled);
    this.#walkOn(window.bytes, sink);
    this.#rooms.push(window.room);
  }

  #fill(cutting: Cutting, bytes: Uint8Array): void {
    for (let rest = bytes; rest.length > 0; ) {
      this.#window ??= this.#newWindow();
      rest = rest.subarray(this.#window.fill(rest));
      if (this.#window.isFull) this.#cut(cutting, this.#window);
    }
  }

  #newWindow(): Window {
    return new Window(this.#rooms.pop() ?? new Uint8Array(this.#sizes.window));
  }

  #cut({ sequence, separator }: Cutting, window: Window): void {
    const { room, bytes } = window;
    const number = this.#numbers++;
    const size = lastCut(bytes, separator);
    this.#window = undefined;
    if (size === 0) {
      this.#parts.push({ number, size: bytes.length, walking: undefined, room });
      return;
    }
    this.#window = this.#newWindow();
    this.#window.fill(bytes.subarray(size));
    const walking = this.#jobs.walk({
      number,
      sequence,
      room,
      size,
      spare: this.#spares.pop(),
      settled: this.#settled,
    });
    this.#parts.push({ number, size, walking, room: undefined });
  }

  async #takeFirst(sink: Sink): Promise<void> {
    const part = this.#parts[0] as Part;
    const done = await part.walking?.done;
    const isRight = done?.passed !== undefined && !this.#isLost;
    if (!isRight) part.walking?.drop();
    this.#parts.shift();
    if (isRight) this.#pass(done as PartDone, sink);
    else this.#walkPart(part, done?.room ?? (part.room as Room), sink);
    this.#settled = part.number + 1;
    if (done !== undefined) this.#spares.push(done.output);
    this.#rooms.push(done?.room ?? (part.room as Room));
  }

  #pass({ output, size, passed }: PartDone, sink: Sink): void {
    sink(output.subarray(0, size));
    this.#run.core?.scanner.pass(passed as Passed);
    this.#taken++;
  }

  /** The run walks what was a part, and may come to the end of one again. */
  #walkPart({ number, size }: Part, room: Room, sink: Sink): void {
    this.#places.goesOn(this.#run, number);
    this.#run.writeTo(room.subarray(0, size), sink);
    const { core } = this.#run;
    this.#isLost = core === undefined || this.#cutting === undefined || !isBetween(core, this.#cutting.sequence);
  }
}
