/**
 * Why a path is refused. All but the first three, and the last, are for valid RFC 9535 that cannot be judged while streaming; the last is
 * for what a path below a rule's place may not have.
 */
export const PATH_ERROR_CODES = [
  /** This is not JSONPath by RFC 9535. */
  "path-syntax",
  /** A filter calls a function that RFC 9535 does not have. */
  "path-unknown-function",
  /** The pattern of `match` or `search` is not one of RFC 9485, or is too large. */
  "path-pattern",
  /** An index counts from the end of an array, whose length a stream does not know. */
  "path-negative-index",
  /** A bound or the step of a slice is negative, which needs the array's length. */
  "path-negative-slice",
  /** A filter asks for something by `$`, which lies outside of what it judges. */
  "path-absolute-query",
  /** A path below a rule's place, such as that of `joined`, has `..` or a filter. */
  "path-not-relative",
] as const;

export type PathErrorCode = (typeof PATH_ERROR_CODES)[number];

/** Every code that a problem of a rule file or a policy can have. Stable: people's checks depend on them. */
export const PROBLEM_CODES = [
  // The text
  /** No line says what the file is, as `format: pii-rules/1` does. */
  "no-format",
  /** The file is not UTF-8. */
  "not-utf-8",
  /** The file is larger than may be. */
  "too-large",
  /** The file nests more levels than may be. */
  "too-deep",
  /** The file is not YAML, or not JSON. */
  "syntax-error",
  /** A character that no editor shows, and that could hide what a line says. */
  "unseen-character",
  /** A key stands twice in a map. */
  "duplicate-key",
  /** `[…]` or `{…}` where one item a line is asked for, so that changes can be reviewed. */
  "flow-style",
  /** An alias of YAML (`*name`), which is not read. */
  "yaml-alias",
  /** An anchor of YAML (`&name`), which is not read. */
  "yaml-anchor",
  /** A key that is not text. */
  "yaml-complex-key",
  /** A directive of YAML (`%…`), which is not read. */
  "yaml-directive",
  /** More than one document in a file. */
  "yaml-documents",
  /** A tag of YAML (`!name`), which is not read. */
  "yaml-tag",
  // Keys and values
  /** A list that may not be empty is. */
  "empty-list",
  /** A key that is needed is not there; strictly, also one that a reviewer needs. */
  "missing-key",
  /** The file has more problems than are listed. */
  "more-problems",
  /** A list has more items than may be. */
  "too-many",
  /** No key has this name here. */
  "unknown-key",
  /** The value of a key has another type: a list where text belongs. */
  "wrong-type",
  // The head
  /** A day on which something was done has not come yet (UTC). */
  "future-date",
  /** A key that no longer does anything. */
  "ignored-key",
  /** Entries name places in a source, and the source does not say which headings these are. */
  "no-headings",
  /** A key has its old name: `phone_regions` is `regions` now. */
  "old-name",
  /** A region is not in quotes, so that YAML may read `NO` as false. */
  "region-not-quoted",
  /** The last day of the approval is over. */
  "review-expired",
  /** An approval holds for more years than it may. */
  "review-too-long",
  /** This version of the product does not know the format that the file, or a description, says it has. */
  "unknown-format",
  /** No built-in policy has this name. */
  "unknown-policy",
  /** This is not a region of ISO 3166-1 alpha-2. */
  "unknown-region",
  /** This is not the taxonomy that categories are taken from, fideslang 3.1.1. */
  "unknown-taxonomy",
  /** `unlisted` is none of `scan`, `keep`, `replace`. */
  "unknown-unlisted",
  /** A version is not in quotes, so that YAML reads a number. */
  "version-not-quoted",
  /** This is not a day, as in `2026-08-01`, or an approval ends before it begins. */
  "wrong-date",
  /** What should be the digest of an approval is not one. */
  "wrong-digest",
  /** An id has other characters than lower-case letters, digits and hyphens. */
  "wrong-id",
  /** This is not a version by semver.org, as in `1.3.0`. */
  "wrong-version",
  // Entries
  /** An entry can match below what another one takes whole, so it would never act there. */
  "below-removed",
  /** Two entries match the same place equally literally, and do different things. */
  "conflict",
  /** Two entries of a file have one id. */
  "duplicate-id",
  /** `mask` keeps another number of characters than 0 to 255, or writes something else than one mark. */
  "mask-out-of-range",
  /** A keep does not say why, or says it with a placeholder. */
  "no-reason",
  /** A keep with `reason: closed-list` does not name its values, so that it keeps whatever stands there. */
  "open-list",
  /** An entry would remove the whole document. */
  "remove-root",
  /** `shift-date` does not say by which entry's value it shifts. */
  "shift-without-by",
  /** The category is of no person, and the subject is a person. */
  "system-of-person",
  /** An entry can take a whole record, or more, from outside of it. */
  "takes-root",
  /** No action has this name. */
  "unknown-action",
  /** An entry names a place in a source that the source's headings do not have. */
  "unknown-anchor",
  /** This is not a category of fideslang 3.1.1. */
  "unknown-category",
  /** No entry of the file has the id that another entry names. */
  "unknown-id",
  /** `also_in` names another place than `text`. */
  "unknown-place",
  /** This is not a reason to keep something. */
  "unknown-reason",
  /** An entry names a source that the file does not declare. */
  "unknown-source",
  /** This is not a status of an entry. */
  "unknown-status",
  /** This is not a subject of fideslang 3.1.1. */
  "unknown-subject",
  /** `joined` stands without `action: scan`, or beside `also_in`. */
  "wrong-joined",
  /** An action does not have this option, or not with this value. */
  "wrong-option",
  /** Dates cannot shift by the entry that `by` names. */
  "wrong-shift-by",
  /** `values` stands with another reason than `closed-list`, or lists a value twice, or what is no scalar. */
  "wrong-values",
  // Paths
  ...PATH_ERROR_CODES,
  /** `..` in front of a filter holds every map and list until it is judged, which is slow. */
  "descendant-filter",
  /** The path of a keep does not end in names, so that it would keep what nobody has reviewed. */
  "keep-not-by-name",
  /** The path of a test is not a normalized one (RFC 9535, section 2.7). */
  "path-not-normalized",
  /** A path is not in double quotes, so that YAML may end it early. */
  "path-not-quoted",
  /** A path has more characters or segments than may be. */
  "path-too-long",
  // Detectors
  /** No check of numbers has this name. */
  "unknown-validator",
  /** A detector does not find its own example, is not asked about it, or finds what it should not. */
  "wrong-example",
  /** The pattern of a detector cannot be read, or cannot be run in linear time. */
  "wrong-pattern",
  // Tests
  /** A test of the file cannot be read. */
  "wrong-test",
] as const;

