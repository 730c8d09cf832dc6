/** Reads the inputs of a run in lanes; what they come to is taken in the order of the inputs, as from one thread. */
import type { Report } from "../../report/report.ts";
import type { VerifyReport } from "../../verify/report.ts";
import type { Settings } from "../arguments/settings.ts";
import { EXIT, FailedElsewhere, NoRecords } from "../failure.ts";
import type { Progress, Reads } from "../input-run.ts";
import type { Digests } from "../io/digests.ts";
import { onInterruption, stopIfInterrupted } from "../io/interruption.ts";
import type { NotRead } from "../io/not-read.ts";
import { printedName } from "../io/open-input.ts";
import type { Writes } from "../io/open-target.ts";
import type { Batch } from "../io/outputs.ts";
import { writeError } from "../messages.ts";
import { type Done, Drive, type NotOpened } from "./drive.ts";
import { EarlyOutputs } from "./early-outputs.ts";
import type { Lane, LaneAnswer } from "./lane.ts";
import { Turns } from "./turns.ts";

/** What all files add up to. */
export interface Sum {
  add(report: Report): void;
  readonly records: number;
}

/** What all outputs, read again, add up to. */
export interface Check {
  add(report: VerifyReport): void;
  /** @throws NotClean */
  ask(): void;
}

export interface LaneRunParts {
  readonly settings: Pick<Settings, "requireInput">;
  readonly writes: Writes;
  readonly sum: Sum;
  readonly check: Check | undefined;
  /** Undefined where no report is to say what was written. */
  readonly digests: Pick<Digests, "outputs"> | undefined;
  readonly lanes: readonly Lane[];
  /** In place of one that has died; undefined where there is none. */
  readonly newLane: () => Lane | undefined;
}

/** For files that no lane has taken. */
const NO_LANE: LaneAnswer = Object.freeze({
  ...{ notRead: [], said: "", isWhole: false },
  failure: { exit: EXIT.INTERNAL, text: "scrubjay: internal error (no thread can be had); please report it\n" },
});

export class LaneRun implements Reads {
  readonly #parts: LaneRunParts;
  readonly #outputs = new EarlyOutputs();
  readonly #notRead: NotRead[] = [];
  #current: string | undefined;
  #unread = 0;

  constructor(parts: LaneRunParts) {
    this.#parts = parts;
  }

  get notRead(): readonly NotRead[] {
    return this.#notRead;
  }

  get unread(): number {
    return this.#unread;
  }

  get current(): string | undefined {
    return this.#current;
  }

  /** Each batch is one file that has a target. @throws FailedElsewhere, NoRecords, FileError, Interrupted */
  async read(batches: readonly Batch[], progress?: Progress): Promise<void> {
    this.#unread = batches.length;
    const { lanes, newLane, writes } = this.#parts;
    const turns = new Turns<Done | NotOpened>();
    const drive = new Drive(lanes, { ...{ batches, turns, outputs: this.#outputs, writes, progress }, newLane });
    const forget = onInterruption((interrupted) => turns.stop(interrupted));
    const going = drive.go().then(() => turns.giveRest({ answer: NO_LANE }));
    try {
      for (const batch of batches) {
        const done = await turns.next();
        drive.taken();
        await this.#take(batch, done, batch === batches.at(-1));
      }
    } finally {
      await drive.stop();
      await going;
      await this.#outputs.discardAll();
      forget();
      progress?.clear();
    }
  }

  /** As if it had been redacted just now. */
  async #take(batch: Batch, done: Done | NotOpened, isLast: boolean): Promise<void> {
    const { settings, sum, check, writes } = this.#parts;
    if (writes !== "nothing" && batch.target !== undefined) await this.#outputs.reach(batch.target);
    if ("error" in done) throw done.error;
    this.#note(batch, done.answer);
    if (done.answer.failure !== undefined) throw new FailedElsewhere(done.answer.failure);
    check?.ask();
    if (isLast && settings.requireInput && sum.records === 0) throw new NoRecords();
    stopIfInterrupted();
    if (done.output === undefined) return;
    await this.#outputs.commit(done.output);
    if (done.answer.written !== undefined) this.#parts.digests?.outputs.push(done.answer.written);
  }

  #note({ inputs }: Batch, { said, report, verified, notRead }: LaneAnswer): void {
    this.#unread--;
    this.#current = inputs[0] && printedName(inputs[0]);
    writeError(said);
    this.#notRead.push(...notRead);
    if (report !== undefined) this.#parts.sum.add(report);
    if (verified !== undefined) this.#parts.check?.add(verified);
  }
}
