/** Reads all inputs of a command, has it answer, and prints what was not read, whatever the command. */

import type { FailureReport } from "../report/report.ts";
import type { Settings } from "./arguments/settings.ts";
import type { Digests } from "./digests/digests.ts";
import { EXIT, failureReport, OutputClosed, sayFailure } from "./failure.ts";
import { InputRun, type Progress, type Reads } from "./input-run.ts";
import type { Input, Inputs } from "./io/input.ts";
import { Interrupted } from "./io/interruption.ts";
import { exitWith, type NotRead, sayNotRead, sayUnread, warnOfSkipped } from "./io/not-read.ts";
import { targetsOf, type Writes } from "./io/open-target.ts";
import type { Batch } from "./io/outputs.ts";
import { stderrIsTerminal } from "./messages.ts";
import type { Work } from "./work.ts";

export interface Reading {
  readonly settings: Settings;
  readonly found: Inputs;
  readonly batches: readonly Batch[];
  readonly work: Work;
  readonly writes: Writes;
  /** Of what is read and written; undefined where no report is to say it. */
  readonly digests?: Digests | undefined;
  /** Reads them in place of this thread. */
  readonly lanes?: Reads | undefined;
  /**
   * Answers, after all inputs or the first that went wrong; `ended` is the exit code so far, and `whole` says that nobody went away
   * before the output ended. Returns the exit code.
   */
  readonly answer: (
    ended: number,
    notRead: readonly NotRead[],
    whole: boolean,
    failure?: FailureReport,
  ) => Promise<number>;
}

/** Returns the exit code. @throws Interrupted, and what `answer` throws */
export async function runInputs({ settings, found, batches, answer, ...reading }: Reading): Promise<number> {
  const run = reading.lanes ?? new InputRun(reading.work, settings, targetsOf(reading.writes), reading.digests);
  const ended = await endOf(run, batches, await progressOf(found.inputs, settings));
  const notRead = [...found.notRead, ...run.notRead];
  try {
    return exitWith(await answer(ended.exit, notRead, ended.whole, ended.failure), notRead);
  } finally {
    // Also where the answer cannot be written.
    warnOfSkipped(found.skipped, settings.quiet);
    sayNotRead(notRead);
  }
}

interface Ended {
  readonly exit: number;
  readonly whole: boolean;
  readonly failure?: FailureReport;
}

/** Prints what went wrong, if anything did. @throws Interrupted */
async function endOf(run: Reads, batches: readonly Batch[], progress: Progress | undefined): Promise<Ended> {
  try {
    await run.read(batches, progress);
    return { exit: EXIT.DONE, whole: true };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    if (error instanceof OutputClosed) return { exit: EXIT.DONE, whole: false };
    const exit = await sayFailure(error, run.current);
    sayUnread(run.unread);
    return { exit, whole: false, failure: failureReport(error, run.current, run.unread) };
  }
}

/** undefined where none is to be shown. */
async function progressOf(inputs: readonly Input[], { progress, quiet }: Settings): Promise<Progress | undefined> {
  if (!(progress ?? (!quiet && stderrIsTerminal()))) return undefined;
  const total = inputs.every(({ regular }) => regular) ? inputs.reduce((sum, { size }) => sum + size, 0) : Number.NaN;
  const { Progress } = await import("./io/progress.ts");
  return new Progress(total);
}
