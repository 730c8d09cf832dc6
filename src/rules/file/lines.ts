import type { TextPlace } from "../../errors/errors.ts";

/** Turns offsets of a text into lines and columns. Lines end at LF; columns count code points. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#text = text;
    this.#starts = starts;
  }

  position(offset: number): TextPlace {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: codePoints(this.#text, this.#starts[low] ?? 0, offset) + 1 };
  }
}

function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
