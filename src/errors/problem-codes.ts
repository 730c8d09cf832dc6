/**
 * Why a path is refused. All but the first three, and the last, are for valid RFC 9535 that cannot be judged while streaming; the last is
 * for what a path below a rule's place may not have.
 */
export const PATH_ERROR_CODES = [
  "path-syntax",
  "path-unknown-function",
  "path-pattern",
  "path-negative-index",
  "path-negative-slice",
  "path-absolute-query",
  "path-not-relative",
] as const;

export type PathErrorCode = (typeof PATH_ERROR_CODES)[number];

/** Every code that a problem of a rule file or a policy can have. Stable: people's checks depend on them. */
export const PROBLEM_CODES = [
  // The text
  "no-format",
  "not-utf-8",
  "too-large",
  "too-deep",
  "syntax-error",
  "unseen-character",
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
  "future-date",
  "ignored-key",
  "no-headings",
  "old-name",
  "region-not-quoted",
  "review-expired",
  "review-too-long",
  "unknown-format",
  "unknown-policy",
  "unknown-region",
  "unknown-taxonomy",
  "unknown-unlisted",
  "version-not-quoted",
  "wrong-date",
  "wrong-digest",
  "wrong-id",
  "wrong-version",
  // Entries
  "below-removed",
  "conflict",
  "duplicate-id",
  "mask-out-of-range",
  "no-reason",
  "open-list",
  "remove-root",
  "shift-without-by",
  "system-of-person",
  "takes-root",
  "unknown-action",
  "unknown-anchor",
  "unknown-category",
  "unknown-id",
  "unknown-place",
  "unknown-reason",
  "unknown-source",
  "unknown-status",
  "unknown-subject",
  "wrong-joined",
  "wrong-option",
  "wrong-shift-by",
  "wrong-values",
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

/** What else `scrubjay rules` and the build find wrong: with fields files, approvals, installed packs and vendors' descriptions. */
export const REVIEW_PROBLEM_CODES = [
  "also-in-common",
  "also-in-container",
  "also-in-envelope",
  "also-in-keys",
  "changed-pack",
  "changed-since-approval",
  "duplicate-field",
  "duplicate-pack",
  "external-reference",
  "merged-ids",
  "misnamed-policy",
  "misplaced-pack",
  "texts-in-pieces",
  "unknown-reference",
  "unknown-rule",
  "unknown-type",
  "unreached-line",
  "wrong-columns",
  "wrong-csv",
  "wrong-header",
  "wrong-path",
] as const;

/** What can be wrong inside a rule file or a policy file. */
export type ProblemCode = (typeof PROBLEM_CODES | typeof REVIEW_PROBLEM_CODES)[number];
