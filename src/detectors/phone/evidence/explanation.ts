/** What the finder says of its candidates where somebody asks; nobody does in a run. */
import type { Span } from "../../detector.ts";

export interface Explanation extends Span {
  readonly taken: boolean;
  /** In words: what decided, first. */
  readonly reasons: readonly string[];
}

export const MARK = "a plus or a scheme stands in front";
export const GLUED = "several numbers, or a number and a date, are glued to each other";
export const SPREADSHEET = "a spreadsheet wrote it, and a plan of the regions gives it out";
export const LOOKALIKE = "a date, a time, an amount, a version or the like";
export const CARD = "a payment card";
export const ID = "a part of an id";
export const FEW = "too few digits";
export const ROW = "a part of a longer row";
