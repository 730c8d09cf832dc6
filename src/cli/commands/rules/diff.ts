import { UsageError } from "../../../errors/errors.ts";
import { diffPage, diffTable } from "../../../pages/diff-page.ts";
import { jsonText, render } from "../../../pages/render.ts";
import { diffRules, type RulesDiff } from "../../../review/diff/diff.ts";
import { type AnswerTo, exitOf } from "./answer.ts";
import { readOnePack } from "./one-pack.ts";
import type { GoodPack } from "./read-packs.ts";

export const diff: AnswerTo = async ({ words, flag, as }) => {
  if (flag("patch") && !["text", "json"].includes(as)) {
    throw new UsageError("patch-is-json", `--patch is JSON: it cannot be given with --as ${as}`);
  }
  const [before, after] = [await readOnePack(words[0] ?? ""), await readOnePack(words[1] ?? "")];
  const found = diffRules(before.reviewed, after.reviewed);
  const shown = flag("patch") ? await patchText(before, after) : diffText(found, as);
  const yes = !found.weaker && (found.version.enough || !flag("strict"));
  return { text: shown, exit: exitOf(yes), inputs: [...before.inputs, ...after.inputs] };
};

function diffText(found: RulesDiff, as: string): string {
  return render(as, { page: diffPage(found), data: found, table: diffTable(found) });
}

/** Its library is loaded for nothing else. */
async function patchText({ reviewed: before }: GoodPack, { reviewed: after }: GoodPack): Promise<string> {
  const { modelPatch } = await import("../../../review/diff/model-patch.ts");
  return jsonText(modelPatch(before, after));
}
