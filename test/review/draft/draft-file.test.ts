/** A draft by a scan: it loads, keeps nothing, and what it was made from comes out without a hit. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRules, redactBytes, type ScanOptions, scan } from "../../../src/index.ts";
import { adviceOn } from "../../../src/review/advice.ts";
import { draftRuleFile } from "../../../src/review/draft/draft-file.ts";
import { surveyingRun } from "../../../src/review/draft/survey/survey.ts";
import { type ReviewedPack, readPack } from "../../../src/review/reviewed-pack.ts";
import { parseRuleFile } from "../../../src/rules/parse.ts";
import { runCount } from "../../helpers/run-count.ts";
import { seeded } from "../../helpers/sampled.ts";

const MAIL = "canary.jones@example.com";
const NUMBER = "+1 202 555 0123";
const FILE = { id: "acme/calls", today: "2026-11-21", regions: [], documents: undefined };

function bytes(...documents: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(documents.map((document) => JSON.stringify(document)).join("\n"));
}

function surveyOf(input: Uint8Array, options: ScanOptions = {}) {
  const run = surveyingRun(options);
  run.writeTo(input, () => {});
  run.endTo(() => {});
  return run.survey;
}

async function draftOf(documents: readonly unknown[], options?: ScanOptions): Promise<string> {
  return draftRuleFile(surveyOf(bytes(...documents), options), { ...FILE, documents: documents.length });
}

/** Path, category and action of each entry. */
function entriesOf(text: string) {
  const entries = parseRules(text).packs[0]?.entries ?? [];
  return entries.map(({ path, category, action }) => [path.text, category, action?.name]);
}

const PAGE = {
  total: 2,
  data: [
    { mail: MAIL, note: `call ${NUMBER}`, mood: "glad", tags: [{ name: "queue", value: "Billing" }] },
    { mail: "", note: "no", mood: "sad", tags: [] },
  ],
};

