import type { ScalarNode } from "./tree.ts";

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
