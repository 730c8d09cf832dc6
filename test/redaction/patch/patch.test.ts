import { describe, expect, it } from "vitest";
import { InputError, UsageError } from "../../../src/errors/errors.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { redactPatch, redactValue } from "../../../src/redaction/redactor.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { type EntryParts, packOf, rulesOf } from "../../helpers/packs.ts";

const NUMBER = "+1 202-555-0101";

function options(entries: readonly EntryParts[], head: Parameters<typeof packOf>[1] = {}): RedactOptions {
  return { rules: rulesOf(packOf(entries, { unlisted: "scan", ...head })) };
}

function redacted(operations: readonly object[], given: RedactOptions) {
  return redactPatch(operations, given).operations;
}

function caught(work: () => unknown): InputError | UsageError {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError || error instanceof UsageError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function isPointer(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("/");
}

const NAME = options([{ path: "$.agent.name" }]);
const RECORDS = options([{ path: "$.name" }], { records: ["$.data[*]"] });

describe("rules act where an operation writes", () => {
  it.each(["add", "replace", "test"])("%s", (op) => {
    expect(redacted([{ op, path: "/agent/name", value: "Ana" }], NAME)).toEqual([
      { op, path: "/agent/name", value: "[NAME]" },
    ]);
  });

  it("also above and below the place", () => {
    const operations = [
      { op: "add", path: "", value: { agent: { name: "Ana", id: 7 } } },
      { op: "add", path: "/agent/name/first", value: ["Ana"] },
    ];
    expect(redacted(operations, NAME)).toEqual([
      { op: "add", path: "", value: { agent: { name: "[NAME]", id: 7 } } },
      { op: "add", path: "/agent/name/first", value: ["[NAME]"] },
    ]);
  });

  it("what no rule decides is scanned, also the names on the way", () => {
    const operation = { op: "add", path: `/calls/${NUMBER}`, value: `call ${NUMBER}` };
    expect(redacted([operation], {})).toEqual([{ op: "add", path: "/calls/[PHONE]", value: "call [PHONE]" }]);
    expect(redacted([{ op: "remove", path: `/calls/${NUMBER}` }], {})).toEqual([
      { op: "remove", path: "/calls/[PHONE]" },
    ]);
  });

  it("a filter on the value itself is answered by the value", () => {
    const given = options([{ path: "$.tags[?@.kind == 'x'].value" }]);
    const values = ["x", "y"].map((kind) => ({ op: "add", path: "/tags/-", value: { kind, value: "Ana" } }));
    expect(redacted(values, given).map((one) => "value" in one && one.value)).toEqual([
      { kind: "x", value: "[NAME]" },
      { kind: "y", value: "Ana" },
    ]);
  });

  it("in a list of records, a token is an index", () => {
    const operations = [
      { op: "replace", path: "/data/0/name", value: "Ana" },
      { op: "add", path: "/data/-", value: { name: "Ana" } },
    ];
    const { operations: after, report } = redactPatch(operations, RECORDS);
    expect(after).toEqual([
      { op: "replace", path: "/data/0/name", value: "[NAME]" },
      { op: "add", path: "/data/-", value: { name: "[NAME]" } },
    ]);
    expect(report.limits.notInPatch).toBe(0);
    expect(report.inputs).toEqual([{ name: "", bytes: 0, records: 1 }]);
    expect(report.rules).toMatchObject([{ matched: 2, redacted: 2 }]);
  });

  it("but not where the same patch has a name there", () => {
    const kept = options([{ path: "$.ref", action: null }], { records: ["$.data[*]"] });
    const one = { op: "replace", path: "/data/0/ref", value: NUMBER };
    expect(redacted([one], kept)).toEqual([one]);
    const { operations, report } = redactPatch([one, { op: "remove", path: "/data/x" }], kept);
    expect(operations[0]).toEqual({ ...one, value: "[REDACTED]" });
    expect(report.limits.notInPatch).toBe(1);
  });
});

describe("what is removed or becomes null", () => {
  const given = options([
    { path: "$.gone", action: { name: "remove" } },
    { path: "$.empty", action: { name: "null" } },
  ]);

  it("operations on what is not there are dropped, and counted with their values", () => {
    const operations = [
      { op: "add", path: "/gone", value: { a: ["Ana"] } },
      { op: "test", path: "/gone/a/0", value: "Ana" },
      { op: "remove", path: "/gone/a" },
      { op: "move", from: "/gone/a", path: "/gone/b" },
      { op: "copy", from: "/empty/a", path: "/gone/c" },
      { op: "add", path: "/empty/a", value: "Ana" },
      { op: "remove", path: "/gone" },
    ];
    const { operations: after, report } = redactPatch(operations, given);
    expect(after).toEqual([]);
    expect(report.rules).toMatchObject([{ matched: 1, redacted: 1 }, { matched: 0 }]);
  });

  it("null is written where a rule says null", () => {
    const operations = [
      { op: "add", path: "/empty", value: { a: "Ana" } },
      { op: "remove", path: "/empty" },
    ];
    expect(redacted(operations, given)).toEqual([{ op: "add", path: "/empty", value: null }, operations[1]]);
  });

  it("a filter decides by the value", () => {
    const filtered = options([{ path: "$.list[?@.kind == 'x']", action: { name: "remove" } }]);
    const operations = ["x", "y"].map((kind) => ({ op: "add", path: "/list/-", value: { kind } }));
    expect(redacted(operations, filtered)).toEqual([operations[1]]);
  });
});

describe("move and copy", () => {
  const given = options([
    { path: "$.a" },
    { path: "$.b" },
    { path: "$.c", category: "user.contact.email" },
    { path: "$.list[*].name" },
    { path: "$.deep.x.name", action: { name: "mask" } },
  ]);

  it.each([
    ["/list/0", "/list/-"],
    ["/a", "/b"],
    ["/a/x", "/b/y"],
    ["/other", "/another"],
    ["/list/0/name", "/list/1/name"],
  ])("stay between places that are decided alike: %s and %s", (from, path) => {
    for (const op of ["move", "copy"]) expect(redacted([{ op, from, path }], given)).toEqual([{ op, from, path }]);
  });

  it.each([
    ["/a", "/c"],
    ["/a", "/other"],
    ["/list/0", "/other"],
    ["/deep", "/other"],
    ["/deep/x", "/deep/y"],
    ["", "/other"],
  ])("are refused between others, in either direction: %s and %s", (one, other) => {
    for (const [from, path] of [
      [one, other],
      [other, one],
    ]) {
      const error = caught(() =>
        redacted(
          [
            { op: "test", path: "/x", value: 1 },
            { op: "copy", from, path },
          ],
          given,
        ),
      );
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ code: "unlike-places", place: { pointer: "/1" } });
      expect(error.message).toContain("operation 1: copy");
    }
  });
});

