import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeldValue } from "../../src/paths/held-value.ts";
import { parsePath, parseRecordsPath } from "../../src/paths/parse.ts";
import { PathError } from "../../src/paths/path-error.ts";
import { runCount } from "../helpers/run-count.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";
import { anySegments, writePath } from "./arbitraries.ts";
import { walk } from "./walk.ts";

function refused(text: string): PathError {
  try {
    parsePath(text);
  } catch (error) {
    if (error instanceof PathError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe("parsePath", () => {
  it("gives every kind of selector as plain data", () => {
    expect(parsePath("$.a..[0, 1:5:2, *]['b c']").segments).toEqual([
      { descendant: false, selectors: [{ kind: "name", name: "a" }] },
      {
        descendant: true,
        selectors: [{ kind: "index", index: 0 }, { kind: "slice", start: 1, end: 5, step: 2 }, { kind: "wildcard" }],
      },
      { descendant: false, selectors: [{ kind: "name", name: "b c" }] },
    ]);
  });

  it("keeps the text, and gives frozen data that survives JSON", () => {
    const text = "$[?@.a == -0 && match(@.b, '[a-z]+') || !(length(@.c) >= 0.5)]";
    const pattern = parsePath(text);
    expect(pattern.text).toBe(text);
    expect(JSON.parse(JSON.stringify(pattern))).toEqual(pattern);
    expect(Object.isFrozen(pattern.segments[0]?.selectors[0])).toBe(true);
  });

  it("reads back every path that is written from its data", () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        expect(parsePath(writePath("$", segments)).segments).toEqual(segments);
      }),
      { numRuns: runCount(2_000) },
    );
  });

  it("throws a PathError on any text that is no path", () => {
    const pieces = fc.constantFrom(..."$@.[](),'\"?*:!=<>&|\\ 01-ae~#", "..", "&&", "count(", "@.a", "match(", "'a'");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (tail) => {
        try {
          parsePath(`$[?${tail.join("")}]`);
        } catch (error) {
          expect(error).toBeInstanceOf(PathError);
        }
      }),
      { numRuns: runCount(5_000) },
    );
  });
});

describe("what RFC 9535 refuses and json-p3 takes", () => {
  it.each([
    ["$[?@.a == -01]", 10],
    ["$[?@.a == 1e400]", 10],
    ["$[1:2 3]", 2],
    ["$[1:2-3]", 2],
    ["$[?!@.a == 1]", 4],
    ["$[?!!@.a]", 4],
    ["$[?!1]", 4],
    ["$[?!count(@.a)]", 4],
    ["$[?@.b && length(@.a)]", 10],
    ["$[?(@.a) == 1]", 4],
    ["$[?@.a == (1)]", 11],
    ["$[?(length(@.a)) == 1]", 4],
    ["$[?(@.a == 1) == true]", 8],
    ["$[?@.a == 1 == 1]", 12],
    ["$[?@.a == !@.b]", 11],
    ["$[?count((@.a)) == 1]", 10],
    ["$[?length(@.a, ) == 1]", 13],
    ["$.a\ud800", 3],
    ["$['\udc00']", 3],
  ])("%j at %i", (text, offset) => {
    expect(refused(text)).toMatchObject({ code: "path-syntax", offset });
  });
});

describe("what RFC 9535 has and json-p3 refuses", () => {
  it.each([
    ["$[?@.a == 0.5]", 0.5],
    ["$[?@.a == 0e1]", 0],
    ["$[?@.a == 0.25E+2]", 25],
    ["$[?@.a=='\\u0000\\u001F\\n']", "\u0000\u001f\n"],
    ['$[?@.a==" 0.5 \\\\u0000"]', " 0.5 \\u0000"],
  ])("%s", (text, value) => {
    const [segment] = parsePath(text).segments;
    expect(segment?.selectors).toMatchObject([{ filter: { right: { kind: "literal", value } } }]);
  });
});

