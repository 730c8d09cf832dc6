/** The inputs of a run, one after another, and the report of them all. */
import { close, open } from "node:fs";
import { promisify } from "node:util";
import { mergeReports, type Report } from "../report/report.ts";
import type { RedactSettings } from "./arguments/settings.ts";
import { fileError, NoRecords } from "./failure.ts";
import type { Input } from "./io/input.ts";
import { InputReader } from "./io/input-reader.ts";
import { STDIN } from "./io/inputs.ts";
import { Interrupted, stopIfInterrupted } from "./io/interruption.ts";
import { type NotRead, notReadBecause } from "./io/not-read.ts";
import type { OutputFile } from "./io/output-file.ts";
import { OutputWriter, STDOUT } from "./io/output-writer.ts";
import type { Batch } from "./io/outputs.ts";
import { type Conversion, pump } from "./io/pump.ts";
import { stderrIsTerminal } from "./messages.ts";
import type { OutputCheck } from "./output-check.ts";
import { checkedConversion, PackCheck, type PackChecking } from "./pack-check.ts";

type Progress = import("./io/progress.ts").Progress;

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
  #unread = 0;
  #progress: Progress | undefined;
  readonly #notRead: NotRead[] = [];
  #records = 0;

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

  /** Inputs of folders that could not be read after all. */
  get notRead(): readonly NotRead[] {
    return this.#notRead;
  }

  /** How many inputs have not been begun. */
  get unread(): number {
    return this.#unread;
  }

  /** The input that was read last. */
  get current(): string | undefined {
    return this.#current === "-" ? "stdin" : this.#current;
  }

  /** Stops at the first error. @throws InputError, NoRecords, FileError, NotClean, OutputClosed, Interrupted */
  async redact(batches: readonly Batch[]): Promise<void> {
    const inputs = batches.flatMap((batch) => batch.inputs);
    this.#unread = inputs.length;
    this.#progress = await progressOf(inputs, this.#settings);
    try {
      for (const batch of batches) await this.#redactBatch(batch, batch === batches.at(-1));
    } finally {
      this.#progress?.clear();
    }
  }

  async #redactBatch(batch: Batch, last: boolean): Promise<void> {
    const { inputs } = batch;
    const output = await openTarget(batch, this.#settings);
    const writer = new OutputWriter(output);
    let read = 0;
    try {
      for (const input of inputs) if (await this.#redactInput(input, writer)) read++;
      await writer.finish();
      this.#check?.ask();
      if (last) this.#checkRecords();
      stopIfInterrupted();
    } catch (error) {
      // In a pipe, what is right of the output still comes out; of a file, nothing.
      if (output.atomic) await writer.settle();
      else if (!(error instanceof Interrupted)) await writer.finish().catch(() => {});
      await output.discard();
      throw error;
    }
    // Of an input that was not read, no empty output says that there was nothing in it.
    if (read > 0) await output.commit();
    else await output.discard();
  }

  #checkRecords(): void {
    if (this.#settings.requireInput && this.#records === 0) throw new NoRecords();
  }

  /** Whether it was read. */
  async #redactInput(input: Input, writer: OutputWriter): Promise<boolean> {
    this.#unread--;
    this.#current = input.name;
    const fd = await openFound(input, this.#notRead);
    if (fd === undefined) return false;
    const conversion = this.#ready ?? this.#make();
    this.#ready = undefined;
    try {
      await this.#pumpInput({ ...input, fd }, this.#checked(conversion, this.current ?? input.name), writer);
    } finally {
      this.#add(conversion.report, input.name);
    }
    return true;
  }

  #checked(conversion: Conversion, name: string): Conversion {
    const checked = this.#check?.beside(conversion, name) ?? conversion;
    return this.#packs === undefined ? checked : checkedConversion(checked, new PackCheck(this.#packs, name));
  }

  async #pumpInput({ name, regular, fd }: OpenInput, conversion: Conversion, writer: OutputWriter): Promise<void> {
    const reader = new InputReader(fd, this.current ?? name, regular);
    try {
      await pump(conversion, { reader, writer, prompt: !regular, onBytes: this.#progress?.add });
    } finally {
      if (fd !== STDIN && (await reader.settle())) await closeFile(fd).catch(() => {});
    }
  }

  #add(report: Report, name: string): void {
    const inputs = report.inputs.map((input) => ({ ...input, name }));
    this.#records += inputs.reduce((sum, { records }) => sum + records, 0);
    this.#report = mergeReports([this.#report, { ...report, inputs }]);
  }
}

type OpenInput = Input & { readonly fd: number };

/** undefined for one of a folder that is gone, or may not be read: it is noted, and the others are read. @throws FileError */
export async function openFound({ name, found }: Input, notRead: NotRead[]): Promise<number | undefined> {
  if (name === "-") return STDIN;
  try {
    return await openFile(name, "r");
  } catch (error) {
    if (!found) throw fileError(name, "cannot be read", error);
    notRead.push(notReadBecause(name, error));
    return undefined;
  }
}

const done = async () => {};
const NOWHERE: OutputFile = { fd: undefined, name: "", atomic: false, commit: done, discard: done };
const TO_STDOUT: OutputFile = { ...NOWHERE, fd: STDOUT, name: "stdout" };

async function openTarget(
  { target, folder }: Batch,
  { dryRun, ownerOnly = false }: RedactSettings,
): Promise<OutputFile> {
  if (dryRun) return NOWHERE;
  if (target === undefined) return TO_STDOUT;
  const { makeFolder, openOutput } = await import("./io/output-file.ts");
  if (folder !== undefined) await makeFolder(folder);
  return openOutput(target, { ownerOnly });
}

/** undefined where none is to be shown. */
export async function progressOf(
  inputs: readonly Input[],
  { progress, quiet }: Pick<RedactSettings, "progress" | "quiet">,
): Promise<Progress | undefined> {
  if (!(progress ?? (!quiet && stderrIsTerminal()))) return undefined;
  const total = inputs.every(({ regular }) => regular) ? inputs.reduce((sum, { size }) => sum + size, 0) : Number.NaN;
  const { Progress } = await import("./io/progress.ts");
  return new Progress(total);
}
