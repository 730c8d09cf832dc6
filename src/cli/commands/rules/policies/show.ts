/** What policies make of each category: `rules show`. */
import { joinPages, joinTables } from "../../../../pages/joined.ts";
import { policyPage, policyTable } from "../../../../pages/policy/policy.ts";
import { type Form, render } from "../../../../pages/render.ts";
import { showPolicy } from "../../../../review/policy/show.ts";
import type { GoodPolicy } from "./policies.ts";

export function shownPolicies(found: readonly GoodPolicy[], form: Form): string {
  const policies = found.map(({ reviewed }) => showPolicy(reviewed));
  return render(form, {
    page: joinPages("Policies", policies.map(policyPage)),
    data: policies,
    table: joinTables(
      policies.map((one) => ({ pack: one.policy, table: policyTable(one) })),
      "policy",
    ),
  });
}
