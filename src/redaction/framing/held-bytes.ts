/** Bytes that wait: added at the end, dropped at the beginning, in time that grows with what is added. */

const FIRST_ROOM = 64 * 1024;

export class HeldBytes {
  #room = new Uint8Array(FIRST_ROOM);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Good until bytes are added or dropped. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#room.subarray(0, this.#size);
  }

  add(bytes: Uint8Array): void {
    const size = this.#size + bytes.length;
    if (size > this.#room.length) this.#grow(size);
    this.#room.set(bytes, this.#size);
    this.#size = size;
  }

  drop(count: number): void {
    if (count === 0) return;
    this.#room.copyWithin(0, count, this.#size);
    this.#size -= count;
  }

  #grow(size: number): void {
    const room = new Uint8Array(Math.max(size, this.#room.length * 2));
    room.set(this.bytes);
    this.#room = room;
  }
}
