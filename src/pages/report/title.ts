/** What a report is called. */
import { timeText } from "../numbers.ts";
import type { ShownReport } from "./shown-report.ts";

export function titleOf({ report: { started }, files }: ShownReport): string {
  const begun = started === undefined ? "" : ` of ${timeText(started).slice(0, "2026-11-30".length)}`;
  return files.length > 1 ? `Report of ${files.length} runs, as one${begun}` : `Report of the run${begun}`;
}
