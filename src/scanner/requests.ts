/** What the host looks through after a walk: requests, noted values, records that have ended. */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import type { Replacer } from "./replacer.ts";
import { AFTER_WALK, ENDING, NOTED, REQUEST, SPLICE } from "./shared/layout.ts";

export class Requests {
  readonly count: number;
  readonly notedCount: number;
  readonly endingCount: number;
  /** The core's input. */
  readonly input: Pointer;
  readonly #memory: CoreMemory;
  /** Where they stand, and the splices that they are for, in words: the core moves neither while it does not walk. */
  readonly #requests: number;
  readonly #splices: number;
  readonly #noted: number;
  readonly #endings: number;

  constructor(core: Core, memory: CoreMemory) {
    const at = core.afterWalk() >>> 2;
    const { words } = memory;
    this.#memory = memory;
    this.input = words[at + AFTER_WALK.INPUT / 4] as number;
    this.count = words[at + AFTER_WALK.REQUEST_COUNT / 4] as number;
    this.notedCount = words[at + AFTER_WALK.NOTED_COUNT / 4] as number;
    this.endingCount = words[at + AFTER_WALK.ENDING_COUNT / 4] as number;
    this.#splices = (words[at + AFTER_WALK.SPLICES / 4] as number) >>> 2;
    this.#requests = (words[at + AFTER_WALK.REQUESTS / 4] as number) >>> 2;
    this.#noted = (words[at + AFTER_WALK.NOTED / 4] as number) >>> 2;
    this.#endings = (words[at + AFTER_WALK.ENDINGS / 4] as number) >>> 2;
  }

  #get(number: number, field: number): number {
    return this.#memory.words[this.#requests + ((number * REQUEST.SIZE + field) >>> 2)] as number;
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

  /** Bits of PART. */
  part(number: number): number {
    return this.#get(number, REQUEST.PART);
  }

  /** Of a piece, the number of the container of its text; 0: that is not there. */
  group(number: number): number {
    return this.#get(number, REQUEST.GROUP);
  }

  /** Where what is to be replaced begins in the core's input, and where it ends. */
  start(number: number): number {
    return this.#memory.words[this.#spliceOf(number) + SPLICE.START / 4] as number;
  }

  end(number: number): number {
    return this.#memory.words[this.#spliceOf(number) + SPLICE.END / 4] as number;
  }

  /** The answer: the text of `size` bytes that stands at `text` in the core's memory. */
  replace(number: number, text: Pointer, size: number): void {
    const { words } = this.#memory;
    const splice = this.#spliceOf(number);
    words[splice + SPLICE.TEXT / 4] = text;
    words[splice + SPLICE.TEXT_SIZE / 4] = size;
  }

  /** The answer: what stands there stays. The splice is left to replace nothing by nothing. */
  leave(number: number): void {
    const { words } = this.#memory;
    const splice = this.#spliceOf(number);
    words[splice + SPLICE.END / 4] = words[splice + SPLICE.START / 4] as number;
  }

  /** Shows all values, and leaves them as they are. */
  show(bytes: Uint8Array, shown: NonNullable<Replacer["shown"]>): void {
    const { words } = this.#memory;
    const { input, count } = this;
    for (let i = 0; i < count; i++) {
      const at = this.#requests + ((i * REQUEST.SIZE) >>> 2);
      const splice = this.#splices + (((words[at + REQUEST.SPLICE / 4] as number) * SPLICE.SIZE) >>> 2);
      const start = words[splice + SPLICE.START / 4] as number;
      const end = words[splice + SPLICE.END / 4] as number;
      if (words[at + REQUEST.DEPTH / 4] === 0) {
        const node = words[at + REQUEST.NODE / 4] as number;
        shown(node, bytes, input + start, input + end, words[at + REQUEST.RECORD / 4] as number);
      }
      words[splice + SPLICE.END / 4] = start;
    }
  }

  #spliceOf(number: number): number {
    return this.#splices + ((this.#get(number, REQUEST.SPLICE) * SPLICE.SIZE) >>> 2);
  }

  /** A value that others of its record depend on; `end` is `start` for a container, and for what is too large. */
  noted(number: number) {
    const { words } = this.#memory;
    const at = this.#noted + ((number * NOTED.SIZE) >>> 2);
    return {
      node: words[at + NOTED.NODE / 4] as number,
      record: words[at + NOTED.RECORD / 4] as number,
      start: words[at + NOTED.START / 4] as number,
      end: words[at + NOTED.END / 4] as number,
    };
  }

  /** The number of a record that has ended, and where in the core's input. */
  ending(number: number): readonly [record: number, end: number] {
    const { words } = this.#memory;
    const at = this.#endings + ((number * ENDING.SIZE) >>> 2);
    return [words[at + ENDING.RECORD / 4] as number, words[at + ENDING.END / 4] as number];
  }
}
