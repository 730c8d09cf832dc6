/** What changed and what falls short, as SARIF. What is wrong with files stands in page.test.ts. */
import { describe, expect, it } from "vitest";
import { changesSarif } from "../../src/pages/sarif/changes.ts";
import { coverageSarif, testsSarif } from "../../src/pages/sarif/shortfalls.ts";
import { coverage } from "../../src/review/coverage.ts";
import { type Change, changeOf } from "../../src/review/diff/change.ts";
import { judgeVersion } from "../../src/review/diff/version-step.ts";
import { testPack } from "../../src/review/tested.ts";
import { BASE, changed, FIELDS, reviewed, without } from "../review/samples.ts";

const TOOL = { version: "0.1.0" };
const FILES = { file: "our rules/calls.pii.yaml", fieldsFile: "our rules/calls.fields.csv" };
const CANARY = "canary.jones@example.com";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } } },
  ];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The results of a log whose form is right. */
function resultsOf(text: string): Result[] {
  const log = JSON.parse(text);
  expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
  const [{ tool, results, columnKind }, ...others] = log.runs;
  expect({ name: tool.driver.name, version: tool.driver.version, columnKind, others }).toEqual({
    name: "scrubjay",
    version: "0.1.0",
    columnKind: "unicodeCodePoints",
    others: [],
  });
  for (const { ruleId, ruleIndex, level, message, locations } of results as Result[]) {
    expect(tool.driver.rules[ruleIndex]).toEqual({
      id: ruleId,
      shortDescription: { text: expect.stringMatching(/^[A-Z]/) },
    });
    expect(["error", "warning", "note"]).toContain(level);
    expect(message.text).not.toBe("");
    expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^our%20rules\/calls\.(?:pii\.yaml|fields\.csv)$/,
    );
  }
  return results;
}

function shortOf({ ruleId, level, locations: [{ physicalLocation }] }: Result): unknown[] {
  return [
    ruleId,
    level,
    physicalLocation.artifactLocation.uri.replace(/^.*calls\./, ""),
    physicalLocation.region.startLine,
  ];
}

function lineOf(first: string, text: string = BASE): number {
  return text.split("\n").findIndex((line) => line.includes(first)) + 1;
}

