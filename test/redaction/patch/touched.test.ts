/** What one operation of a patch does to what another one writes. */
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/errors/errors.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { redactPatch } from "../../../src/redaction/redactor.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { type EntryParts, packOf, rulesOf } from "../../helpers/packs.ts";

const ANA = "Ana Example";

function options(paths: readonly string[], head: Parameters<typeof packOf>[1] = {}, more: EntryParts[] = []) {
  return { rules: rulesOf(packOf([...paths.map((path) => ({ path })), ...more], head)) };
}

/** A known name, and a date that shifts by it. */
function bound(records: string, more = "also_in: text"): RedactOptions {
  const rules = parseRules(`
format: pii-rules/1
id: acme/calls
version: "1.0.0"
unlisted: keep
records: [${JSON.stringify(records)}]
rules:
  - id: name
    path: "$.name"
    category: user.name
    subject: customer
    ${more}
    why: Who called
  - id: when
    path: "$.when"
    category: user.demographic.date_of_birth
    action: { shift-date: { days: 30, by: name } }
    subject: customer
    why: When that was
`);
  return { rules, key: "k".repeat(32) };
}

type Op = readonly [op: string, path: string, valueOrFrom?: unknown];

function patchOf(all: readonly Op[]): object[] {
  return all.map(([op, path, given]) => {
    return op === "move" || op === "copy"
      ? { op, path, from: given }
      : { op, path, ...(op !== "remove" && { value: given }) };
  });
}

function redacted(all: readonly Op[], given: RedactOptions) {
  return redactPatch(patchOf(all), given);
}

function expectRefused(all: readonly Op[], given: RedactOptions, at: number): void {
  const refused = expect.objectContaining({
    code: "unlike-places",
    place: expect.objectContaining({ pointer: `/${at}` }),
  });
  expect(() => redacted(all, given)).toThrow(InputError);
  expect(() => redacted(all, given)).toThrow(refused);
}

describe("a value goes whole, and is counted, where another operation", () => {
  const second = options(["$.l[1]"]);
  const phones = options(["$.tags[?@.kind == 'phone'].value"]);
  const known = bound("$");
  const calls = bound("$.calls[*]");

  it.each<readonly [what: string, given: RedactOptions, all: readonly Op[]]>([
    [
      "makes room in the list",
      second,
      [
        ["add", "/l/0", ANA],
        ["add", "/l/0", ""],
      ],
    ],
    [
      "makes room in it before",
      second,
      [
        ["add", "/l/0", ""],
        ["test", "/l/0", ANA],
      ],
    ],
    [
      "takes from the list",
      second,
      [
        ["add", "/l/2", ANA],
        ["remove", "/l/0"],
      ],
    ],
    [
      "takes from it by a move",
      second,
      [
        ["replace", "/l/2", ANA],
        ["move", "/l/5", "/l/3"],
      ],
    ],
    [
      "copies into it",
      second,
      [
        ["replace", "/l/0", ANA],
        ["copy", "/l/3", "/l/2"],
      ],
    ],
    [
      "writes another list",
      second,
      [
        ["add", "/l/0", ANA],
        ["replace", "/l", null],
      ],
    ],
    [
      "makes room in a slice",
      options(["$.l[2:]"]),
      [
        ["add", "/l/0", ANA],
        ["add", "/l/0", ""],
        ["add", "/l/0", ""],
      ],
    ],
    [
      "makes room within the value",
      second,
      [
        ["add", "", { l: [ANA] }],
        ["add", "/l/0", ""],
      ],
    ],
    [
      "makes room in a list of lists",
      options(["$.m[*].l[1]"]),
      [
        ["add", "/m/0/l/0", ANA],
        ["add", "/m/1/l/0", ""],
      ],
    ],
    [
      "adds what a filter asks for",
      phones,
      [
        ["add", "/tags/-", { value: ANA }],
        ["add", "/tags/0/kind", "phone"],
      ],
    ],
    [
      "replaces what a filter asks for",
      phones,
      [
        ["replace", "/tags/0", { kind: "x", value: ANA }],
        ["replace", "/tags/0/kind", "phone"],
      ],
    ],
    [
      "did so before",
      phones,
      [
        ["remove", "/tags/0/kind"],
        ["test", "/tags/0", { value: ANA }],
      ],
    ],
    [
      "adds it deep in the value",
      phones,
      [
        ["add", "", { tags: [{ value: ANA }] }],
        ["add", "/tags/0/kind", "phone"],
      ],
    ],
    [
      "makes it exist",
      options(["$.t[?@.v]"]),
      [
        ["add", "/t/-", { name: ANA }],
        ["add", "/t/0/v", 1],
      ],
    ],
    [
      "makes it exist in what is a record",
      options(["$.name"], { records: ["$.t[?@.v]"] }),
      [
        ["add", "/t", [{ name: ANA }]],
        ["add", "/t/0/v", 1],
      ],
    ],
    [
      "moves it to where it is written to",
      options(["$.*[?@.v]"]),
      [
        ["add", "/a", [{ name: ANA }]],
        ["move", "/b", "/a"],
        ["add", "/b/0/v", 1],
      ],
    ],
    [
      "adds a known name",
      known,
      [
        ["add", "", { note: `${ANA} called` }],
        ["add", "/name", ANA],
      ],
    ],
    [
      "adds it in a list",
      calls,
      [
        ["add", "/calls/-", { note: `${ANA} called` }],
        ["replace", "/calls/0/name", ANA],
      ],
    ],
    [
      "adds it below",
      calls,
      [
        ["add", "/calls", [{ note: `${ANA} called` }]],
        ["replace", "/calls/0/name", ANA],
      ],
    ],
  ])("%s", (_, given, all) => {
    const { operations, report } = redacted(all, given);
    expect(JSON.stringify(operations)).not.toContain(ANA);
    expect(report.limits.notInPatch).toBeGreaterThan(0);
  });

  it.each<readonly [what: string, given: RedactOptions, all: readonly Op[]]>([
    [
      "rules decide by names alone",
      options(["$.name"]),
      [
        ["add", "/x", { y: 1 }],
        ["add", "/x/z", 2],
        ["move", "/v", "/x"],
      ],
    ],
    [
      "it is another list",
      second,
      [
        ["add", "/l/0", "x"],
        ["add", "/m/0", "y"],
      ],
    ],
    [
      "elements are only replaced",
      second,
      [
        ["replace", "/l/0", "x"],
        ["replace", "/l/2", "y"],
      ],
    ],
    [
      "all indices do the same",
      options(["$.l[*].x"]),
      [
        ["add", "/l/0", { y: 1 }],
        ["add", "/l/0", { y: 2 }],
      ],
    ],
    [
      "another element is added",
      phones,
      [
        ["add", "/tags/-", { value: "x" }],
        ["add", "/tags/-", { value: "y" }],
      ],
    ],
    [
      "nothing is written",
      phones,
      [
        ["add", "/tags/0", { value: "x" }],
        ["test", "/tags/0/value", null],
      ],
    ],
    [
      "other records are added",
      calls,
      [
        ["add", "/calls/-", { note: "x" }],
        ["add", "/calls/-", { note: "y" }],
      ],
    ],
  ])("but not where %s", (_, given, all) => {
    const { operations, report } = redacted(all, given);
    expect(operations).toEqual(patchOf(all));
    expect(report.limits.notInPatch).toBe(0);
  });
});

