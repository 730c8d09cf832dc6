/** Walks parts of an input, each by itself. What a part counted is put aside until it is known whether the part was one. */
import type { Passed } from "../../scanner/scanner.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { isBetween, type Sequence } from "./boundary.ts";
import { PartCounts } from "./part-counts.ts";

const LF = 0x0a;
const encoder = new TextEncoder();

/** Takes output; the bytes are good during the call only. */
export interface Output {
  readonly size: number;
  add(bytes: Uint8Array): void;
}

export class PartWalker {
  readonly #core: GrownCore;
  readonly counts = new PartCounts();

  constructor({ cores }: Compiled) {
    this.#core = cores.take();
  }

  /**
   * Walks what may be the part `number` of a sequence: from behind one of its commas to behind another. undefined: it is none, or it is
   * wrong; it has counted nothing then, and what `output` got is for nothing.
   */
  walk(number: number, sequence: Sequence, bytes: Uint8Array, output: Output): Passed | undefined {
    const core = this.#core;
    const { scanner } = core;
    core.begin();
    const opening = new Opening(sequence.opening, output);
    const isRight =
      scanner.write(encoder.encode(sequence.opening), opening.take) === undefined &&
      scanner.write(bytes, opening.take) === undefined &&
      isBetween(core, sequence) &&
      opening.isGone;
    if (!isRight) return undefined;
    this.counts.put(number, core.takeCounted());
    const afterLine = bytes.length - 1 - bytes.lastIndexOf(LF);
    return { size: bytes.length, lines: scanner.lines, afterLine, elements: scanner.core.ordinal() };
  }
}

/** Takes from the output what opens the containers around the part. */
class Opening {
  #left: Uint8Array;
  readonly #output: Output;

  constructor(opening: string, output: Output) {
    this.#left = encoder.encode(opening);
    this.#output = output;
  }

  /** Whether all of it has come, as it was. */
  get isGone(): boolean {
    return this.#left.length === 0;
  }

  readonly take = (bytes: Uint8Array): void => {
    const size = Math.min(this.#left.length, bytes.length);
    if (size > 0 && this.#isNext(bytes.subarray(0, size))) this.#left = this.#left.subarray(size);
    this.#output.add(bytes.subarray(size));
  };

  #isNext(bytes: Uint8Array): boolean {
    return bytes.every((byte, i) => byte === this.#left[i]);
  }
}
