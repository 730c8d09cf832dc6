/** The product does what the slow redactor does: over random documents, rule files, policies and options. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleError } from "../../src/errors.ts";
import { runCount } from "../helpers/run-count.ts";
import { type Agreed, agree, type Case, optionsOf } from "./agreement.ts";
import { documents } from "./documents.ts";
import { asked, policies, ruleSets } from "./rule-sets.ts";
import { STRENGTHS } from "./spec.ts";
import { WALKERS } from "./walkers.ts";

/** undefined for rule files that are refused, and for policies that do not fit them. */
function compared(one: Case): Agreed | undefined {
  try {
    return agree(WALKERS, one, optionsOf(one));
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/** Compares so many cases, and shows that they were not all of one kind. */
function compareAll(cases: fc.Arbitrary<Case>, runs: number): void {
  let all = 0;
  let changed = 0;
  const at = new Set<string>();
  fc.assert(
    fc.property(cases, (one) => {
      const agreed = compared(one);
      fc.pre(agreed !== undefined);
      all++;
      if (agreed.isChanged) changed++;
      for (const action of agreed.actions) at.add(action);
    }),
    { numRuns: runCount(runs) },
  );
  expect(changed).toBeGreaterThan(all / 3);
  if (all >= 200) expect([...at].sort()).toEqual(["keep", ...STRENGTHS].sort());
}

describe("every walker does what the slow redactor does", () => {
  it("by rule files and options", () => {
    const cases = fc.record({ value: documents, packs: ruleSets, asked: asked(fc.constant(undefined)) });
    compareAll(cases, 400);
  });

  it("by rule files under a policy", () => {
    compareAll(fc.record({ value: documents, packs: ruleSets, asked: asked(policies) }), 200);
  });
});
