/** Writes a file beside the output: one whose reader may go away, and the output still comes out whole. */
import { FileError, OutputClosed } from "../failure.ts";
import { type OutputTarget, OutputWriter, writeAll } from "./output-writer.ts";

/** As an OutputWriter; a reader that has gone away is a failure, and only `finish` throws it. */
export class BesideWriter {
  readonly #target: OutputTarget;
  readonly #writer: OutputWriter;
  #isClosed = false;

  constructor(target: OutputTarget) {
    this.#target = target;
    this.#writer = new OutputWriter(target);
  }

  add(bytes: Uint8Array): void {
    // Nobody will take it.
    if (!this.#isClosed) this.#writer.add(bytes);
  }

  /** @throws FileError for any other failure */
  async advance(all: boolean): Promise<void> {
    if (this.#isClosed) return;
    await this.#writer.advance(all).catch((error: unknown) => {
      if (!(error instanceof OutputClosed)) throw error;
      this.#isClosed = true;
    });
  }

  /** @throws FileError */
  async finish(): Promise<void> {
    if (this.#isClosed) throw readerGone(this.#target);
    await this.#writer.finish().catch(failingClosed(this.#target));
  }

  settle(): Promise<void> {
    return this.#writer.settle();
  }
}

/** All of such a file at once. @throws FileError */
export function writeBeside(target: OutputTarget, bytes: Uint8Array): Promise<void> {
  return writeAll(target, bytes).catch(failingClosed(target));
}

/** Saves one after another, whatever becomes of the others. @throws the first failure */
export async function saveEach(saves: readonly (() => Promise<void> | undefined)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const save of saves) await save()?.catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

function failingClosed(target: OutputTarget) {
  return (error: unknown): never => {
    throw error instanceof OutputClosed ? readerGone(target) : error;
  };
}

function readerGone({ name }: OutputTarget): FileError {
  return new FileError(`${name}: cannot be written: its reader has gone away`);
}
