/** The work of one thread: a part in, its output out. */
import type { Compiled } from "../../redaction/compiled.ts";
import { type Output, PartWalker } from "../../redaction/parts/part-walker.ts";
import type { PlainCounts } from "../../redaction/parts/plain-counts.ts";
import type { PartDone, PartTask, Room, Task } from "./messages.ts";

/** Redacted text is hardly ever longer than so many times what it was. */
const USUAL_GROWTH = 1.25;

/** Output, gathered in a room that grows. */
class Gathered implements Output {
  room: Room;
  size = 0;

  constructor(room: Room) {
    this.room = room;
  }

  add(bytes: Uint8Array): void {
    const size = this.size + bytes.length;
    if (size > this.room.length) this.#grow(size);
    this.room.set(bytes, this.size);
    this.size = size;
  }

  #grow(size: number): void {
    const room = new Uint8Array(size * USUAL_GROWTH);
    room.set(this.room.subarray(0, this.size));
    this.room = room;
  }
}

export class Job {
  readonly #walker: PartWalker;

  constructor(compiled: Compiled) {
    this.#walker = new PartWalker(compiled);
  }

  /** undefined: nobody waits for an answer. */
  do(task: Task): PartDone | PlainCounts | undefined {
    const { counts } = this.#walker;
    if ("drop" in task) return counts.drop(task.drop);
    counts.settle(task.settled);
    return "number" in task ? this.#walk(task) : counts.take();
  }

  #walk({ number, sequence, room, from, size, spare }: PartTask): PartDone {
    const output = new Gathered(spare ?? new Uint8Array(size * USUAL_GROWTH));
    const passed = this.#walker.walk(number, sequence, room.subarray(from, from + size), output);
    return { number, room, output: output.room, size: output.size, passed };
  }
}
