/** The beginning of a line whose end has not come: copied, since what was written belongs to whoever wrote it. */

const FIRST_ROOM = 256;

export class StartOfLine {
  #room = new Uint8Array(0);
  size = 0;

  add(bytes: Uint8Array): void {
    const size = this.size + bytes.length;
    if (size > this.#room.length) this.#grow(Math.max(size, 2 * this.#room.length, FIRST_ROOM));
    this.#room.set(bytes, this.size);
    this.size = size;
  }

  /** All of it, good until more is added; then there is none. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#room.subarray(0, this.size);
    this.size = 0;
    return bytes;
  }

  #grow(room: number): void {
    const larger = new Uint8Array(room);
    larger.set(this.#room.subarray(0, this.size));
    this.#room = larger;
  }
}
