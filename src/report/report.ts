/**
 * What a run did, in places and counts.
 *
 * The room `report` counts, and adds up the reports of several inputs. Nothing in it may hold a value of an input.
 */

import type { ApprovalFacts } from "../rules/packs/approval-text.ts";

export const REPORT_FORMAT = "scrubjay-report/1";

/** One input of a run. */
export interface InputReport {
  /** As it was given to the command line; empty in the library. */
  readonly name: string;
  /** How many bytes of JSON there were; where the input was compressed, those that came out of it. */
  readonly bytes: number;
  /** How many records there were: those that the rule files say, else documents. */
  readonly records: number;
  /**
   * NDJSON: bad lines that were left out, where that was asked for; absent where there were none. What stood in them is in no
   * other count.
   */
  readonly rejected?: number | undefined;
  /** From the command line, of a file: its size in bytes and when it was modified (RFC 3339), as it was opened. */
  readonly file?: { readonly size: number; readonly modified: string } | undefined;
  /** From the command line, of a run over a part (`--bytes`): the lines that begin from byte `from` up to, but not at, byte `to`. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  /** From the command line: how the input was compressed. Absent where it was not. */
  readonly compression?: "gzip" | "zstd" | "brotli" | undefined;
  /** From the command line: how many bytes of the compressed input were read. Absent where it was not compressed. */
  readonly compressedBytes?: number | undefined;
  /**
   * From the command line, of a run with a key: HMAC-SHA-256 of the bytes as they were read, compressed if they were, of a range those of
   * its lines, under a subkey of the key that writes, in hexadecimal digits. Absent where the input was not read to its end. No plain
   * hash is made of an input: that of a small record can be counted back.
   */
  readonly hmac?: string | undefined;
}

/** From the command line: one output, as it was written. */
export interface OutputReport {
  /** `-` for stdout. */
  readonly name: string;
  /** How many bytes were written. */
  readonly bytes: number;
  /**
   * SHA-256 of these bytes, compressed if they are, in hexadecimal digits. It is plain, so that anybody can compare it with what
   * sha256sum says of the file, and so anybody who can guess all of the output can see that the guess is right. Where nothing was replaced,
   * it is the hash of the input.
   */
  readonly sha256: string;
}

/** A file of a folder that was not read. */
export interface NotReadReport {
  /** The file's name. */
  readonly name: string;
  /** Why it was not read, in English. */
  readonly why: string;
}

/** From the command line: why a run ended before its end, and where; no text of the input, and of no message. */
export interface FailureReport {
  /** The input that it had come to, as messages name it; absent where there was none. */
  readonly input?: string | undefined;
  /** That of the error: `unexpected-end`; `file` where a file could not be read or written. */
  readonly code: string;
  /** 0-based, in bytes of JSON; absent where it is not about a place. */
  readonly offset?: number | undefined;
  /** 1-based, by LF; absent where there is no offset. */
  readonly line?: number | undefined;
  /** 1-based, in bytes; absent where there is no offset. */
  readonly column?: number | undefined;
  /** How many further inputs were not read. */
  readonly unread: number;
}

/** A rule file of the run, and whether somebody approved it. */
export interface PackReport extends ApprovalFacts {
  /** `vendor/resource`. */
  readonly id: string;
  /** As the file says, by semver.org. */
  readonly version: string;
  /**
   * What ran, `sha256:…`: of a file that says who approved it, the digest that `rules approve` would write with the same names and days; of a
   * draft, SHA-256 of its bytes. Absent for rules that come from no file.
   */
  readonly digest?: string | undefined;
  /** What was approved: the digest that stands in the file, equal to `digest` if nothing has changed; null where there is none. */
  readonly approved?: string | null | undefined;
}

/** What one entry did in a run. */
export interface RuleReport {
  /** `vendor/resource/entry`. */
  readonly id: string;
  /** The id of its rule file, `vendor/resource`. */
  readonly pack: string;
  /** `keep` for a reviewed keep. */
  readonly action: string;
  /** A key of the taxonomy, fideslang 3.1.1; absent in reports of older versions. */
  readonly category?: string | undefined;
  /** A key of the taxonomy, fideslang 3.1.1; absent in reports of older versions, and where the entry names nobody. */
  readonly subject?: string | undefined;
  /** How many values the entry decided. "" and null hold nothing, and count only where they are taken whole. */
  readonly matched: number;
  /** How many of them came out as different bytes. */
  readonly redacted: number;
}

