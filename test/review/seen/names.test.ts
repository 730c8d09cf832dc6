/** No name of a person is printed or written, however its map is made, and names of fields still are. */
import { describe, expect, it } from "vitest";
import { FEWEST_OBJECTS } from "../../../src/review/seen/names.ts";
import { type SeenFile, seenFileText } from "../../../src/review/seen/seen-file.ts";
import { BASE, FIELDS, reviewed, sampled } from "../samples.ts";

const PACK = reviewed(BASE, FIELDS);
const page = (records: readonly object[]) => JSON.stringify({ total: 1, data: records });
const pathsOf = (records: readonly object[], before?: SeenFile) =>
  sampled(PACK, [page(records)], { month: "2026-09", before }).sampled.places.map(({ path }) => path);

/** What pages are made of, and the file. */
function printedOf(text: string, before?: SeenFile): { readonly all: string; readonly remembered: SeenFile } {
  const month = before === undefined ? "2026-08" : "2026-09";
  const { sampled: found, undocumented, remembered } = sampled(PACK, [text], { month, before });
  return { all: JSON.stringify([found, undocumented]) + seenFileText(remembered), remembered };
}

const SYLLABLES = ["zel", "quu", "mus", "bri", "tov", "ank", "yro", "wex"];
const CASES = [
  (a: string, b: string) => `${capital(a)}${capital(b)}`,
  (a: string, b: string) => `${a}${b}`,
  (a: string, b: string) => `${a}_${b}`,
  (a: string, b: string) => `${capital(a)}.${capital(b)}`,
  (a: string) => `${a[0]}`,
];

