/** Threads of jobs without threads: the same work in this one, answered as late as a number says. */

import type { Rooms } from "../../src/cli/io/input-reader.ts";
import { Job } from "../../src/cli/jobs/job.ts";
import { Jobs, type Port } from "../../src/cli/jobs/jobs.ts";
import type { Answer } from "../../src/cli/jobs/messages.ts";
import { type JobSizes, PartedRun } from "../../src/cli/jobs/parted-run.ts";
import { compiledFrom } from "../../src/redaction/compiled-redaction.ts";
import { nodeCiphers } from "../../src/redaction/node-ciphers.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import type { Report } from "../../src/report/report.ts";

/** What a run says: all that came out, and the error that it ended in. */
export interface PartedAnswer {
  readonly output: Buffer;
  readonly error: unknown;
  readonly report: Report;
  /** Parts that threads were asked to walk, and those of them that were parts. */
  readonly parts: number;
  readonly walked: number;
}

export interface InParts {
  readonly jobs: number;
  readonly sizes: JobSizes;
  /** How long each thread takes, in turns. */
  readonly delays: readonly number[];
  /** The input is read into rooms of the run. */
  readonly lends: boolean;
}

interface Noticed {
  asked(): void;
  walked(): void;
}

/** Messages go through a copy, as between threads. */
function portOf(options: RedactOptions, delay: number, { asked, walked }: Noticed): Port {
  const job = new Job(compiledFrom(structuredClone(options), nodeCiphers()));
  let answered: (answer: Answer) => void = () => {};
  let failed: (error: unknown) => void = () => {};
  let last: Promise<void> = Promise.resolve();
  return {
    post: (task, handedOver) => {
      const posted = structuredClone(task, { transfer: handedOver });
      if ("room" in posted) asked();
      const work = async () => {
        for (let turn = 0; turn < delay; turn++) await undefined;
        const answer = job.do(posted);
        if (answer !== undefined && "passed" in answer && answer.passed !== undefined) walked();
        if (answer !== undefined) answered(structuredClone(answer));
      };
      last = last.then(work).catch((error: unknown) => failed(error));
    },
    listen: (whenAnswered, whenFailed) => {
      answered = whenAnswered;
      failed = whenFailed;
      answered("ready");
    },
    close: async () => {},
  };
}

/** The bytes as they come where they are read into the rooms. */
function* lent(piece: Uint8Array, rooms: Rooms): Generator<Uint8Array> {
  for (let rest = piece; rest.length > 0; ) {
    const room = rooms.next();
    const bytes = rest.subarray(0, room.length);
    room.set(bytes);
    rooms.filled(bytes.length);
    yield room.subarray(0, bytes.length);
    rest = rest.subarray(bytes.length);
  }
}

/** A way to redact inputs in parts, one after another. */
export function redactingInParts(options: RedactOptions, { jobs: count, sizes, delays, lends }: InParts) {
  let parts = 0;
  let walked = 0;
  let made = 0;
  const noticed = { asked: () => void parts++, walked: () => void walked++ };
  const compiled = compiledFrom(options, nodeCiphers());
  const jobs = new Jobs(count, () => portOf(options, delays[made++ % delays.length] ?? 0, noticed));
  return async (pieces: readonly Uint8Array[]): Promise<PartedAnswer> => {
    parts = walked = 0;
    const run = new PartedRun(compiled, jobs, sizes);
    const out: Uint8Array[] = [];
    const sink = (bytes: Uint8Array) => void out.push(bytes.slice());
    let error: unknown;
    try {
      for (const piece of pieces) {
        for (const bytes of lends ? lent(piece, run.rooms) : [piece]) run.writeTo(bytes, sink);
        await run.advance(sink, false);
      }
      await run.advance(sink, true);
      run.endTo(sink);
    } catch (thrown) {
      error = thrown;
    }
    await run.close();
    return { output: Buffer.concat(out), error, report: run.report, parts, walked };
  };
}
