/** Pieces of a text as one text, and where each of them stands in it. */
import type { Span } from "../../detectors/detector.ts";
import type { Written } from "../encodings/encoding.ts";
import { glueBetween } from "./glue.ts";

export class JoinedText implements Written {
  readonly text: string;
  readonly #pieces: readonly Written[];
  /** Where each piece begins. */
  readonly #starts: readonly number[];

  /** `spaced`: with a blank between digits, too, unless they come one by one. */
  constructor(pieces: readonly Written[], spaced: boolean) {
    const starts: number[] = [];
    const parts: string[] = [];
    let size = 0;
    pieces.forEach(({ text }, i) => {
      const before = pieces[i - 1];
      const glue = before === undefined ? "" : glueBetween(before.text, text, spaced);
      starts.push(size + glue.length);
      parts.push(glue, text);
      size += glue.length + text.length;
    });
    this.text = parts.join("");
    this.#pieces = pieces;
    this.#starts = starts;
  }

  source(start: number, end: number): string {
    const parts = this.partsOf({ start, end });
    const sources = parts.map((part) => (this.#pieces[part.piece] as Written).source(part.start, part.end));
    const glues = parts.slice(1).map(({ piece }) => this.text.slice(this.endOf(piece - 1), this.startOf(piece)));
    return sources.map((source, i) => source + (glues[i] ?? "")).join("");
  }

  startOf(piece: number): number {
    return this.#starts[piece] as number;
  }

  endOf(piece: number): number {
    return this.startOf(piece) + (this.#pieces[piece] as Written).text.length;
  }

  /** The pieces that a span has characters of, and which, by their own offsets. */
  partsOf({ start, end }: Span): { readonly piece: number; readonly start: number; readonly end: number }[] {
    const parts = [];
    for (let piece = this.#pieceAt(start); piece < this.#starts.length && this.startOf(piece) < end; piece++) {
      const from = Math.max(0, start - this.startOf(piece));
      const to = Math.min(end, this.endOf(piece)) - this.startOf(piece);
      if (from < to) parts.push({ piece, start: from, end: to });
    }
    return parts;
  }

  /** A span of another text of the same pieces, as a span of this one; what is between pieces belongs to none. */
  spanFrom(span: Span, other: JoinedText): Span {
    const parts = other.partsOf(span);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    return { start: this.startOf(first.piece) + first.start, end: this.startOf(last.piece) + last.end };
  }

  /** The last piece that begins at or before an offset. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
