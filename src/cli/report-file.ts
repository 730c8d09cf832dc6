/** The file of `--report`: opened before anything is read, and written when the run has ended. */
import type { Report } from "../report/report.ts";
import { writeBeside } from "./io/beside-writer.ts";
import type { OutputFile } from "./io/output-file.ts";
import { checkReplaceable } from "./replaceable.ts";
import type { WrittenFacts } from "./reports/written-report.ts";

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

/** @throws FileError */
export async function saveReport(report: Report, facts: WrittenFacts, file: OutputFile): Promise<void> {
  const { writtenReport } = await import("./reports/written-report.ts");
  await writeBeside(file, Buffer.from(`${JSON.stringify(writtenReport(report, facts), null, 2)}\n`));
  await file.commit();
}
