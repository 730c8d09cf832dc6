/** The inputs of a scan, one after another, and what was found in them all. */
import { close } from "node:fs";
import { promisify } from "node:util";
import type { Run } from "../redaction/run.ts";
import { mergeScans, type ScanOptions, type ScanReport, scanningRun, scanReportOf } from "../scan/scan.ts";
import type { ScanSettings } from "./arguments/scan-settings.ts";
import { NoRecords } from "./failure.ts";
import type { Input } from "./io/input.ts";
import { InputReader } from "./io/input-reader.ts";
import { STDIN } from "./io/inputs.ts";
import type { NotRead } from "./io/not-read.ts";
import { OutputWriter } from "./io/output-writer.ts";
import { pump } from "./io/pump.ts";
import { checkedConversion, PackCheck, type PackChecking } from "./pack-check.ts";
import { openFound, progressOf } from "./redact-run.ts";

const closeFile = promisify(close);

export class ScanRun {
  readonly #options: ScanOptions;
  readonly #settings: ScanSettings;
  /** Made before anything was read, to check the options: it takes the first input. */
  #ready: Run | undefined;
  readonly #packs: PackChecking | undefined;
  #report: ScanReport;
  #current: string | undefined;
  #unread = 0;
  #onBytes: ((size: number) => void) | undefined;
  readonly #notRead: NotRead[] = [];

  constructor(options: ScanOptions, settings: ScanSettings, packs: PackChecking | undefined) {
    this.#packs = packs;
    this.#options = options;
    this.#settings = settings;
    this.#ready = scanningRun(options);
    this.#report = { ...scanReportOf(this.#ready), inputs: [] };
  }

  /** What has been found so far. */
  get report(): ScanReport {
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

  /** Stops at the first error. @throws InputError, NoRecords, FileError, Interrupted */
  async scan(inputs: readonly Input[]): Promise<void> {
    this.#unread = inputs.length;
    const progress = await progressOf(inputs, this.#settings);
    this.#onBytes = progress?.add;
    try {
      for (const input of inputs) await this.#scanInput(input);
      if (this.#settings.requireInput && this.#report.records === 0) throw new NoRecords();
    } finally {
      progress?.clear();
    }
  }

  async #scanInput(input: Input): Promise<void> {
    const { name, regular } = input;
    this.#unread--;
    this.#current = name;
    const fd = await openFound(input, this.#notRead);
    if (fd === undefined) return;
    const redactor = this.#ready ?? scanningRun(this.#options);
    this.#ready = undefined;
    const reader = new InputReader(fd, this.current ?? name, regular);
    try {
      const writer = new OutputWriter({ fd: undefined, name: "" });
      const checked = this.#packs && checkedConversion(redactor, new PackCheck(this.#packs, this.current ?? name));
      await pump(checked ?? redactor, { reader, writer, prompt: false, onBytes: this.#onBytes });
    } finally {
      if (fd !== STDIN && (await reader.settle())) await closeFile(fd).catch(() => {});
    }
    const report = scanReportOf(redactor);
    this.#report = mergeScans([this.#report, { ...report, inputs: report.inputs.map((one) => ({ ...one, name })) }]);
  }
}
