/** A parsed value is redacted as the bytes that say the same: under all rules, actions, options. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../../src/actions/table.ts";
import { Redaction } from "../../../src/redaction/redaction.ts";
import type { RuleEntry, RuleSet, Unlisted } from "../../../src/rules/model.ts";
import { POLICY_NAMES } from "../../../src/rules/policy/built-in-policies.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { detectorsAtWork, putToWork } from "../../helpers/detectors-at-work.ts";
import { documentText } from "../../helpers/documents.ts";
import { ruleSets } from "../../helpers/rule-sets.ts";
import { ruleSetOf } from "../../helpers/rule-specs.ts";
import { runCount } from "../../helpers/run-count.ts";
import { ALONE_REGIONS as regions } from "../../helpers/semantics/alone.ts";
import { expectAsBytes, frozen, objectsIn } from "../../helpers/values.ts";

const documents = documentText({ lineBreaks: false, repeats: false }).map((text) => JSON.parse(text) as unknown);

const LISTS: readonly RuleEntry["values"][] = [undefined, undefined, ["x", "Ann Example", 1, true], [0, "", "日本"]];

/** What the makers of rule sets leave out: values that are looked for in texts, closed lists. */
const additions = fc.array(fc.record({ alsoInText: fc.boolean(), values: fc.constantFrom(...LISTS) }), {
  minLength: 4,
  maxLength: 4,
});

interface Addition {
  readonly alsoInText: boolean;
  readonly values: RuleEntry["values"] | undefined;
}

function withAdditions({ packs }: RuleSet, added: readonly Addition[]): RuleSet {
  const entryWith = (entry: RuleEntry, i: number): RuleEntry => {
    const { alsoInText, values } = added[i % added.length] as Addition;
    // Loaded rules that scan have nothing of their own to look for.
    if (entry.action !== null) return { ...entry, alsoInText: alsoInText && entry.action.name !== "scan" };
    return values === undefined ? entry : { ...entry, values };
  };
  return { packs: packs.map((pack) => ({ ...pack, entries: pack.entries.map(entryWith) })) };
}

const options = fc.record({
  unlisted: fc.constantFrom(undefined, undefined, "keep" as const, "replace" as const, "scan" as const),
  policy: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...POLICY_NAMES) },
  ),
  detectors: detectorsAtWork,
  deep: fc.boolean(),
});

function optionsOf(unlisted: Unlisted | undefined, policy: string | undefined) {
  return { key: KEY, regions, ...(unlisted && { unlisted }), ...(policy && { policy }) };
}

/** undefined where the policy would have to remove a whole record. */
function compiled(make: () => Redaction): Redaction | undefined {
  try {
    return make();
  } catch (error) {
    if ((error as { code?: unknown }).code === "remove-root") return undefined;
    throw error;
  }
}

describe("a value is redacted as its bytes, and stays as it is", () => {
  it.each([
    ["plain rules", { filters: false, added: false }],
    ["rules with filters", { filters: true, added: false }],
    ["also values of the record, and closed lists", { filters: true, added: true }],
  ])("%s", (_what, { filters, added }) => {
    let changed = 0;
    let shared = 0;
    fc.assert(
      fc.property(
        // One redaction for several values: what it has grown must not matter.
        fc.array(documents, { minLength: 1, maxLength: 3 }),
        ruleSets({ filters, actions: ACTION_NAMES }),
        additions,
        options,
        (values, packs, more, { unlisted, policy, detectors, deep }) => {
          putToWork(detectors);
          const plain = ruleSetOf(packs);
          const rules = added ? withAdditions(plain, more) : plain;
          const redaction = compiled(() => new Redaction({ rules, ...optionsOf(unlisted, policy) }));
          fc.pre(redaction !== undefined);
          for (const value of values) {
            const before = JSON.stringify(value);
            const redacted = expectAsBytes(redaction as Redaction, frozen(value), { deep });
            expect(JSON.stringify(value)).toBe(before);
            const own = objectsIn(value);
            const common = [...objectsIn(redacted)].filter((object) => own.has(object));
            if (deep) expect(common).toEqual([]);
            if (JSON.stringify(redacted) !== before) changed++;
            if (common.length > 0) shared++;
          }
        },
      ),
      { numRuns: runCount(150) },
    );
    expect(changed).toBeGreaterThan(10);
    if (!added) expect(shared).toBeGreaterThan(10);
  });

  it("without rules", () => {
    fc.assert(
      fc.property(documents, options, (value, { unlisted, detectors, deep }) => {
        putToWork(detectors);
        expectAsBytes(new Redaction(optionsOf(unlisted, undefined)), value, { deep });
      }),
      { numRuns: runCount(100) },
    );
  });

  it("any value that JSON has", () => {
    putToWork("all detectors");
    const redaction = new Redaction(optionsOf("scan", undefined));
    const unit = fc.constantFrom("grapheme" as const, "binary" as const);
    fc.assert(
      fc.property(
        unit.chain((stringUnit) => fc.jsonValue({ stringUnit })),
        (value) => {
          expectAsBytes(redaction, value);
        },
      ),
      { numRuns: runCount(150) },
    );
  });
});
