/** `scrubjay verify`: options and rules first, then output after output, then what is left in them. */
import { render } from "../../pages/render.ts";
import { verifyPage, verifyTable } from "../../pages/verify-page.ts";
import { regionsOf } from "../../redaction/options/options.ts";
import { Verifier } from "../../verify/verifier.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { formats, OF_DOCUMENTS, shared } from "../arguments/options.ts";
import { checkSettings } from "../arguments/settings.ts";
import { EXIT } from "../failure.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { exitWith, type NotRead, warnOfNoRecords } from "../io/not-read.ts";
import { writeAnswer } from "../io/write-answer.ts";
import { runInputs } from "../run-inputs.ts";
import { openSession } from "../session.ts";
import { warnOfNoRegions } from "../warnings.ts";
import type { Work } from "../work.ts";
import { withPackCheck } from "../wrong-pack.ts";
import { type Command, FILES } from "./command.ts";

const GROUP = "As in the run";

export const verify: Command = {
  name: "verify",
  brief: "reads an output again: is something left?",
  about: "reads an output again, with another parser and another finder, and says where something is left",
  words: FILES,
  options: [
    shared("rules", { group: GROUP }),
    shared("policy", { group: GROUP }),
    shared("unlisted", { group: GROUP }),
    shared("regions", { group: GROUP }),
    shared("detect", { group: GROUP }),
    shared("include"),
    shared("require-input"),
    shared("format", OF_DOCUMENTS),
    shared("any-shape"),
    shared("max-value-bytes", {
      about: "largest value that is read; a larger one counts as something left (K, M, G)",
    }),
    shared("max-depth"),
    formats("text", "json", "csv"),
    shared("progress"),
    shared("quiet", {
      brief: "text only where something is left",
      about: "no progress; text only where something is left",
    }),
  ],
  examples: [
    "$0 verify -r kore-ai/call-details redacted.json              # with the options of the run",
    "$0 redact --regions US log.json | $0 verify --regions US --detect person-name=context  # warns of names, too",
  ],
  exit1: "a phone number or an e-mail address is left, or a value was too large to be read",
  run,
};

/** @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
async function run(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const options = await openSession(settings);
  warnOfNoRegions(regionsOf(options), settings.quiet);
  const verifier = new Verifier(options);
  const work = await withPackCheck(workOf(verifier), settings, options);
  const found = await findInputs(settings.files, settings);
  watchSignals();
  const answer = async (ended: number, notRead: readonly NotRead[]) =>
    ended === EXIT.DONE ? answerOf(verifier, notRead, given) : ended;
  const batches = [{ target: undefined, inputs: found.inputs }];
  return runInputs({ settings, found, batches, work, writes: "nothing", answer });
}

/** Nothing comes out: what is left is in the report. */
function workOf(verifier: Verifier): Work {
  const conversion = {
    writeTo: (bytes: Uint8Array) => verifier.write(bytes),
    endTo: () => verifier.endInput(),
  };
  return {
    begin: (name) => {
      verifier.begin(name);
      return conversion;
    },
    end: () => {},
    get records() {
      return verifier.report.records;
    },
  };
}

/** Returns the exit code. */
async function answerOf(verifier: Verifier, notRead: readonly NotRead[], given: Arguments): Promise<number> {
  const found = verifier.report;
  const report = { ...found, notRead, exit: exitWith(found.exit, notRead) };
  // Whoever asks for a format reads it in any case.
  if (!given.flag("quiet") || given.as !== "text" || report.exit !== EXIT.DONE) {
    await writeAnswer(render(given, { page: verifyPage(report), data: report, table: verifyTable(report) }), undefined);
  }
  warnOfNoRecords(report.records);
  return report.exit;
}
