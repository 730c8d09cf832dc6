import fc from "fast-check";
import { JSONPathEnvironment, type JSONValue } from "json-p3";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/paths/filter.ts";
import { type HeldValue, readHeldValue } from "../../src/paths/held-value.ts";
import { parsePath } from "../../src/paths/parse.ts";
import type { Filter } from "../../src/paths/pattern.ts";
import { runCount } from "../helpers/run-count.ts";
import { anyFilter, key, scalar, writeFilter } from "./arbitraries.ts";

function held(json: string): HeldValue {
  const value = readHeldValue(new TextEncoder().encode(json));
  if (value === undefined) throw new Error("not JSON");
  return value;
}

function parseFilter(text: string): Filter {
  const [selector] = parsePath(`$[?${text}]`).segments[0]?.selectors ?? [];
  if (selector?.kind !== "filter") throw new Error("no filter");
  return selector.filter;
}

const judgeText = (filter: string, json: string) => judge(parseFilter(filter), held(json));

describe("judge, without repeated keys", () => {
  it.each([
    ["@.name == 'x'", '{"name":"x"}', "yes"],
    ["@.name == 'x'", '{"name":"y"}', "no"],
    ["@.name != 'x'", "{}", "yes"],
    ["@.name != 'x'", "3", "yes"],
    ["@.email == 1", '{"\\u0065mail":1.0}', "yes"],
    ["@.__proto__", "{}", "no"],
    ["@.__proto__.a == 1", '{"__proto__":{"a":1}}', "yes"],
    ["@.constructor || @.length || @.members", '{"a":1}', "no"],
    ["@.length", "[1]", "no"],
    ["@.a == @.b", "{}", "yes"],
    ["@.a <= @.b", "{}", "yes"],
    ["@.a == null", "{}", "no"],
    ["@.a == null", '{"a":null}', "yes"],
    ["@.a <= null", '{"a":null}', "yes"],
    ["@.a < null", '{"a":null}', "no"],
    ["@.a < true", '{"a":false}', "no"],
    ["@.a == '1'", '{"a":1}', "no"],
    ["@.a == -0", '{"a":0}', "yes"],
    ["@.a == 1e1", '{"a":10}', "yes"],
    ["@.a < @.b", '{"a":"\uffff","b":"\u{10000}"}', "yes"],
    ["@.a < @.b", '{"a":"a","b":"ab"}', "yes"],
    ["@.a >= @.b", '{"a":"😀b","b":"😀a"}', "yes"],
    ["@.a == @.b", '{"a":{"x":[1,{}],"y":2},"b":{"y":2,"x":[1,{}]}}', "yes"],
    ["@.a == @.b", '{"a":{"x":[1,{}]},"b":{"x":[1,[]]}}', "no"],
    ["@.a == @.b", '{"a":{"x":1},"b":{"x":1,"y":1}}', "no"],
    ["length(@.a) == 2", '{"a":"😀é"}', "yes"],
    ["length(@.a) == 1", '{"a":"\\ud83d"}', "yes"],
    ["length(@) == 2", '{"a":1,"b":2}', "yes"],
    ["length(@.a) == length(@.b)", '{"a":1}', "yes"],
    ["count(@..a) == 3", '{"a":{"a":1},"b":[{"a":2}]}', "yes"],
    ["count(@['a','a']) == 2", '{"a":1}', "yes"],
    ["value(@..a) == 2", '{"b":[{"a":2}]}', "yes"],
    ["value(@..a) == 2", '{"a":2,"b":[{"a":2}]}', "no"],
    ["@[?@.a == 1].b", '[{"a":1,"b":0}]', "yes"],
    ["@[?@[?@ == 1]]", "[[2],[3,1]]", "yes"],
    ["@[::0]", "[1]", "no"],
    ["@[1:9:2] ", "[1,2]", "yes"],
    ["match(@.a, 'b.?')", '{"a":"bc"}', "yes"],
    ["match(@.a, 'b')", '{"a":["b"]}', "no"],
    ["match(@.a, '1')", '{"a":1}', "no"],
    ["search(@.a, @.p)", '{"a":"xby","p":"[b]"}', "yes"],
    ["search(@.a, @.p)", '{"a":"x(y","p":"("}', "no"],
    ["!search(@.a, @.p)", '{"a":"x","p":1}', "yes"],
  ])("%s on %s is %s", (filter, json, judgement) => {
    expect(judgeText(filter, json)).toBe(judgement);
  });

  it("agrees with json-p3 on random filters and documents", () => {
    const theirs = referenceEnvironment();
    const document = fc.letrec<{ value: JSONValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: "medium", maxDepth: 4 },
        scalar,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }).map(fromOwnKeys),
      ),
    })).value;
    let yes = 0;
    fc.assert(
      fc.property(anyFilter, fc.array(document, { minLength: 1, maxLength: 6 }), (filter, candidates) => {
        for (const candidate of candidates) {
          // json-p3 refuses 0.5, but not 5e-1.
          const query = `$[?${writeFilter(filter).replaceAll("0.5", "5e-1")}]`;
          const expected = theirs.query(query, [candidate]).length;
          expect(judge(filter, held(JSON.stringify(candidate)))).toBe(expected ? "yes" : "no");
          yes += expected;
        }
      }),
      { numRuns: runCount(5_000) },
    );
    expect(yes).toBeGreaterThan(1_000);
  });
});

