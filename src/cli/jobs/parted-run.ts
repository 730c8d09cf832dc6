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
import type { Passed } from "../../redaction/parts/part-walker.ts";
import { RunPlaces } from "../../redaction/parts/run-places.ts";
import { WholeCounts } from "../../redaction/parts/whole-counts.ts";
import { type RunExit, reportOf } from "../../redaction/report.ts";
import { Run } from "../../redaction/run.ts";
import type { Report } from "../../report/report.ts";
import type { Sink } from "../../scanner/scanner.ts";
import type { Rooms } from "../io/input-reader.ts";
import type { Taker } from "../io/output-writer.ts";
import type { Conversion } from "../work.ts";
import type { Jobs, Walking } from "./jobs.ts";
import type { PartDone, Room } from "./messages.ts";
import { Seeker } from "./seeker.ts";
import { lastCut, type Separator } from "./separator.ts";
import type { Window } from "./window.ts";
import { Windows } from "./windows.ts";

/** Bytes. */
export interface JobSizes {
  /** What a thread gets at a time. */
  readonly window: number;
  /** What the run walks before it looks for a sequence; twice as much after each time that came to nothing, up to `most`. */
  readonly first: number;
  readonly most: number;
}

const MIB = 1024 ** 2;
export const JOB_SIZES: JobSizes = Object.freeze({ window: 4 * MIB, first: MIB / 2, most: 64 * MIB });

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
  /** Where in the room it begins. */
  readonly from: number;
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
  readonly #windows: Windows;
  /** For output, to be used again. */
  readonly #spares: Room[] = [];
  /** The first byte of a value: events are not cut. */
  #lead: number | undefined;
  /** What the run has walked since it last looked for a sequence, and how much it walks before it looks again. */
  #walked = 0;
  #patience: number;
  #seeker: Seeker | undefined;
  #cutting: Cutting | undefined;
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
    this.#windows = new Windows(sizes.window, {
      cut: (bytes) => (this.#cutting === undefined ? 0 : lastCut(bytes, this.#cutting.separator)),
      take: (window, size) => this.#take(window, size),
    });
  }

  /** @throws InputError */
  writeTo(bytes: Uint8Array, sink: Sink): void {
    this.#lead ??= bytes.find((byte) => !LEADING.includes(byte));
    if (this.#cutting !== undefined) this.#windows.add(bytes);
    else this.#walk(bytes, sink);
  }

  /** As a run's. */
  continueFile(): void {
    this.#run.continueFile();
  }

  get rooms(): Rooms {
    return this.#windows.rooms;
  }

  /** Takes what is done, until there is room for more parts; `all`: nothing waits any more. @throws InputError, what a thread threw */
  async advance(sink: Taker, all: boolean): Promise<void> {
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
    const seeker = this.#seekerHere();
    const taken = seeker === undefined ? 0 : seeker.take(bytes, sink);
    if (seeker?.separator !== undefined) this.#startCutting(seeker.sequence, seeker.separator);
    if (seeker?.hasFailed) this.#wait();
    const rest = bytes.subarray(taken);
    if (this.#cutting !== undefined) {
      this.#windows.add(rest);
      return;
    }
    this.#walkOn(rest, sink);
    this.#windows.rooms.used(rest);
  }

  #walkOn(bytes: Uint8Array, sink: Sink): void {
    const begun = performance.now();
    this.#run.writeTo(bytes, sink);
    this.#jobs.walked(bytes.length, performance.now() - begun);
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
    const rest = this.#windows.rest();
    if (rest === undefined) return;
    this.#places.goesOn(this.#run, this.#settled);
    this.#walkOn(rest.bytes, sink);
    this.#windows.rooms.giveBack(rest.room);
  }

  #take({ room, from, bytes }: Window, size: number): void {
    const number = this.#numbers++;
    if (size === 0 || this.#cutting === undefined) {
      this.#parts.push({ number, from, size: bytes.length, walking: undefined, room });
      return;
    }
    const { sequence } = this.#cutting;
    const spare = this.#spares.pop();
    const walking = this.#jobs.walk({ number, sequence, room, from, size, spare, settled: this.#settled });
    this.#parts.push({ number, from, size, walking, room: undefined });
  }

  async #takeFirst(sink: Taker): Promise<void> {
    const part = this.#parts[0] as Part;
    const done = await part.walking?.done;
    const isRight = done?.passed !== undefined && !this.#isLost;
    if (!isRight) part.walking?.drop();
    this.#parts.shift();
    if (isRight) this.#pass(done as PartDone, sink);
    else this.#walkPart(part, done?.room ?? (part.room as Room), sink);
    this.#settled = part.number + 1;
    if (done !== undefined && !isRight) this.#spares.push(done.output);
    this.#windows.rooms.giveBack(done?.room ?? (part.room as Room));
  }

  #pass({ output, size, passed }: PartDone, sink: Taker): void {
    const bytes = output.subarray(0, size);
    if (sink.lend !== undefined) sink.lend(bytes, () => this.#spares.push(output));
    else {
      sink(bytes);
      this.#spares.push(output);
    }
    const { lines, afterLine, elements, records } = passed as Passed;
    this.#run.core?.scanner.skip((passed as Passed).size, lines, afterLine);
    this.#run.core?.scanner.core.pass(elements, records);
    this.#taken++;
  }

  /** The run walks what was to be a part. Only where that was cut, it may be between two again. */
  #walkPart({ number, from, size, walking }: Part, room: Room, sink: Sink): void {
    this.#places.goesOn(this.#run, number);
    this.#run.writeTo(room.subarray(from, from + size), sink);
    const { core } = this.#run;
    const sequence = walking && this.#cutting?.sequence;
    this.#isLost = core === undefined || sequence === undefined || !isBetween(core, sequence);
  }
}
