/**
 * Reads and writes an instance's memory; looks at the buffer anew after every growth. Pointers past 2 GiB come out of
 * the core as negative numbers.
 */
import type { Core, Pointer } from "./core.ts";

export class CoreMemory {
  readonly #memory: WebAssembly.Memory;
  #buffer: ArrayBufferLike;
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView<ArrayBuffer>;

  constructor(core: Core) {
    this.#memory = core.memory;
    this.#buffer = this.#memory.buffer;
    this.#bytes = new Uint8Array(this.#memory.buffer as ArrayBuffer);
    this.#view = new DataView(this.#memory.buffer as ArrayBuffer);
  }

  #look(): void {
    if (this.#buffer === this.#memory.buffer) return;
    this.#buffer = this.#memory.buffer;
    this.#bytes = new Uint8Array(this.#memory.buffer as ArrayBuffer);
    this.#view = new DataView(this.#memory.buffer as ArrayBuffer);
  }

  /** All bytes; not to be kept over a call into the core. */
  get bytes(): Uint8Array<ArrayBuffer> {
    this.#look();
    return this.#bytes;
  }

  get view(): DataView<ArrayBuffer> {
    this.#look();
    return this.#view;
  }

  slice(start: Pointer, size: number): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(start >>> 0, (start >>> 0) + size);
  }

  getU32(at: Pointer): number {
    return this.view.getUint32(at >>> 0, true);
  }

  setU32(at: Pointer, value: number): void {
    this.view.setUint32(at >>> 0, value, true);
  }

  getF64(at: Pointer): number {
    return this.view.getFloat64(at >>> 0, true);
  }

  addF64(at: Pointer, value: number): void {
    this.view.setFloat64(at >>> 0, this.getF64(at) + value, true);
  }
}
