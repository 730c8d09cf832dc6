/** What changes for what detectors find in texts: they know a category, and no subject. */
import { hitActionOf } from "../../../rules/policy/policies.ts";
import { CATEGORIES } from "../../../rules/taxonomy/taxonomy.ts";
import type { Change } from "../../diff/change.ts";
import { keyOf, type Policies, saidChange, valueDifference } from "./categories.ts";
import { exampleOfHit } from "./example.ts";
import { regionsOf } from "./regions.ts";
import { type Difference, differenceOf } from "./said.ts";

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
  return differenceOf(hitActionOf(category, before), hitActionOf(category, after));
}

function isAsForValues(difference: Difference, policies: Policies, category: string): boolean {
  const ofValues = valueDifference(policies, category, null);
  return ofValues !== undefined && keyOf(ofValues) === keyOf(difference);
}
