/** Writes to a descriptor without streams: one write in flight, the next buffer being filled. */
import { write } from "node:fs";
import { systemCode } from "../../errors/system-error.ts";
import { fileError, OutputClosed } from "../failure.ts";
import { pause } from "./pause.ts";

export const STDOUT = 1;

const SIZE = 512 * 1024;

export interface OutputTarget {
  /** undefined: nothing is written. */
  readonly fd: number | undefined;
  readonly name: string;
}

/** Packs what is written: each call returns what is ready of it. */
export interface OutputPacking {
  write(bytes: Uint8Array): Promise<readonly Uint8Array[]>;
  flush(): Promise<readonly Uint8Array[]>;
  end(): Promise<readonly Uint8Array[]>;
}

/** Takes the next bytes of an output, good during the call only. */
export interface Taker {
  (bytes: Uint8Array<ArrayBuffer>): void;
  /** Takes bytes that stay as they are until `done` is called; they are not copied. */
  lend?(bytes: Uint8Array<ArrayBuffer>, done: () => void): void;
}

/** What waits to be written. */
interface Written {
  readonly bytes: Uint8Array;
  /** It is written. */
  readonly done: () => void;
}

/** Told of all bytes that are written, packed if they are. */
interface Witness {
  add(bytes: Uint8Array): void;
}

export class OutputWriter {
  readonly #target: OutputTarget;
  readonly #witness: Witness | undefined;
  readonly #packing: OutputPacking | undefined;
  #filling = newBuffer();
  #used = 0;
  readonly #full: Written[] = [];
  /** Buffers that were written, for use again. */
  readonly #free: Buffer<ArrayBuffer>[] = [];
  #writing: Promise<void> | undefined;
  #failure: unknown;
  #finishing: Promise<void> | undefined;

  /** `packing`: what is written is compressed. */
  constructor(target: OutputTarget, packing?: OutputPacking, witness?: Witness) {
    this.#target = target;
    this.#witness = witness;
    this.#packing = target.fd === undefined ? undefined : packing;
  }

  readonly add = Object.assign((bytes: Uint8Array) => this.#copy(bytes), {
    lend: (bytes: Uint8Array, done: () => void) => this.#lend({ bytes, done }),
  });

  #lend(written: Written): void {
    if (this.#target.fd === undefined) {
      written.done();
      return;
    }
    if (this.#used > 0) this.#turn();
    this.#full.push(written);
  }

  #copy(bytes: Uint8Array): void {
    if (this.#target.fd === undefined) return;
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + SIZE - this.#used);
      this.#filling.set(part, this.#used);
      this.#used += part.length;
      from += part.length;
      if (this.#used === SIZE) this.#turn();
    }
  }

  /** Writes on; resolves when no more than one buffer waits. `all`: also what is not full yet. */
  async advance(all: boolean): Promise<void> {
    if (all && this.#used > 0) this.#turn();
    for (let next = this.#full.shift(); next !== undefined; next = this.#full.shift()) {
      await this.#written();
      this.#writing = this.#write(next, all && this.#full.length === 0);
    }
  }

  /** Writes all of it, and the end of what is packed. Once only: a second call waits for the first one, and fails as it does. */
  finish(): Promise<void> {
    this.#finishing ??= this.#finish();
    return this.#finishing;
  }

  async #finish(): Promise<void> {
    if (this.#used > 0) this.#turn();
    await this.advance(false);
    await this.#written();
    for (const bytes of (await this.#packing?.end()) ?? []) await this.#writeOut(bytes);
  }

  /** It is looked at while the system writes it. */
  async #writeOut(bytes: Uint8Array): Promise<void> {
    const writing = writeAll(this.#target, bytes);
    this.#witness?.add(bytes);
    await writing;
  }

  /** Waits for the write in flight, whatever comes of it. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  async #written(): Promise<void> {
    await this.#writing;
    if (this.#failure !== undefined) throw this.#failure;
  }

  #turn(): void {
    const filled = this.#filling;
    this.#full.push({ bytes: filled.subarray(0, this.#used), done: () => this.#free.push(filled) });
    this.#filling = this.#free.pop() ?? newBuffer();
    this.#used = 0;
  }

  /** Never rejects: its failure is thrown by whoever waits for it. */
  async #write({ bytes, done }: Written, flush: boolean): Promise<void> {
    try {
      if (this.#packing === undefined) await this.#writeOut(bytes);
      else await this.#writePacked(this.#packing, bytes, flush);
      done();
    } catch (error) {
      this.#failure = error;
    }
  }

  async #writePacked(packing: OutputPacking, bytes: Uint8Array, flush: boolean): Promise<void> {
    for (const packed of await packing.write(bytes)) await this.#writeOut(packed);
    if (!flush) return;
    for (const packed of await packing.flush()) await this.#writeOut(packed);
  }
}

/** Typed by Node as memory that might be shared. */
function newBuffer(): Buffer<ArrayBuffer> {
  return Buffer.allocUnsafeSlow(SIZE) as Buffer<ArrayBuffer>;
}

/** @throws OutputClosed, FileError */
export async function writeAll({ fd, name }: OutputTarget, bytes: Uint8Array): Promise<void> {
  if (fd === undefined) return;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += await writeSome(fd, bytes.subarray(at));
    } catch (error) {
      const code = systemCode(error);
      if (code === "EPIPE" || code === "ECONNRESET") throw new OutputClosed();
      if (code !== "EAGAIN") throw fileError(name, "cannot be written", error);
      await pause();
    }
  }
}

function writeSome(fd: number, bytes: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    write(fd, bytes, 0, bytes.length, null, (error, size) => (error === null ? resolve(size) : reject(error)));
  });
}

export function writeText(text: string): Promise<void> {
  return writeAll({ fd: STDOUT, name: "stdout" }, Buffer.from(text));
}
