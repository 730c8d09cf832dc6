import { joinPages, joinTables } from "../../review/joined.ts";
import { showRules } from "../../review/show.ts";
import { showPage, showTable } from "../../review/show-page.ts";
import { loadPolicy } from "../../rules/load-policy.ts";
import { type AnswerTo, exitOf } from "./answer.ts";
import { readGoodPacks } from "./read-packs.ts";
import { render } from "./render.ts";

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
