/**
 * Finds personal data without changing anything: the redactor at work, and nobody takes what it writes.
 *
 * The room `scan` says where something was found, and how sure that is. It may not look at a text by itself, and no value may
 * leave it.
 */
import { ACTIONS, SCANNING } from "../actions/table.ts";
import { type Input, piecesOf } from "../input/whole-input.ts";
import type { Finding } from "../matcher/findings.ts";
import { Compiled, type Watching } from "../redaction/compiled.ts";
import { type CompiledOptions, compiledOptionsIn } from "../redaction/options/compiled-options.ts";
import { plainOptions } from "../redaction/options/option-types.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { Run } from "../redaction/run.ts";
import type { InputReport, NotReadReport, Report, UndecidedReport } from "../report/report.ts";
import { addUp, MOST_PATHS } from "../report/sums.ts";
import type { RuleEntry, RuleSet } from "../rules/model.ts";
import { rightPack } from "../rules/packs/given.ts";
import { type Confidence, confidenceIn, PHONE } from "./confidence.ts";
import { COUNTING, isOfRows, rowsIn } from "./counted-rows.ts";
import { addRows, type RowsSeen } from "./rows-seen.ts";

export const SCAN_FORMAT = "scrubjay-scan/1";

/** With `rules`, only what they leave open is looked at: what has no entry, and what an entry with `scan` decides. */
export type ScanOptions = Pick<
  RedactOptions,
  "rules" | "regions" | "detect" | "detectors" | "names" | "format" | "maxValueBytes" | "maxDepth"
>;

const OPTION_NAMES = ["rules", "regions", "detect", "detectors", "names", "format", "maxValueBytes", "maxDepth"];

/** A finding of a scan. */
export interface ScanFinding extends Finding {
  /** How far to rely on it. */
  readonly confidence: Confidence;
  /** What else there was at the path that could have been a phone number; only of phone numbers. */
  readonly rows?: RowsSeen | undefined;
  /** From the command line, of several inputs: the name of the first one that it was found in; absent of one input. */
  readonly firstIn?: string | undefined;
}

/** A place that was looked at. */
export interface ScannedPlace extends UndecidedReport {
  /** Digits at the path that could be phone numbers; absent where there were none. */
  readonly rows?: RowsSeen | undefined;
}

/** Places and counts, never values. */
export interface ScanReport {
  /** What this is, and in which version: `scrubjay-scan/1`. */
  readonly format: typeof SCAN_FORMAT;
  /** `scrubjay`, and its version. */
  readonly tool: string;
  /** The inputs, in their order. */
  readonly inputs: readonly InputReport[];
  /** How many records there were in all inputs together: of none, nothing is clean. */
  readonly records: number;
  /** Ids of the detectors that were at work. */
  readonly detectors: readonly string[];
  /** Files of folders that were not read; of the command line. */
  readonly notRead?: readonly NotReadReport[] | undefined;
  /** Countries whose national forms of numbers and ids are known: those of the rule files, and of `regions`. */
  readonly regions: readonly string[];
  /** One for each place and detector, by the number of hits. */
  readonly findings: readonly ScanFinding[];
  /** Where was looked, and at how many values, with hits or without. */
  readonly scanned: readonly ScannedPlace[];
  /** How many values stood at places past the 10,000 that are listed. They were looked at, too. */
  readonly notListed: number;
  /**
   * How many values could not be looked at: too large, too far from the end of their record, dependent on what a patch does not
   * have, JSON too deep inside of JSON.
   */
  readonly notExamined: number;
}

/**
 * Scans one whole input: bytes, text, or pieces of these, cut anywhere. A compiled redaction stands for its options, as far
 * as a scan has them.
 *
 * @throws UsageError, RuleError, InputError
 */
export async function scan(input: Input, options: ScanOptions | CompiledOptions = {}): Promise<ScanReport> {
  const run = scanningRun(options);
  for await (const bytes of piecesOf(input)) run.writeTo(bytes, nowhere);
  run.endTo(nowhere);
  return scanReportOf(run);
}

function nowhere(): void {}

/**
 * A run that looks where a scan looks; what it writes means nothing. `watching` is for plain options only.
 *
 * @throws UsageError, RuleError
 */
export function scanningRun(given: ScanOptions | CompiledOptions, watching?: Watching): Run {
  const options = compiledOptionsIn(given);
  if (options === undefined) return new Run(compileScan(plainOptions(given as ScanOptions, OPTION_NAMES), watching));
  let compiled = SCANNING_AS.get(options);
  if (compiled === undefined) {
    compiled = compileScan(Object.fromEntries(Object.entries(options).filter(([name]) => OPTION_NAMES.includes(name))));
    SCANNING_AS.set(options, compiled);
  }
  return new Run(compiled);
}

/** What scans where a compiled redaction redacts, by the options of that. */
const SCANNING_AS = new WeakMap<object, Compiled>();

function compileScan({ rules, ...others }: ScanOptions, watching = COUNTING): Compiled {
  const withRules = rules && { rules: withoutKeys(rules) };
  return new Compiled({ ...others, unlisted: "scan", ...withRules }, undefined, SCANNING, watching);
}

/** What a rule decides is not looked at, whatever its action makes of it: nobody has to give a key for that. */
function withoutKeys(rules: RuleSet): RuleSet {
  return { packs: rules.packs.map((pack) => rightPack({ ...pack, entries: pack.entries.map(decidedEntry) })) };
}

function decidedEntry(entry: RuleEntry): RuleEntry {
  const { action } = entry;
  const stays = action === null || action.name === "scan" || ACTIONS[action.name].takes !== undefined;
  return stays ? entry : { ...entry, action: { name: "replace" } };
}

