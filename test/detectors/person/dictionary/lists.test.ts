/** The lists themselves: what they say of a word, how much room they take, and how a text meets them. */
import { describe, expect, it } from "vitest";
import { plainWord } from "../../../../scripts/names/plain-word.mjs";
import { listedByFile } from "../../../../src/detectors/person/dictionary/by-file.ts";
import { ListedNames } from "../../../../src/detectors/person/dictionary/listed.ts";
import { namesText } from "../../../../src/packed/names/file.ts";
import { BITS } from "../../../../src/packed/names/names.ts";
import { isFamilyName, isGivenName, listed, namesByDictionary } from "./by-lists.ts";

const MEGABYTE = 1_000_000;

describe("lists of names", () => {
  it("say what a word is, however it is written", () => {
    for (const word of ["Katarzyna", "katarzyna", "FRANÇOIS", "Francois", "太郎"]) expect(isGivenName(word)).toBe(true);
    for (const word of ["O'Brien", "obrien", "O’Brien", "Müller", "Mueller", "muller", "山田"])
      expect(isFamilyName(word)).toBe(true);
    for (const word of ["", "-", "invoice", "zzzzzz", "山"])
      expect([isGivenName(word), isFamilyName("invoice")]).toEqual([false, false]);
  });

  it("give all names, each once, and each is found again", () => {
    const names = new Map<string, number>();
    listed().lists.each((name, bits) =>
      names.set(name, (names.get(name) ?? 0) + (bits & (BITS.GIVEN | BITS.FAMILY) ? 1 : 9)),
    );
    expect(names.size).toBeGreaterThan(54_000);
    expect(new Set(names.values())).toEqual(new Set([1]));
    const lost = [...names.keys()].filter((name) => !isGivenName(name) && !isFamilyName(name));
    expect(lost).toEqual([]);
  });

  it("take at most 5 MB of memory, and about 1 MB of a file", () => {
    const before = process.memoryUsage().arrayBuffers;
    const names = new ListedNames(namesText() as string);
    expect(names.find("Katarzyna Wojcik")).toHaveLength(1);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(12 * MEGABYTE);
    expect(names.lists.size).toBeLessThan(5 * MEGABYTE);
    expect(namesText()?.length).toBeLessThan(1.2 * MEGABYTE);
  });

  it("are written as texts are read", () => {
    const lists = listedByFile()?.lists;
    const written = [
      "Åsa",
      "Łukasz",
      "Björn",
      "Søren",
      "Zoë",
      "D'Amico",
      "Nguyễn",
      "Ñíguez",
      "Ivanović",
      "Strauß",
      "Æsa",
      "Þóra",
    ];
    for (const word of written) expect(lists?.bitsOf(word)).toBe(lists?.bitsOf(plainWord(word)));
  });
});

describe("the look at a text", () => {
  const rows = [
    "a",
    "A",
    "A ",
    "Ana ",
    "ana ",
    "J. ",
    "O'",
    "de ",
    "Ana-",
    "Ana & ",
    "李",
    "田中 ",
    "김",
    "가",
    ", ",
    "1 ",
    "Ana, ",
  ];

  it.each(rows)("is linear: %#", (row) => {
    const text = row.repeat(Math.ceil(300_000 / row.length));
    const found = namesByDictionary(text);
    let end = 0;
    for (const name of found) {
      expect(name.start).toBeGreaterThanOrEqual(end);
      end = name.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it("says the same of the same text, whatever was looked at before", () => {
    const text = "so Katarzyna Wojcik and J. Okafor wrote";
    const first = namesByDictionary(text);
    namesByDictionary("Ana de");
    namesByDictionary("Jennifer &");
    expect(namesByDictionary(text)).toEqual(first);
  });
});
