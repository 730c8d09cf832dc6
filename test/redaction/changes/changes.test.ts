/** Changes: they make the output of the input, and whoever notes them changes neither it nor the report. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../../src/actions/table.ts";
import { RuleError, UsageError } from "../../../src/errors/errors.ts";
import { changesRun } from "../../../src/redaction/changes/changes-run.ts";
import { nodeCiphers } from "../../../src/redaction/node-ciphers.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { detectorsAtWork, putToWork } from "../../helpers/detectors-at-work.ts";
import { inputText } from "../../helpers/documents.ts";
import { waysToCut } from "../../helpers/every-cut.ts";
import { ruleSets } from "../../helpers/rule-sets.ts";
import { loaded } from "../../helpers/rule-specs.ts";
import { runCount } from "../../helpers/run-count.ts";
import { optionsOf } from "../../oracle/agreement.ts";
import { documents } from "../../oracle/documents.ts";
import { asked, ruleSets as packsOfOracle, policies } from "../../oracle/rule-sets.ts";
import { changed, expectSame, sameForAllCuts } from "./changed.ts";

const options: fc.Arbitrary<RedactOptions> = fc
  .record({
    rules: ruleSets({ filters: true, actions: [...ACTION_NAMES, "remove", "remove", "remove", "null"] })
      .map(loaded)
      .filter((rules) => rules !== undefined),
    maxValueBytes: fc.constantFrom(undefined, undefined, 20, 40),
    format: fc.constantFrom("auto" as const, "auto" as const, "ndjson" as const),
  })
  .map(({ rules, maxValueBytes, format }) => ({
    rules,
    key: KEY,
    regions: ["US"],
    format,
    ...(maxValueBytes !== undefined && { maxValueBytes }),
  }));

const inputs = inputText({ lineBreaks: true, repeats: true });
const MARK = Buffer.from("\ufeff");

describe("the law", () => {
  it("holds for every document, every rule set, every action", () => {
    const went = new Set<string>();
    fc.assert(
      fc.property(inputs, options, detectorsAtWork, fc.boolean(), (input, chosen, detectors, marked) => {
        putToWork(detectors);
        const bytes = Buffer.concat([marked ? MARK : Buffer.alloc(0), Buffer.from(input)]);
        const result = changed(bytes, chosen);
        expectSame(bytes, chosen, result);
        for (const { why } of result.changes) went.add(why.went);
      }),
      { numRuns: runCount(150) },
    );
    expect([...went].sort()).toEqual(["member", "name", "value"]);
  });

  it("holds with policies, values that are known in texts, dates that shift, and joined texts", () => {
    const detectors = new Set<string>();
    const cases = fc.record({
      value: documents,
      packs: packsOfOracle,
      asked: asked(fc.option(policies, { nil: undefined })),
    });
    fc.assert(
      fc.property(cases, fc.constantFrom(undefined, 2), ({ value, ...given }, indent) => {
        const chosen = allowed(given);
        fc.pre(chosen !== undefined);
        const bytes = Buffer.from(JSON.stringify(value, null, indent));
        const result = changed(bytes, chosen);
        expectSame(bytes, chosen, result);
        for (const one of result.changes.flatMap(({ why }) => why.detectors)) detectors.add(one);
      }),
      { numRuns: runCount(150) },
    );
    for (const one of ["email", "phone", "known-value"]) expect(detectors).toContain(one);
  });

  it("does not depend on where the input is cut", () => {
    fc.assert(
      fc.property(inputs, options, detectorsAtWork, (input, chosen, detectors) => {
        putToWork(detectors);
        const bytes = Buffer.from(input);
        const whole = sameForAllCuts(changed(bytes, chosen));
        for (const cuts of waysToCut(bytes.length)) {
          const cut = sameForAllCuts(changed(bytes, chosen, cuts));
          if (cut !== whole) expect(cut, `cut at ${cuts.slice(0, 3)}`).toBe(whole);
        }
      }),
      { numRuns: runCount(20) },
    );
  });
});

/** undefined: the rules are refused. */
function allowed(given: Parameters<typeof optionsOf>[0]): RedactOptions | undefined {
  try {
    const options = optionsOf(given);
    changesRun(options, nodeCiphers());
    return options;
  } catch (error) {
    if (error instanceof RuleError || error instanceof UsageError) return undefined;
    throw error;
  }
}
