/**
 * What a run did, in places and counts.
 *
 * The room `report` counts, and adds up the reports of several inputs. Nothing in it may hold a value of an input.
 */

import type { ApprovalFacts } from "../rules/packs/approval-text.ts";

export const REPORT_FORMAT = "scrubjay-report/1";

/** One input of a run. */
export interface InputReport {
  readonly name: string;
  /** Of JSON; where the input was compressed, those that came out of it. */
  readonly bytes: number;
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
  /** From the command line: how the input was compressed, and how many bytes of it were read. Absent where it was not. */
  readonly compression?: "gzip" | "zstd" | "brotli" | undefined;
  readonly compressedBytes?: number | undefined;
  /**
   * From the command line, of a run with a key: HMAC-SHA-256 of the bytes as they were read, under a subkey of the key that writes, in
   * hexadecimal digits. There is no plain hash of an input: that of a small record can be counted back.
   */
  readonly hmac?: string | undefined;
}

/** From the command line: one output, as it was written. */
export interface OutputReport {
  /** `-` for stdout. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of these bytes, compressed if they are, in hexadecimal digits. */
  readonly sha256: string;
}

/** A file of a folder that was not read. */
export interface NotReadReport {
  readonly name: string;
  readonly why: string;
}

/** A rule file of the run, and whether somebody approved it. */
export interface PackReport extends ApprovalFacts {
  readonly id: string;
  readonly version: string;
  /** What ran: the digest that `rules approve` would write of the rule file as it is, `sha256:…`; absent for rules that come from no file. */
  readonly digest?: string | undefined;
  /** What was approved: the digest that stands in the file; null where there is none. */
  readonly approved?: string | null | undefined;
}

/** What one entry did in a run. */
export interface RuleReport {
  /** `vendor/resource/entry`. */
  readonly id: string;
  readonly pack: string;
  /** `keep` for a reviewed keep. */
  readonly action: string;
  /** Keys of the taxonomy; absent in reports of older versions, `subject` also where the entry names nobody. */
  readonly category?: string | undefined;
  readonly subject?: string | undefined;
  /** Values that the entry decided. "" and null hold nothing, and count only where they are taken whole. */
  readonly matched: number;
  /** Those of them that came out as different bytes. */
  readonly redacted: number;
}

/** How many values one entry decided at one place. */
export interface PathReport {
  readonly path: string;
  /** The entry. */
  readonly decided: string;
  readonly count: number;
}

/** What was taken out of one category. */
export interface CategoryReport {
  /** A key of the taxonomy. */
  readonly category: string;
  /** Values, and names of members, that rules of the category replaced; those that a rule had scanned are no values, but hits. */
  readonly values: number;
  /** Spans of texts that detectors of the category found, and that were replaced. */
  readonly hits: number;
}

/** From the command line: the options that decided what came out, as they were given or left. */
export interface OptionsReport {
  readonly format: string;
  /** As it was given, `phone=valid,-credit-card`; absent without `--detect`. */
  readonly detect?: string | undefined;
  readonly purpose?: string | undefined;
  readonly maxValueBytes: number;
  readonly maxDepth: number;
  readonly anyShape: boolean;
  readonly requireApproval: boolean;
  readonly verified: boolean;
  /** Bad lines were left out (`--rejects`). */
  readonly leavesOutBadLines: boolean;
}

/** A place that no entry decides. */
export interface UndecidedReport {
  readonly path: string;
  readonly count: number;
}

/** How often something was replaced because of a limit, or because it was not what the rules expect. */
export interface LimitsReport {
  /** Values too large to hold for a filter: taken for a yes by rules, for a no by keeps. */
  readonly heldTooLong: number;
  /** Values too large to examine: replaced whole. */
  readonly tooLarge: number;
  /** Values with so few possibilities that encrypting them in their format would hide nothing: replaced whole. */
  readonly fewValues: number;
  /** Values of a kind that `shift-date`, `pseudonymize` or `encrypt-format` cannot work on: replaced whole. */
  readonly otherKind: number;
  /** Dates in records that do not say, once and plainly, what their dates shift by: replaced whole. */
  readonly withoutBy: number;
  /** Texts that may hold values from elsewhere in a record that is too large to wait for: replaced whole. */
  readonly waitedTooLong: number;
  /** Values of patches that depend on what a patch does not have, such as what filters ask of siblings: replaced whole. */
  readonly notInPatch: number;
  /** Strings with JSON inside JSON, deeper than detectors look: replaced whole. */
  readonly nestedTooDeep: number;
  /** Values and names that the keep at their place does not keep, and that nothing else decided: replaced. */
  readonly keptOtherwise: number;
  /** Places where two entries of one file were equally near: the stronger one decided. */
  readonly conflicts: number;
}

