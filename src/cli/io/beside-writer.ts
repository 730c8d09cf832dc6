/** Writes a file beside the output: its reader may go away, or its disk be full, and the output still comes out whole. */
import { FileError, OutputClosed, sayFailure } from "../failure.ts";
import { type OutputTarget, OutputWriter, writeAll } from "./output-writer.ts";

/** As an OutputWriter; whatever fails, only `finish` throws it. */
export class BesideWriter {
  readonly #target: OutputTarget;
  readonly #writer: OutputWriter;
  /** Nothing more can be written. */
  #failure: unknown;

  constructor(target: OutputTarget) {
    this.#target = target;
    this.#writer = new OutputWriter(target);
  }

  add(bytes: Uint8Array): void {
    if (this.#failure === undefined) this.#writer.add(bytes);
  }

  async advance(all: boolean): Promise<void> {
    if (this.#failure !== undefined) return;
    await this.#writer.advance(all).catch((error: unknown) => {
      this.#failure = error;
    });
  }

  /** @throws FileError */
  async finish(): Promise<void> {
    const isWritten = this.#failure === undefined ? this.#writer.finish() : Promise.reject(this.#failure);
    await isWritten.catch(failingClosed(this.#target));
  }

  settle(): Promise<void> {
    return this.#writer.settle();
  }
}

/** All of such a file at once. @throws FileError */
export function writeBeside(target: OutputTarget, bytes: Uint8Array): Promise<void> {
  return writeAll(target, bytes).catch(failingClosed(target));
}

/** Saves one after another, whatever becomes of the others. @throws one of the failures, after all others have been said */
export async function saveEach(saves: readonly (() => Promise<void> | undefined)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const save of saves) await save()?.catch((error: unknown) => failures.push(error));
  if (failures.length === 0) return;
  const worst = failures.find((error) => !(error instanceof FileError)) ?? failures.at(-1);
  for (const other of failures) if (other !== worst) await sayFailure(other);
  throw worst;
}

function failingClosed(target: OutputTarget) {
  return (error: unknown): never => {
    throw error instanceof OutputClosed ? readerGone(target) : error;
  };
}

function readerGone({ name }: OutputTarget): FileError {
  return new FileError(`${name}: cannot be written: its reader has gone away`);
}
