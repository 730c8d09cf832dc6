/** The loop of every command that reads inputs: one after another, and the output of each batch whole or not at all. */
import type { Settings } from "./arguments/settings.ts";
import { NoRecords } from "./failure.ts";
import type { Digest, Digests } from "./io/digests.ts";
import type { Input } from "./io/input.ts";
import type { Reader } from "./io/input-reader.ts";
import { Interrupted, stopIfInterrupted } from "./io/interruption.ts";
import type { NotRead } from "./io/not-read.ts";
import { type ContentReader, openInput, printedName, reading } from "./io/open-input.ts";
import type { OpenTarget } from "./io/open-target.ts";
import { OutputWriter } from "./io/output-writer.ts";
import type { Batch } from "./io/outputs.ts";
import { Joint } from "./joint.ts";
import { warn } from "./messages.ts";
import { type FileState, stateOf } from "./ranges/file-state.ts";
import type { InputFacts, Work } from "./work.ts";

/** Told how many bytes have been read. */
export type Progress = Pick<import("./io/progress.ts").Progress, "add" | "clear">;

/** What reads the inputs of a command. */
export interface Reads {
  /** Stops at the first error. */
  read(batches: readonly Batch[], progress?: Progress): Promise<void>;
  /** Inputs of folders that could not be read after all. */
  readonly notRead: readonly NotRead[];
  /** How many inputs have not been begun. */
  readonly unread: number;
  /** The input that was read last. */
  readonly current: string | undefined;
}

export class InputRun implements Reads {
  readonly #work: Work;
  readonly #settings: Settings;
  readonly #open: OpenTarget;
  readonly #digests: Digests | undefined;
  #current: Input | undefined;
  #unread = 0;
  #progress: Progress | undefined;
  readonly #notRead: NotRead[] = [];

  /** `digests`: where a report is to say what was read and written. */
  constructor(work: Work, settings: Settings, open: OpenTarget, digests?: Digests) {
    this.#work = work;
    this.#settings = settings;
    this.#open = open;
    this.#digests = digests;
  }

  get notRead(): readonly NotRead[] {
    return this.#notRead;
  }

  get unread(): number {
    return this.#unread;
  }

  get current(): string | undefined {
    return this.#current && printedName(this.#current);
  }

  /** @throws InputError, NoRecords, WrongPack, FileError, NotClean, OutputClosed, Interrupted */
  async read(batches: readonly Batch[], progress?: Progress): Promise<void> {
    this.#unread = batches.reduce((sum, { inputs }) => sum + inputs.length, 0);
    this.#progress = progress;
    try {
      for (const batch of batches) await this.#readBatch(batch, batch === batches.at(-1));
    } finally {
      this.#progress?.clear();
    }
  }

  async #readBatch(batch: Batch, last: boolean): Promise<void> {
    const output = await this.#open(batch);
    const digest = output.fd === undefined ? undefined : this.#digests?.ofOutput();
    const writer = new OutputWriter(output, batch.packing?.(), digest);
    const joint = new Joint(writer.add, this.#settings.options.format);
    let read = 0;
    try {
      for (const input of batch.inputs) if (await this.#readInput(input, writer, joint)) read++;
      await writer.finish();
      this.#work.check?.();
      if (last && this.#settings.requireInput && this.#work.records === 0) throw new NoRecords();
      stopIfInterrupted();
    } catch (error) {
      // In a pipe, what is right of the output still comes out; a file does not appear.
      if (output.atomic) await writer.settle();
      else if (!(error instanceof Interrupted)) await this.#finishRest(writer, batch, digest);
      await output.discard();
      throw error;
    }
    // An empty output would say that the input was empty, not that it was not read.
    if (read > 0) await output.commit();
    else await output.discard();
    if (read > 0 && digest !== undefined) this.#digests?.noteOutput(batch.target, digest);
    if (joint.isMixed && output.fd !== undefined) warnOfMixed(output.name, this.#settings.quiet);
  }

  /** Of an output that nobody can take back; if its reader went away, nobody knows what came out of it. */
  async #finishRest(writer: OutputWriter, { target }: Batch, digest: Digest | undefined): Promise<void> {
    const isOut = await writer.finish().then(
      () => true,
      () => false,
    );
    if (isOut && digest !== undefined && digest.bytes > 0) this.#digests?.noteOutput(target, digest);
  }

  /** Whether it was read. */
  async #readInput(input: Input, writer: OutputWriter, joint: Joint): Promise<boolean> {
    this.#unread--;
    this.#current = input;
    const fd = await openInput(input, this.#notRead);
    if (fd === undefined) return false;
    const file = input.regular ? await stateOf({ fd, name: input.name }) : undefined;
    const conversion = this.#work.begin(printedName(input));
    const digest = this.#digests?.ofInput();
    let read: ContentReader | undefined;
    let isWhole = false;
    joint.next();
    const take = async (reader: ContentReader) => {
      read = reader;
      if (conversion.rooms !== undefined) reader.lend?.(conversion.rooms);
      let passed = 0;
      const next = () => nextOf(reader, () => conversion.advance?.(joint.add, true));
      for (let bytes = await next(); bytes !== undefined; bytes = await next()) {
        stopIfInterrupted();
        conversion.writeTo(bytes, joint.add);
        await conversion.advance?.(joint.add, !reader.flows);
        this.#progress?.add(reader.passed - passed);
        passed = reader.passed;
        // Of a pipe nothing is kept back that could be written: somebody may be waiting for it.
        await writer.advance(!input.regular);
        await this.#work.advance?.();
      }
      stopIfInterrupted();
      await conversion.advance?.(joint.add, true);
      conversion.endTo(joint.add);
      isWhole = true;
    };
    try {
      await reading(fd, input, take, digest);
    } finally {
      await conversion.close?.();
      const hmac = isWhole ? digest?.end() : undefined;
      const facts = { ...(file && { file }), ...rangeOf(input, file), ...packedAs(read), ...(hmac && { hmac }) };
      this.#work.end(input.name, facts);
    }
    return true;
  }
}

/** Where the input cannot be read on, all that others have of it comes out first, with what may be wrong there. */
async function nextOf(reader: Reader, finish: () => Promise<void> | undefined): Promise<Uint8Array | undefined> {
  try {
    return await reader.next();
  } catch (error) {
    await finish();
    throw error;
  }
}

/** Each of them is right, but no reader of one kind takes the other. */
function warnOfMixed(output: string, quiet: boolean): void {
  warn(`${output}: events and documents follow each other there; an output folder (-o out/) keeps them apart`, quiet);
}

/** undefined where all of it was meant. */
function rangeOf({ range }: Input, file: FileState | undefined): InputFacts | undefined {
  return range && { range: { from: range.from, to: range.to ?? Math.max(range.from, file?.size ?? 0) } };
}

/** undefined where it was not compressed. */
function packedAs(reader: ContentReader | undefined): InputFacts | undefined {
  return reader?.compression && { compression: reader.compression, compressedBytes: reader.passed };
}
