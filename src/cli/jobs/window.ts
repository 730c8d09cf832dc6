/** Bytes of an input that become a part when there are enough of them. */
import type { Room } from "./messages.ts";

export class Window {
  readonly room: Room;
  #size = 0;

  constructor(room: Room) {
    this.room = room;
  }

  get bytes(): Room {
    return this.room.subarray(0, this.#size);
  }

  get isFull(): boolean {
    return this.#size === this.room.length;
  }

  /** Returns how many of the bytes it took. */
  fill(bytes: Uint8Array): number {
    const taken = Math.min(bytes.length, this.room.length - this.#size);
    this.room.set(bytes.subarray(0, taken), this.#size);
    this.#size += taken;
    return taken;
  }
}
