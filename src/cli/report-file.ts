/** The file of `--report`: opened before anything is read, and written when the run has ended. */
import { open, stat } from "node:fs/promises";
import { UsageError } from "../errors/errors.ts";
import type { Report } from "../report/report.ts";
import { failing } from "./failure.ts";
import { writeBeside } from "./io/beside-writer.ts";
import type { OutputFile } from "./io/output-file.ts";

/** What it begins with, also where another program has laid it out anew. */
const REPORT = /^\s*\{\s*"format"\s*:\s*"scrubjay-report\//;
const HEAD_BYTES = 256;

/**
 * Opened early: a run of an hour should not end with a report that cannot be written. It replaces another report, and
 * nothing else: a report is written also where the input has a fault, and a mistyped name could cost an export.
 *
 * @throws UsageError `file-exists`; FileError
 */
export async function openReport(name: string): Promise<OutputFile> {
  if (await holdsOther(name)) {
    throw new UsageError(
      "file-exists",
      `${name} is there already, and no report; name another file, or remove it first`,
    );
  }
  const { openOutput } = await import("./io/output-file.ts");
  return openOutput(name);
}

/** @throws FileError */
export async function saveReport(report: Report, file: OutputFile): Promise<void> {
  await writeBeside(file, Buffer.from(`${JSON.stringify(report, null, 2)}\n`));
  await file.commit();
}

/** Whether it is a file with something in it that is no report. Pipes and devices hold nothing. */
async function holdsOther(name: string): Promise<boolean> {
  const status = await stat(name).catch(() => undefined);
  if (status === undefined || !status.isFile() || status.size === 0) return false;
  return !REPORT.test(await headOf(name).catch(failing(name, "cannot be read")));
}

async function headOf(name: string): Promise<string> {
  const file = await open(name);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
