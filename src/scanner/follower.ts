/** Shows a follower what goes into the output: the input part by part, and what stands in the place of some of it. */
import type { InputPlace } from "../errors/errors.ts";
import type { Core, Pointer } from "./core.ts";
import type { InputFailure } from "./failures.ts";
import type { CoreMemory } from "./memory.ts";
import { MARK, SPLICE } from "./shared/layout.ts";

/** Where a part of the input begins, in the whole input: `offset` and `lineStart` in bytes, `line` from 1 on. */
export interface PartPosition {
  readonly offset: number;
  readonly line: number;
  /** Where the line begins. */
  readonly lineStart: number;
}

/** What a follower throws where it finds the input wrong. */
export class Fault {
  readonly wrong: InputFailure;
  readonly place: InputPlace;
  /** How far the input is right, in bytes: where the document begins, or its line. */
  readonly rightTo: number;

  constructor(wrong: InputFailure, place: InputPlace, rightTo: number) {
    this.wrong = wrong;
    this.place = place;
    this.rightTo = rightTo;
  }
}

/** All positions are places in `bytes`, which is good during the call only. */
export interface Follower {
  /** The input goes on with bytes that begin at `at`; `copied` and `replaced` follow, until they are used up. */
  part(at: number, position: PartPosition): void;
  /** Bytes that stay. */
  copied(bytes: Uint8Array, from: number, to: number): void;
  /** Bytes in whose place others stand. A value may be replaced in several steps: what stands there is all their texts. */
  replaced(bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void;
  /**
   * Where it is set, the walk goes step by step, and says at which node it notes a splice that begins at `at` bytes of the input, or a
   * removed member; `what` is a MARKED. It is told in the order of the input, before what is marked goes into the output, if that ever does.
   */
  readonly marked?: (at: number, node: Pointer, what: number) => void;
}

/** A part of the core's input that is about to be emitted; `base`: bytes of the input in front of the core's. */
interface Emission {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly line: number;
  readonly lineStart: number;
}

/** Where what goes into the output is shown, up to a fault. */
export class Following {
  readonly #core: Core;
  readonly #memory: CoreMemory;
  readonly #follower: Follower;
  fault: Fault | undefined;

  constructor(core: Core, memory: CoreMemory, follower: Follower) {
    this.#core = core;
    this.#memory = memory;
    this.#follower = follower;
  }

  get wantsMarks(): boolean {
    return this.#follower.marked !== undefined;
  }

  /** Shows what the last walk has marked; `base` as in an emission. */
  takeMarks(base: number): void {
    const { marked } = this.#follower;
    if (marked === undefined) return;
    const core = this.#core;
    const { words } = this.#memory;
    const count = core.markCount.value;
    for (let i = 0; i < count; i++) {
      const at = (core.marks.value + i * MARK.SIZE) >>> 2;
      const [start, node, what] = [words[at + MARK.START / 4], words[at + MARK.NODE / 4], words[at + MARK.WHAT / 4]];
      marked(base + (start as number), node as number, what as number);
    }
    core.clearMarks();
  }

  /** Shows what the core emits next; returns up to where it may: past a fault it may not. */
  show(emission: Emission): number {
    const { from, to, base } = emission;
    if (to <= from) return to;
    if (this.fault !== undefined) return from;
    try {
      this.#show(emission);
      return to;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.fault = error;
      return Math.max(from, error.rightTo - base);
    }
  }

  #show({ from, to, base, line, lineStart }: Emission): void {
    const core = this.#core;
    const follower = this.#follower;
    const { bytes, words } = this.#memory;
    const input = core.input.value >>> 0;
    const count = core.spliceCount.value;
    let shown = from;
    follower.part(input + from, { offset: base + from, line, lineStart });
    for (let i = core.emitted.value; i < count; i++) {
      const splice = (core.splices.value + i * SPLICE.SIZE) >>> 2;
      const start = words[splice + SPLICE.START / 4] as number;
      const end = words[splice + SPLICE.END / 4] as number;
      if (start >= to) break;
      follower.copied(bytes, input + shown, input + start);
      // Answers that change nothing are splices of nothing.
      if (start < end) {
        const text = words[splice + SPLICE.TEXT / 4] as number;
        const size = words[splice + SPLICE.TEXT_SIZE / 4] as number;
        follower.replaced(bytes, input + start, input + end, text, text + size);
      }
      shown = end;
    }
    follower.copied(bytes, input + shown, input + to);
  }
}
