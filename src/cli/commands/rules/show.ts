/** `scrubjay rules show`: the fields of rule files, and what becomes of each; the categories of policies. */

import { UsageError } from "../../../errors/errors.ts";
import { joinPages, joinTables } from "../../../pages/joined.ts";
import { type Form, render } from "../../../pages/render.ts";
import { renderSheet } from "../../../pages/show/sheet.ts";
import { showPage, showTable } from "../../../pages/show-page.ts";
import { showRules } from "../../../review/show.ts";
import { loadPolicyWith } from "../../../rules/policy/load-policy.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats, shared } from "../../arguments/options.ts";
import { compared } from "../../remembered/remembered.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS, QUESTION } from "./options.ts";
import { type GoodPolicy, readNamedGood } from "./policies/policies.ts";
import { shownPolicies } from "./policies/show.ts";

export const show: Command = {
  name: "rules show",
  ...PACKS,
  brief: "each field, and what becomes of it",
  about: "each field: category, subject, action, reason, source; of a policy, what it makes of each category",
  options: [
    shared("policy", {
      otherwise: "none",
      group: QUESTION,
      about: "adds what each field comes to under this policy, and marks what is weaker",
    }),
    formats("text", "json", "csv", "html"),
    OUTPUT,
  ],
  examples: [
    "$0 rules show kore-ai/call-details",
    "$0 rules show kore-ai/call-details -p mask --as html -o call-details.html",
  ],
  run: answering(find),
};

async function find({ words, text, ...form }: Arguments): Promise<Answer> {
  const policyName = text("policy");
  const policy = policyName === undefined ? undefined : await loadPolicyWith(compared, policyName);
  const { packs: found, policies } = await readNamedGood(words);
  if (policies.length > 0) return answerOf(policies, found.length + (policyName === undefined ? 0 : 1), form);
  const packs = found.map(({ reviewed, fieldsBytes }) => showRules(reviewed, policy, { fields: fieldsBytes }));
  const shown = render(form, {
    page: joinPages("Rules", packs.map(showPage)),
    data: packs,
    table: joinTables(packs.map((one) => ({ pack: one.pack, table: showTable(one) }))),
    html: () => renderSheet(packs),
  });
  const inputs = [...found.flatMap((one) => one.inputs), ...(policyName === undefined ? [] : [policyName])];
  return { text: shown, exit: exitOf(true), inputs };
}

/** `others`: whatever else is named. */
function answerOf(policies: readonly GoodPolicy[], others: number, form: Form): Answer {
  if (others > 0)
    throw new UsageError("other-kind", "rules show shows rule files, under a policy, or policies, not both");
  return { text: shownPolicies(policies, form), exit: exitOf(true), inputs: policies.flatMap(({ inputs }) => inputs) };
}
