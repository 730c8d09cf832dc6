/** What an error's `code` can be, and what each means. Stable: people's programs depend on them. */

/** Of a UsageError. */
export const USAGE_ERROR_CODES = [
  // Arguments and options of the library
  /** An argument or an option has the wrong type: a promise of rules, text where a list belongs. */
  "wrong-type",
  /** No option has this name. */
  "unknown-option",
  /** Not a number, not whole, too small or too large. */
  "bad-number",
  /** `format` is none of `auto`, `json`, `ndjson`, `sse`, `patch`. */
  "unknown-format",
  /** `onBadRecord`, `--rejects` or `--rejects-raw` in another format than NDJSON. */
  "not-ndjson",
  /** `--bytes`: no range of bytes, or none of one NDJSON file that can be read by position. */
  "bad-range",
  /** A file is none of `--report`. */
  "not-a-report",
  /** Reports of runs under different rules or options. */
  "not-alike",
  /** `--complete` without `--of`, or the other way round. */
  "not-complete",
  /** What is asked for cannot be done with this format, such as `verify` with `patch`. */
  "wrong-format",
  /** `unlisted` is none of `scan`, `keep`, `replace`. */
  "unknown-unlisted",
  /** `regions` holds something that is not an ISO 3166-1 alpha-2 code. */
  "unknown-region",
  /** No rules are named, and some are needed. */
  "no-rules",
  /** A name of files in git that cannot be read as `git:REF:PATH`, or that stands where none may. */
  "bad-git-name",
  /** Something that only Node has, such as files and the platform's ciphers, where there is no Node. */
  "not-node",

  // Bytes and text
  /** The buffer of these bytes was given away, or has shrunk. */
  "detached",
  /** Text with a lone surrogate, which UTF-8 cannot hold. */
  "lone-surrogate",

  // Parsed values
  /** The value holds something that JSON does not have, and that would be lost: a BigInt, a Map, bytes, an error. */
  "not-json",
  /** Part of the value cannot be read: a getter, a `toJSON` or a proxy throws an error. */
  "unreadable",
  /** The value holds itself. */
  "cyclic",

  // Tokens
  /** What comes is no token of stream-json, or none that may come here; or no item of its streamers. */
  "wrong-token",

  // The order of calls
  /** A call after `end` or `endTo`. */
  "after-end",
  /** A call from inside another one, such as from the function that takes its output. */
  "inside-a-call",

  // Keys
  /** A rule or the policy needs a key, and there is none. */
  "no-key",
  /** A key is given to `scrubjay/web`, and no `ciphers` beside it. */
  "no-ciphers",
  /** `detect` asks for names of the dictionary in `scrubjay/web`, and no `names` are beside it. */
  "no-names",
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
  /** A detector's category is not in the taxonomy. */
  "unknown-category",
  /** A detector says what it needs, and gives no text that it matches. */
  "needs-without-examples",
  /** A text of a detector's `match` has none of the evidence that the detector needs. */
  "needs-misses-example",
  /** A detector finds nothing in a text of its `match`. */
  "example-not-found",
  /** A detector finds something in a text of its `noMatch`. */
  "example-found",

  // The command line alone
  /** `page -o` writes a file and serves nothing: `--port` or `--open` beside it. */
  "not-served",

  /** No command is given. */
  "no-command",
  /** No command has this name. */
  "unknown-command",
  /** More or fewer words than the command takes. */
  "wrong-words",
  /** Arguments that cannot be read as options. */
  "wrong-arguments",
  /** An option without its value. */
  "missing-value",
  /** A value for an option that takes none. */
  "needless-value",
  /** A value that the option does not have. */
  "unknown-value",
  /** A glob that cannot be read. */
  "bad-glob",
  /** `env:` without the name of a variable. */
  "key-not-named",
  /** The variable that should hold a key is not set. */
  "key-not-set",
  /** An output would be written over an input, or over another output. */
  "output-is-input",
  /** Two inputs would be written to one output. */
  "name-clash",
  /** An output cannot be compressed so: brotli is only read, and zstd needs a Node that has it, or a package. */
  "cannot-compress",
  /** An input without a name, where the output takes its name. */
  "no-name",
  /** A file stands where one would be written, and is not overwritten. */
  "file-exists",
  /** The name of a file is missing. */
  "no-file",
  /** The name of a folder is missing, or is not that of a folder. */
  "no-folder",
  /** An id is needed, and cannot be made from the names of the inputs. */
  "no-id",
  /** An option of a draft without `--draft-rules`, `--from-openapi` or `--from-schema`. */
  "no-draft",
  /** Two options that ask for different looks at the same input. */
  "two-answers",
  /** A description has no such operation, path or schema, or has several, and none is named. */
  "unknown-operation",
  /** What should be the id of a rule file is not one. */
  "wrong-id",
  /** What should be a date is not one, or has passed. */
  "wrong-date",
  /** What should be a path in a document is not one, or no document can have it. */
  "wrong-path",
  /** An option that is about samples, without `--sample`. */
  "no-sample",
  /** What should be a month is not one. */
  "wrong-month",
  /** What should hold what was seen in samples before is no such file, or one of another rule file or of later months. */
  "wrong-seen",
  /** Several rule files are named, and only one can be meant. */
  "several-packs",
  /** A policy and a rule file, where both have to be of one kind, or the option is for the other kind. */
  "other-kind",
  /** Nobody is named who approves. */
  "no-reviewer",
  /** The rule file has no place for an approval. */
  "no-place",
  /** An option or a format that `--patch` does not go with. */
  "not-with-patch",
  /** A patch is asked for in another format than JSON. */
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
  /** A vendor's description cannot be used for a draft; `files` has all problems, with line and column. */
  "wrong-description",
  /** A file or folder cannot be read. */
  "unreadable",
  /** Neither a shipped pack nor a vendor has this name. */
  "unknown-pack",
  /** In a bundle, shipped packs are imported as JSON: they are not found by name. */
  "no-shipped-packs",
  /** A folder without any rule file. */
  "no-rule-files",
  /** Two rule files have the same id. */
  "duplicate-pack",
  /** An installed pack is not what was built. */
  "changed-pack",
  /** No built-in policy has this name. */
  "unknown-policy",
  /** The policy names an entry that the loaded rule file does not have. */
  "unknown-rule",
  /** The policy would remove whole records. */
  "remove-root",
  /** The policy shifts dates of a rule file that does not say what they shift by. */
  "shift-without-by",
  /** `--require-approval`: a rule file is not approved. */
  "not-approved",
] as const;

