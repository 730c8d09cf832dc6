/** Promise 1: what no rule decides comes out byte for byte; what one decides comes out as the reader of test/helpers/semantics expects. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../src/actions/table.ts";
import type { RuleSet, Unlisted } from "../../src/rules/model.ts";
import { KEY } from "../helpers/action-specs.ts";
import { detectorsAtWork, putToWork } from "../helpers/detectors-at-work.ts";
import { documentText, inputText } from "../helpers/documents.ts";
import { ruleSets } from "../helpers/rule-sets.ts";
import { loaded, type PackSpec, ruleSetOf } from "../helpers/rule-specs.ts";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";
import { ALONE_REGIONS as regions } from "../helpers/semantics/alone.ts";
import { type Decisions, decide, Refused } from "../helpers/semantics/decisions.ts";
import { redacted, withKeyedOf } from "../helpers/semantics/expected-output.ts";
import { readDocuments } from "../helpers/semantics/json-reader.ts";
import { readingsOf } from "../helpers/semantics/readings.ts";

describe("without rules", () => {
  it("the output is the input", () => {
    const input = inputText({ lineBreaks: true, repeats: true });
    fc.assert(
      fc.property(input, (text) => {
        expect(runText(text, { unlisted: "keep" })).toBe(text);
      }),
      { numRuns: runCount(250) },
    );
  });
});

/** What the rules make of a text in which no name stands twice, or of which no filter asks; undefined: refused. */
function expectedOf(
  text: string,
  packs: readonly PackSpec[],
  unlisted?: Unlisted,
  keepsByName = false,
): string | undefined {
  try {
    const documents = readDocuments(text).map((root) => {
      const decisions: Decisions = { taken: new Map(), scalars: new Map(), names: new Map() };
      const readings = readingsOf(root, 16);
      if (readings === undefined) throw new Refused("too many readings");
      for (const reading of readings) {
        const found = decide(root, text, reading, packs, unlisted, keepsByName);
        for (const [node, value] of found.taken) decisions.taken.set(node, value);
        for (const [node, value] of found.scalars) decisions.scalars.set(node, value);
        for (const [node, value] of found.names) decisions.names.set(node, value);
      }
      return { root, decisions };
    });
    return redacted(text, documents);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

describe("with rules, only what they decide differs", () => {
  it.each([
    ["filters, no name twice", { filters: true, repeats: false }],
    ["no filters, names that stand twice", { filters: false, repeats: true }],
  ])("%s", (_what, { filters, repeats }) => {
    let compared = 0;
    let changed = 0;
    const unlisted = fc.constantFrom(undefined, undefined, "keep" as const, "replace" as const, "scan" as const);
    fc.assert(
      fc.property(
        inputText({ lineBreaks: true, repeats }),
        ruleSets({ filters, actions: ACTION_NAMES }),
        unlisted,
        detectorsAtWork,
        (text, packs, choice, detectors) => {
          putToWork(detectors);
          const expected = expectedOf(text, packs, choice);
          fc.pre(expected !== undefined);
          const rules = ruleSetOf(packs);
          const output = runText(text, { rules, key: KEY, regions, ...(choice && { unlisted: choice }) });
          expect(output).toBe(withKeyedOf(output, expected));
          for (const { start, end } of readDocuments(output)) JSON.parse(output.slice(start, end));
          compared++;
          if (output !== text) changed++;
        },
      ),
      { numRuns: runCount(200) },
    );
    expect(compared).toBeGreaterThan(0);
    expect(changed).toBeGreaterThan(compared / 20);
  });
});

describe("with rule files that were loaded", () => {
  it("only what they decide differs, and none would have had to be refused", () => {
    const sets = ruleSets({ filters: true, actions: ACTION_NAMES }).filter((packs) => loaded(packs) !== undefined);
    fc.assert(
      fc.property(inputText({ lineBreaks: true, repeats: false }), sets, detectorsAtWork, (text, packs, detectors) => {
        putToWork(detectors);
        const expected = expectedOf(text, packs, undefined, true);
        if (expected === undefined) throw new Error("was not refused when it was loaded");
        const output = runText(text, { rules: loaded(packs) as RuleSet, key: KEY, regions });
        expect(output).toBe(withKeyedOf(output, expected));
      }),
      { numRuns: runCount(200) },
    );
  });
});

describe("NDJSON", () => {
  it("each line is a document", () => {
    const lines = fc.array(documentText({ lineBreaks: false, repeats: false }), { maxLength: 5 });
    fc.assert(
      fc.property(
        lines,
        ruleSets({ filters: true, actions: ACTION_NAMES }),
        fc.constantFrom("\n", "\r\n", "\n\n"),
        detectorsAtWork,
        (all, packs, end, detectors) => {
          putToWork(detectors);
          const text = all.map((line) => line + end).join("");
          const expected = expectedOf(text, packs);
          fc.pre(expected !== undefined);
          const output = runText(text, { rules: ruleSetOf(packs), key: KEY, regions, format: "ndjson" });
          expect(output).toBe(withKeyedOf(output, expected));
          expect(output.split("\n").length).toBe(text.split("\n").length);
        },
      ),
      { numRuns: runCount(150) },
    );
  });
});