describe("what is refused by name", () => {
  it.each([
    ["$.a[-1]", "path-negative-index", 4],
    ["$[?@[-1] == 1]", "path-negative-index", 5],
    ["$[-1:]", "path-negative-slice", 2],
    ["$[:-1]", "path-negative-slice", 2],
    ["$[0, ::-1]", "path-negative-slice", 5],
    ["$[?@.a == $.b]", "path-absolute-query", 10],
    ["$[?count($..a) > 1]", "path-absolute-query", 9],
    ["$[?match(@.a, '\\\\d+')]", "path-pattern", 15],
    ['$[?search(@.a, "[")]', "path-pattern", 16],
    ["$[?has(@.a, 'b')]", "path-unknown-function", 3],
    ["$[?@.a && nope(@)]", "path-unknown-function", 10],
    ["$.~a", "path-syntax", 2],
    ["$[~'a']", "path-syntax", 2],
    ["$[?# == 'a']", "path-syntax", 3],
    ["", "path-syntax", 0],
    ["a.b", "path-syntax", 0],
  ])("%s is %s at %i", (text, code, offset) => {
    expect(refused(text)).toMatchObject({ code, offset });
  });

  it("does not name json-p3's tokens or quote the path", () => {
    for (const text of ["$.secret[", "$[?@.secret == ]", "$[?secret(@)]", "$['secret"]) {
      expect(refused(text).message).not.toMatch(/TOKEN|secret/);
    }
  });

  it("refuses what is nested too deeply instead of overflowing the stack", () => {
    const deep = 100_000;
    expect(refused(`$[?${"(".repeat(deep)}@.a${")".repeat(deep)}]`).code).toBe("path-syntax");
    expect(refused(`$[?${Array(5_000).fill("@.a").join("&&")}]`).code).toBe("path-syntax");
    expect(parsePath(`$[?${Array(500).fill("@.a != 'b'").join("&&")}]`).segments).toHaveLength(1);
  });
});

describe("parseRecordsPath", () => {
  it("takes * for elements, but not inside of a filter", () => {
    const [data, all, filtered] = parseRecordsPath("$.data[*][?@.*]").segments;
    expect(data?.selectors).toEqual([{ kind: "name", name: "data" }]);
    expect(all?.selectors).toEqual([{ kind: "elements" }]);
    expect(filtered?.selectors).toMatchObject([
      { filter: { query: { segments: [{ selectors: [{ kind: "wildcard" }] }] } } },
    ]);
  });
});

interface ComplianceCase {
  readonly name: string;
  readonly selector: string;
  readonly document: unknown;
  readonly invalid_selector?: boolean;
  readonly result_paths?: readonly string[];
  readonly results_paths?: readonly (readonly string[])[];
}

describe.skipIf(!suitesFolder)(suiteTitle("jsonpath-compliance-test-suite"), () => {
  const folder = join(suitesFolder ?? "", "jsonpath-cts");
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")).tests;
  const cases: ComplianceCase[] = suitesFolder ? read("cts.json") : [];
  const groups: { i: number; group: string }[] = suitesFolder ? read("GROUPS.json") : [];

  function accepts({ selector }: ComplianceCase): boolean {
    try {
      return parsePath(selector) !== undefined;
    } catch {
      return false;
    }
  }

  it("has 247 invalid paths, all refused as such", () => {
    const invalid = cases.filter((one) => one.invalid_selector);
    expect(invalid).toHaveLength(247);
    const unknown = invalid.filter((one) => refused(one.selector).code === "path-unknown-function");
    const syntax = invalid.filter((one) => refused(one.selector).code === "path-syntax");
    expect(unknown.length + syntax.length).toBe(247);
    expect(unknown).toHaveLength(0);
  });

  it("has 40 valid paths outside of our part, all refused by name", () => {
    const outside = cases.filter((one) => !one.invalid_selector && !accepts(one));
    const codes = outside.map((one) => refused(one.selector).code);
    expect(codes.filter((code) => code === "path-negative-index")).toHaveLength(4);
    expect(codes.filter((code) => code === "path-negative-slice")).toHaveLength(23);
    expect(codes.filter((code) => code === "path-absolute-query")).toHaveLength(13);
    expect(codes).toHaveLength(40);
  });

  it("has 416 paths of ours, which select the right nodes whatever the order of members", () => {
    const ours = cases.filter((_, at) => ["streamable", "filter"].includes(groups[at]?.group ?? "")).filter(accepts);
    expect(ours).toHaveLength(416);
    for (const one of ours) {
      const wanted = (one.results_paths ?? [one.result_paths ?? []]).map((paths) => [...new Set(paths)].sort());
      for (const document of [one.document, reversed(one.document)]) {
        expect([one.name, wanted]).toEqual([one.name, expect.arrayContaining([selected(one.selector, document)])]);
      }
    }
  });
});

function selected(path: string, document: unknown): string[] {
  const held = readHeldValue(new TextEncoder().encode(JSON.stringify(document)));
  if (held === undefined) throw new Error("not JSON");
  return [...new Set(walk(parsePath(path), held))].sort();
}

function reversed(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(reversed);
  if (typeof document !== "object" || document === null) return document;
  return Object.fromEntries(
    Object.entries(document)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
}
