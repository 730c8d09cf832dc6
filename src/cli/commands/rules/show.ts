import { joinPages, joinTables } from "../../../pages/joined.ts";
import { render } from "../../../pages/render.ts";
import { showPage, showTable } from "../../../pages/show-page.ts";
import { showRules } from "../../../review/show.ts";
import { loadPolicy } from "../../../rules/policy/load-policy.ts";
import { type AnswerTo, exitOf } from "./answer.ts";
import { readGoodPacks } from "./read-packs.ts";

export const show: AnswerTo = async ({ words, text, as }) => {
  const policyName = text("policy");
  const policy = policyName === undefined ? undefined : await loadPolicy(policyName);
  const found = await readGoodPacks(words);
  const packs = found.map(({ reviewed }) => showRules(reviewed, policy));
  const shown = render(as, {
    page: joinPages("Rules", packs.map(showPage)),
    data: packs,
    table: joinTables(packs.map((one) => ({ pack: one.pack, table: showTable(one) }))),
  });
  const inputs = [...found.flatMap((one) => one.inputs), ...(policyName === undefined ? [] : [policyName])];
  return { text: shown, exit: exitOf(true), inputs };
};
