/** Errors that keep a file from being loaded, although a run would know all that its entries do. */
import type { ProblemCode } from "../../errors/problem-codes.ts";

/**
 * Where a file is read as an earlier version of another one, these are passed over: else nobody could review the change that
 * mends them. Whatever reports one of these codes has read the value all the same, or a run does not need it. What decides
 * nothing, or what only chance would decide, is not among them.
 */
export const ERRORS_OF_REVIEW: ReadonlySet<ProblemCode> = new Set([
  "unseen-character",
  "flow-style",
  "region-not-quoted",
  "wrong-date",
  "wrong-digest",
  "no-reason",
  "system-of-person",
  "unknown-anchor",
  "unknown-id",
  "unknown-source",
  "wrong-example",
]);
