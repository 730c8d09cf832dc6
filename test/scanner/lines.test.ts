/** Lines are counted with the structure of the input, and forgotten with it: an error has its place all the same. */
import { describe, expect, it } from "vitest";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { run } from "../helpers/runs.ts";

/** More than a slice of what the scanner walks at a time. */
const MUCH = 300_000;

const rules = rulesOf(packOf([{ path: "$.name" }], { records: ["$[*]"], unlisted: "keep" }));

/** Where the text has its last byte, by a reader that knows nothing but LF. */
function placeOfEnd(text: string) {
  const before = text.slice(0, -1);
  return { offset: before.length, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

const record = (between: string) => `{"name":"日本",${between}"id":[1,${between}2]}`;

/** Many records, with this in each of them and between them. */
function many(between: string): string {
  const one = record(between);
  return Array.from({ length: Math.ceil(MUCH / one.length) }, () => one).join(`,${between}`);
}

describe.each([
  ["no line breaks at all", `[${many("")},`],
  ["line breaks everywhere", `[\n${many("\n")},`],
  ["line breaks after blanks", `[${many("\r\n        ")},`],
  ["line breaks only in what is gone", `[${many("\n")},${many("")},`],
  ["line breaks only at the end", `[${many("")},${many("\n")},`],
  ["one line break, far in front", `[\n${many("")},${many("")},`],
])("with %s", (_, text) => {
  it.each([
    ["between records", "]"],
    ["in a record", '{"id": ,'],
    ["in a record, after lines", '\n\n{"id"\n:\n]'],
    ["in a string", '{"id":"\n'],
    ["in a long string", `{"id":"${"x".repeat(MUCH)}\n`],
  ])("an error %s has its line and column, wherever the input is cut", (_where, end) => {
    const bytes = Buffer.from(text + end);
    const wanted = placeOfEnd(bytes.toString("latin1"));
    const pieces = Array.from({ length: 280 }, (_, i) => (i + 1) * 1009);
    for (const cuts of [
      pieces,
      [],
      [1],
      [bytes.length - 1],
      [bytes.length - end.length],
      [100_000, 100_001, 290_000],
    ]) {
      const { error } = run(bytes, { rules }, cuts);
      expect(error?.place).toMatchObject(wanted);
    }
  });
});
