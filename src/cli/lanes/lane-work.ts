/** What a lane does with a file; it knows nothing of threads. */
import type { Compiled } from "../../redaction/compiled.ts";
import { compiledFrom } from "../../redaction/compiled-redaction.ts";
import { nodeCiphers } from "../../redaction/node-ciphers.ts";
import { Run } from "../../redaction/run.ts";
import type { Report } from "../../report/report.ts";
import type { Digests } from "../digests/digests.ts";
import { failureReport, sayFailure } from "../failure.ts";
import { InputRun, type Progress } from "../input-run.ts";
import type { OutputFile } from "../io/output-file.ts";
import type { OutputTarget } from "../io/output-writer.ts";
import type { Batch } from "../io/outputs.ts";
import type { OutputCheck } from "../output-check.ts";
import { MergedWork } from "../work.ts";
import { checkingPacks } from "../wrong-pack.ts";
import type { LaneAnswer, LaneSession, LaneTask } from "./lane.ts";

/** Around a lane. */
export interface LaneSurroundings {
  /** The messages since the last call. */
  readonly takeMessages: () => string;
  readonly progress: Progress;
}

export class LaneWork {
  readonly #session: LaneSession;
  readonly #compiled: Compiled;

  /** @throws UsageError, RuleError */
  constructor(session: LaneSession) {
    this.#session = session;
    this.#compiled = compiledFrom(session.options, nodeCiphers());
  }

  async redact(task: LaneTask, { takeMessages, progress }: LaneSurroundings): Promise<LaneAnswer> {
    const done = this.#conversions();
    const check = await this.#check();
    const work = await checkingPacks(check?.reading(done) ?? done, this.#session.packs);
    const output = new LentOutput(task.output);
    // Whether there was a record at all, all files together say.
    const settings = { ...this.#session.settings, requireInput: false };
    const digests = await this.#digests();
    const run = new InputRun(work, settings, async () => output, digests);
    const failed = await failureOf(run.read([await batchOf(task)], progress));
    const said = takeMessages();
    const failure = failed && {
      exit: await sayFailure(failed.error, run.current),
      text: takeMessages(),
      failure: failureReport(failed.error, run.current, 0),
    };
    const report = done.report.inputs.length > 0 ? done.report : undefined;
    const { isWhole } = output;
    const [written] = digests?.outputs ?? [];
    return { report, verified: check?.report, notRead: run.notRead, said, isWhole, written, failure };
  }

  #conversions() {
    return new MergedWork({
      make: () => new Run(this.#compiled),
      reportOf: ({ report }) => report,
      // There is one, and the main thread adds up.
      merge: (reports) => reports.at(-1) as Report,
    });
  }

  /** undefined where no report is to be written. */
  async #digests(): Promise<Digests | undefined> {
    if (!this.#session.digests) return undefined;
    const { digestsOf } = await import("../digests/digests-of.ts");
    return digestsOf(this.#compiled);
  }

  /** undefined where nothing is to be read again. */
  async #check(): Promise<OutputCheck | undefined> {
    if (!this.#session.verifies) return undefined;
    const { OutputCheck } = await import("../output-check.ts");
    return new OutputCheck(this.#session.options);
  }
}

/** The main thread has opened it, and decides what becomes of it. */
class LentOutput implements OutputFile {
  readonly fd: number | undefined;
  readonly name: string;
  readonly atomic = true;
  isWhole = false;

  constructor({ fd, name }: OutputTarget) {
    this.fd = fd;
    this.name = name;
  }

  async commit(): Promise<void> {
    this.isWhole = true;
  }

  async discard(): Promise<void> {}
}

function failureOf(reading: Promise<void>): Promise<{ readonly error: unknown } | undefined> {
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
