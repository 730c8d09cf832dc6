/** Promise 5: memory depends on nesting depth and on the limit for values, never on the input's size. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { many, memoryOf } from "../helpers/core-memory.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";
import { run } from "../helpers/runs.ts";

const MiB = 1024 ** 2;

/** What is held may be some copies of this. */
const LIMIT = 64 * 1024;
/** Less than one byte for each of the input's, or thirty for each of its values. */
const MOST = { core: 3 * MiB, heap: 3 * MiB };
/** Where names differ, and the core learns them, until it has learnt as many as it may. */
const MOST_LEARNT = { core: 20 * MiB, heap: 12 * MiB };

const under = (entries: EntryParts[], records = ["$"]): RedactOptions => ({
  rules: rulesOf(packOf(entries, { records })),
  maxValueBytes: LIMIT,
});

const USUAL = under(
  [{ path: "$.a" }, { path: "$..[?@.k == 'x'].v" }, { path: "$..m", action: { name: "mask" } }],
  ["$.data[*]", "$[*]", "$"],
);
const REMOVED = under([{ path: "$[?@ == 'r' || @.r]", action: { name: "remove" } }]);

const long = (text: string, bytes: number) =>
  many("", bytes / (64 * 1024), () => text.repeat((64 * 1024) / text.length), "");

function* around(start: string, middle: Iterable<string>, end: string): Generator<string> {
  yield start;
  yield* middle;
  yield end;
}

type Row = readonly [what: string, options: RedactOptions, texts: () => Iterable<string>];

function expectBounded([, options, texts]: Row, most: { readonly core: number; readonly heap: number }): void {
  const taken = memoryOf(options, texts());
  expect(taken.core, "the core's memory").toBeLessThan(most.core);
  expect(taken.heap, "the heap").toBeLessThan(most.heap);
}

describe("bounded", () => {
  it.each<Row>([
    ["records", USUAL, () => many("[0", 150_000, (i) => `,{"a":"some text","b":[${i},{"k":"x","v":2}],"m":"y"}`, "]")],
    [
      "records in a page",
      USUAL,
      () => many('{"data":[0', 150_000, () => ',{"a":"some text","b":[{"k":"y","v":2}]}', "]}"),
    ],
    ["lines", USUAL, () => many("", 150_000, () => '{"a":"some text","b":[{"k":"x","v":2}]}\n', "")],
    ["one record", USUAL, () => many('{"z":0', 500_000, () => ',"a":"some text"', "}")],
    ["one candidate", USUAL, () => many('[[{"z":0', 500_000, () => ',"v":"some text"', "}]]")],
    ["a string that nothing looks at", USUAL, () => around('["', long("x", 8 * MiB), '"]')],
    ["a string that is replaced", USUAL, () => around('{"a":"', long("é", 8 * MiB), '"}')],
    ["a string that is too long to mask", USUAL, () => around('{"m":"', long("é", 8 * MiB), '"}')],
    ["a number", USUAL, () => around("[", long("1", 8 * MiB), "]")],
    ["a number that is replaced", USUAL, () => around('{"a":', long("1", 8 * MiB), "}")],
    ["a key", USUAL, () => around('{"', long("k", 8 * MiB), '":1}')],
    ["a key of a rule", under([{ path: "$", keys: true }]), () => around('{"', long("k", 8 * MiB), '":1}')],
    ["white space in an array", USUAL, () => around("[", long(" ", 8 * MiB), "]")],
    ["white space behind a comma", USUAL, () => around("[1,", long(" ", 8 * MiB), "2]")],
    ["white space between documents", USUAL, () => around("1", long("\n", 8 * MiB), "2")],
    [
      "elements that an open slice counts",
      under([{ path: "$[::2].a" }, { path: "$[?@.k == 'x'].v" }]),
      () => many("[0", 100_000, () => ',{"a":1}', "]"),
    ],
    [
      "elements in front of an index",
      under([{ path: "$[1000000].a" }, { path: "$[?@.k == 'x'].v" }]),
      () => many("[0", 100_000, () => ',{"a":1}', "]"),
    ],
    ["a run of removed elements", REMOVED, () => many("[0", 100_000, () => ', "r"', "]")],
    ["a run of removed objects, spaced", REMOVED, () => many("[0", 100_000, () => ' , {"r": 1}', " ]")],
    ["removed and kept in turn", REMOVED, () => many("[0", 100_000, () => ', "r", 1', "]")],
    ["a removed string", REMOVED, () => around('{"a":1,"b":{"r":"', long("x", 8 * MiB), '"}}')],
    [
      "a container that becomes null",
      under([{ path: "$.n", action: { name: "null" } }]),
      () => many('{"n":[0', 500_000, () => ',{"x":1}', "]}"),
    ],
    [
      "deep documents, one after another",
      USUAL,
      () => many("", 3_000, () => `${"[".repeat(1000)}${"]".repeat(1000)} `, ""),
    ],
    ["members that stand twice", USUAL, () => many('[[{"z":0', 1000, () => ',"k":"x"', "}]]")],
  ])("%s", (...row) => expectBounded(row, MOST));

  it.each<Row>([
    ["keys that are all different", USUAL, () => many('{"z":0', 1_000_000, (i) => `,"key${i}":1`, "}")],
    ["keys that look like numbers", USUAL, () => many('{"z":0', 1_000_000, (i) => `,"+1202555${i}":1`, "}")],
    [
      "keys of a rule",
      under([{ path: "$", keys: true }]),
      () => many('{"z":0', 1_000_000, (i) => `,"+1202555${i}":1`, "}"),
    ],
    [
      "paths that are all different",
      USUAL,
      () => many('{"z":0', 450, (i) => `,"k${i}":{"z":0${[...many("", 450, (j) => `,"m${j}":1`, "")]}}`, "}"),
    ],
    [
      "candidates that are all different",
      USUAL,
      () => many('{"z":0', 500_000, (i) => `,"key${i}":{"k":"x","v":"y"}`, "}"),
    ],
  ])("%s", (...row) => expectBounded(row, MOST_LEARNT));

  it.each([
    ["in front of a colon", '{"a"', ':"x"}', 4],
    ["behind a colon", '{"a":', '"x"}', 4],
  ])("refuses more than 1 MiB of white space %s, wherever it is cut", (_where, start, end, from) => {
    const bytes = Buffer.from(`${start}${" ".repeat(MiB + 10)}${end}`);
    for (const cuts of [[], [3], [4], [MiB], [MiB + 5], [MiB + 14]]) {
      const { error } = run(bytes, USUAL, cuts);
      expect(error).toMatchObject({ code: "gap-too-long", place: { offset: from + MiB } });
    }
    const shorter = Buffer.from(`${start}${" ".repeat(MiB - 10)}${end}`);
    expect(run(shorter, USUAL, [100]).error).toBeUndefined();
  });

  it("does not grow from 8 MiB of records to 32", () => {
    const records = (size: number) =>
      many("[0", (size * MiB) / 64, (i) => `,{"a":"some text","n":${1e7 + i},"b":[{"k":"x","v":2}],"c":[1,2]}`, "]");
    const small = memoryOf(USUAL, records(8));
    const large = memoryOf(USUAL, records(32));
    expect(large.input).toBeGreaterThan(30 * MiB);
    expect(large.core).toBe(small.core);
    expect(large.heap - small.heap).toBeLessThan(2 * MiB);
  });
});
