/** The file of `--report`: opened before anything is read, and written when the run has ended. */
import type { RedactOptions } from "../redaction/options/options.ts";
import type { Report } from "../report/report.ts";
import { writeBeside } from "./io/beside-writer.ts";
import type { OutputFile } from "./io/output-file.ts";
import { checkReplaceable } from "./replaceable.ts";

/** What it begins with, also where another program has laid it out anew. */
const REPORT = { what: "report", begins: /^\s*\{\s*"format"\s*:\s*"scrubjay-report\// };

/**
 * Opened early: a run of an hour should not end with a report that cannot be written. It replaces another report, and
 * nothing else: a report is written also where the input has a fault, and a mistyped name could cost an export.
 *
 * @throws UsageError `file-exists`; FileError
 */
export async function openReport(name: string): Promise<OutputFile> {
  await checkReplaceable(name, REPORT);
  const { openOutput } = await import("./io/output-file.ts");
  return openOutput(name);
}

/** With the digest of what decided; `options`: the run's. @throws FileError */
export async function saveReport(report: Report, options: RedactOptions, file: OutputFile): Promise<void> {
  const { digestOf } = await import("./reports/digest.ts");
  const { exit, ...others } = report;
  const text = JSON.stringify({ ...others, digest: digestOf(options, report), exit }, null, 2);
  await writeBeside(file, Buffer.from(`${text}\n`));
  await file.commit();
}
