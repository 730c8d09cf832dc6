/** A scan that also notes why things were taken or left: by place, in words that hold no value. */
import { ofValue } from "../detectors/context/says.ts";
import { HIDDEN_LABEL } from "../matcher/labels.ts";
import { placeOf } from "../matcher/tally.ts";
import type { PathNode } from "../matcher/tree.ts";
import type { Watching } from "../redaction/compiled.ts";
import type { RuleDecisions } from "../redaction/decisions/decisions.ts";
import type { RunParts } from "../redaction/decisions/run-parts.ts";
import type { Run } from "../redaction/run.ts";
import { MOST_PATHS } from "../report/sums.ts";
import type { Pointer } from "../scanner/core.ts";
import { explained } from "../text/explain.ts";
import { CountedDecisions } from "./counted-rows.ts";
import { type ScanOptions, type ScanReport, scanningRun, scanReportOf } from "./scan.ts";

/** What a detector said at a place, and how often. */
export interface Reason {
  readonly path: string;
  readonly detector: string;
  readonly taken: boolean;
  readonly reasons: readonly string[];
  readonly count: number;
}

export interface ExplainedScan extends ScanReport {
  /** The most frequent first, at most 10,000. Of values only, not of names of members. */
  readonly reasons: readonly Reason[];
}

export interface ExplainingRun extends Pick<Run, "writeTo" | "endTo"> {
  readonly report: ExplainedScan;
}

/** @throws UsageError, RuleError */
export function explainingRun(options: ScanOptions): ExplainingRun {
  const watching = new Explaining();
  const run = scanningRun(options, watching);
  return {
    writeTo: (bytes, sink) => run.writeTo(bytes, sink),
    endTo: (sink) => run.endTo(sink),
    get report() {
      return { ...scanReportOf(run), reasons: listed(watching.reasons.values()) };
    },
  };
}

/** All that was said, of several inputs. */
export function mergeReasons(reports: readonly ExplainedScan[]): readonly Reason[] {
  const merged = new Map<string, Reason>();
  for (const { reasons } of reports) for (const reason of reasons) addReason(merged, reason);
  return listed(merged.values());
}

function addReason(all: Map<string, Reason>, reason: Reason): void {
  const { path, detector, taken, reasons } = reason;
  const key = JSON.stringify([path, detector, taken, reasons]);
  const known = all.get(key);
  if (known === undefined && all.size >= MOST_PATHS) return;
  all.set(key, { ...reason, count: reason.count + (known?.count ?? 0) });
}

function listed(reasons: Iterable<Reason>): readonly Reason[] {
  return [...reasons].sort((a, b) => b.count - a.count || Number(a.path > b.path) - Number(a.path < b.path));
}

class Explaining implements Watching {
  readonly showsAll = true;
  readonly names = new Set<string>();
  readonly reasons = new Map<string, Reason>();

  decider(parts: RunParts): RuleDecisions {
    for (const name of parts.plan.names) this.names.add(name);
    return new ExplainedDecisions(parts, (reason) => addReason(this.reasons, reason));
  }
}

/** Decides as a scan does, and asks once more why. */
class ExplainedDecisions extends CountedDecisions {
  readonly #runParts: RunParts;
  readonly #say: (reason: Reason) => void;

  constructor(parts: RunParts, say: (reason: Reason) => void) {
    super(parts);
    this.#runParts = parts;
    this.#say = say;
  }

  override value(pointer: Pointer, json: string, record: number, evidence: number): string {
    const { tree, detectors } = this.#runParts;
    const node = tree.at(pointer);
    if (detectors !== undefined) {
      const path = shownPlaceOf(node);
      for (const { detector, taken, reasons } of explained(detectors, json, ofValue(node.named))) {
        this.#say({ path, detector, taken, reasons, count: 1 });
      }
    }
    return super.value(pointer, json, record, evidence);
  }
}

function shownPlaceOf(node: PathNode): string {
  return node.shared ? HIDDEN_LABEL : placeOf(node);
}
