/** `scrubjay rules check`: all that is wrong with rule files. */

import { counted } from "../../../errors/counted.ts";
import type { Problem } from "../../../errors/errors.ts";
import { jsonText } from "../../../pages/render.ts";
import { renderSarif } from "../../../pages/sarif/problems.ts";
import { VERSION } from "../../../report/version.ts";
import { renderProblems } from "../../../rules/file/render.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { advised } from "./advised.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS, QUESTION } from "./options.ts";
import { type FoundPack, readPacks } from "./read-packs.ts";
import { withSameIds } from "./same-id.ts";

export const check: Command = {
  name: "rules check",
  ...PACKS,
  about: "all that is wrong with rule files: form, categories, paths, conflicts, expired approvals",
  options: [
    { name: "strict", kind: "flag", group: QUESTION, about: "warnings are errors" },
    formats("text", "json", "sarif"),
    OUTPUT,
  ],
  examples: ["$0 rules check acme/sessions.pii.yaml --strict", "$0 rules check ./our-rules --as sarif -o rules.sarif"],
  exit1: "something is wrong; with --strict also a warning",
  run: answering(find),
};

async function find({ words, flag, as }: Arguments): Promise<Answer> {
  const read = await readPacks(words, { asShipped: true, strict: flag("strict") });
  const found = await Promise.all((await withSameIds(read, words)).map(advised));
  const errors = severitiesIn(found).filter((severity) => severity === "error").length;
  const warnings = severitiesIn(found).length - errors;
  const yes = errors === 0 && !(flag("strict") && warnings > 0);
  const text =
    as === "sarif"
      ? renderSarif(problemsIn(found), { version: VERSION })
      : as === "json"
        ? jsonText(found.map(checkedFile))
        : textOf(found, { errors, warnings });
  return { text, exit: exitOf(yes), inputs: found.flatMap(({ inputs }) => inputs) };
}

function problemsIn(found: readonly FoundPack[]): FoundPack["problems"] {
  return found.flatMap(({ problems }) => problems);
}

function severitiesIn(found: readonly FoundPack[]): Problem["severity"][] {
  return problemsIn(found).flatMap(({ problems }) => problems.map(({ severity }) => severity));
}

function textOf(found: readonly FoundPack[], { errors, warnings }: { errors: number; warnings: number }): string {
  const problems = renderProblems(problemsIn(found));
  const sum = `${counted(found.length, "rule file")}: ${counted(errors, "error")}, ${counted(warnings, "warning")}\n`;
  return problems === "" ? sum : `${problems}\n${sum}`;
}

/** Without the text that a problem stands in. */
function checkedFile({ file, reviewed, problems }: FoundPack): object {
  return {
    format: "scrubjay-check/1",
    file,
    pack: reviewed?.pack.id ?? null,
    problems: problems.flatMap((one) => one.problems.map((problem) => ({ file: one.file, ...problem }))),
  };
}
