/**
 * Reads and writes an instance's memory; looks at the buffer anew after every growth. Pointers past 2 GiB come out of
 * the core as negative numbers.
 */
import type { Core, Pointer } from "./core.ts";

export class CoreMemory {
  readonly #memory: Core["memory"];
  #bytes = new Uint8Array(0);
  #words = new Uint32Array(0);
  #doubles = new Float64Array(0);

  constructor(core: Core) {
    this.#memory = core.memory;
  }

  #look(): void {
    // When the memory grows, the buffer that was it is detached: no need to ask for the buffer each time.
    if (this.#bytes.length !== 0) return;
    const buffer = this.#memory.buffer as ArrayBuffer;
    this.#bytes = new Uint8Array(buffer);
    this.#words = new Uint32Array(buffer);
    this.#doubles = new Float64Array(buffer);
  }

  /** How large it is. It never shrinks. */
  get size(): number {
    this.#look();
    return this.#bytes.length;
  }

  /** All bytes; not to be kept over a call into the core. */
  get bytes(): Uint8Array<ArrayBuffer> {
    this.#look();
    return this.#bytes;
  }

  /** The same in words of 4 bytes, and as numbers of 8, by their place among such. */
  get words(): Uint32Array<ArrayBuffer> {
    this.#look();
    return this.#words;
  }

  get doubles(): Float64Array<ArrayBuffer> {
    this.#look();
    return this.#doubles;
  }

  slice(start: Pointer, size: number): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(start >>> 0, (start >>> 0) + size);
  }

  getU32(at: Pointer): number {
    return this.words[at >>> 2] as number;
  }

  setU32(at: Pointer, value: number): void {
    this.words[at >>> 2] = value;
  }

  getF64(at: Pointer): number {
    return this.doubles[at >>> 3] as number;
  }
}
