/** Where a reviewer signs, on paper alone. */
import type { ShownRules } from "../../review/show.ts";
import { escaped } from "../html/text.ts";

export function signHtml({ pack, version, policy, policyVersion, digests, made }: ShownRules): string {
  const cells = ["name", "date, and until when it holds", "signature"].map((name) => `<td>${escaped(name)}</td>`);
  const under = policy === null ? "" : `, under the policy ${policy} ${policyVersion}`;
  const fields = digests.fields === null ? "" : `, fields file SHA-256 ${digests.fields}`;
  const files = `rule file SHA-256 ${digests.file}${fields}`;
  const file = `I have examined the rules of ${pack} ${version}${under} as these pages of ${made} show them (${files}).`;
  return `<section class="sign paper" aria-label="Signature">
<p>${escaped(file)}</p>
<table role="presentation"><tbody><tr>${cells.join("")}</tr></tbody></table>
</section>`;
}
