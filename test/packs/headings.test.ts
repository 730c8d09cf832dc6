/** The headings that packs give to anchors stand in the vendors' documents, each where the part begins that the anchor means. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFields } from "../../src/review/fields.ts";
import { parseReviewed } from "../../src/rules/reviewed.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { vendorDocsFolder, vendorDocsTitle } from "../helpers/vendor-docs.ts";
import { DESCRIBED, sectionOf } from "./documents/documented.ts";

const packs = await listPacks();

function read(name: string, ending: string): string {
  return readFileSync(new URL(`../../rules/${name}${ending}`, import.meta.url), "utf8");
}

/** What a pack says of an anchor: `api#model`, and the heading. */
function headingsOf(name: string): [source: string, heading: string][] {
  const { sources } = parseReviewed(read(name, ".pii.yaml"), { file: name, shipped: true });
  return [...sources].flatMap(([source, { headings }]) =>
    [...headings].map(([anchor, heading]): [string, string] => [`${source}#${anchor}`, heading]),
  );
}

/** `api` is the pack's own document, `calls` that of the vendor's pack of this name. */
function documentOf(name: string, source: string): string {
  const of = source === "api" ? name : `${name.split("/")[0]}/${source}`;
  return DESCRIBED[of]?.[0]?.document ?? "";
}

/** A line as a reader sees it, without the marks of headings and tables; a sentence of it may be the heading. */
function headingsIn(line: string): string[] {
  const plain = line.replace(/^[|#●\s]+/, "").replace(/[|¶\s]+$/, "");
  return [plain, ...plain.split(/(?<=\.) /)];
}

it.each(packs)("%s has a heading for each anchor, and none that nothing names", (name) => {
  const { entries } = parseReviewed(read(name, ".pii.yaml"), { file: name, shipped: true });
  const { fields } = readFields(read(name, ".fields.csv"));
  const named = [...entries.flatMap(({ source }) => source), ...fields.flatMap(({ source }) => source.split(" "))];
  const anchors = new Set(named.filter((source) => source.includes("#")));
  expect(anchors.size).toBeGreaterThan(0);
  expect(
    headingsOf(name)
      .map(([source]) => source)
      .sort(),
  ).toEqual([...anchors].sort());
});

describe.skipIf(vendorDocsFolder === undefined)(vendorDocsTitle("headings in the documents"), () => {
  it.each(packs)("%s", (name) => {
    const wrong = headingsOf(name).filter(([source, heading]) => {
      const [document = "", anchor = ""] = source.split("#");
      const [first = ""] = sectionOf(documentOf(name, document), anchor).text.split("\n");
      return !headingsIn(first).includes(heading);
    });
    expect(wrong).toEqual([]);
  });
});
