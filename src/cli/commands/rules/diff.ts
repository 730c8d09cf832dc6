/** `scrubjay rules diff`: what a change of a rule file or a policy means. */

import { UsageError } from "../../../errors/errors.ts";
import { diffPage, diffTable } from "../../../pages/diff/diff-page.ts";
import { type ComparedFile, signedDiffPage } from "../../../pages/diff/signed.ts";
import { renderHtml } from "../../../pages/html.ts";
import { type Form, jsonText, render } from "../../../pages/render.ts";
import { type ChangedFile, changesSarif } from "../../../pages/sarif/changes.ts";
import { VERSION } from "../../../report/version.ts";
import { diffRules, type RulesDiff } from "../../../review/diff/diff.ts";
import type { ReviewedPolicy } from "../../../review/policy/policy.ts";
import type { ReviewedPack } from "../../../review/reviewed-pack.ts";
import { sha256Of } from "../../../rules/packs/sha256.ts";
import { loadPolicyWith } from "../../../rules/policy/load-policy.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats, GROUP } from "../../arguments/options.ts";
import { say } from "../../messages.ts";
import { compared } from "../../remembered/remembered.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { foldersAnswer, foldersNamed } from "./diff-folders.ts";
import { exactly, OUTPUT, QUESTION } from "./options.ts";
import { warnOfPassedOver } from "./passed-over.ts";
import { policiesDiff } from "./policies/diff.ts";
import { readOnePack } from "./read-packs.ts";

export const diff: Command = {
  name: "rules diff",
  words: "OLD NEW",
  count: exactly(2),
  brief: "what a change means: WEAKER or STRONGER",
  about: "what a change of a rule file or a policy means: WEAKER or STRONGER, and the version it asks for",
  options: [
    {
      name: "strict",
      kind: "flag",
      brief: "fails, too, if the version of NEW is too low",
      group: QUESTION,
      about: "fails, too, if the version of NEW is too low for what changed, or its id is another",
    },
    {
      name: "policy",
      letter: "p",
      kind: "list",
      brief: "compares under this policy, too",
      value: "NAME|FILE",
      group: QUESTION,
      about: "compares under this policy, too; under the built-in ones always; may be given several times",
    },
    {
      name: "patch",
      kind: "flag",
      brief: "what turns OLD into NEW, as JSON Patch",
      group: GROUP.SHOWN,
      about: "what turns OLD into NEW, as JSON Patch (RFC 6902)",
    },
    formats("text", "json", "csv", "html", "sarif"),
    OUTPUT,
  ],
  examples: [
    "$0 rules diff kore-ai/call-details ./call-details.pii.yaml",
    "$0 rules diff git:main:./our-rules ./our-rules --strict",
  ],
  exit1: "something is weaker; with --strict also a version that is too low, or another id",
  run: answering(find),
};

async function find({ words, flag, list, as, paint }: Arguments): Promise<Answer> {
  if (flag("patch") && !["text", "json"].includes(as)) {
    throw new UsageError("patch-is-json", `--patch is JSON: it cannot be given with --as ${as}`);
  }
  const given = await Promise.all(list("policy").map((name) => loadPolicyWith(compared, name)));
  const folders = await foldersNamed(words);
  if (folders !== undefined) {
    return foldersAnswer(folders, { as, paint, strict: flag("strict"), patch: flag("patch"), policies: given });
  }
  const policies = await policiesDiff(words);
  if (policies !== undefined) {
    if (given.length > 0) throw new UsageError("other-kind", "--policy is for rule files, and these are policies");
    warnOfPassedOver(policies.before.file, [policies.before]);
    return answerOf(policies.found, policies, flag, { as, paint });
  }
  const before = await readOnePack(words[0] ?? "", { earlier: true });
  const after = await readOnePack(words[1] ?? "");
  warnOfPassedOver(before.file, [before]);
  const found = diffRules(before.reviewed, after.reviewed, given);
  return answerOf(found, { before, after }, flag, { as, paint });
}

/** Two versions of a rule file, or of a policy. */
interface Versions {
  readonly before: Compared;
  readonly after: Compared;
}

interface Compared {
  readonly file: string;
  readonly source?: { readonly fieldsFile: string };
  readonly reviewed: ReviewedPack | ReviewedPolicy;
  readonly fieldsBytes?: Uint8Array | undefined;
  readonly inputs: readonly string[];
}

async function answerOf(
  found: RulesDiff,
  { before, after }: Versions,
  flag: Arguments["flag"],
  form: Form,
): Promise<Answer> {
  const { packBefore: oldId, pack: newId } = found;
  if (oldId !== newId) say(`warning: the ids differ: OLD is ${oldId}, NEW is ${newId}`);
  const shown = flag("patch")
    ? await patchText(before, after)
    : form.as === "sarif"
      ? changesSarif([{ ...found, ...changedFile(after) }], { version: VERSION }, flag("strict"))
      : diffText(found, { before, after }, form);
  // Policies and approvals name the id.
  const isRight = found.version.enough && found.pack === found.packBefore;
  const yes = !found.weaker && (isRight || !flag("strict"));
  return { text: shown, exit: exitOf(yes), inputs: [...before.inputs, ...after.inputs] };
}

function diffText(found: RulesDiff, { before, after }: Versions, form: Form): string {
  const made = new Date().toISOString().slice(0, 10);
  const compared = { made, tool: `scrubjay ${VERSION}`, before: digestedFile(before), after: digestedFile(after) };
  return render(form, {
    page: diffPage(found),
    data: found,
    table: diffTable(found),
    html: () => renderHtml(signedDiffPage(found, compared)),
  });
}

function digestedFile({ file, reviewed, fieldsBytes }: Compared): ComparedFile {
  return {
    file,
    digest: sha256Of(reviewed.text),
    fieldsDigest: fieldsBytes === undefined ? null : sha256Of(fieldsBytes),
  };
}

function changedFile({ file, source, reviewed }: Compared): Pick<ChangedFile, "file" | "fieldsFile" | "reviewed"> {
  return { file, fieldsFile: source?.fieldsFile, reviewed };
}

/** Its library is loaded for nothing else. */
async function patchText({ reviewed: before }: Compared, { reviewed: after }: Compared): Promise<string> {
  const { modelPatch } = await import("../../../review/diff/model-patch.ts");
  return jsonText(modelPatch(before, after));
}
