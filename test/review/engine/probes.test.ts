/** What a probe varies, and that the engine then tells the cases apart. */
import { describe, expect, it } from "vitest";
import { IRegexp } from "../../../src/paths/i-regexp.ts";
import { parsePath } from "../../../src/paths/parse.ts";
import { decideAll, decisionsIn } from "../../../src/review/engine/engine.ts";
import { keyText, valueAt, withValue } from "../../../src/review/engine/json.ts";
import { outcomesOf } from "../../../src/review/engine/outcomes.ts";
import { examplesOf } from "../../../src/review/engine/pattern-examples.ts";
import { parsePlace } from "../../../src/review/engine/place.ts";
import { probeBaseOf } from "../../../src/review/engine/probe-base.ts";
import { probesOf } from "../../../src/review/engine/probes.ts";
import { isSettled } from "../../../src/review/engine/watches.ts";
import { exampleOf } from "../../../src/review/fields.ts";
import { packOf } from "../../helpers/packs.ts";
import { BASE, FIELDS, reviewed } from "../samples.ts";

/** The cases of a place under one rule. */
function casesOf(path: string, place: string, value: string | number = "x"): Record<string, unknown> {
  const base = probeBaseOf([packOf([{ path }])]);
  const probes = probesOf({ place: parsePlace(place), value }, base);
  return Object.fromEntries(probes.map(({ when, document }) => [when, JSON.parse(JSON.stringify(document))]));
}

const TAG = "$.tags[*].value";

describe("probesOf", () => {
  it("makes one document where no filter looks", () => {
    expect(casesOf("$.a.b", "$.a.*.c[*]")).toEqual({ "": { a: { somethingNew: { c: ["x"] } } } });
  });

  it("tries each literal, a text that is none, and nothing", () => {
    expect(casesOf("$.tags[?@.name == 'a' || 'b' == @.name].value", TAG)).toEqual({
      'name is "a"': { tags: [{ value: "x", name: "a" }] },
      'name is "b"': { tags: [{ value: "x", name: "b" }] },
      "another name": { tags: [{ value: "x", name: "something else" }] },
      "no name": { tags: [{ value: "x" }] },
    });
  });

  it("tries numbers with their neighbours, true and null", () => {
    const cases = casesOf("$.tags[?@.n < 5 || @.b == true || @.z == null].value", TAG);
    expect(Object.keys(cases)).toContain("n is 5 and b is true and z is null");
    expect(Object.keys(cases)).toContain("n is 4 and another b and no z");
    expect(Object.keys(cases).length).toBe(5 * 3 * 3);
  });

  it("varies what lies deeper, and what filters inside filters look at", () => {
    const cases = casesOf("$.tags[?@.of[?@.kind == 'k'].name].value", TAG);
    expect(cases['kind is "k" and another name']).toEqual({
      tags: [{ value: "x", of: [{ kind: "k", name: "something else" }] }],
    });
    expect(cases["no kind and no name"]).toEqual({ tags: [{ value: "x" }] });
  });

  it("makes texts of a length and lists of a count", () => {
    const lengths = Object.values(casesOf("$.tags[?length(@.name) > 2].value", TAG));
    expect(lengths).toContainEqual({ tags: [{ value: "x", name: "xxx" }] });
    const counts = Object.values(casesOf("$.tags[?count(@.list[*]) == 1].value", TAG));
    expect(counts).toContainEqual({ tags: [{ value: "x", list: [null, null] }] });
  });

  it("makes texts that a pattern matches", () => {
    const cases = Object.keys(casesOf("$.tags[?match(@.name, 'call(er|ee)')].value", TAG));
    expect(cases).toEqual(['name is "caller"', 'name is "callee"', "another name", "no name"]);
  });

  it("varies the value itself where a filter looks at it", () => {
    expect(casesOf("$.list[?@ == 'a']", "$.list[*]")).toEqual({
      '$.list[0] is "a"': { list: ["a"] },
      "another $.list[0]": { list: ["x"] },
    });
    expect(Object.keys(casesOf("$.tags[?@.value == 'a'].value", TAG))).toEqual(['value is "a"', "another value"]);
  });

  it("leaves alone what no filter of the place's own way looks at", () => {
    expect(Object.keys(casesOf("$.other[?@.name == 'a'].value", TAG))).toEqual([""]);
    expect(Object.keys(casesOf("$.tags[?@.name == 'a'].note", TAG))).toEqual([""]);
  });

  it("looks through a filter on a container around the place", () => {
    expect(Object.keys(casesOf("$.tags[?@.name == 'a']", TAG))).toEqual(['name is "a"', "another name", "no name"]);
  });

  it("stays bounded where many places are looked at", () => {
    const filter = Array.from({ length: 12 }, (_, i) => `@.m${i} == 'a'`).join(" && ");
    const cases = Object.keys(casesOf(`$.tags[?${filter}].value`, TAG));
    expect(cases.length).toBeLessThan(100);
    expect(cases.some((when) => !when.includes("no ") && !when.includes("another"))).toBe(true);
  });

  it("tries more than one element where a pattern tells them apart", () => {
    expect(Object.keys(casesOf("$.l[1].a[2:4]", "$.l[*].b"))).toEqual(["at $.l[0].b", "at $.l[1].b", "at $.l[2].b"]);
    expect(casesOf("$.l[0]", "$.l[*]")).toEqual({ "at $.l[0]": { l: ["x"] }, "at $.l[1]": { l: [null, "x"] } });
    expect(Object.keys(casesOf("$.other[1]", "$.l[*]"))).toEqual([""]);
    expect(Object.keys(casesOf("$..[1:3]", "$.l[*]")).length).toBe(4);
  });

  it("gives up a place with too many elements", () => {
    expect(casesOf("$.a", "$.list[20000]")).toEqual({});
  });

  it("does not mistake a name like __proto__", () => {
    expect(JSON.stringify(casesOf("$.a", "$.__proto__.x"))).toBe('{"":{"__proto__":{"x":"x"}}}');
  });
});

