/** Bytes of an input, in one room, that become a part when there are enough of them. */
import { LEAST } from "./lent-rooms.ts";
import type { Room } from "./messages.ts";

export class Window {
  readonly room: Room;
  readonly from: number;
  #to: number;

  /** Of the room's bytes, those from `from` to `to`. */
  constructor(room: Room, from = 0, to = 0) {
    this.room = room;
    this.from = from;
    this.#to = to;
  }

  /** The bytes where they are, and `before` in front of them; undefined: there is no room for it. */
  static around(
    { buffer, byteOffset, length }: Uint8Array,
    before: Uint8Array = new Uint8Array(0),
  ): Window | undefined {
    const room = new Uint8Array(buffer as ArrayBuffer);
    const from = byteOffset - before.length;
    if (from < 0) return undefined;
    room.set(before, from);
    return new Window(room, from, byteOffset + length);
  }

  get bytes(): Room {
    return this.room.subarray(this.from, this.#to);
  }

  /** There is hardly any room left. */
  get isFull(): boolean {
    return this.room.length - this.#to < Math.min(LEAST, this.room.length >> 2);
  }

  /** Whether the bytes follow in the same room; they are then part of it. */
  extend({ buffer, byteOffset, length }: Uint8Array): boolean {
    if (buffer !== this.room.buffer || byteOffset !== this.#to) return false;
    this.#to += length;
    return true;
  }

  /** Returns how many of the bytes it took. */
  fill(bytes: Uint8Array): number {
    const taken = Math.min(bytes.length, this.room.length - this.#to);
    this.room.set(bytes.subarray(0, taken), this.#to);
    this.#to += taken;
    return taken;
  }
}
