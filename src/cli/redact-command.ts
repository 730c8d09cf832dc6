/** `scrubjay redact`: options and rules first, then input after input. */
import { Redactor } from "../redactor.ts";
import type { RedactOptions } from "../options.ts";
import { mergeReports, type Report } from "../report/report.ts";
import type { Arguments } from "./arguments.ts";
import { EXIT, explain, OutputClosed } from "./failure.ts";
import { findInputs } from "./inputs.ts";
import { Interrupted, watchSignals } from "./interruption.ts";
import { warn } from "./messages.ts";
import { type Batch, planOutputs } from "./outputs.ts";
import { Run } from "./redact-run.ts";
import { checkSettings, type RedactSettings } from "./settings.ts";
import { warnOf } from "./warnings.ts";

/** Returns the exit code. @throws UsageError, RuleError, FileError before anything is read; Interrupted */
export async function redactCommand(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const options = await loadOptions(settings);
  const first = new Redactor(options);
  const batches = await planOutputs(await findInputs(settings.files), settings);
  if (first.scansByReplacing) warn('"scan" acts as "replace" until there are detectors', settings.quiet);
  watchSignals();
  …
}