describe("changesSarif", () => {
  const resultOf = (needed: Pick<Change, "layer" | "direction" | "entry" | "what"> & Partial<Change>) => {
    const one = { ...FILES, changes: [changeOf(needed)], reviewed: reviewed(BASE, FIELDS), version: null };
    return resultsOf(changesSarif([one], TOOL, false))[0] as Result;
  };
  const weaker = { layer: "effect", direction: "WEAKER", entry: "phone", what: "value" } as const;

  it.each([
    ["of an entry", weaker, ["weaker-effect", "error", "pii.yaml", lineOf("id: phone")]],
    ["of an entry that is gone", { ...weaker, entry: "gone" }, ["weaker-effect", "error", "pii.yaml", 1]],
    [
      "of a key at the head",
      { ...weaker, entry: null, what: "regions" },
      ["weaker-effect", "error", "pii.yaml", lineOf("regions:")],
    ],
    [
      "of a test",
      { ...weaker, layer: "guard", entry: null, before: "tags" },
      ["weaker-guard", "error", "pii.yaml", lineOf("name: tags")],
    ],
    [
      "of a documented field",
      { ...weaker, layer: "guard", entry: null, place: "$.data[*].phone" },
      ["weaker-guard", "error", "fields.csv", 4],
    ],
    [
      "of wording",
      { ...weaker, layer: "wording", direction: "WORDING" },
      ["wording-wording", "note", "pii.yaml", lineOf("id: phone")],
    ],
    [
      "of something stronger",
      { ...weaker, direction: "STRONGER" },
      ["stronger-effect", "note", "pii.yaml", lineOf("id: phone")],
    ],
  ] as const)("the line %s", (_, change, expected) => {
    expect(shortOf(resultOf(change))).toEqual(expected);
  });

  it("says in words what it is, and has the rest as properties", () => {
    const place = "$.data[*].phone";
    const more = {
      certainty: "unknown",
      place,
      when: ['name is "mood"'],
      policy: "mask",
      before: "replace",
      after: "keep",
    } as const;
    const { message, properties } = resultOf({ ...weaker, ...more });
    expect(message.text).toBe(
      'WEAKER as far as is known: value of phone at $.data[*].phone where name is "mood" under the policy mask: replace → keep',
    );
    expect(properties).toMatchObject({
      ...{ direction: "WEAKER", layer: "effect", certainty: "unknown", policy: "mask" },
      place,
    });
  });

  it("has no value of an example, and nothing that a file only says", () => {
    const example = { document: { a: CANARY }, place: "$['a']", before: CANARY, after: CANARY };
    expect(JSON.stringify(resultOf({ ...weaker, example }))).not.toContain(CANARY);
    expect(resultOf({ ...weaker, example }).properties?.example).toBe("$['a']");
    const said = resultOf({ ...weaker, layer: "wording", what: "why", before: CANARY, after: CANARY });
    expect(JSON.stringify(said)).not.toContain(CANARY);
  });

  it("says a version that is too low, with strict as an error", () => {
    const version = judgeVersion("1.2.3", "1.2.3", [changeOf(weaker)]);
    const one = { ...FILES, changes: [], reviewed: reviewed(BASE), version };
    const found = (strict: boolean) => resultsOf(changesSarif([one], TOOL, strict)).map(shortOf);
    expect(found(false)).toEqual([["version-too-low", "warning", "pii.yaml", 4]]);
    expect(found(true)).toEqual([["version-too-low", "error", "pii.yaml", 4]]);
  });

  it("names a file of git by its path in the repository", () => {
    const file = "git:main@{2026-11-01 10:00}:our rules/calls.pii.yaml";
    const one = { ...FILES, file, changes: [changeOf(weaker)], reviewed: undefined, version: null };
    expect(shortOf(resultsOf(changesSarif([one], TOOL, false))[0] as Result)).toEqual([
      "weaker-effect",
      "error",
      "pii.yaml",
      1,
    ]);
  });
});

describe("coverageSarif", () => {
  const found = (text: string, fields = FIELDS) => {
    const file = reviewed(text, fields);
    return resultsOf(coverageSarif([{ ...FILES, reviewed: file, found: coverage(file) }], TOOL));
  };

  it("is a log without results where nothing falls short", () => {
    expect(found(BASE)).toEqual([]);
  });

  it("puts an undecided field at its row, and an entry at its line", () => {
    const extra =
      'rules:\n  - id: nobody\n    path: "$.nobody"\n    category: user\n    subject: customer\n    why: x\n    source: ["api#a"]\n';
    const text = changed("rules:\n", extra);
    const results = found(text, `${FIELDS}$.data[*].mood,string,api#call,,\n`);
    expect(results.map(shortOf)).toEqual([
      ["undecided-field", "error", "fields.csv", 9],
      ["stale-entry", "error", "pii.yaml", lineOf("id: nobody", text)],
      ["untested-entry", "error", "pii.yaml", lineOf("id: nobody", text)],
    ]);
    expect(results[0]?.message.text).toContain("no entry decides $.data[*].mood (string)");
  });
});

describe("testsSarif", () => {
  const found = (text: string) => {
    const file = reviewed(text);
    return resultsOf(testsSarif([{ file: FILES.file, testPlaces: file.testPlaces, found: testPack(file) }], TOOL));
  };

  it("puts a failure at the line of its test", () => {
    expect(found(BASE)).toEqual([]);
    const text = changed(`['email']": mail`, `['email']": phone`);
    const results = found(text);
    expect(results.map(shortOf)).toEqual([["failed-test", "error", "pii.yaml", lineOf("name: a customer")]]);
    expect(results[0]?.message.text).toMatch(/^a customer: .*: decided by mail, not by phone$/);
    expect(JSON.stringify(results)).not.toContain("ana@example.com");
    expect(found(without("name: a customer", changed("value: sad", "value: glad"))).map(shortOf)).toEqual([]);
  });

  it("says that a file has no tests", () => {
    expect(found(BASE.slice(0, BASE.indexOf("tests:"))).map(shortOf)).toEqual([["no-tests", "error", "pii.yaml", 1]]);
  });
});
