/** `scrubjay rules diff`: what a change of a rule file or a policy means. */

import { UsageError } from "../../../errors/errors.ts";
import { diffPage, diffTable } from "../../../pages/diff-page.ts";
import { jsonText, render } from "../../../pages/render.ts";
import { diffRules, type RulesDiff } from "../../../review/diff/diff.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats, GROUP } from "../../arguments/options.ts";
import { say } from "../../messages.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { exactly, OUTPUT, QUESTION } from "./options.ts";
import { policiesDiff } from "./policies/diff.ts";
import { readOnePack } from "./read-packs.ts";

export const diff: Command = {
  name: "rules diff",
  words: "OLD NEW",
  count: exactly(2),
  about: "what a change of a rule file or a policy means: WEAKER or STRONGER, and the version it asks for",
  options: [
    {
      name: "strict",
      kind: "flag",
      group: QUESTION,
      about: "fails, too, if the version of NEW is too low for what changed, or its id is another",
    },
    {
      name: "patch",
      kind: "flag",
      group: GROUP.SHOWN,
      about: "what turns OLD into NEW, as JSON Patch (RFC 6902)",
    },
    formats("text", "json", "csv", "html"),
    OUTPUT,
  ],
  examples: [
    "$0 rules diff kore-ai/call-details ./call-details.pii.yaml",
    "$0 rules diff old.pii.yaml new.pii.yaml --patch -o change.json",
  ],
  exit1: "something is weaker; with --strict also a version that is too low, or another id",
  run: answering(find),
};

async function find({ words, flag, as }: Arguments): Promise<Answer> {
  if (flag("patch") && !["text", "json"].includes(as)) {
    throw new UsageError("patch-is-json", `--patch is JSON: it cannot be given with --as ${as}`);
  }
  const policies = await policiesDiff(words);
  if (policies !== undefined) return answerOf(policies.found, policies, flag, as);
  const [before, after] = [await readOnePack(words[0] ?? ""), await readOnePack(words[1] ?? "")];
  const found = diffRules(before.reviewed, after.reviewed);
  return answerOf(found, { before, after }, flag, as);
}

/** Two versions of a rule file, or of a policy. */
interface Versions {
  readonly before: Compared;
  readonly after: Compared;
}

interface Compared {
  readonly reviewed: { readonly model: unknown };
  readonly inputs: readonly string[];
}

async function answerOf(
  found: RulesDiff,
  { before, after }: Versions,
  flag: Arguments["flag"],
  as: string,
): Promise<Answer> {
  const { packBefore: oldId, pack: newId } = found;
  if (oldId !== newId) say(`warning: the ids differ: OLD is ${oldId}, NEW is ${newId}`);
  const shown = flag("patch") ? await patchText(before, after) : diffText(found, as);
  // Policies and approvals name the id.
  const isRight = found.version.enough && found.pack === found.packBefore;
  const yes = !found.weaker && (isRight || !flag("strict"));
  return { text: shown, exit: exitOf(yes), inputs: [...before.inputs, ...after.inputs] };
}

function diffText(found: RulesDiff, as: string): string {
  return render(as, { page: diffPage(found), data: found, table: diffTable(found) });
}

/** Its library is loaded for nothing else. */
async function patchText({ reviewed: before }: Compared, { reviewed: after }: Compared): Promise<string> {
  const { modelPatch } = await import("../../../review/diff/model-patch.ts");
  return jsonText(modelPatch(before, after));
}
