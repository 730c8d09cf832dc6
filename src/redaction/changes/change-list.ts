/** The changes of a run in the order of the input: 36 bytes each, in blocks, so that nothing is copied when there are more. */

const BITS = 12;
const BLOCK = 1 << BITS;
const BYTES = 36;
const IN_BLOCK = BLOCK - 1;

/** Bytes of the input, and of the output, `end` excluded; `cause`: its number in `Causes`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly outStart: number;
  readonly outEnd: number;
  readonly cause: number;
}

/** Where each number of a change stands among the four of its place. */
const FIELD = Object.freeze({ START: 0, END: 1, OUT_START: 2, OUT_END: 3 });

interface Block {
  /** Four for each change: positions past 4 GiB are right, too. */
  readonly places: Float64Array;
  readonly causes: Uint32Array;
}

export class ChangeList {
  readonly #blocks: Block[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** That it takes. */
  get bytes(): number {
    return this.#blocks.length * BLOCK * BYTES;
  }

  /** Another input begins. */
  clear(): void {
    this.#blocks.length = 0;
    this.#count = 0;
  }

  add({ start, end, outStart, outEnd, cause }: Change): void {
    const number = this.#count++;
    if ((number & IN_BLOCK) === 0) {
      this.#blocks.push({ places: new Float64Array(BLOCK * 4), causes: new Uint32Array(BLOCK) });
    }
    const { places, causes } = this.#blockOf(number);
    places.set([start, end, outStart, outEnd], (number & IN_BLOCK) * 4);
    causes[number & IN_BLOCK] = cause;
  }

  at(number: number): Change {
    return {
      start: this.startOf(number),
      end: this.endOf(number),
      outStart: this.#get(number, FIELD.OUT_START),
      outEnd: this.#get(number, FIELD.OUT_END),
      cause: this.causeOf(number),
    };
  }

  startOf(number: number): number {
    return this.#get(number, FIELD.START);
  }

  endOf(number: number): number {
    return this.#get(number, FIELD.END);
  }

  causeOf(number: number): number {
    return this.#blockOf(number).causes[number & IN_BLOCK] as number;
  }

  /** Where the last change ends in the output. */
  get outEnd(): number {
    return this.#get(this.#count - 1, FIELD.OUT_END);
  }

  /** The last change goes on, up to `end` of the input, and with `size` bytes of the output. */
  extend(end: number, size: number): void {
    const last = this.#count - 1;
    this.#set(last, FIELD.END, end);
    this.#set(last, FIELD.OUT_END, this.#get(last, FIELD.OUT_END) + size);
  }

  /** The first `size` bytes of this change, and of those after it, which write nothing, stay. */
  giveBack(first: number, size: number): void {
    this.#set(first, FIELD.START, this.startOf(first) + size);
    for (let number = first; number < this.#count; number++) {
      this.#set(number, FIELD.OUT_START, this.#get(number, FIELD.OUT_START) + size);
      this.#set(number, FIELD.OUT_END, this.#get(number, FIELD.OUT_START));
    }
  }

  /** The first change that ends behind `position` of the input; `count` where there is none. */
  firstAfter(position: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.endOf(middle) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Where in the output that comes which stands at `position` of the input; where it is changed, the end of what stands there instead. */
  outputOf(position: number): number {
    const next = this.firstAfter(position);
    if (next < this.#count && this.startOf(next) < position) return this.#get(next, FIELD.OUT_END);
    if (next === 0) return position;
    return this.#get(next - 1, FIELD.OUT_END) + position - this.endOf(next - 1);
  }

  #blockOf(number: number): Block {
    return this.#blocks[number >>> BITS] as Block;
  }

  #get(number: number, field: number): number {
    return this.#blockOf(number).places[(number & IN_BLOCK) * 4 + field] as number;
  }

  #set(number: number, field: number, value: number): void {
    this.#blockOf(number).places[(number & IN_BLOCK) * 4 + field] = value;
  }
}
