/** What the main thread and the threads of jobs say to each other. Buffers are handed over, not copied. */

import type { RedactOptions } from "../../redaction/options/options.ts";
import type { Sequence } from "../../redaction/parts/boundary.ts";
import type { Passed } from "../../redaction/parts/part-walker.ts";
import type { PlainCounts } from "../../redaction/parts/plain-counts.ts";
import type { CoreModule } from "../../scanner/core.ts";

export type Room = Uint8Array<ArrayBuffer>;

/** For a thread, when it begins. */
export interface JobData {
  readonly options: RedactOptions;
  /** Compiled once for all threads. */
  readonly core: CoreModule;
}

/** A part of an input to be walked. */
export interface PartTask {
  /** Parts of an input are numbered as they stand in it. */
  readonly number: number;
  readonly sequence: Sequence;
  readonly room: Room;
  /** Which bytes of the room are the part. */
  readonly from: number;
  readonly size: number;
  /** To be used for the output. */
  readonly spare: Room | undefined;
  /** The parts in front of this one have been taken; what those have counted that were not dropped stays. */
  readonly settled: number;
}

/** What a part has counted comes to nothing. Nobody waits for an answer. */
export interface DropTask {
  readonly drop: number;
}

export interface PartDone {
  readonly number: number;
  /** The room of the task, to be used again; of a part that is wrong, with its bytes. */
  readonly room: Room;
  readonly output: Room;
  readonly size: number;
  /** undefined: it is no part, or it is wrong. */
  readonly passed: Passed | undefined;
}

/** The input is over: the thread says what it has counted. */
export interface CountsTask {
  readonly settled: number;
}

export type Task = PartTask | DropTask | CountsTask;
export type Answer = "ready" | PartDone | PlainCounts;