/** json-p3 without its coercions: its `match` and `search` take [ "a" ] for "a" and 1 for "1". */
function referenceEnvironment(): JSONPathEnvironment {
  const environment = new JSONPathEnvironment();
  for (const name of ["match", "search"]) {
    const original = environment.functionRegister.get(name);
    if (!original) throw new Error(`no ${name}`);
    const call = (text: unknown, pattern: unknown) => typeof text === "string" && original.call(text, pattern);
    environment.functionRegister.set(name, { argTypes: original.argTypes, returnType: original.returnType, call });
  }
  return environment;
}

function fromOwnKeys(dictionary: Record<string, JSONValue>): JSONValue {
  return JSON.parse(JSON.stringify(dictionary));
}

describe("judge, with repeated keys", () => {
  it.each([
    ["@.name == 'a'", '{"name":"a","name":"b"}', "maybe"],
    ["@.name == 'a'", '{"name":"b","name":"a"}', "maybe"],
    ["@.name == 'a'", '{"name":"b","\\u006eame":"a"}', "maybe"],
    ["@.name == 'a'", '{"name":"a","name":"a"}', "yes"],
    ["@.name == 'c'", '{"name":"a","name":"b"}', "no"],
    ["@.name != 'a' && @.name != 'b'", '{"name":"a","name":"b"}', "no"],
    ["@.name == 'a' || @.name == 'b'", '{"name":"a","name":"b"}', "yes"],
    ["@.a == 1 && @.b == 1", '{"a":1,"b":2,"a":2,"b":1}', "maybe"],
    ["@.a.b == 1", '{"a":{"b":1,"b":2},"a":{"b":1}}', "maybe"],
    ["@.a.b == 1", '{"a":{"b":1,"b":1},"a":{"b":1}}', "yes"],
    ["@.name", '{"name":1,"name":null}', "yes"],
    ["length(@) == 1", '{"name":1,"name":2}', "yes"],
    ["count(@.*) == 2", '{"a":1,"a":2,"b":3}', "yes"],
    ["@..x", '{"a":{"x":1},"a":2}', "maybe"],
    ["@[?@.t == 1 && @.t == 2]", '[{"t":1,"t":2}]', "no"],
    ["@.a == @.a", '{"a":1,"a":2}', "yes"],
    ["@.a == @.b", '{"a":{"x":1,"x":2},"b":{"x":2}}', "maybe"],
    ["@.other == 1", '{"other":1,"a":1,"a":2,"a":3}', "yes"],
  ])("%s on %s is %s", (filter, json, judgement) => {
    expect(judgeText(filter, json)).toBe(judgement);
  });

  it("tries up to 256 readings, and then leaves it open", () => {
    const pairs = (count: number) => `{${Array.from({ length: count }, (_, at) => `"k${at}":1,"k${at}":2`).join()}}`;
    expect(judgeText("count(@.*) == 8", pairs(8))).toBe("yes");
    expect(judgeText("count(@.*) == 9", pairs(9))).toBe("maybe");
    expect(judgeText("@.k0 == 1 || @.k0 == 2", pairs(1_000))).toBe("yes");
    expect(judgeText("@.a != 0", `{${Array(256).fill('"a":1').join()}}`)).toBe("yes");
    expect(judgeText("@.a != 0", `{${Array(257).fill('"a":1').join()}}`)).toBe("maybe");
  });

  it("says the same as judging each reading by itself", () => {
    const judgements = new Set<string>();
    fc.assert(
      fc.property(anyFilter, repetitive(), (filter, tree) => {
        fc.pre(countReadings(tree) <= 64);
        const each = new Set(allReadings(tree).map((json) => judge(filter, held(json))));
        const [only = "maybe", ...others] = each;
        const judgement = judge(filter, held(write(tree)));
        expect(judgement).toBe(others.length > 0 ? "maybe" : only);
        judgements.add(judgement);
      }),
      { numRuns: runCount(5_000) },
    );
    expect(judgements.size).toBe(3);
  });
});