/** What else `scrubjay rules` and the build find wrong: with fields files, approvals, installed packs and vendors' descriptions. */
export const REVIEW_PROBLEM_CODES = [
  /** `also_in` stands at values that are too short or too common to be looked for in texts. */
  "also-in-common",
  /** `also_in` stands on an object or a list, so that every word in it is looked for. */
  "also-in-container",
  /** `also_in` stands outside of records, and looks in none. */
  "also-in-envelope",
  /** `also_in` looks for values, and not for the names that `keys` takes. */
  "also-in-keys",
  /** An installed pack is not what was built. */
  "changed-pack",
  /** The file is not what was approved. */
  "changed-since-approval",
  /** A field stands twice in a fields file. */
  "duplicate-field",
  /** Two rule files have one id. */
  "duplicate-pack",
  /** A description refers to another file, which is not read. */
  "external-reference",
  /** Every id becomes the same label, so that a join by it takes everybody for one. */
  "merged-ids",
  /** A policy has the name of a rule file, and a run of its folder would refuse it. */
  "misnamed-policy",
  /** A pack stands under another name than its id says. */
  "misplaced-pack",
  /** Texts of a list look like pieces of one text, and are looked at one by one. */
  "texts-in-pieces",
  /** Nothing stands where a description refers to, or it refers to itself. */
  "unknown-reference",
  /** A policy names an entry that the pack does not have. */
  "unknown-rule",
  /** A fields file or a description names a type that is none. */
  "unknown-type",
  /** Nothing comes of a line of a policy. */
  "unreached-line",
  /** A line of a fields file has more or fewer columns than the first. */
  "wrong-columns",
  /** A fields file is not CSV by RFC 4180. */
  "wrong-csv",
  /** The first line of a fields file does not name its columns. */
  "wrong-header",
  /** What should be the path of a field is not one. */
  "wrong-path",
] as const;

/** What can be wrong inside a rule file or a policy file. */
export type ProblemCode = (typeof PROBLEM_CODES | typeof REVIEW_PROBLEM_CODES)[number];
