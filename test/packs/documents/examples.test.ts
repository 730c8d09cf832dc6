import { expect, test } from "vitest";
import { readExamples } from "./examples.ts";
import { readTables } from "./tables.ts";

function pathsIn(text: string): string[] {
  return readExamples(text).map(({ path, type }) => `${path} ${type}`);
}

test.each([
  [
    "JSON",
    '{"a":1,"b":{"c":"x","d":[true,null]}}',
    ["$.a number", "$.b.c string", "$.b.d[*] boolean", "$.b.d[*] null"],
  ],
  ["a name that is not plain", '{"a b":"x"}', ["$['a b'] string"]],
  ["comments", '{"a":1, // so many {\n"b":"https://example.com" // a place\n}', ["$.a number", "$.b string"]],
  ["a string over lines", '{"a":"one\ntwo","b":1}', ["$.a string", "$.b number"]],
  ["no comma", '{"a":1\n"b":2}', ["$.a number", "$.b number"]],
  ["no colon", '{"a" 1,"b":2}', ["$.a number", "$.b number"]],
  ["commas too many", '{"a":, 2,"b":[{"c":1},],}', ["$.a number", "$.b[*].c number"]],
  ["a comma for a colon", '{"a",[{"b":1}]}', ["$.a[*].b number"]],
  ["an element without its bracket", '{"a":["b":1,"c":2]}', ["$.a[*].b number", "$.a[*].c number"]],
  [
    "an element that is not closed",
    '{"a":["b":1,"c":[{"d":2}]],"e":3}',
    ["$.a[*].b number", "$.a[*].c[*].d number", "$.e number"],
  ],
  [
    "a list that is not closed",
    '[{"a":[{"b":1},"c":2,"d":[]]}]',
    ["$[*].a[*].b number", "$[*].c number", "$[*].d empty list"],
  ],
  ["an element closed too early", '[{"a":1}"b":2},\nwords', ["$[*].a number", "$[*].b number"]],
  ["two examples, and numbers of lines", '{"a":1}\n1\n2\nMore:\n[{"b":2}]\n1', ["$.a number", "$[*].b number"]],
  ["nothing inside", '{"a":{},"b":[]}', ["$.a empty object", "$.b empty list"]],
  ["none", "Response example: 12 {", []],
])("an example with %s", (_name, text, expected) => {
  expect(pathsIn(text)).toEqual(expected);
});

test("a comment belongs to the value on its line", () => {
  const text = '{"a":1, // so many\n// nothing\n"b":{ // no value\n"c":2}, "d":"x" //last\n}';
  expect(readExamples(text).map(({ path, note }) => [path, note])).toEqual([
    ["$.a", "so many"],
    ["$.b.c", undefined],
    ["$.d", "last"],
  ]);
});

test("every value of a place is there, also of several examples", () => {
  const text =
    '{"a":[{"b":1},{"b":2.5}],"c":"one\ntwo \\"three\\""}\nMore:\n{"a":[{"b":-1},{"b":true}],"c":null,"d":[]}';
  expect(readExamples(text).map(({ path, values }) => [path, values])).toEqual([
    ["$.a[*].b", [1, 2.5, -1]],
    ["$.c", ['one\ntwo "three"']],
    ["$.a[*].b", [true]],
    ["$.c", [null]],
    ["$.d", []],
  ]);
});

test("a table names its fields in the column of its kind", () => {
  const text = "Param | Type |\n---|---|\ncallID | String | words | more\ntwo words | String |\n";
  expect(readTables(text)).toEqual([{ name: "callID", declared: "String", members: [] }]);
  const indicators = "Indicator name | Indicator meaning |\n---|---|\nIn all | in_all | Counter |\n";
  expect(readTables(indicators).map(({ name }) => name)).toEqual(["in_all"]);
  expect(readTables("Event name | Event code |\n---|---|\nRinging | EventRinging |\n")).toEqual([]);
});

test("a table's rows may be broken before each cell", () => {
  const text = "| パラメータ |\nタイプ |\n説明 |\n| list |\nArray |\nwords |\n| list[].name |\nString |\nwords |\n";
  expect(readTables(text).map(({ name, declared }) => [name, declared])).toEqual([
    ["list", "Array"],
    ["list[].name", "String"],
  ]);
});

test("the line above a table says whose members it lists, where it is one word", () => {
  const text = "dialogue\nParam | Type |\n---|---|\nphase | String |\nThe end\nParam | Type |\n---|---|\nx | int |\n";
  expect(readTables(text).map(({ name }) => name)).toEqual(["dialogue.phase", "x"]);
});

test("the example in a row gives its members", () => {
  const text = "Field Name | Type | Example |\n---|---|---|\nskills | array | { “id”: “s-1”, “name”: “Gold” } |\n";
  expect(readTables(text)[0]?.members).toEqual(["id", "name"]);
});

test("a table of an unknown kind is not passed over", () => {
  expect(() => readTables("Colour | Type |\n---|---|\nred | x |\n")).toThrow("Colour");
});
