/** The part of the input that is being read, and where its bytes stand in the whole input. */
import type { InputPlace } from "../../errors/errors.ts";
import type { PartPosition } from "../../scanner/follower.ts";

const LF = 0x0a;

export type Position = Omit<InputPlace, "pointer">;

export class InputPart {
  readonly #at: number;
  readonly #position: PartPosition;

  /** The part begins at `at` of the bytes that hold it. */
  constructor(at: number, position: PartPosition) {
    this.#at = at;
    this.#position = position;
  }

  /** So many bytes of the input stand in front of the byte at `at`. */
  offsetOf(at: number): number {
    return this.#position.offset + at - this.#at;
  }

  /** Where the byte at `at` stands. Lines are counted only here: it is asked for errors, and for names that are cut. */
  positionOf(bytes: Uint8Array, at: number): Position {
    const offset = this.offsetOf(at);
    let { line, lineStart } = this.#position;
    for (let i = this.#at; i < at; i++) {
      if (bytes[i] !== LF) continue;
      line++;
      lineStart = this.offsetOf(i + 1);
    }
    return { offset, line, column: offset - lineStart + 1 };
  }
}
