/** The options of a run, for its report: as they were given, or as they are where they were not. */
import type { CheckedOptions } from "../../redaction/options/options.ts";
import type { OptionsReport } from "../../report/report.ts";
import type { Arguments } from "../arguments/arguments.ts";

/** `checked`: those of the library, with what stands in for what was not given. */
export function optionsReport({ text, flag }: Arguments, checked: CheckedOptions): OptionsReport {
  const { format, purpose, maxValueBytes, maxDepth, onBadRecord } = checked;
  const detect = text("detect");
  return {
    format,
    ...(detect !== undefined && { detect }),
    ...(purpose !== undefined && { purpose }),
    maxValueBytes,
    maxDepth,
    anyShape: flag("any-shape"),
    requireApproval: flag("require-approval"),
    verified: flag("verify"),
    leavesOutBadLines: onBadRecord !== undefined,
  };
}