/** A JSON value in which keys may be repeated. */
type Tree = { scalar: string } | { elements: Tree[] } | { members: [string, Tree][] };

function repetitive(): fc.Arbitrary<Tree> {
  const fewKeys = fc.constantFrom("a", "b");
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "medium", maxDepth: 3 },
      scalar.map((value) => ({ scalar: JSON.stringify(value) })),
      fc.record({ elements: fc.array(tie("tree"), { maxLength: 3 }) }),
      { weight: 3, arbitrary: fc.record({ members: fc.array(fc.tuple(fewKeys, tie("tree")), { maxLength: 4 }) }) },
    ),
  })).tree;
}

function write(tree: Tree): string {
  if ("scalar" in tree) return tree.scalar;
  if ("elements" in tree) return `[${tree.elements.map(write).join()}]`;
  return `{${tree.members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join()}}`;
}

/** Each way to have one member per key, as JSON without repeated keys. */
function allReadings(tree: Tree): string[] {
  if ("scalar" in tree) return [tree.scalar];
  if ("elements" in tree) return combine(tree.elements.map(allReadings)).map((parts) => `[${parts.join()}]`);
  const perKey = [...byKey(tree.members)].map(([name, values]) =>
    values.flatMap(allReadings).map((json) => `${JSON.stringify(name)}:${json}`),
  );
  return combine(perKey).map((parts) => `{${parts.join()}}`);
}

function countReadings(tree: Tree): number {
  if ("scalar" in tree) return 1;
  if ("elements" in tree) return tree.elements.map(countReadings).reduce((product, count) => product * count, 1);
  const sums = [...byKey(tree.members).values()].map((values) => values.map(countReadings).reduce((a, b) => a + b));
  return sums.reduce((product, sum) => product * sum, 1);
}

function byKey(members: [string, Tree][]): Map<string, Tree[]> {
  const values = new Map<string, Tree[]>();
  for (const [name, member] of members) values.set(name, [...(values.get(name) ?? []), member]);
  return values;
}

function combine(choices: string[][]): string[][] {
  return choices.reduce<string[][]>(
    (before, options) => before.flatMap((chosen) => options.map((option) => [...chosen, option])),
    [[]],
  );
}

describe("judge, on what is deep or large", () => {
  const deep = (inner: string) => `${'{"a":'.repeat(200_000)}${inner}${"}".repeat(200_000)}`;

  it("does not overflow the stack", () => {
    expect(judgeText("@..b", deep('{"b":1}'))).toBe("yes");
    expect(judgeText("@..[?@.b == 1]", deep('{"b":1}'))).toBe("yes");
    expect(judgeText("@..b", deep("1"))).toBe("no");
  });

  it("compares deep values", () => {
    expect(judgeText("@.x == @.y", `{"x":${deep("1")},"y":${deep("1")}}`)).toBe("yes");
    expect(judgeText("@.x == @.y", `{"x":${deep("1")},"y":${deep("2")}}`)).toBe("no");
  });

  it("leaves open what takes too much work", () => {
    expect(judgeText("@..a..a..a", deep("1"))).toBe("maybe");
    expect(judgeText("match(@.a, @.p)", '{"a":"b","p":"a{10000}b"}')).toBe("maybe");
  });

  it("runs a pattern from the data in time linear in the text", () => {
    const json = JSON.stringify({ a: "a".repeat(100_000), p: "(a*)*b" });
    expect(judgeText("match(@.a, @.p)", json)).toBe("no");
  });
});