describe("what depends on the document is replaced whole, and counted", () => {
  const values = ["Ana", 7, true, null, "", { a: "Ana" }, ["Ana"]];
  const whole = ["[REDACTED]", 0, false, null, "", {}, []];

  it.each([
    ["a filter asks siblings", "$.tags[?@.kind == 'x'].value", "/tags/0/value"],
    ["an index may be a name", "$.list[0].value", "/list/0/value"],
    ["a name may be an index", "$.map['7'].value", "/map/7/value"],
    ["the end of a list may be an index", "$.list[1].value", "/list/-/value"],
    ["a slice without an end", "$.list[::2].value", "/list/-/value"],
  ])("%s", (_, path, pointer) => {
    const operations = values.map((value) => ({ op: "add", path: pointer, value }));
    const { operations: after, report } = redactPatch(operations, options([{ path }]));
    expect(after).toEqual(whole.map((value) => ({ op: "add", path: pointer, value })));
    expect(report.limits.notInPatch).toBe(5);
  });

  it("unless all possibilities do the same", () => {
    const given = options([
      { path: "$.tags[?@.kind == 'x'].value" },
      { path: "$.tags[*].value" },
      { path: "$.list[3]" },
    ]);
    const operations = [
      { op: "add", path: "/tags/0/value", value: "Ana" },
      { op: "add", path: "/list/4", value: "Ana" },
    ];
    const { operations: after, report } = redactPatch(operations, given);
    expect(after.map((one) => "value" in one && one.value)).toEqual(["[NAME]", "Ana"]);
    expect(report.limits.notInPatch).toBe(0);
  });

  it("names that a rule replaces, but for what can only be an index", () => {
    const given = options([{ path: "$.people", keys: true }]);
    const operations = ["Ana", "12345", "0", "-"].map((name) => ({ op: "add", path: `/people/${name}/x`, value: 1 }));
    const paths = redacted(operations, given).map(({ path }) => path);
    expect(paths).toEqual(["/people/[NAME]/[NAME]", "/people/[NAME]/[NAME]", "/people/0/[NAME]", "/people/-/[NAME]"]);
  });

  it.each([
    ["$.people[?@.vip]", { name: "remove" }],
    ["$.people[?@.vip]", { name: "null" }],
    ["$.people[0]", { name: "remove" }],
    ["$.people[0]", { name: "null" }],
  ] as const)("names below what may not be there: %s, %o", (path, action) => {
    const given = options([{ path, action, keys: true }, { path: "$.people[*].shift" }]);
    const paths = (op: object) => redacted([op], given).map((one) => Object.values(one).filter(isPointer));
    expect(paths({ op: "add", path: "/people/0/Ann Example", value: "x" })).toEqual([["/people/0/[REDACTED]"]]);
    expect(paths({ op: "remove", path: "/people/0/Ann Example" })).toEqual([["/people/0/[REDACTED]"]]);
    expect(paths({ op: "remove", path: "/people/0/shift" })).toEqual([["/people/0/shift"]]);
  });

  it("texts of a record that is not there as a whole, where its values are looked for in texts", () => {
    const rules = parseRules(`
format: pii-rules/1
id: acme/calls
version: "1.0.0"
records: ["$.data[*]"]
rules:
  - id: who
    path: "$.who"
    category: user.name
    subject: customer
    also_in: text
    why: Whom the record is about
  - id: when
    path: "$.when"
    category: user.demographic.date_of_birth
    action: { shift-date: { days: 30, by: who } }
    subject: customer
    why: When that was
`);
    const given = { rules, key: "k".repeat(32) };
    const record = { who: "Zora Quill", note: "Zora Quill called", count: 5 };
    const whole = redacted([{ op: "add", path: "/data/-", value: record }], given);
    expect(whole).toMatchObject([{ value: redactValue<{ data: unknown[] }>({ data: [record] }, given).value.data[0] }]);
    const operations = [
      { op: "replace", path: "/data/0/note", value: record.note },
      { op: "replace", path: "/data/0/count", value: 5 },
      { op: "replace", path: "/data/0/when", value: "2026-03-17" },
      { op: "add", path: "/note", value: record.note },
    ];
    const { operations: after, report } = redactPatch(operations, given);
    expect(after.map((one) => "value" in one && one.value)).toEqual([
      "[REDACTED]",
      5,
      expect.stringMatching(/^\[[A-Z_]+\]$/),
      "[NAME] called",
    ]);
    expect(report.limits).toMatchObject({ notInPatch: 1, withoutBy: 1 });
  });
});