/** What a run of `scanningRun` has found so far. */
export function scanReportOf(run: Run): ScanReport {
  const { report, findings } = run;
  const rows = rowsIn(findings.filter(isOfRows), report.regions);
  const { tool, inputs, detectors, notListed, limits } = report;
  const parts = {
    tool,
    inputs,
    regions: report.regions,
    detectors,
    scanned: scannedIn(report).map((place) => withRows(place, rows.get(place.path))),
    notListed,
    notExamined: limits.tooLarge + limits.waitedTooLong + limits.notInPatch + limits.nestedTooDeep,
  };
  return reportOf(parts, findings.filter((found) => !isOfRows(found)).map(comparable));
}

function withRows<Row extends object>(row: Row, rows: RowsSeen | undefined): Row & { readonly rows?: RowsSeen } {
  return rows === undefined ? row : { ...row, rows };
}

/** What no entry decides, what an entry leaves to the detectors, and what a keep does not keep. */
function scannedIn({ rules, paths, undecided, keptOtherwise }: Report): readonly UndecidedReport[] {
  const scanning = new Set(rules.flatMap(({ id, action }) => (action === "scan" ? [id] : [])));
  const left = [...paths.filter(({ decided }) => scanning.has(decided)), ...keptOtherwise];
  return byPath([...undecided, ...left.map(({ path, count }) => ({ path, count }))]);
}

function byPath(places: readonly ScannedPlace[]): ScannedPlace[] {
  const rows = new Map<string, RowsSeen | undefined>();
  for (const place of places) rows.set(place.path, addRows(rows.get(place.path), place.rows));
  return addUp(places, ({ path }) => path).map((place) => withRows(place, rows.get(place.path)));
}

/** The redactor counts a value once, however many detectors hit it, and for a name the values that it leads to. */
function comparable(found: Finding): Finding {
  const { inName, count, values, hitValues } = found;
  if (inName) return { ...found, values: count, hitValues: count };
  return { ...found, values, hitValues: Math.min(count, hitValues) };
}

/** One report of several: counts add up, inputs come one after another. */
export function mergeScans(reports: readonly ScanReport[]): ScanReport {
  const [first] = reports;
  if (first === undefined) throw new Error("no report to merge");
  const sum = (part: (report: ScanReport) => number) => reports.reduce((total, report) => total + part(report), 0);
  const parts = {
    tool: first.tool,
    detectors: first.detectors,
    inputs: reports.flatMap(({ inputs }) => inputs),
    regions: first.regions,
    scanned: byPath(reports.flatMap(({ scanned }) => scanned)),
    notListed: sum(({ notListed }) => notListed),
    notExamined: sum(({ notExamined }) => notExamined),
  };
  const findings = reports.flatMap((report) =>
    report.findings.map((found) => ({ ...found, ...firstOf(found, report) })),
  );
  return reportOf(parts, parts.inputs.length > 1 ? findings : reports.flatMap((report) => report.findings));
}

/** Where it is known already, the report is one of several. */
function firstOf({ firstIn }: ScanFinding, { inputs }: ScanReport): Pick<ScanFinding, "firstIn"> {
  const name = firstIn ?? inputs[0]?.name ?? "";
  return name === "" ? {} : { firstIn: name };
}

/** What has come of inputs so far. */
type Found = Finding & Pick<ScanFinding, "firstIn">;

type Parts = Omit<ScanReport, "format" | "findings" | "records">;

/** `findings` may name a place more than once, and know less of its values than `scanned`: other inputs have it too. */
function reportOf({ scanned, notListed, ...parts }: Parts, findings: readonly Found[]): ScanReport {
  const looked = new Map(scanned.map((place) => [place.path, place]));
  const cut = scanned.slice(MOST_PATHS).reduce((total, { count }) => total + count, 0);
  return {
    format: SCAN_FORMAT,
    ...parts,
    records: parts.inputs.reduce((sum, { records }) => sum + records, 0),
    findings: joined(findings)
      .map((found) => withConfidence(found, found.inName ? undefined : looked.get(found.path)))
      .sort(byHits),
    scanned: scanned.slice(0, MOST_PATHS),
    notListed: notListed + cut,
  };
}

function joined(findings: readonly Found[]): Found[] {
  const places = new Map<string, Found>();
  for (const found of findings) {
    const key = `${found.inName} ${found.detector} ${found.path}`;
    const known = places.get(key);
    const { count = 0, values = 0, hitValues = 0, grades } = known ?? {};
    places.set(key, {
      ...(known ?? found),
      count: count + found.count,
      values: values + found.values,
      hitValues: hitValues + found.hitValues,
      grades: found.grades.map((hits, grade) => hits + (grades?.[grade] ?? 0)),
    });
  }
  return [...places.values()];
}

/** `looked`: where a scan has looked, maybe at more values than the finding says. */
function withConfidence(found: Found, looked: ScannedPlace | undefined): ScanFinding {
  const { path, inName, detector, category, count, grades, hitValues, firstIn } = found;
  const values = Math.max(found.values, looked?.count ?? 0);
  const rows = detector === PHONE ? looked?.rows : undefined;
  const confidence = confidenceIn({ inName, detector, grades, values, hitValues, rows });
  const at = { path, inName, detector, category, count, grades, values, hitValues, confidence };
  return withRows(firstIn === undefined ? at : { ...at, firstIn }, rows);
}

function byHits(a: Finding, b: Finding): number {
  return b.count - a.count || compare(a.path, b.path) || compare(a.detector, b.detector);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
