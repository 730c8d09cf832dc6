/** What a lane does with a file; it knows nothing of threads. */
import { Redactor } from "../../redaction/redactor.ts";
import type { Report } from "../../report/report.ts";
import { sayFailure } from "../failure.ts";
import { InputRun, type Progress } from "../input-run.ts";
import type { OutputFile } from "../io/output-file.ts";
import type { Batch } from "../io/outputs.ts";
import { MergedWork } from "../work.ts";
import { checkingPacks } from "../wrong-pack.ts";
import type { LaneAnswer, LaneSession, LaneTask } from "./lane.ts";

/** The messages since the last call. */
export type TakeMessages = () => string;

export async function redactFile(
  task: LaneTask,
  { settings, options, packs }: LaneSession,
  takeMessages: TakeMessages,
  progress: Progress,
): Promise<LaneAnswer> {
  const done = new MergedWork({
    make: () => new Redactor(options),
    reportOf: ({ report }) => report,
    // There is one, and the main thread adds up.
    merge: (reports) => reports.at(-1) as Report,
  });
  let isWhole = false;
  const output: OutputFile = {
    ...{ ...task.output, atomic: true },
    commit: async () => {
      isWhole = true;
    },
    discard: async () => {},
  };
  // Whether there was a record at all, all files together say.
  const run = new InputRun(await checkingPacks(done, packs), { ...settings, requireInput: false }, async () => output);
  const failed = await exitOf(run.read([await batchOf(task)], progress));
  const said = takeMessages();
  const failure = failed && { exit: await sayFailure(failed.error, run.current), text: takeMessages() };
  const report = done.report.inputs.length > 0 ? done.report : undefined;
  return { report, notRead: run.notRead, said, isWhole, failure };
}

async function exitOf(reading: Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  return reading.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
}

async function batchOf({ input, output, packed }: LaneTask): Promise<Batch> {
  const batch = { target: output.name, inputs: [input] };
  if (packed === undefined) return batch;
  const { packerOf } = await import("../io/compression/packing.ts");
  return { ...batch, packing: await packerOf(packed) };
}
