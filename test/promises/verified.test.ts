/**
 * Promise 4, checked by who knows nothing of how it is kept: after redaction the independent `Verifier` finds nothing,
 * whatever stands in the documents, under random rules, policies and cuts; and a second pass has nothing to do.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES, type ActionName } from "../../src/actions/table.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import type { Policy } from "../../src/rules/model.ts";
import { Verifier } from "../../src/verify/verifier.ts";
import { specOf } from "../helpers/action-specs.ts";
import { cutsOf } from "../helpers/documents.ts";
import { ruleSets } from "../helpers/rule-sets.ts";
import { loaded, type PackSpec } from "../helpers/rule-specs.ts";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";
import { documents, REGIONS } from "./planted.ts";

/** How many numbers and addresses are left outside of what rules keep. */
function left(text: string, options: RedactOptions): number {
  const verifier = new Verifier(options);
  verifier.write(Buffer.from(text));
  return verifier.end().findings.reduce((sum, { count }) => sum + count, 0);
}

/** What detectors find becomes this, and so does what rules name. */
function policyOf(name: ActionName): Policy {
  const categories = ["system", "user"].map((category) => ({ category, subject: null, action: specOf(name) }));
  return { id: "acme/test", version: "1.0.0", unlisted: null, categories, rules: [] };
}

/**
 * A filter may be true of the input and false of the output, and behind removed elements others have their index: what
 * is kept then in the one is not in the other.
 */
function isStable(packs: readonly PackSpec[], removes: boolean): boolean {
  const selectors = packs.flatMap(({ records, entries }) =>
    [...records, ...entries.map(({ segments }) => segments)].flat().flatMap((segment) => segment.selectors),
  );
  return selectors.every(({ kind }) => kind !== "filter" && !(removes && (kind === "index" || kind === "slice")));
}

interface Run {
  readonly options: RedactOptions;
  readonly text: string;
  readonly cuts: readonly number[];
}

function runs(actions: readonly ActionName[], policies: readonly (ActionName | undefined)[]): fc.Arbitrary<Run> {
  const rules = fc.oneof(
    { weight: 1, arbitrary: fc.constant<PackSpec[]>([]) },
    { weight: 3, arbitrary: ruleSets({ filters: false, actions }) },
  );
  return fc
    .tuple(rules, fc.constantFrom(...policies), documents)
    .filter(([packs, policy]) => isStable(packs, policy === "remove" || removes(packs)))
    .map(([packs, policy, text]) => ({ rules: packs.length === 0 ? undefined : loaded(packs), packs, policy, text }))
    .filter(({ rules: made, packs }) => made !== undefined || packs.length === 0)
    .chain(({ rules: made, policy, text }) => {
      const options = {
        regions: REGIONS,
        key: "k".repeat(32),
        ...(made && { rules: made }),
        ...(policy && { policy: policyOf(policy) }),
      };
      return cutsOf(Buffer.byteLength(text)).map((cuts) => ({ options, text, cuts }));
    });
}

function removes(packs: readonly PackSpec[]): boolean {
  return packs.some(({ entries }) => entries.some(({ action }) => action?.name === "remove"));
}

const LASTING = ["replace", "mask", "null", "remove"] as const;
const KEYED = ["hash", "tokenize"] as const;
const STAND_INS = ["encrypt-format", "pseudonymize"] as const;

describe("after redaction the check finds nothing", () => {
  it("and a second pass has nothing to do, under replace, mask, null and remove", () => {
    fc.assert(
      fc.property(runs([...LASTING, "scan"], [undefined, ...LASTING]), ({ options, text, cuts }) => {
        const output = runText(text, options, cuts);
        expect(left(output, options)).toBe(0);
        expect(runText(output, options) === output, "the second pass changed something").toBe(true);
      }),
      { numRuns: runCount(200) },
    );
  });

  it("under keyed actions, by rules and by policy, but for stand-ins", () => {
    const actions = [...KEYED, ...STAND_INS, "scan"] as const;
    fc.assert(
      fc.property(runs(actions, [undefined, ...KEYED, ...STAND_INS]), ({ options, text, cuts }) => {
        expect(left(runText(text, options, cuts), options)).toBe(0);
      }),
      { numRuns: runCount(200) },
    );
  });

  it("under every action, by rules and by policy, in whatever regions", () => {
    fc.assert(
      fc.property(
        // A policy's shift needs a rule file that says what it depends on.
        runs(ACTION_NAMES, [undefined, ...ACTION_NAMES.filter((name) => name !== "scan" && name !== "shift-date")]),
        fc.subarray([...REGIONS]),
        ({ options, text, cuts }, regions) => {
          const ofRun = { ...options, regions };
          expect(left(runText(text, ofRun, cuts), ofRun)).toBe(0);
        },
      ),
      { numRuns: runCount(150) },
    );
  });
});

it("what is not redacted is seen: most documents hold something", () => {
  const seen = fc.sample(documents, 200).filter((text) => left(text, { regions: REGIONS }) > 0);
  expect(seen.length).toBeGreaterThan(100);
});
