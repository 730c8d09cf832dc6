/** The walk finds all that documents can show, and nothing that none shows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesAt } from "../../../src/review/cases/at-place.ts";
import { entryOf, valuesAt } from "../../../src/review/cases/decided.ts";
import { documentAt, keysTo } from "../../../src/review/cases/document.ts";
import { searched } from "../../../src/review/cases/search.ts";
import { Walk } from "../../../src/review/cases/walk.ts";
import { decideAll, decisionsIn } from "../../../src/review/engine/engine.ts";
import { type Json, keyText } from "../../../src/review/engine/json.ts";
import { parsePlace, placeOf } from "../../../src/review/engine/place.ts";
import { packOf as packWith } from "../../helpers/packs.ts";
import { runCount } from "../../helpers/run-count.ts";
import { document, draft, packOf } from "../random-rules.ts";

/** The cases of a place under one rule, with a document for each. */
function casesOf(path: string, place: string, given?: string | number): Record<string, unknown> {
  const cases = casesAt(new Walk([packWith([{ path }])]), parsePlace(place), "x", given);
  return Object.fromEntries(cases.map(({ when, document: made }) => [when, JSON.parse(JSON.stringify(made))]));
}

const TAG = "$.tags[*].value";

describe("casesAt", () => {
  it("is one document where no filter looks", () => {
    expect(casesOf("$.a.b", "$.a.*.c[*]")).toEqual({ "": { a: { somethingNew: { c: ["x"] } } } });
  });

  it("has each literal, a text that is none, and nothing", () => {
    expect(casesOf("$.tags[?@.name == 'a' || 'b' == @.name].value", TAG)).toEqual({
      'name is "a"': { tags: [{ value: "x", name: "a" }] },
      'name is "b"': { tags: [{ value: "x", name: "b" }] },
      "another name": { tags: [{ value: "x", name: "something else" }] },
      "no name": { tags: [{ value: "x" }] },
    });
    expect(Object.keys(casesOf("$.tags[?@.name].value", TAG))).toEqual(["another name", "no name"]);
  });

  it("has a number for each side of literals that differs", () => {
    expect(Object.keys(casesOf("$.tags[?@.n < 5 && @.n >= 2].value", TAG)).sort()).toEqual([
      "another n",
      "n is 2",
      "n is 5",
      "n is, say, 0",
      "no n",
    ]);
  });

  it("has texts that a pattern matches, and that it does not", () => {
    const cases = casesOf("$.tags[?match(@.name, 'call(er|ee)') || length(@.name) > 20].value", TAG);
    const names = Object.values(cases).map((one) => (one as { tags: [{ name?: string }] }).tags[0].name ?? "");
    expect(names.filter((name) => /^call(er|ee)$/.test(name)).length).toBe(1);
    expect(names.filter((name) => name.length > 20).length).toBe(1);
    // And another text, no name, and a container, of whose length nothing is known.
    expect(names.length).toBe(5);
  });

  it("has the value itself where a filter looks at it", () => {
    expect(casesOf("$.list[?@ == 'a']", "$.list[*]")).toEqual({
      '$.list[0] is "a"': { list: ["a"] },
      "another $.list[0]": { list: ["something else"] },
    });
    expect(Object.keys(casesOf("$.list[?@ == 'a']", "$.list[*]", "a"))).toEqual(['$.list[0] is "a"']);
    expect(casesOf("$.list[?@ == 'a']", "$.list[*]", "b")).toEqual({ "another $.list[0]": { list: ["b"] } });
  });

  it("leaves alone what no filter of the place's own way looks at", () => {
    expect(Object.keys(casesOf("$.other[?@.name == 'a'].value", TAG))).toEqual([""]);
  });

  it("is as many cases as there are outcomes, however many values filters name", () => {
    const filter = Array.from({ length: 24 }, (_, i) => `@.m${i} == 'a'`).join(" && ");
    expect(Object.keys(casesOf(`$.tags[?${filter}].value`, TAG)).length).toBeLessThan(30);
  });

  it("has more than one element where a path tells them apart", () => {
    expect(casesOf("$.l[0]", "$.l[*]")).toEqual({ "at $.l[0]": { l: ["x"] }, "at $.l[1]": { l: [null, "x"] } });
    expect(Object.keys(casesOf("$.other[1]", "$.l[*]"))).toEqual([""]);
  });

  it("does not mistake a name like __proto__", () => {
    expect(JSON.stringify(casesOf("$.a", "$.__proto__.x"))).toBe('{"":{"__proto__":{"x":"x"}}}');
  });
});

describe("a walk", () => {
  it("finds, for each value of a document, the entry that the engine finds", () => {
    const numRuns = runCount(150);
    let compared = 0;
    fc.assert(
      fc.property(draft, fc.array(document, { minLength: 3, maxLength: 8 }), (one, documents) => {
        const reviewed = packOf(one);
        fc.pre(reviewed !== undefined);
        const walk = new Walk([reviewed.pack]);
        for (const json of documents) {
          for (const { keys, entry } of decisionsIn(JSON.stringify(json), reviewed.pack)) {
            const found = casesAt(walk, placeOf(keys), "x").map(({ spot }) => entryIn(walk, spot.deciding[0]));
            compared++;
            expect(found, JSON.stringify(json)).toContain(entry);
          }
        }
      }),
      { numRuns },
    );
    if (numRuns >= 150) expect(compared).toBeGreaterThan(100);
  });

  it("foresees what the engine decides for each document that it makes up", () => {
    let compared = 0;
    fc.assert(
      fc.property(draft, (one) => {
        const reviewed = packOf(one);
        fc.pre(reviewed !== undefined);
        const { pack } = reviewed;
        const walk = new Walk([pack]);
        const foreseen = searched(walk).spots.flatMap((spot) => {
          const made = spot.isOpaque || valuesAt(walk, spot).length === 0 ? undefined : documentAt(walk, spot, "x");
          return made === undefined ? [] : [{ made, key: keyText(keysTo(walk, spot)), spot }];
        });
        const decided = decideAll(
          foreseen.map(({ made }): Json => made),
          pack,
        );
        for (const [i, { key, spot, made }] of foreseen.entries()) {
          compared++;
          expect(decided[i]?.get(key), JSON.stringify(made)).toBe(entryIn(walk, spot.deciding[0]));
        }
      }),
      { numRuns: runCount(150) },
    );
    if (runCount(150) >= 150) expect(compared).toBeGreaterThan(1000);
  });

  function entryIn(walk: Walk, deciding = -1): string | null {
    return entryOf(walk, 0, deciding).entry;
  }
});