describe("move and copy", () => {
  const both = ["also_in: text", "keys: false"].map((more) => bound("$.calls[*]", more));

  it.each([
    ["into a record", "/x", "/calls/0/note"],
    ["out of a record", "/calls/0/note", "/x"],
    ["between records", "/calls/0/note", "/calls/1/note"],
    ["of a date between records", "/calls/0/when", "/calls/1/when"],
    ["of a record into a record", "/calls/0", "/calls/0/x"],
  ])("%s are refused, where values of a record say something of each other", (_, from, path) => {
    for (const given of both) {
      for (const op of ["move", "copy"]) {
        expectRefused(
          [
            ["add", "/x", `${ANA} called`],
            [op, path, from],
          ],
          given,
          1,
        );
      }
    }
  });

  it.each([
    ["in a record", "/calls/0/note", "/calls/0/other"],
    ["of records", "/calls/0", "/calls/1"],
    ["outside", "/x", "/y"],
  ])("%s stay", (_, from, path) => {
    for (const given of both) {
      const all: Op[] = [["move", path, from]];
      expect(redacted(all, given).operations).toEqual(patchOf(all));
    }
  });

  it("are refused in a list that another operation shifts, where an index decides", () => {
    const given = options(["$.l[1]"]);
    const all: Op[] = [
      ["move", "/l/2", "/l/0"],
      ["remove", "/l/0"],
    ];
    expectRefused(all, given, 0);
    expect(redacted(all.slice(0, 1), given).operations).toEqual(patchOf(all.slice(0, 1)));
  });

  it("are refused between two lists of records, of which one may be an object", () => {
    const given = options(["$.name"], { records: ["$.calls[*]", "$.data[*]"] });
    expectRefused(
      [
        ["add", "/calls", { "0": { name: ANA } }],
        ["copy", "/data/0", "/calls/0"],
      ],
      given,
      1,
    );
  });
});

describe("under default-deny", () => {
  const kept: EntryParts = { path: "$.ref", action: null, id: "ref" };
  const given = options([], { records: ["$.data[*]"], unlisted: "replace" }, [kept]);

  it("a keep of a record keeps nothing at what may be a name", () => {
    for (const path of ["/data/0/ref", "/data/-/ref"]) {
      const { operations, report } = redacted([["add", path, ANA]], given);
      expect(operations).toEqual([{ op: "add", path, value: "[REDACTED]" }]);
      expect(report.limits.notInPatch).toBe(1);
    }
  });

  it("what is moved within the list stays kept, or not", () => {
    const all: Op[] = [["move", "/data/1/ref", "/data/0/ref"]];
    expect(redacted(all, given).operations).toEqual(patchOf(all));
  });
});