/** Harmless to look at: letters, as programs make names. */
function people(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const [a, b, c] = [i, i >> 3, i >> 6].map((at) => SYLLABLES[at & 7] as string) as [string, string, string];
    return (CASES[i % 4] as (a: string, b: string) => string)(`${a}${c}`, `${b}${a}x`);
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const VALUES: Readonly<Record<string, (i: number) => unknown>> = {
  numbers: (i) => i,
  words: (i) => (i % 2 ? "sad" : "glad"),
  objects: (i) => ({ age: i, mood: "sad" }),
  "lists of objects": (i) => [{ age: i }],
  mixed: (i) => [i, "x", null, { a: i }, [i]][i % 5],
};

/** Where the map stands. */
const PLACES: Readonly<Record<string, (map: object) => object>> = {
  "in a field nobody documents": (map) => ({ id: "r", by: map }),
  "as a record": (map) => map,
  "beside a sum": (map) => ({ id: "r", by: { total: 1, ...map } }),
  "in an object of a documented name": (map) => ({ id: "r", phone: map, tags: [{ name: "a", value: map }] }),
  "in a map": (map) => ({ id: "r", by: { zelquux: map, anktov: map } }),
};

/** Which names each record has. */
const SHARES: Readonly<Record<string, (names: readonly string[], i: number) => readonly string[]>> = {
  all: (names) => names,
  "one each": (names, i) => [names[i % names.length] as string],
  "most of them": (names, i) => names.filter((_, at) => (at + i) % 4 !== 0),
};

const MAPS = [1, 2, 200].flatMap((records) => [2, 4, 7, 8, 40].map((names) => [records, names] as const));

describe.each(Object.keys(PLACES))("a map of people %s", (place) => {
  it.each(MAPS)("in %i records, of %i names: none is told", (records, count) => {
    const names = people(count);
    for (const of of Object.values(VALUES)) {
      for (const share of Object.values(SHARES)) {
        const made = Array.from({ length: records }, (_, i) =>
          PLACES[place]?.(Object.fromEntries(share(names, i).map((name, at) => [name, of(at)]))),
        ) as object[];
        const first = printedOf(page(made));
        const second = printedOf(page(made), first.remembered);
        for (const { all } of [first, second]) {
          const words = new Set(all.match(/[\w.]+/g)?.flatMap((word) => [word, ...word.split(".")]));
          expect(names.filter((name) => words.has(name)).length).toBe(0);
        }
      }
    }
  });
});

describe("a map of people of whom one is in most objects", () => {
  it.each([1, 2, 200])("in %i records, beside sums: none is told", (records) => {
    const names = people(40);
    const [often = "", ...others] = names;
    const made = Array.from({ length: records }, (_, i) => ({
      id: "r",
      by: { total: i, count: 2, [often]: 1, [others[i % 39] as string]: 2 },
    }));
    expect(printedOf(page(made)).all).not.toContain(often);
  });
});

describe("names of members", () => {
  const times = (count: number, of: (i: number) => object) => Array.from({ length: count }, (_, i) => of(i));
  const record = { id: "r", phone: "x", customer: { email: "ana@example.com" } };

  it("stand where rules or documents have them, however seldom", () => {
    expect(pathsOf([{ id: "r", tags: [{ name: "a", value: "b" }] }])).toEqual([
      "$.data[*].id",
      "$.data[*].tags[*].name",
      "$.data[*].tags[*].value",
      "$.total",
    ]);
  });

  it("stand where they are in most of many objects, and in fewer nowhere", () => {
    const mood = (count: number, having: number) =>
      pathsOf(times(count, (i) => (i < having ? { ...record, mood: "sad" } : record))).includes("$.data[*].mood");
    expect(mood(FEWEST_OBJECTS, FEWEST_OBJECTS)).toBe(true);
    expect(mood(FEWEST_OBJECTS - 1, FEWEST_OBJECTS - 1)).toBe(false);
    expect(mood(40, 21)).toBe(true);
    expect(mood(40, 20)).toBe(false);
  });

  it("are those of fields only beside more that rules, documents or programs have", () => {
    const of = (more: object) =>
      pathsOf(times(20, () => ({ ...record, ...more }))).filter((path) => /\.(?:mood|\*)/.test(path));
    expect(of({ mood: 1, weather: 1 })).toEqual(["$.data[*].mood"]);
    expect(of({ mood: 1, weather: 1, shoe: 1 })).toEqual(["$.data[*].*"]);
    expect(of({ mood: 1, weather: 1, shoe: 1, startTime: 1 })).toEqual(["$.data[*].mood"]);
  });

  it("do not recur where one object repeats them", () => {
    const others = times(10, () => record).map((one) => JSON.stringify(one));
    const repeats = `{${Array.from({ length: 12 }, () => '"ana":1').join()}}`;
    expect(printedOf(`{"data":[${[...others, repeats].join()}]}`).all).not.toContain('ana"');
  });

  it("below a map stand where they recur in its objects", () => {
    const names = people(20);
    const by = Object.fromEntries(names.map((name) => [name, { age: 3, mood: "sad" }]));
    expect(pathsOf([{ by: { ...by } }])).toEqual(["$.data[*].*.*.*", "$.data[*].*.*.age", "$.total"]);
  });

  it("stand where they stood before, so that a rare one is no other place the next month", () => {
    const first = sampled(PACK, [page(times(20, () => ({ ...record, mood: 1 })))], { month: "2026-08" });
    expect(pathsOf([{ ...record, mood: 1 }], first.remembered)).toContain("$.data[*].mood");
  });

  it("of people stand no more, though a file of what was seen has them", () => {
    const [first = "", second = ""] = people(2);
    const { remembered } = sampled(PACK, [page([record])], { month: "2026-08" });
    const [place] = remembered.places;
    const paths = [`$.data[*].by.${first}`, `$.data[*].by.${second}`, `$.agents['${first}'].age`];
    const places = [...remembered.places, ...paths.map((path) => ({ ...place, path }) as SeenFile["places"][number])];
    expect(printedOf(page([record]), { ...remembered, places }).all).not.toMatch(new RegExp(`${first}|${second}`));
  });

  it("stand no more once what they are in is known to be a map", () => {
    const first = sampled(PACK, [page(times(20, () => ({ ...record, anna: 1 })))], { month: "2026-08" });
    expect(seenFileText(first.remembered)).toContain("anna");
    const names = people(20);
    const records = times(20, (i) => ({ ...record, anna: 1, [names[i] as string]: 1 }));
    const second = sampled(PACK, [page(records)], { month: "2026-09", before: first.remembered });
    expect(seenFileText(second.remembered)).not.toContain("anna");
  });
});