describe("a page of records", () => {
  test("as a file", async () => {
    const text = await draftOf([PAGE]);
    expect(text.slice(text.indexOf("format:"))).toBe(
      `format: pii-rules/1
id: acme/calls
version: "0.1.0"
taxonomy: fideslang/3.1.1
unlisted: scan
# A draft until scrubjay rules approve writes here who approved it.
sources:
  scan: { title: Scan of 1 input, retrieved: "2026-11-21" }
# What one record is: a guess by the shape.
records: ["$.data[*]", "$[*]", "$"]
rules:
  - id: mail
    path: "$.mail"
    category: user.contact.email
    action: replace
    source: ["scan"]
    why: Told by its name (an e-mail address); seen in 1 of 1 value (1 email hit, high confidence)
  - id: note
    path: "$.note"
    category: user.content.private
    action: scan
    source: ["scan"]
    why: Told by its name (free text); seen in 1 of 2 values (1 phone hit, high confidence)
  - id: mood
    path: "$.mood"
    category: user.content
    action: scan
    source: ["scan"]
    why: No hits in 2 values
  - id: tags-name
    path: "$.tags[*].name"
    category: user.content
    action: scan
    source: ["scan"]
    why: No hits in 1 value
  - id: tags-value
    path: "$.tags[*].value"
    category: user.content
    action: scan
    source: ["scan"]
    why: No hits in 1 value
# Around the records; here $ is the whole document.
envelope:
  rules:
    - id: total
      path: "$.total"
      category: user.content
      action: scan
      source: ["scan"]
      why: No hits in 1 value
`,
    );
  });

  test("has nothing of the values, and no errors", async () => {
    const text = await draftOf([{ ...PAGE, [MAIL]: 1 }]);
    for (const part of ["canary", "555", "Billing"]) expect(text).not.toContain(part);
    const { problems } = parseRuleFile(text, { file: "" });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("what a record is", () => {
  test.each([
    ["an array", [[{ a: 1 }]], ["$[*]", "$"]],
    ["one a line", [{ a: 1, list: [{ b: 1, c: 1, d: 1 }] }, { a: 2 }], ["$"]],
    ["a page", [{ count: 1, items: [{ a: 1 }] }], ["$.items[*]", "$[*]", "$"]],
    ["a list further in", [{ result: { items: [{ a: 1 }] } }], ["$.result.items[*]", "$[*]", "$"]],
    ["a record with a short list", [{ a: 1, b: 2, c: 3, list: [{ d: 1 }] }], ["$"]],
    ["values only", [["a", "b"]], ["$"]],
    ["a value", ["a"], ["$"]],
  ])("%s", async (_what, documents, roots) => {
    const [pack] = parseRules(await draftOf(documents)).packs;
    expect(pack?.records.map(({ text }) => text)).toEqual(roots);
  });

  test("without the shorter roots, where a path would mean something else there", async () => {
    const text = await draftOf([{ id: MAIL, data: [{ id: "x", a: 1, b: 2 }] }]);
    expect(parseRules(text).packs[0]?.records.map((root) => root.text)).toEqual(["$.data[*]"]);
  });
});

test("a list of items may be one of people, or of things", async () => {
  const categories = async (items: readonly unknown[]) =>
    parseRules(await draftOf([{ items }])).packs[0]?.entries.map(({ category }) => category);
  const ana = { displayName: "Ana Roe", nickname: "An", email: MAIL };
  expect(await categories([ana, { ...ana, displayName: "Kim Lee" }])).toEqual(
    expect.arrayContaining(["user.name", "user.name", "user.contact.email"]),
  );
  const lamp = { displayName: "Desk Lamp", sku: "A-1" };
  expect(await categories([lamp, { ...lamp, displayName: "Red Chair" }])).not.toContain("user.name");
});

test("names with hits make the container's names personal", async () => {
  const text = await draftOf([{ callers: { [NUMBER]: { calls: 2 } } }]);
  expect(entriesOf(text)).toEqual([
    ["$.callers", "user.contact.phone_number", "replace"],
    ["$.callers.*.calls", "user.content", "scan"],
  ]);
  expect(parseRules(text).packs[0]?.entries[0]?.keys).toBe(true);
});

describe("ids", () => {
  const ids = { customerId: "a1b2c3d4e5", userKey: "k1", agent: { id: 1234 }, callers: [{ callerId: "b1" }] };
  const adviceFor = (text: string, sample: string) => {
    const { reviewed } = readPack(text, { file: "" });
    return adviceOn(reviewed as ReviewedPack, [sample]);
  };

  test("become null, of which `rules check` does not warn", async () => {
    const text = await draftOf([ids, ids]);
    const actions = new Map(entriesOf(text).map(([path, category, action]) => [path, `${category} ${action}`]));
    expect(Object.fromEntries(actions)).toMatchObject({
      "$.customerId": "user.unique_id null",
      "$.userKey": "user.unique_id null",
      "$.agent.id": "user.unique_id null",
    });
    expect(adviceFor(text, JSON.stringify(ids))).toEqual([]);
    const { bytes: output } = redactBytes(bytes(ids), { rules: parseRules(text) });
    expect(JSON.parse(Buffer.from(output).toString())).toMatchObject({ customerId: null, agent: { id: null } });
  });

  test("but for one that holds others in some record: the draft loads", async () => {
    const text = await draftOf([
      { customerId: "a1b2c3d4e5", userKey: "k1" },
      { customerId: { system: "crm", text: MAIL } },
    ]);
    expect(entriesOf(text)).toContainEqual(["$.customerId", "user.unique_id", "replace"]);
    expect(entriesOf(text)).toContainEqual(["$.userKey", "user.unique_id", "null"]);
  });

  test("nor below an open map, or where records begin elsewhere", async () => {
    const text = await draftOf([{ data: [{ a: 1, b: 2 }], customerId: "a1b2c3d4e5" }]);
    expect(parseRules(text).packs[0]?.records[0]?.text).toBe("$.data[*]");
    expect(entriesOf(text)).toContainEqual(["$.customerId", "user.unique_id", "null"]);
  });
});

test("odd names are quoted, for YAML and for the path; one with control characters is left to the detectors", async () => {
  const odd = `it's # "a"\\: 1`;
  const control = "a\u0001";
  const rules = parseRules(`format: pii-rules/1
id: acme/odd
version: "1.0.0"
records: ["$"]
rules:
  - id: odd
    path: ${JSON.stringify(`$[${JSON.stringify(odd)}, ${JSON.stringify(control)}]`)}
    category: user.content
    action: scan
`);
  const record = { [odd]: "glad", [control]: "glad", "first name": MAIL, list: [MAIL] };
  const text = await draftOf([record, record], { rules });
  const [pack] = parseRules(text).packs;
  expect(pack?.entries.map(({ path }) => path.segments[0]?.selectors[0])).toEqual([
    { kind: "name", name: "first name" },
    { kind: "name", name: "list" },
    { kind: "name", name: odd },
  ]);
});

test("a list and an open map at one path are one entry", async () => {
  const text = await draftOf([{ contacts: [MAIL, MAIL] }, { contacts: { "1 x": NUMBER } }]);
  expect(entriesOf(text)).toEqual([["$.contacts[*]", "user.contact.email", "replace"]]);
});

test("values known from other fields are left to the rule that knows them", async () => {
  const rules = parseRules(`format: pii-rules/1
id: acme/names
version: "1.0.0"
records: ["$"]
rules:
  - id: agent
    path: "$.agent"
    category: user.name
    also_in: text
`);
  const text = await draftOf([{ agent: "Canary Jones", note: "Canary Jones called" }], { rules });
  expect(entriesOf(text)).toEqual([["$.note", "user.content.private", "scan"]]);
  expect(text).toContain("seen in 1 of 1 value (1 known-value hit, high confidence)");
});

test("the countries of the scan are those of the file", async () => {
  const report = surveyOf(bytes({ a: 1 }), { regions: ["US", "NO"] });
  const text = draftRuleFile(report, { ...FILE, regions: ["US", "NO"] });
  expect(parseRules(text).packs[0]?.regions).toEqual(["US", "NO"]);
});

test("of more places than a rule file may have, those with hits stand first", async () => {
  const members = Array.from({ length: 3000 }, (_, i) => [`field_${i.toString(36)}`, 1]);
  const text = await draftOf([{ ...Object.fromEntries(members), last: MAIL }]);
  const entries = entriesOf(text);
  expect(entries).toHaveLength(2000);
  expect(entries[0]).toEqual(["$.last", "user.contact.email", "replace"]);
});

test("nothing seen, nothing said", async () => {
  expect(entriesOf(await draftOf([{}]))).toEqual([]);
});

test("a pack is named vendor/resource", async () => {
  const report = surveyOf(bytes({}));
  expect(() => draftRuleFile(report, { ...FILE, id: "Acme" })).toThrow(expect.objectContaining({ code: "wrong-id" }));
});

test("whatever the document: the draft loads, and by it no hit is left", async () => {
  const key = fc.oneof(fc.constantFrom("data", "id", "name", "a-b", "1", "Übung", NUMBER, MAIL), fc.string());
  const leaf = fc.constantFrom<unknown>("text", 1, null, true, "", MAIL, `call ${NUMBER}`, 12025550123);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("list"), tie("map")),
    list: fc.array(tie("tree"), { maxLength: 3 }),
    map: fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 3 }), async (documents) => {
      const rules = parseRules(await draftOf(documents));
      expect(rules.packs[0]?.entries.some(({ kind }) => kind === "keep")).toBe(false);
      const { bytes: output } = redactBytes(bytes(...documents), { rules });
      const left = await scan(output);
      expect(left.findings.length).toBe(0);
    }),
    { numRuns: runCount(120) },
  );
});

