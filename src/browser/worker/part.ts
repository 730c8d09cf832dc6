/** A part of the input, and what became of it, read again and laid out. */
import type { ChangeList } from "../../redaction/changes/change-list.ts";
import type { Part, Row } from "../protocol.ts";
import { rowsOf, type Token, type TokenRow } from "./layout.ts";
import type { PartStart } from "./outline.ts";
import { type Mark, RowPieces } from "./row-pieces.ts";

/** What the rows of a part are made of. */
export interface PartBytes {
  readonly start: PartStart;
  readonly to: number;
  readonly input: Uint8Array;
  /** What stands in its place; `outFrom`: in the output. */
  readonly output: Uint8Array;
  readonly outFrom: number;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** `markOf`: what is said of a change. */
export function partOf(at: number, bytes: PartBytes, list: ChangeList, markOf: (change: number) => Mark): Part {
  const layer = new PartRows(bytes, list, markOf);
  const rows = rowsOf(bytes.input, bytes.start.open).map((row) => layer.row(row));
  return { at, from: bytes.start.from, to: bytes.to, rows };
}

class PartRows {
  readonly #bytes: PartBytes;
  readonly #list: ChangeList;
  readonly #markOf: (change: number) => Mark;
  /** The first change that goes past what has been laid out. */
  #next: number;

  constructor(bytes: PartBytes, list: ChangeList, markOf: (change: number) => Mark) {
    this.#bytes = bytes;
    this.#list = list;
    this.#markOf = markOf;
    this.#next = list.firstAfter(bytes.start.from);
  }

  row({ depth, tokens }: TokenRow): Row {
    const pieces = new RowPieces();
    for (const token of tokens) this.#lay(token, pieces);
    return pieces.row(depth);
  }

  #lay({ from, to, isColon }: Token, pieces: RowPieces): void {
    const { start } = this.#bytes;
    const end = start.from + to;
    for (let at = start.from + from; at < end; ) {
      const until = this.#until(at, end);
      const text = this.#input(at, until) + (isColon ? " " : "");
      if (this.#isChangedAt(at)) this.#layChange(at, text, pieces);
      else pieces.stays(text);
      at = until;
    }
  }

  /** Up to where all is as it is at `at`: it stays, or it is of one change. */
  #until(at: number, end: number): number {
    const list = this.#list;
    while (this.#next < list.count && list.endOf(this.#next) <= at) this.#next++;
    if (this.#next === list.count) return end;
    const start = list.startOf(this.#next);
    return Math.min(end, start > at ? start : list.endOf(this.#next));
  }

  #isChangedAt(at: number): boolean {
    return this.#next < this.#list.count && this.#list.startOf(this.#next) <= at;
  }

  /** What stands in place of a change stands where it begins. */
  #layChange(at: number, text: string, pieces: RowPieces): void {
    const mark = this.#markOf(this.#next);
    const { start, outStart, outEnd } = this.#list.at(this.#next);
    if (start === at && outStart < outEnd) pieces.becomes(text, this.#output(outStart, outEnd), mark);
    else pieces.goes(text, mark);
  }

  #input(from: number, to: number): string {
    const { input, start } = this.#bytes;
    return decoder.decode(input.subarray(from - start.from, to - start.from));
  }

  #output(from: number, to: number): string {
    const { output, outFrom } = this.#bytes;
    return decoder.decode(output.subarray(from - outFrom, to - outFrom));
  }
}
