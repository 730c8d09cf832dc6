import type { Problems } from "./problems.ts";
import type { FileNode } from "./tree.ts";

/** What every check of one file needs. */
export interface Checking {
  readonly text: string;
  readonly problems: Problems;
  /** `YYYY-MM-DD`: the clock is handed in, so that a check can be repeated. */
  readonly today: string;
}

/** Reads one node; where it is wrong, a problem is recorded and undefined comes back. */
export type Reader<T> = (node: FileNode, checking: Checking) => T | undefined;

/** A word of the file in a message: in quotes and never long. */
export function quote(word: string): string {
  const points = [...word.slice(0, 200)];
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join("")}…` : word);
}

/** `a, b and c` would read better, but a list is looked through, not read. */
export function listOf(words: readonly string[]): string {
  return words.join(", ");
}