/** What can be wrong with rule files, policies, or the choice of them. */
export type RuleErrorCode = (typeof RULE_ERROR_CODES)[number];

/** Of an InputError. */
export const INPUT_ERROR_CODES = [
  /** A character that is not allowed here. */
  "unexpected-character",
  /** The input ends inside a document. */
  "unexpected-end",
  /** What begins like a number is not one (RFC 8259). */
  "bad-number",
  /** What begins like true, false or null is none of these. */
  "bad-literal",
  /** A backslash before a character that it cannot escape. */
  "bad-escape",
  /** A control character is not escaped in a string. */
  "control-character",
  /** Bytes that are not UTF-8. */
  "bad-utf8",
  /** More brackets are open than `maxDepth` allows. */
  "too-deep",
  /** With `format: "json"`, or on a line of NDJSON: more than one document. */
  "extra-content",
  /** Two scalars without white space between them. */
  "missing-space",
  /** There is no document. */
  "empty-input",
  /** NDJSON: a document goes on on the next line. */
  "line-break-in-record",
  /** More white space in or around a member than can be held. */
  "gap-too-long",
  /** For `--patch`: a name comes twice in an object, or would after replacing. */
  "duplicate-name",
  /** For `--patch`: a name longer than `maxValueBytes`. */
  "long-name",
  /** The input is compressed. */
  "compressed",
  /** The input is UTF-16 or UTF-32. */
  "wrong-encoding",
  /** A token that the given key opens was changed since it was written. */
  "damaged-token",
  /** A server-sent event is longer than `maxValueBytes`, or never ends. */
  "event-too-long",
  /** `verify`: what is checked is not JSON. In an event stream: data that looks like JSON and is not one document, in a run with rules. */
  "not-json",
  /** A JSON Patch is not a list of operations. */
  "wrong-patch",
  /** An operation of a patch is not one by RFC 6902, or says something twice. */
  "wrong-operation",
  /** A `path` or `from` of a patch is not a JSON Pointer (RFC 6901). */
  "wrong-pointer",
  /** A patch moves or copies between places that the rules do not surely decide alike. */
  "unlike-places",
  /** A line with a patch is larger than `maxValueBytes`. */
  "long-line",
] as const;

/** What can be wrong with an input. */
export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];
