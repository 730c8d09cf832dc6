/** A report, and the files in which it stands. */
import type { Report } from "../../report/report.ts";

export interface ShownReport {
  /** Of one run, or of several as one. */
  readonly report: Report;
  readonly files: readonly ReportFile[];
}

export interface ReportFile {
  readonly name: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
}
