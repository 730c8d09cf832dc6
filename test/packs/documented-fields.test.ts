/** Every field of the vendors' tables and examples is in `fields.csv`, and every row of it is in the documents. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Field, readFields } from "../../src/review/fields.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { vendorDocsFolder, vendorDocsTitle, vendorDocument } from "../helpers/vendor-docs.ts";
import { DESCRIBED, type DocumentedField, documentedFields, namesOf, sectionOf } from "./documents/documented.ts";
import { type Section, sectionsOf } from "./documents/sections.ts";

const packs = await listPacks();

const described = Object.values(DESCRIBED).flat();

const documents = [...new Set(described.map(({ document }) => document))];

function fieldsOf(pack: string): readonly Field[] {
  const { fields, problems } = readFields(
    readFileSync(new URL(`../../rules/${pack}.fields.csv`, import.meta.url), "utf8"),
  );
  expect(problems).toEqual([]);
  return fields;
}

/** Whether the rows have the field: its place, or whatever is in it; where only names are known, these in a row. */
function isListed({ path, names, type }: DocumentedField, fields: readonly Field[]): boolean {
  if (path === undefined) {
    const named = fields.filter((field) => `.${namesOf(field.path).join(".")}.`.includes(`.${names.join(".")}.`));
    return named.some((field) => type === undefined || type === field.type);
  }
  const isContainer = type === undefined || type === "null" || type.startsWith("empty");
  return fields.some((field) => {
    if (field.path === path) return isContainer || field.type === type;
    return isContainer && (field.path.startsWith(`${path}.`) || field.path.startsWith(`${path}[`));
  });
}

function textOf({ path, names, type = "" }: DocumentedField): string {
  return `${path ?? names.join(".")} ${type}`.trim();
}

/** Whether the section has the row's name: among its fields, or in its words where it only says what a field may hold. */
function isNamedIn(name: string, { text, examples, table }: Section): boolean {
  if (examples.length + table.length === 0) return text.includes(name);
  const inTable = table.some((field) => namesOf(field.name).includes(name) || field.members.includes(name));
  return inTable || examples.some(({ path }) => namesOf(path).includes(name));
}

/** The section that a row cites: `api#model` is of the pack's own document, `calls#model` of that of another. */
function citedBy(source: string, pack: string): Section {
  const [document = "", section = ""] = source.split("#");
  const neighbour = `${pack.split("/")[0]}/${document}`;
  const [first] = DESCRIBED[document === "api" ? pack : neighbour] ?? [];
  return sectionOf(first?.document ?? document, section);
}

/** The words of the model of calls. */
const PERSONAL_NOTE = "This may be considered PII";

/** Sources of a row that do not have its name, with the reason. */
const NOT_NAMED: Readonly<Record<string, string>> = {
  "$.* api#call-event-push": "the structure to which the section refers is nowhere in the document",
  "$[*].status api#call-status": "the translation gives the field's name in Korean",
};

describe.skipIf(vendorDocsFolder === undefined)(vendorDocsTitle("documented fields"), () => {
  it("every pack has its sections", () => {
    expect(Object.keys(DESCRIBED).sort()).toEqual([...packs].sort());
  });

  it.each(documents)("every section of %s that has fields describes a pack", (document) => {
    const used = described.filter((section) => section.document === document).map(({ section }) => section);
    const withFields = [...sectionsOf(document)].filter(
      ([, { examples, table }]) => examples.length + table.length > 0,
    );
    expect(withFields.map(([name]) => name).filter((name) => !used.includes(name))).toEqual([]);
    expect(withFields.length).toBeGreaterThan(0);
  });

  it.each(documents)("no member of an example in %s is overlooked", (document) => {
    const names = [...sectionsOf(document).values()].flatMap(({ examples }) =>
      examples.flatMap((field) => namesOf(field.path)),
    );
    const written = [...vendorDocument(document).matchAll(/^\{?"(\w+)"\s*[:,\d]\s*\S/gm)].map(([, name = ""]) => name);
    const asked = ["startDate", "endDate", "timeZoneOffset"];
    expect(written.filter((name) => !names.includes(name) && !asked.includes(name))).toEqual([]);
    expect(written.length).toBeGreaterThan(0);
  });

  it.each(packs)("%s lists every field of its document", (pack) => {
    const fields = fieldsOf(pack);
    const documented = documentedFields(pack);
    expect(documented.length).toBeGreaterThan(0);
    const missing = documented.filter((field) => !isListed(field, fields)).map(textOf);
    expect([...new Set(missing)]).toEqual([]);
  });

  it("what the vendor itself calls personal is marked so, and nothing else", () => {
    const noted = sectionOf("google-ccai-calls", "model").examples.filter(({ note }) => note === PERSONAL_NOTE);
    const marked = fieldsOf("google-ccai/calls").filter(({ vendorDeclared }) => vendorDeclared === PERSONAL_NOTE);
    expect(noted.length).toBe(19);
    expect(marked.map(({ path }) => path).sort()).toEqual(noted.map(({ path }) => path).sort());
  });

  it.each(packs)("%s cites for each field sections that name it", (pack) => {
    const cited = fieldsOf(pack).flatMap(({ path, source }) => source.split(" ").map((one) => [path, one] as const));
    const wrong = cited.filter(([path, source]) => {
      const name = namesOf(path).findLast((step) => step !== "*") ?? "*";
      return !isNamedIn(name, citedBy(source, pack));
    });
    expect(wrong.map(([path, source]) => `${path} ${source}`).filter((text) => !(text in NOT_NAMED))).toEqual([]);
  });
});