/** How many values one entry decided at one place. */
export interface PathReport {
  /** As printed: `$.data[*].note`; `*` for names that look as if they may be personal. */
  readonly path: string;
  /** The entry, `vendor/resource/entry`. */
  readonly decided: string;
  /** How many values it decided there. */
  readonly count: number;
}

/** What was taken out of one category. */
export interface CategoryReport {
  /** A key of the taxonomy. */
  readonly category: string;
  /** How many values, and names of members, rules of the category replaced; those that a rule had scanned are no values, but hits. */
  readonly values: number;
  /** How many spans of texts detectors of the category found, and that were replaced; values known from elsewhere in a record are of none. */
  readonly hits: number;
}

/** From the command line: the options that decided what came out, as they were given or left. */
export interface OptionsReport {
  /** How documents followed each other, a word of `Format`. */
  readonly format: string;
  /** As it was given, `phone=valid,-credit-card`; absent without `--detect`. */
  readonly detect?: string | undefined;
  /** As it was given; absent without `--purpose`. */
  readonly purpose?: string | undefined;
  /** Bytes of one value that could be examined, or held. */
  readonly maxValueBytes: number;
  /** How many containers could be open at a time. */
  readonly maxDepth: number;
  /** Rule files were used whatever the input looked like (`--any-shape`). */
  readonly anyShape: boolean;
  /** Only approved rule files could run (`--require-approval`). */
  readonly requireApproval: boolean;
  /**
   * Outputs were read again (`--verify`): a run that ended well left nothing in them but what keeps and `unlisted: keep` let stay, which
   * standard error counts, and stand-ins.
   */
  readonly verified: boolean;
  /** Bad lines were left out (`--rejects`). */
  readonly leavesOutBadLines: boolean;
}

/** A place that no entry decides. */
export interface UndecidedReport {
  /** As printed: `$.data[*].note`; `*` for names that look as if they may be personal. */
  readonly path: string;
  /** How many values stood there. */
  readonly count: number;
}

/** How often something was replaced because of a limit, or because it was not what the rules expect. */
export interface LimitsReport {
  /** How many values were too large to hold for a filter: taken for a yes by rules, for a no by keeps. */
  readonly heldTooLong: number;
  /** How many values were too large to examine: replaced whole. */
  readonly tooLarge: number;
  /** How many values had so few possibilities that encrypting them in their format would hide nothing: replaced whole. */
  readonly fewValues: number;
  /** How many values were of a kind that `shift-date`, `pseudonymize` or `encrypt-format` cannot work on: replaced whole. */
  readonly otherKind: number;
  /** How many dates stood in records that do not say, once and plainly, what their dates shift by: replaced whole. */
  readonly withoutBy: number;
  /** How many texts may hold values from elsewhere in a record that is too large to wait for: replaced whole. */
  readonly waitedTooLong: number;
  /** How many values of patches depend on what a patch does not have, such as what filters ask of siblings: replaced whole. */
  readonly notInPatch: number;
  /** How many strings held JSON inside JSON, deeper than detectors look: replaced whole. */
  readonly nestedTooDeep: number;
  /** How many values and names the keep at their place does not keep, and nothing else decided: replaced. */
  readonly keptOtherwise: number;
  /** At how many places two entries of one file were equally near: the stronger one decided. */
  readonly conflicts: number;
}

/** The policy of a run, and where it does less than the rule files. */
export interface PolicyReport {
  /** The name of a built-in policy, or the id that its file says. */
  readonly id: string;
  /** As its file says; absent in reports of older versions. */
  readonly version?: string | undefined;
  /** From the command line: of the policy as it ran, with all that it extends, `sha256:…`; absent in reports of older versions. */
  readonly digest?: string | undefined;
  /** The entries for which it does less than their rule file says. */
  readonly weaker: readonly string[];
  /** The categories of hits for which it does less than replace, which is what happens without a policy. */
  readonly weakerHits: readonly string[];
}

