/** Patch lists: what they say, applied to the original document, is the redacted one. */
import fc from "fast-check";
import jsonPatch from "fast-json-patch";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../../src/actions/table.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { detectorsAtWork, putToWork } from "../../helpers/detectors-at-work.ts";
import { inputText } from "../../helpers/documents.ts";
import { waysToCut } from "../../helpers/every-cut.ts";
import { ruleSets } from "../../helpers/rule-sets.ts";
import { loaded } from "../../helpers/rule-specs.ts";
import { runCount } from "../../helpers/run-count.ts";
import { run } from "../../helpers/runs.ts";
import { allNodes, type JsonNode, readDocuments } from "../../helpers/semantics/json-reader.ts";
import { inOrder, type Listed, listed, listsIn, type Operation, patched, sameForAllCuts } from "./listed.ts";

const options: fc.Arbitrary<RedactOptions> = fc
  .record({
    // Removal is the hard part: it is often there.
    rules: ruleSets({ filters: true, actions: [...ACTION_NAMES, "remove", "remove", "remove"] })
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

const inputs = fc.oneof(
  { weight: 3, arbitrary: inputText({ lineBreaks: true, repeats: false }) },
  { weight: 1, arbitrary: inputText({ lineBreaks: true, repeats: true }) },
);

function repeatsNames(documents: readonly JsonNode[]): boolean {
  const containers = documents.flatMap(allNodes).filter(({ kind }) => kind === "object");
  return containers.some(({ children }) => new Set(children.map(({ key }) => key?.name)).size < children.length);
}

function parsedDocuments(text: string): unknown[] {
  return readDocuments(text).map(({ start, end }) => JSON.parse(text.slice(start, end)));
}

/** fast-json-patch refuses such paths, whoever wrote them. */
function isRefused({ path }: Operation): boolean {
  return /\/__proto__(?:\/|$)|\/constructor\/prototype(?:\/|$)/.test(path);
}

function expectLaw(input: string, { output, lists }: Listed): void {
  const [before, after, all] = [parsedDocuments(input), parsedDocuments(output), listsIn(lists)];
  expect(all.length).toBe(before.length);
  for (const [i, document] of before.entries()) {
    const operations = all[i] as Operation[];
    const expected = inOrder(after[i]);
    expect(inOrder(patched(document, operations))).toBe(expected);
    if (operations.some((one) => isRefused(one) || (one.op === "move" && isRefused({ ...one, path: one.from }))))
      continue;
    expect(inOrder(jsonPatch.applyPatch(structuredClone(document), operations, true).newDocument)).toBe(expected);
  }
}

function hasLongName(text: string, { maxValueBytes = Number.POSITIVE_INFINITY }: RedactOptions): boolean {
  const keys = readDocuments(text)
    .flatMap(allNodes)
    .flatMap(({ key }) => key ?? []);
  return keys.some(({ start, end }) => Buffer.byteLength(text.slice(start + 1, end - 1)) > maxValueBytes);
}

/** Why no list can be written: a name is too long, or comes twice in an object of the input, or of the output. */
function faultsOf(input: string, output: string, chosen: RedactOptions): string[] {
  const isRepeated = [input, output].some((text) => repeatsNames(readDocuments(text)));
  return [...(isRepeated ? ["duplicate-name"] : []), ...(hasLongName(input, chosen) ? ["long-name"] : [])];
}

describe("the law", () => {
  it("holds for every document, every rule set, every action", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(inputs, options, detectorsAtWork, (input, chosen, detectors) => {
        putToWork(detectors);
        const plain = run(Buffer.from(input), chosen);
        fc.pre(plain.error === undefined);
        const output = Buffer.from(plain.output).toString();
        const result = listed(input, chosen);
        const faults = faultsOf(input, output, chosen);
        if (faults.length > 0) {
          expect(faults).toContain(result.error?.code);
          expect(output.startsWith(result.output)).toBe(true);
          seen.add(result.error?.code ?? "");
          return;
        }
        expect(result.error).toBeUndefined();
        expect(result.output).toBe(output);
        expectLaw(input, result);
        for (const { op } of listsIn(result.lists).flat()) seen.add(op);
      }),
      { numRuns: runCount(250) },
    );
    for (const one of ["duplicate-name", "long-name", "move", "remove", "replace"]) expect(seen).toContain(one);
  });

  it("does not depend on where the input is cut, nor does what is wrong", () => {
    fc.assert(
      fc.property(inputs, options, detectorsAtWork, (input, chosen, detectors) => {
        putToWork(detectors);
        const whole = sameForAllCuts(listed(input, chosen));
        for (const cuts of waysToCut(Buffer.byteLength(input))) {
          const cut = sameForAllCuts(listed(input, chosen, cuts));
          if (cut !== whole) expect(cut, `cut at ${cuts.slice(0, 3)}`).toBe(whole);
        }
      }),
      { numRuns: runCount(25) },
    );
  });
});
