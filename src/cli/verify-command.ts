/** `scrubjay verify`: options and rules first, then output after output, then what is left in them. */
import { close } from "node:fs";
import { promisify } from "node:util";
import { verifyPage, verifyTable } from "../review/verify-page.ts";
import type { VerifyReport } from "../verify/report.ts";
import { Verifier, type VerifyOptions } from "../verify/verifier.ts";
import type { Arguments } from "./arguments.ts";
import { EXIT, explain, OutputClosed } from "./failure.ts";
import { InputReader } from "./input-reader.ts";
import { findInputs, type Input, STDIN } from "./inputs.ts";
import { Interrupted, stopIfInterrupted, watchSignals } from "./interruption.ts";
import { writeText } from "./output-writer.ts";
import { PackCheck } from "./pack-check.ts";
import { packCheckingOf } from "./pack-checking.ts";
import { openInput, progressOf } from "./redact-run.ts";
import { render } from "./rules/render.ts";
import { checkSettings, type RedactSettings } from "./settings.ts";

const closeFile = promisify(close);

/** Returns the exit code. @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
export async function verifyCommand(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const verifier = new Verifier(await loadOptions(settings));
  const packs = await packCheckingOf(settings);
  const inputs = await findInputs(settings.files);
  watchSignals();
  const progress = await progressOf(inputs, settings);
  let current: string | undefined;
  try {
    for (const input of inputs) {
      current = nameOf(input);
      const check = packs && new PackCheck(packs, current);
      await verifyInput(input, { verifier, check, onBytes: progress?.add });
    }
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    progress?.clear();
    return explain(error, current);
  } finally {
    progress?.clear();
  }
  const { report } = verifier;
  const as = given.texts.get("as")?.[0] ?? "text";
  // Whoever asks for a format reads it in any case.
  if (!settings.quiet || as !== "text" || report.exit !== EXIT.DONE) await tell(report, as);
  return report.exit;
}

async function loadOptions({ rules: names, options }: RedactSettings): Promise<VerifyOptions> {
  const { policy: name, ...others } = options;
  const rules =
    names.length > 0 ? await import("../rules/load.ts").then(({ loadRules }) => loadRules(names)) : undefined;
  const policy =
    name === undefined
      ? undefined
      : await import("../rules/load-policy.ts").then(({ loadPolicy }) => loadPolicy(String(name)));
  return { ...others, ...(rules && { rules }), ...(policy && { policy }) };
}

function nameOf({ name }: Input): string {
  return name === "-" ? "stdin" : name;
}

interface Verifying {
  readonly verifier: Verifier;
  readonly check: PackCheck | undefined;
  readonly onBytes: ((size: number) => void) | undefined;
}

/** @throws InputError, FileError, WrongPack, Interrupted */
async function verifyInput(input: Input, { verifier, check, onBytes }: Verifying): Promise<void> {
  const fd = input.name === "-" ? STDIN : await openInput(input.name);
  const reader = new InputReader(fd, nameOf(input), input.regular);
  const take = (bytes: Uint8Array) => verifier.write(bytes);
  verifier.begin(nameOf(input));
  try {
    for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
      stopIfInterrupted();
      if (check === undefined) take(bytes);
      else check.pass(bytes, take);
      onBytes?.(bytes.length);
    }
    stopIfInterrupted();
    check?.end(take);
    verifier.endInput();
  } finally {
    if (fd !== STDIN && (await reader.settle())) await closeFile(fd).catch(() => {});
  }
}

/** A reader that has gone away changes nothing about the answer. */
async function tell(report: VerifyReport, as: string): Promise<void> {
  try {
    await writeText(render(as, { page: verifyPage(report), data: report, table: verifyTable(report) }));
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}
