/** A keep of a closed list says what it keeps, or why nobody can know; what the vendors' documents show is in the lists. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { decisionsIn } from "../../src/review/engine/engine.ts";
import type { Json, Keys } from "../../src/review/engine/json.ts";
import { outcomesOf } from "../../src/review/engine/outcomes.ts";
import { readPlace } from "../../src/review/engine/place.ts";
import type { RulePack } from "../../src/rules/model.ts";
import { parseReviewed } from "../../src/rules/reviewed.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { vendorDocsFolder, vendorDocsTitle } from "../helpers/vendor-docs.ts";
import { documentedFields } from "./documents/documented.ts";

const packs = await listPacks();

/** What a list without values says of itself: who sets it up, or that nobody wrote it down. */
const UNKNOWN = /the tenant has set up|the vendor does not list/;

/** What a document writes where it shows a type and no value. */
const PLACEHOLDER = "string";

function read(name: string, ending: string): string {
  return readFileSync(new URL(`../../rules/${name}${ending}`, import.meta.url), "utf8");
}

function fileOf(name: string) {
  const { entries, pack } = parseReviewed(read(name, ".pii.yaml"), { file: name, shipped: true });
  if (pack === undefined) throw new Error(`${name} is wrong`);
  return { pack, entries, lists: listsOf(pack), open: opened(pack) };
}

/** The values of each keep that has any. */
function listsOf(pack: RulePack): ReadonlyMap<string, readonly Json[]> {
  return new Map(pack.entries.flatMap(({ id, values }) => (values === undefined ? [] : [[id, values]])));
}

/** The pack as if its keeps took whatever stands at their places, so that the engine says whose places these are. */
function opened(pack: RulePack): RulePack {
  return { ...pack, entries: pack.entries.map(({ values: _values, ...entry }) => entry) };
}

/** null and "" hold nothing, and fit every list. */
function fits(value: Json, list: readonly Json[] = [value]): boolean {
  return value === null || value === "" || list.includes(value);
}

function valueAt(document: Json, keys: Keys): Json {
  return keys.reduce((value: Json, key) => (value as Record<string | number, Json>)[key] ?? null, document);
}

describe.each(packs)("%s", (name) => {
  const { pack, entries, lists, open } = fileOf(name);

  it("names the values of each closed list, or says why nobody can", () => {
    const closed = entries.filter(({ reason }) => reason === "closed-list");
    const wrong = closed.filter(({ id, why }) => !lists.has(id) && !UNKNOWN.test(why ?? ""));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("does not say of a list that it names that nobody can", () => {
    const wrong = entries.filter(({ id, why }) => lists.has(id) && UNKNOWN.test(why ?? ""));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has in its sample no value beside a list", () => {
    const sample = read(name, ".sample.json");
    const wrong = decisionsIn(sample, open).filter(
      ({ keys, entry }) => !fits(valueAt(JSON.parse(sample), keys), lists.get(entry ?? "")),
    );
    expect(wrong.map(({ path, entry }) => `${path} ${entry}`)).toEqual([]);
  });

  it("leaves nothing that stands beside a list", () => {
    const sample: Json = JSON.parse(read(name, ".sample.json"));
    const listed = decisionsIn(JSON.stringify(sample), open).filter(({ entry }) => lists.has(entry ?? ""));
    for (const { keys } of listed) put(sample, keys, "Ana Beispiel");
    const { bytes } = redactBytes(Buffer.from(JSON.stringify(sample)), { rules: { packs: [pack] } });
    expect(new TextDecoder().decode(bytes)).not.toContain("Beispiel");
  });
});

function put(document: Json, keys: Keys, value: Json): void {
  const [last = ""] = keys.slice(-1);
  (valueAt(document, keys.slice(0, -1)) as Record<string | number, Json>)[last] = value;
}

/** An example of which a place and values are known, and the entry that decides it. */
interface Example {
  readonly path: string;
  readonly values: readonly Json[];
  readonly entry: string;
}

/** Where filters decide, the entry is that of an element whose name nobody knows. */
function examplesOf(name: string): Example[] {
  const { open } = fileOf(name);
  const placed = documentedFields(name).flatMap(({ path = "", values }) => {
    const read = readPlace(path);
    return values === undefined || !("place" in read) ? [] : [{ path, values, place: read.place, value: "x" }];
  });
  const outcomes = outcomesOf(placed, open);
  return placed.map(({ path, values }, i) => ({ path, values, entry: outcomes[i]?.[0]?.entry ?? "" }));
}

describe.skipIf(vendorDocsFolder === undefined)(vendorDocsTitle("closed lists in the documents"), () => {
  const found =
    vendorDocsFolder === undefined ? [] : packs.map((name) => ({ name, ...fileOf(name), examples: examplesOf(name) }));

  it.each(found)("$name has no list that lacks a value of an example", ({ examples, lists }) => {
    const wrong = examples.filter(({ values, entry }) =>
      values.some((value) => value !== PLACEHOLDER && !fits(value, lists.get(entry))),
    );
    expect(wrong.map(({ path, entry }) => `${path} ${entry}`)).toEqual([]);
  });

  it("many of the examples stand where a list is", () => {
    const listed = found.flatMap(({ examples, lists }) => examples.filter(({ entry }) => lists.has(entry)));
    expect(listed.length).toBeGreaterThan(100);
  });
});
