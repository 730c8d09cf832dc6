/** What a run says of what it did: places and counts, never values. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor, redactBytes } from "../../src/redaction/redactor.ts";
import { withEntries } from "../helpers/every-cut.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { everyByte } from "../helpers/runs.ts";

const reportOf = (text: string, options: RedactOptions) => redactBytes(Buffer.from(text), options).report;

describe("counts", () => {
  const rules = rulesOf(
    packOf(
      [
        { path: "$.a", id: "a" },
        { path: "$.b[*]", id: "b", action: { name: "mask" } },
        { path: "$.k[*]", id: "k", action: null },
        { path: "$.never", id: "never" },
        { path: "$.n", id: "n", action: { name: "null" } },
      ],
      { unlisted: "replace" },
    ),
  );
  const text =
    '{"a":["x","[NAME]",null,""],"b":["y",{"c":"-"}],"k":[1,{"x":2}],"u":1,"n":[1,2]}\n{"u":"v","z":null,"n":null}';

  it("by rule, by path, undecided, and never matched", () => {
    const report = reportOf(text, { rules });
    expect(report).toMatchObject({
      format: "scrubjay-report/1",
      exit: 0,
      limits: { heldTooLong: 0, tooLarge: 0, conflicts: 0 },
    });
    expect(report.tool).toMatch(/^scrubjay \d/);
    expect(report.inputs).toEqual([{ name: "", bytes: text.length, records: 2 }]);
    const rows = Object.fromEntries(
      report.rules.map(({ id, pack, action, matched, redacted }) => [id, [pack, action, matched, redacted]]),
    );
    expect(rows).toEqual({
      "acme/test/a": ["acme/test", "replace", 2, 1],
      "acme/test/b": ["acme/test", "mask", 2, 1],
      "acme/test/k": ["acme/test", "keep", 3, 2],
      "acme/test/never": ["acme/test", "replace", 0, 0],
      "acme/test/n": ["acme/test", "null", 2, 1],
    });
    expect(byPath(report.paths)).toEqual({
      "$.a[*]": ["acme/test/a", 2],
      "$.b[*]": ["acme/test/b", 1],
      "$.b[*].c": ["acme/test/b", 1],
      "$.k[*]": ["acme/test/k", 1],
      "$.n": ["acme/test/n", 2],
    });
    expect(report.keptOtherwise).toEqual([{ path: "$.k[*].x", decided: "acme/test/k", count: 1 }]);
    // The value, and its name.
    expect(report.limits.keptOtherwise).toBe(2);
    expect(report.undecided).toEqual([{ path: "$.u", count: 2 }]);
    expect(report.neverMatched).toEqual(["acme/test/never"]);
    expect(report.notListed).toBe(0);
  });

  it("are the same for every way of cutting", () => {
    const redactor = new Redactor({ rules });
    for (const at of everyByte(Buffer.from(text))) redactor.write(Buffer.from(text).subarray(at, at + 1));
    redactor.end();
    expect(redactor.report).toEqual(reportOf(text, { rules }));
  });

  function byPath(rows: readonly { path: string; decided: string; count: number }[]) {
    return Object.fromEntries(rows.map(({ path, decided, count }) => [path, [decided, count]]));
  }
});

describe("names in paths", () => {
  const shown = (key: string, options: RedactOptions = { unlisted: "keep" }) =>
    reportOf(`{${JSON.stringify(key)}:1}`, options).undecided[0]?.path;

  it.each([
    ["name", "$.name"],
    ["a1234", "$.a1234"],
    ["a.b-c", "$['a.b-c']"],
    ["a".repeat(64), `$.${"a".repeat(64)}`],
  ])("%s stands", (key, path) => expect(shown(key)).toBe(path));

  it.each([
    "+12025550101",
    "12025550101",
    "a12345",
    "ann@example.com",
    "Ann Example",
    "a".repeat(65),
    "日本",
    "é",
    "_a",
    "1a",
    "",
    "a'b",
    "__proto__",
    "x*",
    "\ud800",
  ])("%j is hidden", (key) => expect(shown(key)).toBe("$.*"));

  it("one that a rule file has stands", () => {
    const rules = withEntries([{ path: "$.x['Ann Example']" }, { path: "$.y[?@.z]['a\\'b']", action: null }]);
    expect(shown("Ann Example", rules)).toBe("$['Ann Example']");
    expect(shown("a'b", rules)).toBe("$['a\\'b']");
  });

  it("hidden ones are one path", () => {
    expect(reportOf('{"+12025550101":1,"+12025550102":[2]}', { unlisted: "keep" }).undecided).toEqual([
      { path: "$.*", count: 1 },
      { path: "$.*[*]", count: 1 },
    ]);
  });

  it("nothing of a value or a hidden name is in a report", () => {
    const text = '{"swordfish name":{"k":"swordfish value","2025550101":[true]},"a":"swordfish"}';
    const report = reportOf(text, withEntries([{ path: "$.a" }, { path: "$['b']", keys: true }]));
    expect(JSON.stringify(report)).not.toMatch(/swordfish|2025550101/);
  });
});

it("lists at most 10,000 paths and counts the rest", () => {
  const key = (i: number) => `k${i.toString().replace(/[0-9]/g, (digit) => "abcdefghij"[Number(digit)] as string)}`;
  const text = `{${Array.from({ length: 30_000 }, (_, i) => `"${key(i)}":1`).join()}}`;
  for (const options of [{ unlisted: "keep" as const }, withEntries([{ path: "$.*" }])]) {
    const report = reportOf(text, options);
    const rows = [...report.paths, ...report.undecided];
    expect(rows.length).toBe(10_000);
    expect(rows.reduce((sum, { count }) => sum + count, 0) + report.notListed).toBe(30_000);
  }
});
