/** Promise 5: memory depends on nesting depth and on the limit for values, never on the input's size. */
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { many, memoryOf } from "../helpers/core-memory.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";
import { run } from "../helpers/runs.ts";

const MiB = 1024 ** 2;

/** What is held may be some copies of this. */
const LIMIT = 64 * 1024;
const MOST_CORE = 20 * MiB;
const MOST_HEAP = 30 * MiB;

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

describe("bounded", () => {
  it.each<[string, RedactOptions, () => Iterable<string>]>([
    ["records", USUAL, () => many("[0", 600_000, (i) => `,{"a":"some text","b":[${i},{"k":"x","v":2}],"m":"y"}`, "]")],
    [
      "records in a page",
      USUAL,
      () => many('{"data":[0', 600_000, () => ',{"a":"some text","b":[{"k":"y","v":2}]}', "]}"),
    ],
    ["lines", USUAL, () => many("", 600_000, () => '{"a":"some text","b":[{"k":"x","v":2}]}\n', "")],
    ["one record", USUAL, () => many('{"z":0', 1_500_000, () => ',"a":"some text"', "}")],
    ["one candidate", USUAL, () => many('[[{"z":0', 1_500_000, () => ',"v":"some text"', "}]]")],
    ["a string that nothing looks at", USUAL, () => around('["', long("x", 40 * MiB), '"]')],
    ["a string that is replaced", USUAL, () => around('{"a":"', long("é", 40 * MiB), '"}')],
    ["a string that is too long to mask", USUAL, () => around('{"m":"', long("é", 40 * MiB), '"}')],
    ["a number", USUAL, () => around("[", long("1", 40 * MiB), "]")],
    ["a number that is replaced", USUAL, () => around('{"a":', long("1", 40 * MiB), "}")],
    ["a key", USUAL, () => around('{"', long("k", 40 * MiB), '":1}')],
    ["a key of a rule", under([{ path: "$", keys: true }]), () => around('{"', long("k", 40 * MiB), '":1}')],
    ["white space in an array", USUAL, () => around("[", long(" ", 20 * MiB), "]")],
    ["white space behind a comma", USUAL, () => around("[1,", long(" ", 20 * MiB), "2]")],
    ["white space between documents", USUAL, () => around("1", long("\n", 20 * MiB), "2")],
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
    [
      "elements that an open slice counts",
      under([{ path: "$[::2].a" }, { path: "$[?@.k == 'x'].v" }]),
      () => many("[0", 300_000, () => ',{"a":1}', "]"),
    ],
    [
      "elements in front of an index",
      under([{ path: "$[1000000].a" }, { path: "$[?@.k == 'x'].v" }]),
      () => many("[0", 300_000, () => ',{"a":1}', "]"),
    ],
    ["a run of removed elements", REMOVED, () => many("[0", 500_000, () => ', "r"', "]")],
    ["a run of removed objects, spaced", REMOVED, () => many("[0", 300_000, () => ' , {"r": 1}', " ]")],
    ["removed and kept in turn", REMOVED, () => many("[0", 300_000, () => ', "r", 1', "]")],
    ["a removed string", REMOVED, () => around('{"a":1,"b":{"r":"', long("x", 40 * MiB), '"}}')],
    [
      "a container that becomes null",
      under([{ path: "$.n", action: { name: "null" } }]),
      () => many('{"n":[0', 2_000_000, () => ',{"x":1}', "]}"),
    ],
    [
      "deep documents, one after another",
      USUAL,
      () => many("", 10_000, () => `${"[".repeat(1000)}${"]".repeat(1000)} `, ""),
    ],
    ["members that stand twice", USUAL, () => many('[[{"z":0', 1000, () => ',"k":"x"', "}]]")],
  ])("%s", (_what, options, texts) => {
    const taken = memoryOf(options, texts());
    expect(taken.core, "the core's memory").toBeLessThan(MOST_CORE);
    expect(taken.heap, "the heap").toBeLessThan(MOST_HEAP);
  });

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

  it("does not grow from 8 MiB of records to 64", () => {
    const records = (size: number) =>
      many("[0", (size * MiB) / 64, (i) => `,{"a":"some text","n":${1e7 + i},"b":[{"k":"x","v":2}],"c":[1,2]}`, "]");
    const small = memoryOf(USUAL, records(8));
    const large = memoryOf(USUAL, records(64));
    expect(large.input).toBeGreaterThan(60 * MiB);
    expect(large.core).toBe(small.core);
    expect(large.heap - small.heap).toBeLessThan(4 * MiB);
  });
});
