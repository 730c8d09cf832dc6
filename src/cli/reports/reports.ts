/**
 * Reports of runs, read again, and the files that they speak of. This room reads such files and says where one of them is wrong; what
 * reports mean together is found in `report/several`, and nothing of that here.
 */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { InputError, UsageError } from "../../errors/errors.ts";
import { redactBytes } from "../../redaction/redactor.ts";
import { reportIn } from "../../report/report-shape.ts";
import type { GivenReport, WantedFile } from "../../report/several/given.ts";
import { failing } from "../failure.ts";
import { statusOfFile } from "../io/open-input.ts";
import { stateIn } from "../ranges/file-state.ts";

/** A report with the digest of its file: SHA-256, in hexadecimal digits. */
export interface ReadReport extends GivenReport {
  readonly sha256: string;
}

/** @throws FileError; UsageError `not-a-report`, with the place */
export async function readReport(file: string): Promise<ReadReport> {
  await statusOfFile(file);
  const bytes = await readFile(file).catch(failing(file, "cannot be read"));
  const report = reportIn(dataOf(file, bytes));
  if (typeof report === "string") throw new UsageError("not-a-report", `${file}: not a report of a run: ${report}`);
  return { from: file, report, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Node's own parser quotes what it does not understand; the engine's says where it is. */
function dataOf(file: string, bytes: Uint8Array): unknown {
  try {
    redactBytes(bytes, { unlisted: "keep", format: "json" });
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError("not-a-report", `${file}: not a report of a run: ${error.code}: ${error.message}`);
  }
}

/** The file as it is now. @throws FileError */
export async function wantedFile(name: string): Promise<WantedFile> {
  await statusOfFile(name);
  const status = await stat(name, { bigint: true }).catch(failing(name, "cannot be read"));
  return { name, ...stateIn(status) };
}
