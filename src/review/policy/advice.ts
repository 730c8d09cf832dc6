/** What a policy says that nothing can come of, although nothing is wrong with its form. */
import type { Problem } from "../../errors/errors.ts";
import { didYouMean } from "../../errors/suggest.ts";
import type { PolicyLine, RuleEntry, RulePack } from "../../rules/model.ts";
import type { PolicyStrictness } from "../../rules/policy/parse-policy.ts";
import type { RuleLine } from "../../rules/policy/read-lines.ts";
import type { OwnLine, ReviewedPolicyFile } from "../../rules/policy/reviewed-policy.ts";
import { isOfSystem, PERSONS } from "../../rules/taxonomy/taxonomy.ts";

interface Around extends PolicyStrictness {
  /** The packs that come with this package. */
  readonly shippedPacks: readonly RulePack[];
}

/** A run refuses `unknown-rule` where it loads that pack; all else is advice. */
export function adviceOnPolicy({ ownCategories, ownRules, tests }: ReviewedPolicyFile, around: Around): Problem[] {
  const severity = around.shipped || around.strict ? "error" : "warning";
  const missing: Problem = { code: "missing-key", severity, message: 'a policy file needs "tests"' };
  return [
    ...(tests.length === 0 ? [missing] : []),
    ...ownCategories.flatMap((line) => ofCategory(line, severity)),
    ...ownRules.flatMap((line) => ofRule(line, around, severity)),
  ];
}

/** A rule about a person is not about the system: such a rule file is refused. */
function ofCategory({ category, subject, place }: OwnLine<PolicyLine>, severity: Problem["severity"]): Problem[] {
  if (subject === null || !isOfSystem(category) || !PERSONS.includes(subject)) return [];
  const message = `nothing comes of this line: no rule of ${category} is about a person`;
  return [{ code: "unreached-line", severity, message, place }];
}

/** Of a pack that is not here, nothing is known. */
function ofRule({ id, place }: OwnLine<RuleLine>, around: Around, severity: Problem["severity"]): Problem[] {
  const pack = around.shippedPacks.find((one) => id.startsWith(`${one.id}/`));
  if (pack === undefined) return [];
  const entry = pack.entries.find((one) => `${pack.id}/${one.id}` === id);
  if (entry === undefined) {
    const ids = pack.entries.map((one) => `${pack.id}/${one.id}`);
    const fix = didYouMean(id, ids) ?? `scrubjay rules show ${pack.id} lists them`;
    return [{ code: "unknown-rule", severity: "error", message: `${pack.id} has no such entry`, place, fix }];
  }
  const message = unreached(entry);
  return message === undefined ? [] : [{ code: "unreached-line", severity, message, place }];
}

function unreached({ action }: RuleEntry): string | undefined {
  if (action === null) return "nothing comes of this line: the entry is a keep, and a policy changes no keep";
  return action.name === "scan"
    ? "nothing comes of this line: the entry scans, and a policy says by category what becomes of what is found"
    : undefined;
}
