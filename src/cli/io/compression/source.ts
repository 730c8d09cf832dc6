/** The bytes of a compressed input, with how many of them have been used. */
import { joinedBytes } from "../../../input/bytes.ts";
import { WrongCompression } from "../../failure.ts";
import type { Reader } from "../input-reader.ts";
import type { Format } from "./formats.ts";

/** So much may come out of any input, however small it is. */
const FREE_BYTES = 100_000_000;

export class Source {
  readonly #reader: Reader;
  readonly format: Format;
  /** What is left of the last piece. */
  #rest: Uint8Array = new Uint8Array(0);
  #offset = 0;
  #isOver = false;
  #size = 0;

  constructor(reader: Reader, format: Format) {
    this.#reader = reader;
    this.format = format;
  }

  /** How many bytes have been used. */
  get offset(): number {
    return this.#offset;
  }

  /** Whether the next piece can be asked for before it is needed. */
  get flows(): boolean {
    return this.#reader.flows;
  }

  /** What comes next, good until the next call after all of it was used; undefined at the end. @throws FileError */
  async piece(): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0 && !this.#isOver) {
      const next = await this.#reader.next();
      this.#isOver = next === undefined;
      this.#rest = next ?? this.#rest;
    }
    return this.#isOver ? undefined : this.#rest;
  }

  /** So many bytes of the piece were used. */
  used(size: number): void {
    this.#rest = this.#rest.subarray(size);
    this.#offset += size;
  }

  /** The next bytes, which are then used. @throws WrongCompression `cut-off`; FileError */
  async bytes(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let missing = size; missing > 0; ) {
      const piece = await this.piece();
      if (piece === undefined) throw this.cutOff();
      // A copy: the piece is good until the next one only.
      const part = piece.slice(0, missing);
      parts.push(part);
      this.used(part.length);
      missing -= part.length;
    }
    return joinedBytes(parts);
  }

  /** Uses a text up to the zero that ends it; returns its checksum, from `start` on. @throws WrongCompression `cut-off`; FileError */
  async skipText(start: number, checksum: (bytes: Uint8Array, start: number) => number): Promise<number> {
    for (let sum = start; ; ) {
      const piece = await this.piece();
      if (piece === undefined) throw this.cutOff();
      const end = piece.indexOf(0);
      const text = end < 0 ? piece : piece.subarray(0, end + 1);
      sum = checksum(text, sum);
      this.used(text.length);
      if (end >= 0) return sum;
    }
  }

  /** So much has come out, or takes as long as if it had. @throws WrongCompression `expands-too-much` */
  counts(size: number): void {
    const { mostRatio } = this.format;
    this.#size += size;
    if (this.#size <= FREE_BYTES || this.#size <= this.#offset * mostRatio) return;
    throw this.wrong("expands-too-much", `stand for more than ${mostRatio} times their size`, this.#offset);
  }

  cutOff(): WrongCompression {
    return this.wrong("cut-off", "end too early: the input was cut off", this.#offset);
  }

  /** `what`: goes on from the name of the format. */
  wrong(code: WrongCompression["code"], what: string, offset: number): WrongCompression {
    return new WrongCompression(code, `the ${this.format.name} data ${what} (byte ${offset} of the compressed input)`);
  }
}
