/** What an error's `code` can be, each with what it means. Stable: they stand in people's programs. */

/** Of a UsageError. */
export const USAGE_ERROR_CODES = [
  // Arguments and options of the library
  /** An argument or an option is of another kind than it has to be: a promise of rules, text where a list belongs. */
  "wrong-type",
  /** An option of another name than there are. */
  "unknown-option",
  /** A number that is none, not whole, too small or too large. */
  "bad-number",
  /** `format` is none of `auto`, `json`, `ndjson`. */
  "unknown-format",
  /** `unlisted` is none of `scan`, `keep`, `replace`. */
  "unknown-unlisted",
  /** `regions` names what is no ISO 3166-1 alpha-2 code. */
  "unknown-region",
  /** No rules are named where some are needed. */
  "no-rules",
  /** Something that only Node has, as files and the platform's ciphers, where there is no Node. */
  "not-node",

  // Bytes and text
  /** The buffer of these bytes was given away, or has shrunk. */
  "detached",
  /** Text with one half of a character, which has no UTF-8. */
  "lone-surrogate",

  // Parsed values
  /** Something in the value is none that JSON has, and would be lost: a BigInt, a Map, bytes, an error. */
  "not-json",
  /** Something in the value cannot be read: a getter, a `toJSON` or a proxy throws an error. */
  "unreadable",
  /** The value holds itself. */
  "cyclic",

  // The order of calls
  /** A call after `end` or `endTo`. */
  "after-end",
  /** A call from inside of another one, as from the function that takes its output. */
  "inside-a-call",

  // Keys
  /** A rule or the policy needs a key, and there is none. */
  "no-key",
  /** A key of fewer than 32 bytes. */
  "short-key",
  /** A key that is given twice. */
  "same-key",
  /** A file with a key cannot be read; `cause` is the platform's error. */
  "unreadable-key",
  /** Tokens were found, and the keys open none of them. */
  "wrong-key",

  // Detectors
  /** `detect` names a detector that the run does not have. */
  "unknown-detector",
  /** `detect` names a mode that the detector does not have. */
  "unknown-mode",
  /** `detect` is an empty list. */
  "no-detector",
  /** `detect` names a detector twice; on the command line, an option that is given twice. */
  "given-twice",
  /** One of the program's own detectors is not what a DetectorKind has to be, or gives spans out of place. */
  "wrong-detector",
  /** A detector's category is not of the taxonomy. */
  "unknown-category",
  /** A detector says what it needs, and its kind has no text that it matches. */
  "needs-without-examples",
  /** A text of a detector's `match` has nothing of what it says that it needs. */
  "needs-misses-example",
  /** A detector finds nothing in a text of its `match`. */
  "example-not-found",
  /** A detector finds something in a text of its `noMatch`. */
  "example-found",

  // The command line alone
  /** No command is given. */
  "no-command",
  /** A command of another name than there are. */
  "unknown-command",
  /** More or fewer words than the command takes. */
  "wrong-words",
  /** Arguments that cannot be read as options. */
  "wrong-arguments",
  /** An option without its value. */
  "missing-value",
  /** A value for an option that takes none. */
  "needless-value",
  /** A value that is none of an option's. */
  "unknown-value",
  /** A glob that cannot be read. */
  "bad-glob",
  /** `env:` without a name. */
  "key-not-named",
  /** The variable that should hold a key is not set. */
  "key-not-set",
  /** An output would be written over an input, or over another output. */
  "output-is-input",
  /** Two inputs would be written to one output. */
  "name-clash",
  /** An input without a name, where the output takes its name. */
  "no-name",
  /** What is not written over is there already. */
  "file-exists",
  /** The name of a file is missing. */
  "no-file",
  /** The name of a folder is missing, or names none. */
  "no-folder",
  /** An id is needed and cannot be made of the names of the inputs. */
  "no-id",
  /** An option of the draft without `--draft-rules`. */
  "no-draft",
  /** What should be the id of a rule file is none. */
  "wrong-id",
  /** What should be a date is none, or is over. */
  "wrong-date",
  /** What should be a path in a document is none, or no document can have it. */
  "wrong-path",
  /** The sample is no JSON. */
  "wrong-sample",
  /** The sample is larger than what is held at once. */
  "large-sample",
  /** Several rule files are named, where one is meant. */
  "several-packs",
  /** Nobody is named who approves. */
  "no-reviewer",
  /** The rule file has no place where an approval could be written. */
  "no-place",
  /** A patch that is asked for in another form than JSON. */
  "patch-is-json",
] as const;

/** What can be wrong with a call, an option or an argument; some codes belong to the command line alone. */
export type UsageErrorCode = (typeof USAGE_ERROR_CODES)[number];

/** Of a RuleError. */
export const RULE_ERROR_CODES = [
  /** A rule file is wrong; `files` has all problems, with line and column. */
  "wrong-rule-file",
  /** A policy file is wrong; `files` has all problems, with line and column. */
  "wrong-policy-file",
  /** A file or folder cannot be read. */
  "unreadable",
  /** No shipped pack, and no vendor, has this name. */
  "unknown-pack",
  /** In a bundle the shipped packs are imported as JSON: they are not found by name. */
  "no-shipped-packs",
  /** A folder without any rule file. */
  "no-rule-files",
  /** Two rule files have one id. */
  "duplicate-pack",
  /** An installed pack is not what was built. */
  "changed-pack",
  /** No built-in policy has this name. */
  "unknown-policy",
  /** The policy names an entry that the loaded rule file does not have. */
  "unknown-rule",
  /** The policy would remove whole records. */
  "remove-root",
  /** The policy shifts dates of a rule file that does not say by what. */
  "shift-without-by",
  /** `--require-approval`: a rule file is not approved. */
  "not-approved",
] as const;

/** What can be wrong with rule files, policies, or the choice of them. */
export type RuleErrorCode = (typeof RULE_ERROR_CODES)[number];

/** Of an InputError. */
export const INPUT_ERROR_CODES = [
  /** A character that cannot stand here. */
  "unexpected-character",
  /** The input ends inside of a document. */
  "unexpected-end",
  /** What begins as a number is none by RFC 8259. */
  "bad-number",
  /** What begins as true, false or null is none of these. */
  "bad-literal",
  /** A backslash before what it does not stand before. */
  "bad-escape",
  /** A control character stands unescaped in a string. */
  "control-character",
  /** Bytes that are not UTF-8. */
  "bad-utf8",
  /** More brackets are open than `maxDepth`. */
  "too-deep",
  /** With `format: "json"`, or on a line of NDJSON: more than one document. */
  "extra-content",
  /** Two scalars without white space between them. */
  "missing-space",
  /** There is no document. */
  "empty-input",
  /** NDJSON: a document goes on in the next line. */
  "line-break-in-record",
  /** More white space in or around a member than is held. */
  "gap-too-long",
  /** The input is compressed. */
  "compressed",
  /** The input is UTF-16 or UTF-32. */
  "wrong-encoding",
  /** A token of the given key was changed since it was written. */
  "damaged-token",
  /** `verify`: what is checked is not JSON. */
  "not-json",
] as const;

/** What can be wrong with an input. */
export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];
