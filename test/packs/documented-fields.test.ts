/** Every field of the vendors' tables and examples is in `fields.csv`, and every row of it is in the documents. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Field, readFields } from "../../src/review/fields.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { vendorDocsFolder, vendorDocsTitle, vendorDocument } from "../helpers/vendor-docs.ts";
import { DESCRIBED, type DocumentedField, documentedFields, namesOf, sectionOf } from "./documents/documented.ts";
import { sectionsOf } from "./documents/sections.ts";

const packs = await listPacks();

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
    const wanted = `.${names.join(".")}.`;
    return fields.some((field) => `.${namesOf(field.path).join(".")}.`.includes(wanted));
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

/** What a document names and no record holds. */
const NOT_IN_RECORDS: Readonly<Record<string, readonly string[]>> = {};

/** Rows that their documents do not have word for word, and why they are there all the same. */
const NOT_IN_DOCUMENTS: readonly { pack: string; rows: RegExp; why: string }[] = [];

describe.skipIf(vendorDocsFolder === undefined)(vendorDocsTitle("documented fields"), () => {
  it("every pack has its sections", () => {
    expect(Object.keys(DESCRIBED).sort()).toEqual([...packs].sort());
  });

  it.each(packs)("%s lists every field of its document", (pack) => {
    const fields = fieldsOf(pack);
    const documented = documentedFields(pack);
    expect(documented.length).toBeGreaterThan(0);
    const missing = documented.filter((field) => !isListed(field, fields)).map(textOf);
    expect([...new Set(missing)].filter((text) => !NOT_IN_RECORDS[pack]?.includes(text))).toEqual([]);
  });
});
