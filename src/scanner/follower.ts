/** Shows a follower what goes into the output: the input part by part, and what stands in the place of some of it. */
import type { Core } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { SPLICE } from "./shared/layout.ts";

/** Where a part of the input begins, in the whole input: `offset` and `lineStart` in bytes, `line` from 1 on. */
export interface PartPosition {
  readonly offset: number;
  readonly line: number;
  /** Where the line begins. */
  readonly lineStart: number;
}

/** All positions are places in `bytes`, which is good during the call only. */
export interface Follower {
  /** The input goes on with bytes that begin at `at`; `copied` and `replaced` follow, until they are used up. */
  part(at: number, position: PartPosition): void;
  /** Bytes that stay. */
  copied(bytes: Uint8Array, from: number, to: number): void;
  /** Bytes in whose place others stand. A value may be replaced in several steps: what stands there is all their texts. */
  replaced(bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void;
}

interface Emission {
  readonly from: number;
  readonly to: number;
  readonly position: PartPosition;
}

/** To be called just before the core emits the same. */
export function showEmission(
  core: Core,
  memory: CoreMemory,
  { from, to, position }: Emission,
  follower: Follower,
): void {
  const { bytes, words } = memory;
  const input = core.input.value >>> 0;
  const count = core.spliceCount.value;
  let shown = from;
  follower.part(input + from, position);
  for (let i = core.emitted.value; i < count; i++) {
    const splice = (core.splices.value + i * SPLICE.SIZE) >>> 2;
    const start = words[splice + SPLICE.START / 4] as number;
    const end = words[splice + SPLICE.END / 4] as number;
    if (start >= to) break;
    const text = words[splice + SPLICE.TEXT / 4] as number;
    follower.copied(bytes, input + shown, input + start);
    // Answers that change nothing are splices of nothing.
    if (start < end) {
      const size = words[splice + SPLICE.TEXT_SIZE / 4] as number;
      follower.replaced(bytes, input + start, input + end, text, text + size);
    }
    shown = end;
  }
  follower.copied(bytes, input + shown, input + to);
}
