/** What is compared: reports, and files as they are now. */
import type { Report } from "../report.ts";

/** A report, and the file that it stands in. */
export interface GivenReport {
  readonly from: string;
  readonly report: Report;
}

/** A file as it is now, by the name that the user gave. */
export interface WantedFile {
  readonly name: string;
  readonly size: number;
  readonly modified: string;
}

/** Why something is not done, or not surely. */
export interface Uncovered {
  /** undefined: not of one of the files. */
  readonly file: string | undefined;
  /** In words. */
  readonly why: string;
  /** The bytes that are missing or were done twice, `to` excluded; absent where it is not about some of them. */
  readonly from?: number;
  readonly to?: number;
  /** The files of the reports that say so. */
  readonly reports: readonly string[];
}
