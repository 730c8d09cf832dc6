/** Changes: they make the output of the input, and whoever notes them changes neither it nor the report. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../../src/actions/table.ts";
import { RuleError, UsageError } from "../../../src/errors/errors.ts";
import { ChangeList } from "../../../src/redaction/changes/change-list.ts";
import { changesRun } from "../../../src/redaction/changes/changes-run.ts";
import { nodeCiphers } from "../../../src/redaction/node-ciphers.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { detectorsAtWork, putToWork } from "../../helpers/detectors-at-work.ts";
import { inputText } from "../../helpers/documents.ts";
import { waysToCut, withEntries } from "../../helpers/every-cut.ts";
import { ruleSets } from "../../helpers/rule-sets.ts";
import { loaded } from "../../helpers/rule-specs.ts";
import { runCount } from "../../helpers/run-count.ts";
import { optionsOf } from "../../oracle/agreement.ts";
import { documents } from "../../oracle/documents.ts";
import { asked, ruleSets as packsOfOracle, policies } from "../../oracle/rule-sets.ts";
import { changed, expectSame, sameForAllCuts } from "./changed.ts";

/** Removal is the hard part. */
const sets = fc.oneof(
  ruleSets({ filters: true, actions: ACTION_NAMES }),
  ruleSets({ filters: true, actions: ["remove", "remove", "null", "scan"] }),
);

