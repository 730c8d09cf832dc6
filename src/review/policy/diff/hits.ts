/** What changes for what detectors find in texts: they know a category, and no subject. */
import { ACTIONS, type ActionSpec } from "../../../actions/table.ts";
import { hitActionOf } from "../../../rules/policy/policies.ts";
import { CATEGORIES } from "../../../rules/taxonomy/taxonomy.ts";
import type { Change } from "../../diff/change.ts";
import { keyOf, saidChange, valueDifference } from "./categories.ts";
import { exampleOfHit } from "./example.ts";
import { regionsOf } from "./regions.ts";
import { type Difference, differenceOf, type Policies } from "./said.ts";

/** Only where it is not what changes for values, too: one line is enough. */
export function diffHits(policies: Policies): Change[] {
  const groups = new Map<string, { difference: Difference; categories: Set<string> }>();
  for (const category of CATEGORIES) {
    const difference = hitDifference(policies, category);
    if (difference === undefined || isAsForValues(difference, policies, category)) continue;
    const group = groups.get(keyOf(difference)) ?? { difference, categories: new Set() };
    groups.set(keyOf(difference), group);
    group.categories.add(category);
  }
  return [...groups.values()].flatMap(({ difference, categories }) =>
    regionsOf(categories).map(({ text }) =>
      saidChange(difference, {
        what: `what detectors find of ${text}`,
        example: exampleOfHit(policies, categories, difference),
      }),
    ),
  );
}

function hitDifference([before, after]: Policies, category: string): Difference | undefined {
  return differenceOf(inText(hitActionOf(category, before)), inText(hitActionOf(category, after)));
}

/** What cannot be done with a part of a text replaces it. */
function inText(spec: ActionSpec): ActionSpec {
  const isTaken = ACTIONS[spec.name].takes !== undefined;
  return isTaken || spec.name === "scan" || spec.name === "shift-date" ? { name: "replace" } : spec;
}

function isAsForValues(difference: Difference, policies: Policies, category: string): boolean {
  const { before, after } = valueDifference(policies, category, null) ?? {};
  if (before === undefined || after === undefined) return false;
  return keyOf({ before: inText(before), after: inText(after) }) === keyOf(difference);
}
