/** How a run was set: its options, what it looked for, and its keys. */
import type { Report } from "../../report/report.ts";
import { groupedCount } from "../numbers.ts";
import { type Fact, fact } from "../page.ts";
import { NOT_SAID, unlistedFact } from "./words.ts";

export function settingFacts(report: Report): Fact[] {
  const { regions, detectors, detectorsOff, detectorModes = {}, keys, normalization, options } = report;
  return [
    unlistedFact(report),
    fact(
      "national forms",
      regions.length === 0 ? "none are known" : regions.join(", "),
      regions.length === 0 ? "note" : "plain",
    ),
    fact("detectors that looked", detectors.join(", ") || "none"),
    detectorsOff === undefined
      ? fact("detectors that did not", NOT_SAID, "note")
      : fact("detectors that did not", detectorsOff.join(", ") || "none", detectorsOff.length > 0 ? "note" : "plain"),
    ...Object.entries(detectorModes).map(([detector, mode]) => fact(`mode of ${detector}`, mode)),
    ...(options === undefined ? [fact("options", NOT_SAID, "note")] : optionFacts(options)),
    fact("keys", keys === undefined || keys.length === 0 ? "none" : keys.join(", ")),
    ...(normalization === undefined ? [] : [fact("version of the normalisation", String(normalization))]),
  ];
}

/** Those that the report has, in words. */
export function optionFacts(options: NonNullable<Report["options"]>): Fact[] {
  const { format, detect, purpose, maxValueBytes, maxDepth } = options;
  return [
    fact("format", format),
    ...(detect === undefined ? [] : [fact("--detect", detect)]),
    ...(purpose === undefined ? [] : [fact("purpose", purpose)]),
    fact("largest value examined", groupedCount(maxValueBytes, "byte")),
    fact("most open brackets", String(maxDepth)),
    fact("only approved rule files taken", yes(options.requireApproval)),
    fact("output checked again", options.verified ? "yes, but for what was kept" : "no"),
    fact("any shape of input taken", yes(options.anyShape), options.anyShape ? "note" : "plain"),
    fact("bad lines left out", yes(options.leavesOutBadLines), options.leavesOutBadLines ? "note" : "plain"),
  ];
}

function yes(answer: boolean): string {
  return answer ? "yes" : "no";
}
