/** Rooms that inputs are read into, and that threads get: a part is where it has been read to, and is not copied. */
import type { Rooms } from "../io/input-reader.ts";
import type { Room } from "./messages.ts";

/** In front of what is read: for the beginning of a record whose end is read there. */
const HEAD = 64 * 1024;
/** A room with less left than this is full. */
export const LEAST = 64 * 1024;

export class LentRooms implements Rooms {
  readonly #size: number;
  readonly #free: Room[] = [];
  /** Buffers that are read into, or were. */
  readonly #lent = new WeakSet<ArrayBufferLike>();
  #current: Room | undefined;
  #at = 0;

  /** `size`: bytes of a room. */
  constructor(size: number) {
    this.#size = size;
  }

  next(): Room {
    if (this.#current === undefined || this.#current.length - this.#at < LEAST) {
      this.#current = this.take();
      this.#lent.add(this.#current.buffer);
      this.#at = Math.min(HEAD, this.#current.length >> 1);
    }
    return this.#current.subarray(this.#at);
  }

  filled(size: number): void {
    this.#at += size;
  }

  /** Whether the bytes are where they were read to. */
  isLent({ buffer }: Uint8Array): boolean {
    return this.#lent.has(buffer);
  }

  /** A room for anything else. */
  take(): Room {
    return this.#free.pop() ?? new Uint8Array(this.#size);
  }

  /** Nobody needs what is in a room, unless it is still read into. */
  giveBack(room: Room): void {
    if (room.buffer === this.#current?.buffer) return;
    this.#lent.delete(room.buffer);
    this.#free.push(room);
  }

  /** As `giveBack`, for bytes that have been used, if they are in such a room at all. */
  used(bytes: Uint8Array): void {
    if (this.isLent(bytes)) this.giveBack(new Uint8Array(bytes.buffer as ArrayBuffer));
  }
}
