/** The inputs of a run, one after another, and the report of them all. */
import { close, open } from "node:fs";
import { promisify } from "node:util";
import { mergeReports, type Report } from "../report/report.ts";
import { fileError } from "./failure.ts";
import { InputReader } from "./input-reader.ts";
import { type Input, STDIN } from "./inputs.ts";
import { Interrupted, stopIfInterrupted } from "./interruption.ts";
import { stderrIsTerminal } from "./messages.ts";
import type { OutputCheck } from "./output-check.ts";
import type { OutputFile } from "./output-file.ts";
import { OutputWriter, STDOUT } from "./output-writer.ts";
import type { Batch } from "./outputs.ts";
import { checkedConversion, PackCheck, type PackChecking } from "./pack-check.ts";
import { type Conversion, pump } from "./pump.ts";
import type { RedactSettings } from "./settings.ts";

type Progress = import("./progress.ts").Progress;

const openFile = promisify(open);
const closeFile = promisify(close);

/** What is checked beside a run. */
export interface Checks {
  readonly check?: OutputCheck | undefined;
  readonly packs?: PackChecking | undefined;
}

export class RedactRun {
  readonly #make: () => Conversion;
  readonly #settings: RedactSettings;
  readonly #check: OutputCheck | undefined;
  readonly #packs: PackChecking | undefined;
  /** Made before anything was read, to check the options: it takes the first input. */
  #ready: Conversion | undefined;
  #report: Report;
  #current: string | undefined;
  #progress: Progress | undefined;

  /**
   * `make` makes what converts one input; `check` reads what is written again; `packs` says whose inputs are wanted.
   *
   * @throws what `make` throws: the options are checked before anything is read.
   */
  constructor(make: () => Conversion, settings: RedactSettings, { check, packs }: Checks = {}) {
    this.#ready = make();
    this.#report = { ...this.#ready.report, inputs: [] };
    this.#make = make;
    this.#settings = settings;
    this.#check = check;
    this.#packs = packs;
  }

  /** What has been done so far. */
  get report(): Report {
    return this.#report;
  }

  /** The input that was read last. */
  get current(): string | undefined {
    return this.#current === "-" ? "stdin" : this.#current;
  }

  /** Stops at the first error. @throws InputError, FileError, NotClean, OutputClosed, Interrupted */
  async redact(batches: readonly Batch[]): Promise<void> {
    const inputs = batches.flatMap((batch) => batch.inputs);
    this.#progress = await progressOf(inputs, this.#settings);
    try {
      for (const batch of batches) await this.#redactBatch(batch);
    } finally {
      this.#progress?.clear();
    }
  }

  async #redactBatch({ target, inputs }: Batch): Promise<void> {
    const output = await openTarget(target, this.#settings.dryRun);
    const writer = new OutputWriter(output);
    try {
      for (const input of inputs) await this.#redactInput(input, writer);
      await writer.finish();
      this.#check?.ask();
      stopIfInterrupted();
    } catch (error) {
      // In a pipe, what is right of the output still comes out; of a file, nothing.
      if (output.atomic) await writer.settle();
      else if (!(error instanceof Interrupted)) await writer.finish().catch(() => {});
      await output.discard();
      throw error;
    }
    await output.commit();
  }

  async #redactInput(input: Input, writer: OutputWriter): Promise<void> {
    this.#current = input.name;
    const conversion = this.#ready ?? this.#make();
    this.#ready = undefined;
    try {
      await this.#pumpInput(input, this.#checked(conversion, this.current ?? input.name), writer);
    } finally {
      this.#add(conversion.report, input.name);
    }
  }

  #checked(conversion: Conversion, name: string): Conversion {
    const checked = this.#check?.beside(conversion, name) ?? conversion;
    return this.#packs === undefined ? checked : checkedConversion(checked, new PackCheck(this.#packs, name));
  }

  async #pumpInput({ name, regular }: Input, conversion: Conversion, writer: OutputWriter): Promise<void> {
    const fd = name === "-" ? STDIN : await openInput(name);
    const reader = new InputReader(fd, this.current ?? name, regular);
    try {
      await pump(conversion, { reader, writer, prompt: !regular, onBytes: this.#progress?.add });
    } finally {
      if (fd !== STDIN && (await reader.settle())) await closeFile(fd).catch(() => {});
    }
  }

  #add(report: Report, name: string): void {
    const inputs = report.inputs.map((input) => ({ ...input, name }));
    this.#report = mergeReports([this.#report, { ...report, inputs }]);
  }
}

/** @throws FileError */
export function openInput(name: string): Promise<number> {
  return openFile(name, "r").catch((error: unknown) => {
    throw fileError(name, "cannot be read", error);
  });
}

const done = async () => {};
const NOWHERE: OutputFile = { fd: undefined, name: "", atomic: false, commit: done, discard: done };
const TO_STDOUT: OutputFile = { ...NOWHERE, fd: STDOUT, name: "stdout" };

async function openTarget(target: string | undefined, dryRun: boolean): Promise<OutputFile> {
  if (dryRun) return NOWHERE;
  if (target === undefined) return TO_STDOUT;
  const { openOutput } = await import("./output-file.ts");
  return openOutput(target);
}

/** undefined where none is to be shown. */
export async function progressOf(
  inputs: readonly Input[],
  { progress, quiet }: Pick<RedactSettings, "progress" | "quiet">,
): Promise<Progress | undefined> {
  if (!(progress ?? (!quiet && stderrIsTerminal()))) return undefined;
  const total = inputs.every(({ regular }) => regular) ? inputs.reduce((sum, { size }) => sum + size, 0) : Number.NaN;
  const { Progress } = await import("./progress.ts");
  return new Progress(total);
}
