/** All that is wrong with policies: `rules check`. */

import type { Problem } from "../../../../errors/errors.ts";
import { adviceOnPolicy } from "../../../../review/policy/advice.ts";
import { loadRules } from "../../../../rules/load.ts";
import { listPacks } from "../../../../rules/shipped.ts";
import type { Strictness } from "../read-packs.ts";
import type { FoundPolicy } from "./policies.ts";

/** As found, with advice, for which the packs that come with this package are looked at. */
export async function checkedPolicies(found: readonly FoundPolicy[], strictness: Strictness): Promise<FoundPolicy[]> {
  if (found.length === 0) return [];
  const { packs: shippedPacks } = await loadRules(await listPacks());
  return found.map((one) => {
    const { file, shipped, reviewed } = one;
    const { strict = false, asShipped = false } = strictness;
    const around = { shipped: shipped && asShipped, strict, shippedPacks };
    const advice = [...misnamed(one), ...(reviewed === undefined ? [] : adviceOnPolicy(reviewed, around))];
    if (advice.length === 0) return one;
    const all = [...one.problems.flatMap(({ problems }) => problems), ...advice];
    all.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
    const text = reviewed?.text ?? one.problems[0]?.text ?? "";
    return { ...one, problems: [{ file, text, problems: all }] };
  });
}

function misnamed({ file, misnamed: is }: FoundPolicy): Problem[] {
  if (!is) return [];
  const message =
    "this is a policy, and a run of this folder takes a file of this name for a rule file, and refuses it";
  const fix = `call it ${(file.split(/[\\/]/).at(-1) ?? "").replace(/\.pii\./, ".policy.")}`;
  return [{ code: "misnamed-policy", severity: "error", message, fix }];
}

/** Without the text that a problem stands in. */
export function checkedPolicy({ file, reviewed, problems }: FoundPolicy): object {
  return {
    format: "scrubjay-check/1",
    file,
    policy: reviewed?.policy.id ?? null,
    problems: problems.flatMap((one) => one.problems.map((problem) => ({ file: one.file, ...problem }))),
  };
}
