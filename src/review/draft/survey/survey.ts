/**
 * A scan for a draft. Its report is no log: names of members stand in it as they are, except those in which a detector finds
 * something; and it says what the values of each place look like. What is printed is made from it by `printedScan`.
 */
import { keyLabel, pathOf } from "../../../matcher/labels.ts";
import { placeOf } from "../../../matcher/tally.ts";
import { visitsIn } from "../../../matcher/visits.ts";
import type { Watching } from "../../../redaction/compiled.ts";
import type { RuleDecisions } from "../../../redaction/decisions/decisions.ts";
import type { RunParts } from "../../../redaction/decisions/run-parts.ts";
import type { Run } from "../../../redaction/run.ts";
import { CountedDecisions } from "../../../scan/counted-rows.ts";
import { mergeScans, type ScanOptions, type ScanReport, scanningRun, scanReportOf } from "../../../scan/scan.ts";
import type { Pointer } from "../../../scanner/core.ts";
import { type Place, readPlace } from "../../engine/place.ts";
import { listsApart } from "../../pieces/apart.ts";
import { Beginning } from "../../pieces/beginning.ts";
import { type PieceList, unitedLists } from "../../pieces/pieces.ts";
import { addSights, GrowingSight, NOTHING_SEEN, type Sight } from "./sight.ts";

export interface Survey extends ScanReport {
  /** By path. */
  readonly sights: ReadonlyMap<string, Sight>;
  /** Names that the rule files of the run have: they may be printed. */
  readonly named: ReadonlySet<string>;
  /** Lists at the beginning whose texts look like pieces of one, and are looked at one by one. */
  readonly lists: readonly PieceList[];
}

/** So many odd names are told apart: those that are not made like a program's. */
const MOST_ODD_NAMES = 2000;

/** A run with its notes. */
export interface SurveyRun extends Pick<Run, "writeTo" | "endTo"> {
  readonly survey: Survey;
}

/** @throws UsageError, RuleError */
export function surveyingRun(options: ScanOptions): SurveyRun {
  const watching = new Watcher();
  const run = scanningRun(options, watching);
  const beginning = new Beginning();
  return {
    writeTo: (bytes, sink) => {
      run.writeTo(bytes, sink);
      beginning.add(bytes);
    },
    endTo: (sink) => run.endTo(sink),
    get survey() {
      return {
        ...scanReportOf(run),
        sights: watching.sightsOf(run),
        named: watching.named,
        lists: listsApart(beginning.lists, options.rules),
      };
    },
  };
}

class Watcher implements Watching {
  readonly showsAll = true;
  readonly names = new DraftNames();
  named: ReadonlySet<string> = NO_NAMES;
  readonly #seen = new Map<Pointer, GrowingSight>();

  decider(parts: RunParts): RuleDecisions {
    const decisions = new WatchedDecisions(parts, this.#seen);
    this.named = parts.plan.names;
    for (const name of this.named) this.names.add(name);
    this.names.findsIn = (name) => decisions.findsIn(name);
    return decisions;
  }

  sightsOf({ counted }: Run): Map<string, Sight> {
    const sights = new Map<string, Sight>();
    for (const { node } of visitsIn(counted.visits)) {
      const seen = this.#seen.get(node.pointer);
      if (seen === undefined || node.shared) continue;
      const path = placeOf(node);
      sights.set(path, addSights(sights.get(path) ?? NOTHING_SEEN, seen));
    }
    return sights;
  }
}

/** Names that may stand in a draft: all in which no detector finds anything, up to a bound. */
class DraftNames extends Set<string> {
  findsIn: (name: string) => boolean = () => true;
  #odd = 0;

  override has(name: string): boolean {
    if (super.has(name)) return true;
    if (this.#odd >= MOST_ODD_NAMES || keyLabel(name, NO_NAMES) === name || this.findsIn(name)) return false;
    this.#odd++;
    this.add(name);
    return true;
  }
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** Decides as a scan does, and notes each value. */
class WatchedDecisions extends CountedDecisions {
  readonly #seen: Map<Pointer, GrowingSight>;

  constructor(parts: RunParts, seen: Map<Pointer, GrowingSight>) {
    super(parts);
    this.#seen = seen;
  }

  override value(node: Pointer, json: string, record: number, evidence: number): string {
    const made = super.value(node, json, record, evidence);
    let seen = this.#seen.get(node);
    if (seen === undefined) {
      seen = new GrowingSight();
      this.#seen.set(node, seen);
    }
    seen.add(json, made, record);
    return made;
  }
}

/** One survey of several. */
export function mergeSurveys(surveys: readonly Survey[]): Survey {
  const sights = new Map<string, Sight>();
  for (const survey of surveys) {
    for (const [path, seen] of survey.sights) sights.set(path, addSights(sights.get(path) ?? NOTHING_SEEN, seen));
  }
  const lists = unitedLists(...surveys.map((survey) => survey.lists));
  return { ...mergeScans(surveys), sights, named: surveys[0]?.named ?? NO_NAMES, lists };
}

/** The report as it may be printed. */
export function printedScan({ sights: _sights, named, lists: _lists, ...report }: Survey): ScanReport {
  const printed = <Row extends { readonly path: string }>(row: Row): Row => {
    const read = readPlace(row.path);
    return "place" in read ? { ...row, path: printedPath(read.place, named) } : row;
  };
  return mergeScans([{ ...report, findings: report.findings.map(printed), scanned: report.scanned.map(printed) }]);
}

function printedPath(place: Place, named: ReadonlySet<string>): string {
  return pathOf(
    place.map((step) => {
      if (step.kind === "name") return keyLabel(step.name, named);
      return step.kind === "any" ? "*" : "[*]";
    }),
  );
}