describe("isSettled", () => {
  const filterOf = (text: string) => {
    const [segment] = parsePath(`$[?${text}]`).segments;
    const [selector] = segment?.selectors ?? [];
    if (selector?.kind !== "filter") throw new Error("no filter");
    return selector.filter;
  };

  it.each(["@.a == 'x'", "1 != @.a.b", "@.a && !(@.b == null || @.c)", "@ == 'x'"])("holds for %s", (text) => {
    expect(isSettled(filterOf(text))).toBe(true);
  });

  it.each(["@.a < 1", "match(@.a, 'x')", "length(@.a) == 1", "@.a == @.b", "@..a", "@[*] ", "count(@.*) == 1"])(
    "does not for %s",
    (text) => {
      expect(isSettled(filterOf(text))).toBe(false);
    },
  );
});

describe("examplesOf", () => {
  it.each(["a|b|cd", "[a-z]", "call(er|ee)s?", "x{2,4}", "[0-9]+", "(a|b)(c|d)", "^ab$", "", "é.z"])(
    "match %s",
    (pattern) => {
      const regexp = new IRegexp(pattern);
      const matching = examplesOf(pattern).filter((text) => regexp.matches(text));
      expect(matching.length).toBeGreaterThan(0);
    },
  );

  it("have every branch and both ends of every range", () => {
    expect(examplesOf("a|b|cd")).toEqual(["a", "b", "cd"]);
    expect(examplesOf("[a-fx]")).toEqual(["a", "f", "x"]);
    expect(examplesOf("x{2,4}")).toEqual(["xx", "xxxx"]);
  });

  it("are none for what is no pattern", () => {
    expect(examplesOf("(")).toEqual([]);
  });
});

describe("the engine", () => {
  const { pack, fields = [] } = reviewed(BASE, FIELDS);
  const probes = fields.flatMap((field) => probesOf(exampleOf(field), probeBaseOf([pack])));

  it("answers for many documents as for each alone", () => {
    const together = decideAll(
      probes.map(({ document }) => document),
      pack,
    );
    for (const [i, { document }] of probes.entries()) {
      const alone = decisionsIn(JSON.stringify(document), pack).map(({ keys, entry }) => [keyText(keys), entry]);
      expect([...(together[i] ?? [])]).toEqual(alone);
    }
  });

  it("decides one field otherwise from case to case", () => {
    const [outcomes] = outcomesOf([{ place: parsePlace("$.data[*].tags[*].value"), value: "x" }], pack);
    expect(outcomes).toEqual([
      { when: ['name is "caller"'], entry: "tag-caller" },
      { when: ['name is "queue"'], entry: "tag-queue" },
      { when: ["another name", "no name"], entry: "tag-unreviewed" },
    ]);
  });
});

describe("withValue", () => {
  it("adds what is missing, and never takes a scalar away", () => {
    expect(withValue(undefined, ["a", 1, "b"], 7)).toEqual({ a: [null, { b: 7 }] });
    expect(withValue({ a: { b: 1 } }, ["a", "c"], 2)).toEqual({ a: { b: 1, c: 2 } });
    expect(withValue({ a: 1 }, ["a", "c"], 2)).toBeUndefined();
    expect(withValue({ a: {} }, ["a", 0], 2)).toBeUndefined();
    expect(valueAt({ a: [1, { b: 2 }] }, ["a", 1, "b"])).toBe(2);
    expect(valueAt({}, ["toString"])).toBeUndefined();
  });
});
