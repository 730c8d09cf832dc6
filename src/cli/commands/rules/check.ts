/** `scrubjay rules check`: all that is wrong with rule files and policies. */

import { counted } from "../../../errors/counted.ts";
import type { Problem } from "../../../errors/errors.ts";
import type { Paint } from "../../../errors/paint.ts";
import { jsonText } from "../../../pages/render.ts";
import { renderSarif } from "../../../pages/sarif/problems.ts";
import { VERSION } from "../../../report/version.ts";
import { renderProblems } from "../../../rules/file/render.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { advised, asFarAsRead } from "./advised.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS, QUESTION } from "./options.ts";
import { checkedPolicies, checkedPolicy } from "./policies/check.ts";
import { type FoundPolicy, readNamed } from "./policies/policies.ts";
import type { FoundPack } from "./read-packs.ts";
import { withSameIds } from "./same-id.ts";

export const check: Command = {
  name: "rules check",
  ...PACKS,
  brief: "all that is wrong with rule files and policies",
  about: "all that is wrong with rule files and policies: form, categories, paths, conflicts, expired approvals",
  options: [
    { name: "strict", kind: "flag", brief: "warnings are errors", group: QUESTION, about: "warnings are errors" },
    formats("text", "json", "sarif"),
    OUTPUT,
  ],
  examples: ["$0 rules check acme/sessions.pii.yaml --strict", "$0 rules check ./our-rules --as sarif -o rules.sarif"],
  exit1: "something is wrong; with --strict also a warning",
  run: answering(find),
};

async function find({ words, flag, as, paint }: Arguments): Promise<Answer> {
  const strictness = { asShipped: true, strict: flag("strict") };
  const read = await readNamed(words, strictness);
  const readable = await Promise.all(read.packs.map(asFarAsRead));
  const packs = await Promise.all((await withSameIds(readable, read.words)).map(advised));
  const policies = await checkedPolicies(read.policies, strictness);
  const found = [...packs, ...policies];
  const errors = severitiesIn(found).filter((severity) => severity === "error").length;
  const warnings = severitiesIn(found).length - errors;
  const yes = errors === 0 && !(flag("strict") && warnings > 0);
  const text =
    as === "sarif"
      ? renderSarif(problemsIn(found), { version: VERSION })
      : as === "json"
        ? jsonText([...packs.map(checkedFile), ...policies.map(checkedPolicy)])
        : textOf(
            found,
            paint,
            `${countsOf(packs, policies)}: ${counted(errors, "error")}, ${counted(warnings, "warning")}\n`,
          );
  return { text, exit: exitOf(yes), inputs: found.flatMap(({ inputs }) => inputs) };
}

type Found = FoundPack | FoundPolicy;

function problemsIn(found: readonly Found[]): Found["problems"] {
  return found.flatMap(({ problems }) => problems);
}

function severitiesIn(found: readonly Found[]): Problem["severity"][] {
  return problemsIn(found).flatMap(({ problems }) => problems.map(({ severity }) => severity));
}

function countsOf(packs: readonly unknown[], policies: readonly unknown[]): string {
  const ofPolicies = `${policies.length} ${policies.length === 1 ? "policy" : "policies"}`;
  if (policies.length === 0) return counted(packs.length, "rule file");
  return packs.length === 0 ? ofPolicies : `${counted(packs.length, "rule file")}, ${ofPolicies}`;
}

function textOf(found: readonly Found[], paint: Paint, sum: string): string {
  const problems = renderProblems(problemsIn(found), paint);
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
