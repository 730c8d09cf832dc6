/** The product does what the slow redactor does: over random documents, rule files, policies and options. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../src/actions/table.ts";
import { RuleError } from "../../src/errors/errors.ts";
import { runCount } from "../helpers/run-count.ts";
import { type Agreed, agree, type Case, optionsOf } from "./agreement.ts";
import { documents } from "./documents.ts";
import { asked, policies, ruleSets } from "./rule-sets.ts";
import { STRENGTHS } from "./table.ts";
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

/** What has changed something so far, and in how many cases. */
const atWork = new Set<string>();
let total = 0;

/** Compares so many cases. */
function compareAll(cases: fc.Arbitrary<Case>, runs: number): void {
  let all = 0;
  let changed = 0;
  fc.assert(
    fc.property(cases, (one) => {
      const agreed = compared(one);
      fc.pre(agreed !== undefined);
      all++;
      if (agreed.isChanged) changed++;
      for (const action of agreed.actions) atWork.add(action);
    }),
    { numRuns: runCount(runs) },
  );
  expect(changed).toBeGreaterThan(all / 3);
  total += all;
}

it("the slow redactor knows every action, and which is the stronger", () => {
  expect(STRENGTHS).toEqual(ACTION_NAMES);
});

describe("every walker does what the slow redactor does", () => {
  it("by rule files and options", () => {
    const cases = fc.record({ value: documents, packs: ruleSets, asked: asked(fc.constant(undefined)) });
    compareAll(cases, 400);
  });

  it("by rule files under a policy", () => {
    compareAll(fc.record({ value: documents, packs: ruleSets, asked: asked(policies) }), 200);
  });

  it("every action has changed something, and a keep what it does not keep", () => {
    if (total >= 500) expect([...atWork].sort()).toEqual(["keep", ...STRENGTHS].sort());
  });
});