const options: fc.Arbitrary<RedactOptions> = fc
  .record({
    rules: sets.map(loaded).filter((rules) => rules !== undefined),
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

/** Some inputs end too early. */
const ends = fc.option(fc.nat(200), { nil: undefined, freq: 3 });

describe("the law", () => {
  it("holds for every document, every rule set, every action", () => {
    const went = new Set<string>();
    fc.assert(
      fc.property(inputs, options, detectorsAtWork, ends, (input, chosen, detectors, end) => {
        putToWork(detectors);
        const bytes = Buffer.from(input).subarray(0, end);
        const result = changed(bytes, chosen);
        expectSame(bytes, chosen, result);
        for (const { why } of result.changes) went.add(why.went);
      }),
      { numRuns: runCount(80) },
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
      { numRuns: runCount(80) },
    );
    for (const one of ["email", "phone"]) expect(detectors).toContain(one);
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
      { numRuns: runCount(12) },
    );
  });
});

/** What decided each change, wherever the input is cut. */
function causesOf(text: string, chosen: RedactOptions) {
  const bytes = Buffer.from(text);
  const whole = changed(bytes, chosen);
  expectSame(bytes, chosen, whole);
  for (const cuts of waysToCut(bytes.length)) {
    expect(sameForAllCuts(changed(bytes, chosen, cuts))).toBe(sameForAllCuts(whole));
  }
  return whole.changes.map(({ why: { place, entry, went, detectors } }) => [place, entry, went, detectors.join()]);
}

describe("what decided", () => {
  it("are known values and detectors, for a text that waits for its record", () => {
    const chosen = withEntries([
      { path: "$.name", alsoInText: true },
      { path: "$.text", action: { name: "scan" }, category: "user.content" },
    ]);
    const text = '{"text": "Zora Quill: ana@example.com, bob@example.org", "no": "none", "name": "Zora Quill"}';
    expect(causesOf(`${text} ${text}`, chosen).slice(2)).toEqual([
      ["$.text", 1, "value", "email,known-value"],
      ["$.name", 0, "value", ""],
    ]);
  });

  it("are detectors, in each piece that has a part of a hit", () => {
    const scan = { path: "$.words", joined: "[*].w", action: { name: "scan" }, category: "user.content" } as const;
    const chosen = { ...withEntries([scan]), regions: ["US"] };
    const text = '{"words": [{"w": "call"}, {"w": "+1 202"}, {"w": "555"}, {"w": "0123"}], "at": 1}';
    expect(causesOf(text, chosen)).toEqual([
      ["$.words[*].w", 0, "value", "phone"],
      ["$.words[*].w", 0, "value", "phone"],
      ["$.words[*].w", 0, "value", "phone"],
    ]);
  });

  it("is nobody but a detector, for a name, or where no entry has a say", () => {
    const chosen = withEntries([{ path: "$.a" }], { unlisted: "scan" });
    expect(causesOf('{"ana@example.com": {"b": "bob@example.org"}, "a": "x"}', chosen)).toEqual([
      ["$.*", -1, "name", "email"],
      ["$.*.b", -1, "value", "email"],
      ["$.a", 0, "value", ""],
    ]);
  });

  it("is the keep, for what a closed list does not have", () => {
    const chosen = withEntries([{ path: "$.kind", action: null, values: ["x", 1] }]);
    expect(causesOf('{"kind": "x"} {"kind": "y"} {"kind": 2}', chosen)).toEqual([
      ["$.kind", 0, "value", ""],
      ["$.kind", 0, "value", ""],
    ]);
  });

  it("is one change for a value that goes in parts", () => {
    const chosen = { ...withEntries([{ path: "$.a", action: { name: "mask" } }]), maxValueBytes: 20 };
    expect(causesOf(`{"a": "${"x".repeat(60)}", "b": 1}`, chosen)).toEqual([["$.a", 0, "value", ""]]);
    const nulled = withEntries([{ path: "$.a", action: { name: "null" } }]);
    expect(causesOf('{"a": {"b": [1, "c"]}, "a": [2]}', nulled)).toHaveLength(2);
  });

  it("stays within the bound of memory", () => {
    const list = new ChangeList();
    const many = 100_000;
    for (let i = 0; i < many; i++)
      list.add({ start: i * 9, end: i * 9 + 1, outStart: i * 9, outEnd: i * 9 + 1, cause: i % 3 });
    expect(list.at(many - 1)).toEqual({
      start: (many - 1) * 9,
      end: (many - 1) * 9 + 1,
      outStart: (many - 1) * 9,
      outEnd: (many - 1) * 9 + 1,
      cause: 0,
    });
    expect(list.bytes / many).toBeLessThanOrEqual(40);
  });
});

describe("what is removed", () => {
  const removing = withEntries([
    { id: "a", path: "$.a", action: { name: "remove" } },
    { id: "b", path: "$.b", action: { name: "remove" } },
    { id: "x", path: "$.x", action: { name: "replace" }, keys: true },
    { id: "first", path: "$.list[0:2]", action: { name: "remove" } },
  ]);

  /** Of each change, what goes. */
  const gone = (text: string) => {
    const bytes = Buffer.from(text);
    const whole = changed(bytes, removing);
    expectSame(bytes, removing, whole);
    for (const cuts of waysToCut(bytes.length)) {
      expect(sameForAllCuts(changed(bytes, removing, cuts))).toBe(sameForAllCuts(whole));
    }
    return whole.changes.map(({ start, end }) => bytes.subarray(start, end).toString());
  };

  it.each([
    ['{"a": {"c": [1, 2]}, "k": 1}', ['"a": {"c": [1, 2]}, ']],
    ['{"k": 1, "a": 2 }', [', "a": 2']],
    ['{"k": 1 , "a": 2, "b": [3] , "k": 4}', ['"a": 2, ', '"b": [3] , ']],
    ['{"k": 1, "a": 2, "b": 3}', [', "a": 2, ', '"b": 3']],
    ['{"a": 1, "b": 2}', ['"a": 1, ', '"b": 2']],
    ['{"x": "y", "a": 2}', ['"y"', ', "a": 2']],
    ['{"a": 2, "x": "y"}', ['"a": 2, ', '"y"']],
    ['{"list": [{"a": 1}, 2, 3]}', ['{"a": 1}, ', "2, "]],
    ['{"list": [1, 2]}', ["1, ", "2"]],
  ])("%s", (text, expected) => {
    expect(gone(text)).toEqual(expected);
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
