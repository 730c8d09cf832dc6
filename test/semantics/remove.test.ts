/** `remove` takes a member or an element with the comma and white space that belong to it. */
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { expectOutput, pairsOfCuts, withEntries } from "../helpers/every-cut.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";

const removing = (...paths: string[]) =>
  withEntries(paths.map((path) => ({ path, action: { name: "remove" as const } })));

const MEMBERS = removing("$['r', 'r1', 'r2']", "$.o['r', 'r1', 'r2']");
const ELEMENTS = removing("$[?@ == 'r' || @.r]");

describe("members", () => {
  it.each([
    ["the first", '{"r":1,"a":2}', '{"a":2}'],
    ["the first, spaced", '{ "r" : 1 , "a" : 2 }', '{ "a" : 2 }'],
    ["one in the middle", '{"a":1,"r":2,"b":3}', '{"a":1,"b":3}'],
    ["one in the middle, spaced", '{ "a" : 1 , "r" : 2 , "b" : 3 }', '{ "a" : 1 , "b" : 3 }'],
    ["the last", '{"a":1,"r":2}', '{"a":1}'],
    ["the last, spaced", '{ "a" : 1 , "r" : 2 }', '{ "a" : 1  }'],
    ["the only one", '{"r":1}', "{}"],
    ["the only one, spaced", '{ "r" : 1 }', "{  }"],
    ["all", '{"r":1,"r1":[1,2],"r2":{"x":"y"}}', "{}"],
    ["all, spaced", '{\n  "r": 1,\n  "r1": 2\n}', "{\n  \n}"],
    ["a run at the start", '{"r":1, "r1":2,  "a":3}', '{"a":3}'],
    ["a run in the middle", '{"a":1, "r":2,  "r1":3,\n "b":4}', '{"a":1, "b":4}'],
    ["a run at the end", '{"a":1 , "r":2 ,  "r1":3 }', '{"a":1  }'],
    ["on lines", '{\n  "a": 1,\n  "r": 2,\n  "b": 3\n}', '{\n  "a": 1,\n  "b": 3\n}'],
    ["the last line", '{\r\n  "a": 1,\r\n  "r": 2\r\n}', '{\r\n  "a": 1\r\n}'],
    ["every other", '{"a":1,"r":1,"b":2,"r1":1,"c":3,"r2":1}', '{"a":1,"b":2,"c":3}'],
    ["every other, the gaps unlike", '{"a":1,\n\n\n"r":1,"b":2,     "r1":1, "c":3}', '{"a":1,\n\n\n"b":2,     "c":3}'],
    ["with its name escaped", '{"a":1,"\\u0072":2}', '{"a":1}'],
    ["each that has the name", '{"r":1,"a":2,"r":3}', '{"a":2}'],
    ["null and the empty string too", '{"r":null,"a":1,"r1":""}', '{"a":1}'],
    ["containers whole", '{"r":{"x":[1,{"y":"}],"}]},"a":1,"r1":["]",{}]}', '{"a":1}'],
    ["in an inner object", '{"o":{"r":1,"a":2,"r1":3},"b":4}', '{"o":{"a":2},"b":4}'],
    ["inner and outer", '{"r":0,"o":{"a":1, "r":2},"r1":3}', '{"o":{"a":1}}'],
    ["inner all, outer last", '{"o":{"r":1},"r":2}', '{"o":{}}'],
  ])("%s", (_what, text, expected) => {
    expectOutput(text, MEMBERS, expected);
    expect(() => JSON.parse(expected)).not.toThrow();
  });
});

describe("elements", () => {
  it.each([
    ["the first", '["r", 1]', "[1]"],
    ["the last", '[1, "r"]', "[1]"],
    ["the last two", '[1 ,"r" , "r" ]', "[1  ]"],
    ["one in the middle", '[1, "r", 2]', "[1, 2]"],
    ["all", '[ "r", "r" ]', "[  ]"],
    ["some objects", '[{"a":1},{"r":1},{"b":1},{"r":{}}]', '[{"a":1},{"b":1}]'],
    ["a whole one beside", '[{"a":1}, {"a":[{}],"r":"]"}]', '[{"a":1}]'],
  ])("%s", (_what, text, expected) => expectOutput(text, ELEMENTS, expected));

  it("inside of elements", () => {
    expectOutput('[["r",1],[1, "r"],["r"]]', removing("$[*][?@ == 'r']"), "[[1],[1],[]]");
  });

  it("counts elements of the input, also behind one that goes", () => {
    expectOutput("[1,2,3,4]", removing("$[0, 2]"), "[2,4]");
  });
});

