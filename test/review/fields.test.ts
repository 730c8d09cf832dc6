/** The vendor's fields: how they are read, and what is said where they are wrong. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCsv } from "../../src/pages/csv.ts";
import { readCsv } from "../../src/review/csv-rows.ts";
import { parsePlace, placeText, readPlace } from "../../src/review/engine/place.ts";
import { exampleOf, readFields } from "../../src/review/fields.ts";
import { FIELDS } from "./samples.ts";

const HEADER = "path,type,source,vendor_declared,note\n";

/** `code line:column` */
function problemsIn(text: string): string[] {
  return readFields(text).problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

describe("readFields", () => {
  it("reads every row, with its line", () => {
    const { fields, problems } = readFields(FIELDS);
    expect(problems).toEqual([]);
    expect(fields.length).toBe(7);
    expect(fields[4]).toEqual({
      place: [{ kind: "name", name: "data" }, { kind: "element" }, { kind: "name", name: "customer" }, { kind: "any" }],
      path: "$.data[*].customer.*",
      type: "string",
      source: "api#customer",
      vendorDeclared: "",
      note: 'An open map, "custom"',
      line: 6,
    });
    expect(fields[3]?.vendorDeclared).toBe("personal");
  });

  it("takes a byte order mark, CR LF, no last line end, and quoted line ends", () => {
    const { fields, problems } = readFields(
      `\uFEFF${HEADER.trim()}\r\n$.a,string,s,,"two\r\nlines"\r\n\r\n$.b,number,s,,`,
    );
    expect(problems).toEqual([]);
    expect(fields.map(({ path, line }) => [path, line])).toEqual([
      ["$.a", 2],
      ["$.b", 5],
    ]);
  });

  it("takes two shapes of one field", () => {
    expect(problemsIn(`${HEADER}$.a,string,s,,\n$.a,number,s,,\n`)).toEqual([]);
  });

  it.each([
    ["another header", "path,type\n$.a,string\n", ["wrong-header 1:1"]],
    ["no text at all", "", ["wrong-header 1:1"]],
    ["too few cells", `${HEADER}$.a,string,s,\n`, ["wrong-columns 2:1"]],
    ["too many cells", `${HEADER}$.a,string,s,,a note, with a comma\n`, ["wrong-columns 2:1"]],
    ["a path without $", `${HEADER}a.b,string,s,,\n`, ["wrong-path 2:1"]],
    ["a path with a filter", `${HEADER}$.a[?@.b],string,s,,\n`, ["wrong-path 2:4"]],
    ["a path that ends in a dot", `${HEADER}$.a.,string,s,,\n`, ["wrong-path 2:4"]],
    ["a type that is none", `${HEADER}$.a,text,s,,\n`, ["unknown-type 2:5"]],
    ["a wrong path behind wide characters", `${HEADER}$['名😀'].-,string,s,,\n`, ["wrong-path 2:8"]],
    ["a row twice", `${HEADER}$.a,string,s,,\n$['a'],string,s,,\n`, ["duplicate-field 3:1"]],
    ["a quote that stays open", `${HEADER}$.a,string,s,,"x\n`, ["wrong-csv 2:15"]],
    ["text behind a quote", `${HEADER}$.a,string,s,,"x"y\n`, ["wrong-csv 2:18"]],
    ["a quote in plain text", `${HEADER}$.a,string,s,,x"y"\n`, ["wrong-csv 2:16"]],
    ["all of it", `${HEADER}a,text,s,,\n$.b,string\n`, ["wrong-path 2:1", "unknown-type 2:3", "wrong-columns 3:1"]],
  ])("says where: %s", (_what, text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  it("says what to do with too many cells, and with too few", () => {
    const fixOf = (row: string) => readFields(`${HEADER}${row}\n`).problems[0]?.fix;
    expect(fixOf("$.a,string,s,,a note, with a comma")).toBe("put a cell with a comma in it into double quotes");
    expect(fixOf("$.a,string")).toBe("write the comma of an empty cell too");
  });

  it("says all of it as errors", () => {
    expect(readFields("x").problems).toMatchObject([
      { severity: "error", message: expect.stringContaining("path,type") },
    ]);
  });

  it("has an example for each type, and looks into containers of which the row says no more", () => {
    const example = (type: string) => exampleOf({ place: [], type });
    expect(example("number")).toEqual({ place: [], value: 7 });
    expect(example("boolean")).toEqual({ place: [], value: true });
    expect(example("null")).toEqual({ place: [], value: "x" });
    expect(example("object")).toEqual({ place: [{ kind: "any" }], value: "x" });
    expect(example("array")).toEqual({ place: [{ kind: "element" }], value: "x" });
  });
});

describe("CSV", () => {
  it("reads what it writes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "é", " ") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (cells) => {
        // A cell that a spreadsheet would run is changed on purpose: see csv.test.ts.
        const rows = cells.map((row) => row.map((text) => `x${text}`));
        const csv = renderCsv({
          columns: rows[0] ?? [],
          rows: rows.slice(1).map((row) => ({ cells: row, tone: "plain" })),
        });
        const read = readCsv(csv);
        expect(read.wrong).toBeUndefined();
        expect(read.rows.map((row) => row.map(({ text }) => text))).toEqual(rows);
      }),
    );
  });
});

it("refuses what nobody sees, in any cell", () => {
  expect(problemsIn(`${HEADER}$.a,string,s,,"a\u200bnote"\n$.b\u202e,string,s,,\n`)).toEqual([
    "unseen-character 2:17",
    "unseen-character 3:4",
  ]);
  expect(problemsIn(`\uFEFF${HEADER}$.a,string,s,,हिन्दी\r\n`)).toEqual([]);
});

describe("places", () => {
  const step = fc.oneof(
    fc.string({ unit: "grapheme" }).map((name) => ({ kind: "name" as const, name })),
    fc.constantFrom("a'b", 'a"b', "a\\b", "\\'", '\\"', "\u0001", "__proto__", "", "*", "a\nb").map((name) => ({
      kind: "name" as const,
      name,
    })),
    fc.nat(99).map((index) => ({ kind: "index" as const, index })),
    fc.constant({ kind: "element" as const }),
    fc.constant({ kind: "any" as const }),
  );

  it("are read back from their text", () => {
    fc.assert(
      fc.property(fc.array(step), (place) => {
        expect(readPlace(placeText(place))).toEqual({ place });
      }),
    );
  });

  it.each([
    ["$", "$"],
    ["$.data[*].x", "$.data[*].x"],
    ["$['data'][0][\"x\"]", "$.data[0].x"],
    ["/data/0/a~1b~0c", "$.data[0]['a/b~c']"],
    ["/data/*", "$.data.*"],
    ["$.名.x", "$['名'].x"],
  ])("%s is %s", (text, expected) => {
    expect(placeText(parsePlace(text))).toBe(expected);
  });

  it.each(["data", "$.", "$.a..b", "$[?@.a]", "$[-1]", "$['a", "$.a b", "$['\\x']"])("refuses %s", (text) => {
    expect(() => parsePlace(text)).toThrow(expect.objectContaining({ name: "UsageError", code: "wrong-path" }));
  });
});
