/** What the core asks of the host after a walk. */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { REQUEST, SPLICE } from "./node-layout.ts";

export class Requests {
  readonly count: number;
  readonly #memory: CoreMemory;
  /** Where they stand, and the splices that they are for, in words: the core moves neither while it does not walk. */
  readonly #requests: number;
  readonly #splices: number;

  constructor(core: Core, memory: CoreMemory) {
    this.count = core.requestCount.value;
    this.#memory = memory;
    this.#requests = core.requests.value >>> 2;
    this.#splices = core.splices.value >>> 2;
  }

  #get(number: number, field: number): number {
    return this.#memory.words[this.#requests + ((number * REQUEST.SIZE + field) >>> 2)] as number;
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
    return this.#ofSplice(number, SPLICE.START);
  }

  end(number: number): number {
    return this.#ofSplice(number, SPLICE.END);
  }

  #ofSplice(number: number, field: number): number {
    return this.#memory.words[this.#splices + ((this.splice(number) * SPLICE.SIZE + field) >>> 2)] as number;
  }
}