describe("places of digits", () => {
  const random = seeded(5);
  const digits = (count: number) => Array.from({ length: count }, () => random(10)).join("");
  const documents = Array.from({ length: 60 }, () => ({
    aa: `${1 + random(9)}${digits(9)}`,
    bb: `${2 + random(8)}${digits(3)}-${digits(4)}`,
    line: `20255501${digits(2)}`,
    note: `Seen ${1 + random(9)}${digits(9)}`,
  }));

  test.each([["US"], ["US,SG"], ["IN,US,GB,SG"]])(
    "have a rule only where chance does not explain them: %s",
    async (regions) => {
      const text = await draftOf(documents, { regions: regions.split(",") });
      const phones = entriesOf(text).filter(([, category]) => category === "user.contact.phone_number");
      expect(phones).toEqual([["$.line", "user.contact.phone_number", "replace"]]);
      expect(entriesOf(text).map(([path]) => path)).not.toContain("$.aa");
      expect(text).not.toContain("low confidence");
    },
  );

  test("have one also where there are few", async () => {
    const text = await draftOf([{ line: "2025550143" }], { regions: ["US"] });
    expect(entriesOf(text)).toEqual([["$.line", "user.contact.phone_number", "replace"]]);
    expect(text).toContain("medium confidence");
  });
});