/** The policy of a run, and where it does less than the rule files. */
export interface PolicyReport {
  readonly id: string;
  readonly version?: string | undefined;
  /** Of the policy as it ran, `sha256:…`. */
  readonly digest?: string | undefined;
  /** The entries for which it does less than their rule file says. */
  readonly weaker: readonly string[];
  /** The categories of hits for which it does less than replace, which is what happens without a policy. */
  readonly weakerHits: readonly string[];
}

/** What a run did: places and counts, never values. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly tool: string;
  /** From the command line: SHA-256 of the WebAssembly core that ran, in hexadecimal digits. */
  readonly core?: string | undefined;
  /** From the command line: when the run began and ended, RFC 3339 in UTC; of several runs, the first beginning and the last end. */
  readonly started?: string | undefined;
  readonly ended?: string | undefined;
  readonly inputs: readonly InputReport[];
  /** From the command line: absent where nothing was written. */
  readonly outputs?: readonly OutputReport[] | undefined;
  readonly options?: OptionsReport | undefined;
  readonly packs: readonly PackReport[];
  readonly rules: readonly RuleReport[];
  readonly paths: readonly PathReport[];
  readonly undecided: readonly UndecidedReport[];
  /** Where the keep named in `decided` does not keep what stood there, and nothing else decided: replaced. */
  readonly keptOtherwise: readonly PathReport[];
  /** Countries whose national forms of numbers and ids were looked for: those of the rule files and of the options. */
  readonly regions: readonly string[];
  /** Values at paths past the 10,000 that are listed. */
  readonly notListed: number;
  /** The policy of the run. */
  readonly policy?: PolicyReport | undefined;
  /** Public ids of the run's keys, the one that writes first; never a key. */
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
  /** Ids of the built-in detectors that could have run and did not; absent in reports of older versions. */
  readonly detectorsOff?: readonly string[] | undefined;
  /** Their modes, where they are not the usual ones: `{ phone: "valid" }`. */
  readonly detectorModes?: Readonly<Record<string, string>> | undefined;
  /** What detectors found and was replaced, in values and names: counts by the detector's id. */
  readonly detected: Readonly<Record<string, number>>;
  /** What was taken out, by category, the largest first; absent in reports of older versions. */
  readonly categories?: readonly CategoryReport[] | undefined;
  /** Ids of the rules whose paths never occurred. */
  readonly neverMatched: readonly string[];
  readonly limits: LimitsReport;
  /** From the command line: files of folders that were not read, and how many names were passed over there. */
  readonly notRead?: readonly NotReadReport[] | undefined;
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

/** So many paths are listed at most. */
export const MOST_PATHS = 10_000;

type RowLists = Pick<Report, "paths" | "undecided" | "keptOtherwise">;

/** One row for each place and entry. Rows past those that are listed only count. */
export function listRows({ paths, undecided, keptOtherwise }: RowLists): RowLists & Pick<Report, "notListed"> {
  const byDecision = ({ path, decided }: PathReport) => `${path} ${decided}`;
  const added = [
    addUp(paths, byDecision),
    addUp(undecided, ({ path }) => path),
    addUp(keptOtherwise, byDecision),
  ] as const;
  const cut = added.flatMap((rows) => rows.slice(MOST_PATHS).map(({ count }) => count));
  return {
    paths: added[0].slice(0, MOST_PATHS),
    undecided: added[1].slice(0, MOST_PATHS),
    keptOtherwise: added[2].slice(0, MOST_PATHS),
    notListed: cut.reduce((total, count) => total + count, 0),
  };
}

/** Sums, name by name. */
export function addCounts<Name extends string>(all: readonly Readonly<Record<Name, number>>[]): Record<Name, number> {
  const sums: Partial<Record<string, number>> = {};
  for (const counts of all) {
    for (const [name, count] of Object.entries<number>(counts)) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums as Record<Name, number>;
}

/** By name: the order in which something was found would say how the input was shared among threads. */
export function sortedCounts(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort());
}

/** Rows with the same key become one. */
export function addUp<Row extends { readonly count: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = sums.get(key);
    sums.set(key, known === undefined ? row : { ...row, count: known.count + row.count });
  }
  return [...sums.values()];
}
