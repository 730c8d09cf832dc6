/** What is read for a review is what a run reads, and more. */
import { describe, expect, it } from "vitest";
import { readPack } from "../../src/review/reviewed-pack.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { parseReviewed } from "../../src/rules/reviewed.ts";
import { BASE, changed, FIELDS, read, TODAY } from "../review/samples.ts";
import { GOOD } from "./samples.ts";

const OPTIONS = { file: "a.pii.yaml", today: TODAY };

describe("parseReviewed", () => {
  it.each([
    ["a good file", GOOD],
    ["one with a byte order mark", `\uFEFF${BASE}`],
    ["one that is wrong", changed("category: user.contact.email", "category: user.mail")],
    ["one that is no YAML", "{"],
    ["one that is a list", "- 1"],
    ["an empty one", ""],
  ])("agrees with parseRuleFile: %s", (_what, text) => {
    const { entries, sources, model, head, testPlaces, ...same } = parseReviewed(text, OPTIONS);
    expect(same).toEqual(parseRuleFile(text, OPTIONS));
    expect(head === undefined || head.end > head.start).toBe(true);
    expect(testPlaces.length).toBe(same.tests.length);
    expect([Array.isArray(entries), sources instanceof Map, model !== undefined]).toEqual([true, true, true]);
  });

  it("reads entries of all four lists, the deprecated ones too", () => {
    const { entries, sources } = parseReviewed(GOOD, OPTIONS);
    expect(entries.map(({ id, kind, envelope }) => `${kind} ${id} ${envelope}`)).toEqual([
      "rule customer-email false",
      "rule tag-caller-number false",
      "rule tag-unknown false",
      "rule transcript false",
      "rule old-agent false",
      "rule agent-name false",
      "keep session-id false",
      "keep counts false",
      "rule next-page true",
      "keep total true",
    ]);
    expect(entries[4]).toEqual({
      kind: "rule",
      id: "old-agent",
      path: "$.agent.name",
      envelope: false,
      status: "deprecated",
      replacedBy: "agent-name",
      source: ["api#agent"],
      why: "The field is gone",
      reason: null,
      place: { line: 42, column: 5 },
    });
    expect(entries[7]).toMatchObject({ reason: "aggregate", why: "Numbers of calls" });
    const [[name, source] = ["", undefined]] = sources;
    expect(name).toBe("api");
    expect(source).toMatchObject({ title: "Sessions export reference", retrieved: "2026-07-30" });
    expect([...(source?.headings ?? [])].slice(0, 2)).toEqual([
      ["agent", "Agents"],
      ["customerinfo", "Customers"],
    ]);
  });
});

const HEADINGS = 'headings: { customer: "고객 (Customer)", call: Call, tags: Tags, paging: Pages }';

describe("the documents that fields name", () => {
  const text = changed('retrieved: "2026-11-01" }', `retrieved: "2026-11-01", ${HEADINGS} }`);
  const problemsIn = (fields: string, strict = false) =>
    readPack(text, { file: "a", today: TODAY, strict }, { file: "a.fields.csv", text: fields }).problems.flatMap(
      ({ file, problems }) =>
        problems.map(({ code, severity, place }) => `${file} ${severity} ${code} ${place?.line}:${place?.column}`),
    );

  it("are handed on with their headings", () => {
    const { reviewed, problems } = read(text, FIELDS);
    expect(problems).toEqual([]);
    expect(reviewed?.sources.get("api")).toEqual({
      title: "Calls reference",
      retrieved: "2026-11-01",
      headings: new Map([
        ["customer", "고객 (Customer)"],
        ["call", "Call"],
        ["tags", "Tags"],
        ["paging", "Pages"],
      ]),
    });
  });

  it("have the places that fields name, or the file is refused", () => {
    const fields = FIELDS.replace("api#paging", "api#call api#page");
    expect(problemsIn(fields)).toEqual(["a.fields.csv error unknown-anchor 2:16"]);
    expect(read(text, fields).reviewed).toBeUndefined();
  });

  it("are declared: a warning, as files of earlier versions could name any", () => {
    const fields = FIELDS.replace("api#paging", "apis#paging");
    expect(problemsIn(fields)).toEqual(["a.fields.csv warning unknown-source 2:16"]);
    expect(problemsIn(fields, true)).toEqual(["a.fields.csv error unknown-source 2:16"]);
  });
});

describe("readPack", () => {
  it("gives a pack with its fields", () => {
    const { reviewed, problems } = read(BASE, FIELDS);
    expect(problems).toEqual([]);
    expect([reviewed?.pack.id, reviewed?.fields?.length]).toEqual(["acme/calls", 7]);
    expect(read(BASE).reviewed?.fields).toBeUndefined();
  });

  it("gives the problems of both files, and no pack", () => {
    const { reviewed, problems } = read(
      changed("subject: customer\n    action: { mask", "subject: caller\n    action: { mask"),
      "path\n",
    );
    expect(reviewed).toBeUndefined();
    expect(problems.map(({ file, problems: some }) => [file, some[0]?.code])).toEqual([
      ["calls.pii.yaml", "unknown-subject"],
      ["calls.fields.csv", "wrong-header"],
    ]);
    expect(read(BASE, "path\n").reviewed).toBeUndefined();
  });

  it("gives a pack that has warnings, and the warnings", () => {
    const { reviewed, problems } = read(
      changed("sources:\n", 'reviewed: { by: Ana, date: "2026-11-01", until: "2026-11-02" }\nsources:\n'),
    );
    expect(reviewed?.pack.id).toBe("acme/calls");
    expect(problems.map(({ problems: some }) => some.map(({ code }) => code))).toEqual([
      ["missing-key", "review-expired"],
    ]);
  });
});
