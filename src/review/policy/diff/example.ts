/** A made-up document on which two policies differ, as the engine shows it. */
import type { RuleEntry, RulePack } from "../../../rules/model.ts";
import type { Example } from "../../diff/change.ts";
import { type Json, valueAt } from "../../engine/json.ts";
import { outputUnder } from "../../engine/output.ts";
import { isBelow } from "../says.ts";
import type { Difference, Policies } from "./said.ts";

/** Numbers and addresses that nobody has. A detector finds the first two. */
const SAMPLES: readonly (readonly [category: string, value: string])[] = [
  ["user.contact.email", "ana@example.com"],
  ["user.contact.phone_number", "+12025550123"],
  ["user.demographic.date_of_birth", "1990-01-31"],
];
const USUAL = "Ana Example";

/** null where the difference is not decided, or no value that is tried shows it. */
export function exampleOfValue(
  policies: Policies,
  category: string,
  subject: string | null,
  difference: Difference,
): Example | null {
  if (difference.certainty === "unknown") return null;
  const own = SAMPLES.find(([sample]) => sample === category || isBelow(sample, category) || isBelow(category, sample));
  const values = [...new Set([own?.[1] ?? USUAL, USUAL, ...SAMPLES.map(([, value]) => value)])];
  const pack = packOf({ category, subject, action: { name: "replace" } });
  return firstExample(policies, pack, values);
}

/** Of the categories, one that a detector finds. */
export function exampleOfHit(
  policies: Policies,
  categories: ReadonlySet<string>,
  { certainty }: Difference,
): Example | null {
  const values = SAMPLES.filter(([category]) => categories.has(category)).map(([, value]) => `Call back: ${value}`);
  if (certainty === "unknown" || values.length === 0) return null;
  return firstExample(policies, packOf({ category: null, subject: null, action: { name: "scan" } }), values);
}

/** One rule, for the member `value`; dates shift by the member `record`. */
function packOf(rule: Pick<RuleEntry, "category" | "subject" | "action">): RulePack {
  const path = (name: string) => {
    return { text: `$.${name}`, segments: [{ descendant: false, selectors: [{ kind: "name" as const, name }] }] };
  };
  const common = { envelope: false, keys: false };
  return {
    ...{ id: "made-up/example", version: "1.0.0", unlisted: "keep", regions: [], shiftBy: "record" },
    records: [{ text: "$", segments: [] }],
    entries: [
      { kind: "rule", id: "value", path: path("value"), ...common, ...rule },
      { kind: "keep", id: "record", path: path("record"), ...common, category: null, subject: null, action: null },
    ],
  };
}

function firstExample([before, after]: Policies, pack: RulePack, values: readonly string[]): Example | null {
  for (const value of values) {
    const document = { record: "r-1", value };
    const [was, is] = [before, after].map((policy) => shownValue(outputUnder(document, pack, policy)));
    if (was === undefined || is === undefined || was === is) continue;
    return { document, place: "$['value']", before: was, after: is };
  }
  return null;
}

function shownValue(output: Json): string {
  const value = valueAt(output, ["value"]);
  return value === undefined ? "removed" : JSON.stringify(value);
}
