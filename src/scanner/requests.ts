/** What the core asks of the host after a walk, read out of its memory at once: each look there costs. */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { REQUEST, SPLICE } from "./node-layout.ts";

export class Requests {
  readonly count: number;
  readonly #requests: DataView;
  /** As far as the splice of the last request. */
  readonly #splices: DataView;

  constructor(core: Core, memory: CoreMemory) {
    this.count = core.requestCount.value;
    this.#requests = copied(memory, core.requests.value, this.count * REQUEST.SIZE);
    const splices = this.count === 0 ? 0 : this.splice(this.count - 1) + 1;
    this.#splices = copied(memory, core.splices.value, splices * SPLICE.SIZE);
  }

  #get(number: number, field: number): number {
    return this.#requests.getUint32(number * REQUEST.SIZE + field, true);
  }

  /** The number of the splice that the request is for. */
  splice(number: number): number {
    return this.#get(number, REQUEST.SPLICE);
  }

  node(number: number): Pointer {
    return this.#get(number, REQUEST.NODE);
  }

  object(number: number): number {
    return this.#get(number, REQUEST.OBJECT);
  }

  /** How deep the object lies of a key; 0 for a value. */
  depth(number: number): number {
    return this.#get(number, REQUEST.DEPTH);
  }

  isWhole(number: number): boolean {
    return this.#get(number, REQUEST.WHOLE) !== 0;
  }

  record(number: number): number {
    return this.#get(number, REQUEST.RECORD);
  }

  evidence(number: number): number {
    return this.#get(number, REQUEST.EVIDENCE);
  }

  /** Where what is to be replaced begins in the core's input, and where it ends. */
  start(number: number): number {
    return this.#splices.getUint32(this.splice(number) * SPLICE.SIZE + SPLICE.START, true);
  }

  end(number: number): number {
    return this.#splices.getUint32(this.splice(number) * SPLICE.SIZE + SPLICE.END, true);
  }
}

function copied(memory: CoreMemory, start: Pointer, size: number): DataView {
  return new DataView(memory.slice(start, size).slice().buffer);
}
