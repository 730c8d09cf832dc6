/** Where in the input the frame stands that is being read, for errors. */
import type { InputPlace } from "../../errors/errors.ts";

const LF = 0x0a;

export class Position {
  /** Bytes of the input that have gone before. */
  #offset: number;
  #line = 1;
  #lineStart = 0;

  constructor(offset: number) {
    this.#offset = offset;
  }

  get offset(): number {
    return this.#offset;
  }

  /** Goes on past these bytes. */
  pass(bytes: Uint8Array): void {
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
      this.#line++;
      this.#lineStart = this.#offset + at + 1;
    }
    this.#offset += bytes.length;
  }

  /** The place of the byte after `before`, bytes that follow this position. */
  after(before: Uint8Array, pointer = ""): InputPlace {
    const there = new Position(this.#offset);
    there.#line = this.#line;
    there.#lineStart = this.#lineStart;
    there.pass(before);
    return there.#place(pointer);
  }

  #place(pointer: string): InputPlace {
    return { offset: this.#offset, line: this.#line, column: this.#offset - this.#lineStart + 1, pointer };
  }
}
