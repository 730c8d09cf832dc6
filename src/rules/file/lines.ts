import type { TextPlace } from "../../errors/errors.ts";
import type { ScalarNode } from "./tree.ts";

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

/** How many characters stand after the backslash of an escape with a number. */
const DIGITS: Readonly<Record<string, number>> = Object.freeze({ x: 2, u: 4, U: 8 });

/**
 * Where the decoded character at `offset` of a scalar stands in the file's text. Exact for text in double quotes on
 * one line, in YAML as in JSON; the scalar's start otherwise.
 */
export function offsetInFile(text: string, scalar: ScalarNode, offset: number): number {
  if (scalar.style !== "double") return scalar.start;
  let at = scalar.start + 1;
  for (let decoded = 0; decoded < offset; ) {
    const character = text[at];
    if (character === undefined || character === "\n" || character === '"') return scalar.start;
    decoded += character === "\\" && text[at + 1] === "U" ? unitsOf(text, at) : 1;
    at += character === "\\" ? 2 + (DIGITS[text[at + 1] ?? ""] ?? 0) : 1;
  }
  return at;
}

/** `\U0001F600` is one code point and two UTF-16 units. */
function unitsOf(text: string, at: number): number {
  return Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1;
}
