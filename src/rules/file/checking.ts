import type { Problems } from "./problems.ts";
import type { FileNode } from "./tree.ts";

/** What every check of one file needs. */
export interface Checking {
  readonly text: string;
  readonly problems: Problems;
  /** `YYYY-MM-DD`: handed in, so that a check can be repeated. */
  readonly today: string;
}

/** Reads one node. Where it is wrong, it records a problem and returns undefined. */
export type Reader<T> = (node: FileNode, checking: Checking) => T | undefined;

/** A word of the file in a message: in quotes, and cut where it is long. */
export function quote(word: string): string {
  const points = [...word.slice(0, 200)];
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join("")}…` : word);
}

/** Not `a, b and c`: such a list is looked through, not read. */
export function listOf(words: readonly string[]): string {
  return words.join(", ");
}
