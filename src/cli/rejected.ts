/** Whether bad lines are to be left out, and that some were. The files that are written of them: rejects.ts, read where they are. */
import { counted } from "../errors/counted.ts";
import { UsageError } from "../errors/errors.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import type { InputReport } from "../report/report.ts";
import type { Arguments } from "./arguments/arguments.ts";
import { say } from "./messages.ts";

/** The names of the files; undefined: not asked for. */
export interface RejectNames {
  readonly places: string | undefined;
  readonly raw: string | undefined;
}

/** undefined where bad lines are not to be left out. @throws UsageError */
export function rejectNamesIn({ text }: Arguments, { format }: RedactOptions): RejectNames | undefined {
  const names = { places: text("rejects"), raw: text("rejects-raw") };
  const [option] = names.places !== undefined ? ["--rejects"] : names.raw !== undefined ? ["--rejects-raw"] : [];
  if (option === undefined) return undefined;
  if (format !== "ndjson") {
    throw new UsageError("not-ndjson", `${option} leaves out bad lines of NDJSON: give --format ndjson too`);
  }
  for (const [name, given] of [["--rejects", names.places] as const, ["--rejects-raw", names.raw] as const]) {
    if (given === "-") throw new UsageError("no-file", `${name} needs the name of a file`);
  }
  return names;
}

/** Also with --quiet: what was left out is not in the output. Returns how many there were. */
export function sayRejected(inputs: readonly InputReport[]): number {
  for (const { name, rejected = 0 } of inputs) {
    if (rejected > 0) say(`${name === "-" ? "stdin" : name}: ${counted(rejected, "bad line")} left out`);
  }
  return inputs.reduce((sum, { rejected = 0 }) => sum + rejected, 0);
}
