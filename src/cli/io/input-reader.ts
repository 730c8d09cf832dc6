/** Reads a descriptor without streams: two buffers, the next read in flight while the last one's bytes are used. */
import { read } from "node:fs";
import { systemCode } from "../../errors/system-error.ts";
import { fileError } from "../failure.ts";
import { pause } from "./pause.ts";

const SIZE = 512 * 1024;

/**
 * A pipe that gives less than that is slower than we are. It is not read ahead: the run could not end, for an error
 * in what it has, before the next bytes come.
 */
const FLOWING = 32 * 1024;

/** The bytes of an input, piece by piece. */
export interface Reader {
  /** The next bytes, good until the next call; undefined at the end. @throws FileError, WrongCompression */
  next(): Promise<Uint8Array | undefined>;
  /** How many bytes of the file have been handed out; of a compressed one, those that have been used. */
  readonly passed: number;
  /** Whether more comes without waiting for anybody, as far as can be seen. */
  readonly flows: boolean;
}

export class InputReader implements Reader {
  readonly #fd: number;
  readonly #name: string;
  /** A read of a regular file never waits for anybody. */
  readonly #regular: boolean;
  /** Where the next read begins; null: where the last one has ended, which is all that a pipe knows. */
  #position: number | null;
  /** No Buffers: their `slice` is no copy, and whoever takes one would see the bytes of a later read. */
  #last = new Uint8Array(SIZE);
  #next = new Uint8Array(SIZE);
  #reading: Promise<number> | undefined;
  #back: Uint8Array | undefined;
  #passed = 0;
  #size = 0;

  /** `from`: of a regular file, the byte to begin with. */
  constructor(fd: number, name: string, regular: boolean, from?: number) {
    this.#fd = fd;
    this.#name = name;
    this.#regular = regular;
    this.#position = from ?? null;
  }

  get passed(): number {
    return this.#passed;
  }

  get flows(): boolean {
    return this.#regular || this.#size >= FLOWING;
  }

  /** Has bytes that were handed out come once more, at the next call. */
  putBack(bytes: Uint8Array): void {
    this.#back = bytes;
    this.#passed -= bytes.length;
  }

  /** @throws FileError */
  async next(): Promise<Uint8Array | undefined> {
    const bytes = this.#back ?? (await this.#readNext());
    this.#back = undefined;
    this.#passed += bytes?.length ?? 0;
    return bytes;
  }

  async #readNext(): Promise<Uint8Array | undefined> {
    const size = await (this.#reading ?? this.#read());
    [this.#last, this.#next] = [this.#next, this.#last];
    this.#reading = undefined;
    this.#size = size;
    if (size === 0) return undefined;
    if (this.flows) this.#readAhead();
    return this.#last.subarray(0, size);
  }

  /** Whether no read is in flight, or the one that was is over; a pipe's is not waited for. */
  async settle(): Promise<boolean> {
    if (this.#regular) await this.#reading?.catch(() => {});
    return this.#regular || this.#reading === undefined;
  }

  #readAhead(): void {
    this.#reading = this.#read();
    // Thrown by the next call; if there is none, nobody misses it.
    this.#reading.catch(() => {});
  }

  async #read(): Promise<number> {
    for (;;) {
      try {
        const size = await readSome(this.#fd, this.#next, this.#position);
        if (this.#position !== null) this.#position += size;
        return size;
      } catch (error) {
        const code = systemCode(error);
        if (code === "EOF") return 0;
        if (code !== "EAGAIN") throw fileError(this.#name, "cannot be read", error);
        await pause();
      }
    }
  }
}

function readSome(fd: number, buffer: Uint8Array, position: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, buffer.length, position, (error, size) => (error === null ? resolve(size) : reject(error)));
  });
}