describe("cut twice", () => {
  // What stood between a comma and a run is set aside while the run is open; there may be two in one piece.
  it.each([
    ['[1,\n\n"r",2, "r",3]', "[1,\n\n2, 3]"],
    ['[1,{"r":1},2,\t\t{"r":1},3]', "[1,2,\t\t3]"],
    ['{"a":1,\n"r":[],"b":2,  "r1":{}}', '{"a":1,\n"b":2}'],
  ])("%j", (text, expected) => {
    const rules = text.startsWith("[") ? ELEMENTS : MEMBERS;
    expectOutput(text, rules, expected, pairsOfCuts(text.length));
  });

  it("with much white space", () => {
    const wide = " ".repeat(300);
    const text = `[1, "r",2,${wide}"r",3]`;
    const ways = [7, 8, 9].flatMap((i) => [1, 150, 299, 303].map((j) => [i, 10 + j]));
    expectOutput(text, ELEMENTS, `[1, 2,${wide}3]`, ways);
  });
});

describe("long values", () => {
  const long = "long ".repeat(30_000);

  it.each([
    ["a string", `"${long}"`],
    ["a number", `1${"0".repeat(150_000)}`],
    ["a container", `{"x":"${long}","y":["${long}"]}`],
  ])("takes %s whole, wherever it is cut", (_what, value) => {
    const text = `{"a":1, "r":${value}, "b":2, "r1":${value}}`;
    const ways = [[], [70_000], [12, 66_000, 140_000, 222_222], [8, 9, 150_020]];
    expectOutput(text, MEMBERS, '{"a":1, "b":2}', ways);
  });

  it("does not depend on the cuts where white space is longer than the limit", () => {
    const text = `{"a":1,${" ".repeat(60)}"b":2,${" ".repeat(60)}"r":1}`;
    expectOutput(text, { ...MEMBERS, maxValueBytes: 20 }, `{"a":1,${" ".repeat(60)}"b":2}`);
  });
});

it.each([
  ['{"a":1,"r":{"r":1,"x":2},"b":3}', '{"a":1,"b":3}'],
  ['{"r":[{"r":1},{"x":2}],"b":3}', '{"b":3}'],
  ['{"a":{"r":{"r":{"r":1}}, "b":{"r":"x"}}}', '{"a":{"b":{}}}'],
])("takes what its own path selects once more below: %s", (text, expected) => {
  expectOutput(text, removing("$..r"), expected);
});

describe("what another file has below", () => {
  const outer = packOf([{ path: "$.o", action: { name: "remove" } }], { id: "acme/outer" });
  const inner = packOf([{ path: "$.o.r", action: { name: "remove" } }], { id: "acme/inner" });

  it.each([
    ['{"a":1,"o":{"x":1,"r":2},"b":3}', '{"a":1,"b":3}'],
    ['{"o":{"r":2},"b":3}', '{"b":3}'],
    ['{"a":1,"o":[{"r":2},[1,2]]}', '{"a":1}'],
  ])("goes with it: %s", (text, expected) => {
    expectOutput(text, { rules: rulesOf(outer, inner) }, expected);
    expectOutput(text, { rules: rulesOf(inner, outer) }, expected);
  });
});

describe("what is a record, or may be held, for something else", () => {
  it.each([
    ['{"v":{}}', "{}"],
    ['{"a":1,"v":{"x":1}}', '{"a":1}'],
    ['{"a":1,"v":[{"x":1}],"b":2}', '{"a":1,"b":2}'],
    ['{"v":"s","b":2}', '{"b":2}'],
  ])("goes whole: %s", (text, expected) => {
    const taking = packOf([{ path: "$.v", action: { name: "remove" } }], { id: "acme/taking" });
    const other = packOf([{ path: "$.x" }], { id: "acme/other", records: ["$.v", "$.v[*]"] });
    expectOutput(text, { rules: rulesOf(taking, other) }, expected);
  });

  it("goes whole where a filter could not see all of it", () => {
    const rules = withEntries([{ path: "$.list[?@.k == 'x']", action: { name: "remove" }, envelope: true }], {
      records: ["$.data[*]"],
    });
    const element = `{"pad":"${"p".repeat(30)}","k":"y"}`;
    const text = `{"list":[1, ${element}, 2, ${element}],"b":{"list":3}}`;
    expectOutput(text, { ...rules, maxValueBytes: 10 }, '{"list":[1, 2],"b":{"list":3}}');
    const members = `{"list":{"a":1, "b":${element}, "c":2, "d":${element}}}`;
    expectOutput(members, { ...rules, maxValueBytes: 10 }, '{"list":{"a":1, "c":2}}');
  });
});

it("counts each that goes once, whatever is in it", () => {
  const { report } = redactBytes(Buffer.from('{"r":{"x":[1,2,3]},"r1":null,"r2":"","a":1}'), MEMBERS);
  expect(report.rules[0]).toMatchObject({ action: "remove", matched: 3, redacted: 3 });
  expect(report.undecided).toEqual([{ path: "$.a", count: 1 }]);
});
