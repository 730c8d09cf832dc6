/** Makes windows of the bytes of an input: where they were read to, if that can be, else copied. */
import { LentRooms } from "./lent-rooms.ts";
import { Window } from "./window.ts";

/** What becomes of full windows. */
interface Full {
  /** How many of the bytes come out; the others begin the next window. 0: the window cannot be cut. */
  cut(bytes: Uint8Array): number;
  /** Takes the window, of which so many bytes come out, and its room. */
  take(window: Window, size: number): void;
}

export class Windows {
  readonly rooms: LentRooms;
  readonly #full: Full;
  #window: Window | undefined;

  /** `size`: bytes of a window. */
  constructor(size: number, full: Full) {
    this.rooms = new LentRooms(size);
    this.#full = full;
  }

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (!this.rooms.isLent(bytes)) this.#copy(bytes);
    else if (!this.#window?.extend(bytes)) this.#around(bytes);
    this.#handOver();
  }

  /** What has not become part of a full window. */
  rest(): Window | undefined {
    const window = this.#window;
    this.#window = undefined;
    return window;
  }

  /** What waits goes in front of the bytes, where there is room for it. */
  #around(bytes: Uint8Array): void {
    const before = this.#window;
    const window = Window.around(bytes, before?.bytes);
    if (window === undefined) {
      this.#copy(bytes);
      this.rooms.used(bytes);
      return;
    }
    this.#window = window;
    if (before !== undefined) this.rooms.giveBack(before.room);
  }

  #copy(bytes: Uint8Array): void {
    for (let rest = bytes; rest.length > 0; ) {
      this.#window ??= new Window(this.rooms.take());
      rest = rest.subarray(this.#window.fill(rest));
      if (rest.length > 0) this.#handOver();
    }
  }

  #handOver(): void {
    const window = this.#window;
    if (!window?.isFull) return;
    const { bytes } = window;
    const size = this.#full.cut(bytes);
    this.#window = size === 0 || size === bytes.length ? undefined : this.#beginning(bytes.subarray(size));
    this.#full.take(window, size);
  }

  #beginning(bytes: Uint8Array): Window {
    const window = new Window(this.rooms.take());
    window.fill(bytes);
    return window;
  }
}