/** What a run did: places and counts, never values. */
export interface Report {
  /** What this is, and in which version: `scrubjay-report/1`. */
  readonly format: typeof REPORT_FORMAT;
  /** `scrubjay`, and its version. */
  readonly tool: string;
  /** From the command line: SHA-256 of the WebAssembly core that ran, in hexadecimal digits. */
  readonly core?: string | undefined;
  /** From the command line: when the run began, RFC 3339 in UTC; of several runs, the first beginning. */
  readonly started?: string | undefined;
  /** From the command line: when the run ended, RFC 3339 in UTC; of several runs, the last end. */
  readonly ended?: string | undefined;
  /** The inputs, in their order. */
  readonly inputs: readonly InputReport[];
  /** From the command line: the outputs, in the order of their inputs; absent where nothing was written. */
  readonly outputs?: readonly OutputReport[] | undefined;
  /** From the command line alone. */
  readonly options?: OptionsReport | undefined;
  /** The rule files of the run. */
  readonly packs: readonly PackReport[];
  /** What each entry did, also where it did nothing. */
  readonly rules: readonly RuleReport[];
  /** How many values were decided where; `notListed` counts those at paths past the 10,000 that are listed. */
  readonly paths: readonly PathReport[];
  /** Places that no entry decides. */
  readonly undecided: readonly UndecidedReport[];
  /** Where the keep named in `decided` does not keep what stood there, and nothing else decided: replaced. */
  readonly keptOtherwise: readonly PathReport[];
  /** Countries whose national forms of numbers and ids were looked for: those of the rule files and of the options. */
  readonly regions: readonly string[];
  /** How many values stood at paths past the 10,000 that are listed. */
  readonly notListed: number;
  /** The policy of the run; absent where there was none. */
  readonly policy?: PolicyReport | undefined;
  /** Public ids of the run's keys, the one that writes first; never a key. Absent where there was none. */
  readonly keys?: readonly string[] | undefined;
  /**
   * By which version of the normalisation a keyed action made one of the ways to write a number, an address or an id; absent where none
   * did. Hashes of different versions may not join.
   */
  readonly normalization?: number | undefined;
  /** What happened to undecided values, and whether that is weaker than a rule file asks for. */
  readonly unlisted: { readonly action: string; readonly weaker: boolean };
  /** Ids of the detectors that ran; none where nothing was scanned. */
  readonly detectors: readonly string[];
  /** Ids of the built-in detectors that did not run, all of them where nothing was scanned; absent in reports of older versions. */
  readonly detectorsOff?: readonly string[] | undefined;
  /** Their modes, where they are not the usual ones: `{ phone: "valid" }`. */
  readonly detectorModes?: Readonly<Record<string, string>> | undefined;
  /** What detectors found and was replaced, in values and names: counts by the detector's id. */
  readonly detected: Readonly<Record<string, number>>;
  /** What was taken out, by category, the largest first; absent in reports of older versions. */
  readonly categories?: readonly CategoryReport[] | undefined;
  /** Ids of the rules whose paths never occurred. */
  readonly neverMatched: readonly string[];
  /** How often a limit was reached. */
  readonly limits: LimitsReport;
  /** From the command line: files of folders that were not read. */
  readonly notRead?: readonly NotReadReport[] | undefined;
  /** From the command line: why the run ended before its end; of several runs, each of them. Absent where none did. */
  readonly failures?: readonly FailureReport[] | undefined;
  /** From the command line: how many names of files were passed over in folders. */
  readonly skippedNames?: number | undefined;
  /** From the command line: all inputs were read to their ends, and all of their outputs was written. */
  readonly whole?: boolean | undefined;
  /**
   * From the command line: SHA-256, in hexadecimal digits, of all that decides what comes out of an input: rules, policy, options, ids of keys, and the
   * version of the program. Runs with the same digest would make the same of an input.
   */
  readonly digest?: string | undefined;
  /**
   * The run's exit code. In the library: 0 for a run that ended well, 3 for one whose input was wrong or had bad lines, 2 for
   * one that the program itself stopped, by an error in a detector or a sink of its own, or by ending a stream before its input.
   */
  readonly exit: number;
}
