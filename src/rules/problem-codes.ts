import { PATH_ERROR_CODES } from "../paths/path-error.ts";

/** Every code that a problem of a rule file or of a policy can have. Stable: they stand in people's checks. */
export const PROBLEM_CODES = [
  // The text
  "not-utf-8",
  "too-large",
  "too-deep",
  "syntax-error",
  "duplicate-key",
  "flow-style",
  "yaml-alias",
  "yaml-anchor",
  "yaml-complex-key",
  "yaml-directive",
  "yaml-documents",
  "yaml-tag",
  // Keys and values
  "empty-list",
  "missing-key",
  "more-problems",
  "too-many",
  "unknown-key",
  "wrong-type",
  // The head
  "region-not-quoted",
  "review-expired",
  "unknown-format",
  "unknown-policy",
  "unknown-region",
  "unknown-taxonomy",
  "unknown-unlisted",
  "version-not-quoted",
  "wrong-date",
  "wrong-id",
  "wrong-version",
  // Entries
  "below-removed",
  "conflict",
  "duplicate-id",
  "mask-out-of-range",
  "no-reason",
  "remove-root",
  "shift-without-by",
  "takes-root",
  "unknown-action",
  "unknown-category",
  "unknown-id",
  "unknown-place",
  "unknown-reason",
  "unknown-source",
  "unknown-status",
  "unknown-subject",
  "wrong-option",
  "wrong-shift-by",
  // Paths
  ...PATH_ERROR_CODES,
  "descendant-filter",
  "keep-not-by-name",
  "path-not-normalized",
  "path-not-quoted",
  "path-too-long",
  // Detectors
  "unknown-validator",
  "wrong-example",
  "wrong-pattern",
  // Tests
  "wrong-test",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
