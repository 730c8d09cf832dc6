/** Whatever document shows that a change is weaker, the diff has said so: for random rules and random documents. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { compareEffects, effectOf } from "../../../src/review/effect.ts";
import { decisionsIn } from "../../../src/review/engine/engine.ts";
import type { Json } from "../../../src/review/engine/json.ts";
import { redactAll } from "../../../src/review/engine/output.ts";
import type { ReviewedPack } from "../../../src/review/reviewed-pack.ts";
import type { Policy } from "../../../src/rules/model.ts";
import { BUILT_IN_POLICIES } from "../../../src/rules/policy/built-in-policies.ts";
import { runCount } from "../../helpers/run-count.ts";
import { document, packOf, pair } from "../random-rules.ts";

function isWeakerIn(json: string, before: ReviewedPack, after: ReviewedPack): boolean {
  const now = decisionsIn(json, after.pack);
  return decisionsIn(json, before.pack).some(({ entry }, i) => {
    const [old, is] = [effectOf(before.pack, entry), effectOf(after.pack, now[i]?.entry ?? null)];
    return compareEffects(old, is) === "WEAKER";
  });
}

/** Every tenth pair or so has a document that shows something weaker. */
const USUAL_RUNS = 200;

describe("diffRules", () => {
  it("is never silent about a change that some document shows to be weaker", () => {
    const numRuns = runCount(USUAL_RUNS);
    let compared = 0;
    fc.assert(
      fc.property(pair, fc.array(document, { minLength: 5, maxLength: 20 }), ([old, now], documents) => {
        const [before, after] = [packOf(old), packOf(now)];
        fc.pre(before !== undefined && after !== undefined);
        const shown = documents.find((json) => isWeakerIn(JSON.stringify(json), before, after));
        if (shown === undefined) return;
        compared++;
        expect(diffRules(before, after).weaker, JSON.stringify(shown)).toBe(true);
      }),
      { numRuns },
    );
    if (numRuns >= USUAL_RUNS) expect(compared).toBeGreaterThan(0);
  });

  it("shows, for all that is weaker for certain, a document on which the versions differ", () => {
    let shown = 0;
    fc.assert(
      fc.property(pair, ([old, now]) => {
        const [before, after] = [packOf(old), packOf(now)];
        fc.pre(before !== undefined && after !== undefined);
        for (const change of diffRules(before, after).changes) {
          const { example, policy } = change;
          if (example === null) continue;
          shown++;
          expect(change).toMatchObject({ direction: "WEAKER", layer: "effect" });
          const given = BUILT_IN_POLICIES.find(({ id }) => id === policy);
          const [was, is] = [before, after].map(({ pack }) => outputUnder(example.document, pack, given));
          expect(is).not.toEqual(was);
        }
      }),
      { numRuns: runCount(50) },
    );
    if (runCount(50) >= 50) expect(shown).toBeGreaterThan(5);
  });
});

function outputUnder(document: Json, pack: ReviewedPack["pack"], policy: Policy | undefined): Json | undefined {
  return redactAll([document], pack, policy && { policy })[0];
}
