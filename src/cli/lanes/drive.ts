/** Has files redacted, several at a time. */
import type { Progress } from "../input-run.ts";
import type { Input } from "../io/input.ts";
import type { Writes } from "../io/open-target.ts";
import type { OutputFile } from "../io/output-file.ts";
import type { OutputTarget } from "../io/output-writer.ts";
import type { Batch } from "../io/outputs.ts";
import type { EarlyOutputs } from "./early-outputs.ts";
import type { Lane, LaneAnswer, LaneTask } from "./lane.ts";
import { Schedule } from "./schedule.ts";
import type { Turns } from "./turns.ts";

/** A file that is done: what waits for its turn. */
export interface Done {
  /** Whole, and not committed; absent where there is none. */
  readonly output?: OutputFile | undefined;
  readonly answer: LaneAnswer;
}

/** A file whose output could not be opened. */
export interface NotOpened {
  readonly error: unknown;
}

export interface DriveParts {
  readonly batches: readonly Batch[];
  readonly turns: Turns<Done | NotOpened>;
  readonly outputs: EarlyOutputs;
  readonly writes: Writes;
  readonly progress: Progress | undefined;
  /** In place of one that has died; undefined where there is none. */
  readonly newLane: () => Lane | undefined;
}

const NOWHERE: OutputTarget = { fd: undefined, name: "" };

export class Drive {
  readonly #parts: DriveParts;
  readonly #schedule: Schedule;
  readonly #lanes: Set<Lane>;

  constructor(lanes: readonly Lane[], parts: DriveParts) {
    this.#parts = parts;
    this.#lanes = new Set(lanes);
    this.#schedule = new Schedule(parts.batches.map(({ inputs }) => inputs[0]?.size ?? 0));
  }

  /** Resolves when no lane has anything to do any more. Never rejects. */
  async go(): Promise<void> {
    await Promise.all([...this.#lanes].map((lane) => this.#along(lane)));
  }

  /** The turn of one that is done has come. */
  taken(): void {
    this.#schedule.taken();
  }

  /** Begins nothing more, and ends what has been begun. */
  async stop(): Promise<void> {
    this.#schedule.stop();
    await Promise.all([...this.#lanes].map((lane) => lane.end()));
  }

  async #along(first: Lane): Promise<void> {
    let lane: Lane | undefined = first;
    let closing: Promise<void> | undefined;
    for (let index = this.#schedule.next(); index !== undefined; index = this.#schedule.next()) {
      lane = lane.isGone ? this.#another() : lane;
      if (lane === undefined) break;
      const output = await this.#redact(index, lane);
      // One file may be on its way to the disk while the next is redacted, and no more: each takes a descriptor.
      await closing;
      closing = output?.close?.().catch(() => {});
    }
    await closing;
  }

  #another(): Lane | undefined {
    const lane = this.#parts.newLane();
    if (lane !== undefined) this.#lanes.add(lane);
    return lane;
  }

  /** Returns its output, if that is whole. */
  async #redact(index: number, lane: Lane): Promise<OutputFile | undefined> {
    const batch = this.#parts.batches[index] as Batch;
    const opened = await this.#open(batch).catch((error: unknown) => ({ error }));
    if ("error" in opened) {
      this.#give(index, opened, true);
      return undefined;
    }
    const answer = await lane.take(taskOf(batch, opened.output), (size) => this.#parts.progress?.add(size));
    const output = answer.isWhole ? opened.output : await this.#discard(opened.output);
    this.#give(index, { output, answer }, answer.failure !== undefined);
    return output;
  }

  async #open({ target }: Batch): Promise<Pick<Done, "output">> {
    const isWritten = this.#parts.writes !== "nothing" && target !== undefined;
    return { output: isWritten ? await this.#parts.outputs.open(target) : undefined };
  }

  async #discard(output: OutputFile | undefined): Promise<undefined> {
    if (output !== undefined) await this.#parts.outputs.discard(output);
    return undefined;
  }

  #give(index: number, done: Done | NotOpened, hasFailed: boolean): void {
    if (hasFailed) this.#schedule.failed(index);
    this.#schedule.done();
    this.#parts.turns.give(index, done);
  }
}

function taskOf({ inputs, packed }: Batch, output: OutputTarget = NOWHERE): LaneTask {
  const { fd, name } = output;
  return { input: inputs[0] as Input, output: { fd, name }, packed };
}