describe("what goes in", () => {
  it("stays as it is, and shares nothing with what comes out", () => {
    const value = { list: [{ a: 1 }] };
    const operations = Object.freeze([Object.freeze({ op: "add", path: "/x", value })]);
    const [after] = redacted(operations, {});
    expect(after).toEqual(operations[0]);
    expect(after).not.toBe(operations[0]);
    expect((after as { value: typeof value }).value.list[0]).not.toBe(value.list[0]);
  });

  it("members that RFC 6902 ignores do not come out", () => {
    const operation = { op: "remove", comment: NUMBER, path: "/x", value: "Ana", from: "/Ana" };
    expect(redacted([operation], {})).toEqual([{ op: "remove", path: "/x" }]);
  });

  it.each<readonly [code: string, operation: unknown]>([
    ["wrong-operation", 7],
    ["wrong-operation", null],
    ["wrong-operation", []],
    ["wrong-operation", {}],
    ["wrong-operation", { op: "Ana", path: "" }],
    ["wrong-operation", { op: "add", path: "/x" }],
    ["wrong-operation", { op: "add", path: "/x", value: undefined }],
    ["wrong-operation", { op: "add", value: 1 }],
    ["wrong-operation", { op: "add", path: 7, value: 1 }],
    ["wrong-operation", { op: "move", path: "/x" }],
    ["wrong-pointer", { op: "remove", path: "Ana" }],
    ["wrong-pointer", { op: "remove", path: "/Ana~2" }],
    ["wrong-pointer", { op: "remove", path: "/Ana~" }],
    ["wrong-pointer", { op: "copy", path: "", from: "Ana" }],
    ["too-deep", { op: "remove", path: "/a".repeat(2000) }],
  ])("%s", (code, operation) => {
    const error = caught(() => redacted([{ op: "remove", path: "" }, operation as object], {}));
    expect(error).toMatchObject({ code, place: { pointer: "/1" } });
    expect(error.message).not.toContain("Ana");
  });

  it("what is not JSON is refused with its place", () => {
    const throws = {
      op: "add",
      path: "/x",
      get value() {
        throw new Error(NUMBER);
      },
    };
    expect(caught(() => redacted([{ op: "add", path: "/x", value: { y: [1n] } }], {}))).toMatchObject({
      code: "not-json",
      pointer: "/0/value/y/0",
    });
    expect(caught(() => redacted([throws], {}))).toMatchObject({ code: "unreadable", pointer: "/0" });
    expect(caught(() => redactPatch({} as never, {}))).toMatchObject({ code: "wrong-type" });
  });
});
