/** The outputs of a check, one after another. */
import { close } from "node:fs";
import { promisify } from "node:util";
import type { Verifier } from "../verify/verifier.ts";
import type { RedactSettings } from "./arguments/settings.ts";
import { NoRecords } from "./failure.ts";
import type { Input } from "./io/input.ts";
import { InputReader } from "./io/input-reader.ts";
import { STDIN } from "./io/inputs.ts";
import { stopIfInterrupted } from "./io/interruption.ts";
import type { NotRead } from "./io/not-read.ts";
import { PackCheck, type PackChecking } from "./pack-check.ts";
import { openFound, progressOf } from "./redact-run.ts";

const closeFile = promisify(close);

export class VerifyRun {
  readonly #verifier: Verifier;
  readonly #settings: RedactSettings;
  readonly #packs: PackChecking | undefined;
  readonly #notRead: NotRead[] = [];
  #current: string | undefined;
  #unread = 0;
  #onBytes: ((size: number) => void) | undefined;

  constructor(verifier: Verifier, settings: RedactSettings, packs: PackChecking | undefined) {
    this.#packs = packs;
    this.#verifier = verifier;
    this.#settings = settings;
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

  /** Stops at the first error. @throws InputError, NoRecords, WrongPack, FileError, Interrupted */
  async verify(inputs: readonly Input[]): Promise<void> {
    this.#unread = inputs.length;
    const progress = await progressOf(inputs, this.#settings);
    this.#onBytes = progress?.add;
    try {
      for (const input of inputs) await this.#verifyInput(input);
    } finally {
      progress?.clear();
    }
    if (this.#settings.requireInput && this.#verifier.report.records === 0) throw new NoRecords();
  }

  async #verifyInput(input: Input): Promise<void> {
    this.#unread--;
    this.#current = input.name;
    const fd = await openFound(input, this.#notRead);
    if (fd === undefined) return;
    const name = this.current ?? input.name;
    const reader = new InputReader(fd, name, input.regular);
    const check = this.#packs && new PackCheck(this.#packs, name);
    const take = (bytes: Uint8Array) => this.#verifier.write(bytes);
    this.#verifier.begin(name);
    try {
      for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
        stopIfInterrupted();
        if (check === undefined) take(bytes);
        else check.pass(bytes, take);
        this.#onBytes?.(bytes.length);
      }
      stopIfInterrupted();
      check?.end(take);
      this.#verifier.endInput();
    } finally {
      if (fd !== STDIN && (await reader.settle())) await closeFile(fd).catch(() => {});
    }
  }
}
