/** What a reviewer of rules says by signing. */
import type { ShownRules } from "../../review/show.ts";
import { renderSign } from "../html/sign.ts";

export function signHtml({ pack, version, policy, policyVersion, digests, made }: ShownRules): string {
  const under = policy === null ? "" : `, under the policy ${policy} ${policyVersion}`;
  const fields = digests.fields === null ? "" : `, fields file SHA-256 ${digests.fields}`;
  const files = `rule file SHA-256 ${digests.file}${fields}`;
  const sentence = `I have examined the rules of ${pack} ${version}${under} as these pages of ${made} show them (${files}).`;
  return renderSign(sentence, ["name", "date, and until when it holds", "signature"]);
}
