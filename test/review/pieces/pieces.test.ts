/** Lists that look as if they were one text: which do, and which do not. */
import { describe, expect, it } from "vitest";
import { placeText } from "../../../src/review/engine/place.ts";
import { listsApart } from "../../../src/review/pieces/apart.ts";
import { documentsIn } from "../../../src/review/pieces/beginning.ts";
import { pieceListsIn } from "../../../src/review/pieces/pieces.ts";
import { packOf, rulesOf } from "../../helpers/packs.ts";

const SENTENCE = "hello this is the hotel and my number is 202 555 0143 thank you".split(" ");

function listsIn(value: unknown): string[] {
  return pieceListsIn(value).map(({ place, joined }) => `${placeText(place)} ${joined}`);
}

describe("lists that look like pieces of one text", () => {
  it.each<[string, unknown, string[]]>([
    ["words", { words: SENTENCE.map((w) => ({ w, start: 1 })) }, ["$.words [*].w"]],
    ["words, bare", { t: SENTENCE }, ["$.t [*]"]],
    [
      "words, one alternative each",
      { items: SENTENCE.map((content) => ({ alternatives: [{ content, confidence: "0.9" }] })) },
      ["$.items [*].alternatives[0].content"],
    ],
    ["keys", { pressed: [..."2025550143#"] }, ["$.pressed [*]"]],
    ["keys as numbers, by their name", { dtmf: [2, 0, 2, 5, 5, 5, 0] }, ["$.dtmf [*]"]],
    ["in lists", { turns: [{ words: SENTENCE }, { words: SENTENCE }] }, ["$.turns[*].words [*]"]],
    ["Japanese", { words: [..."お名前は山田です"].map((w) => ({ w })) }, ["$.words [*].w"]],
  ])("%s", (_name, value, expected) => {
    expect(listsIn(value)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ["tags", { tags: ["vip", "new", "gold", "paid", "open", "late", "north", "web"] }],
    [
      "states",
      {
        events: SENTENCE.map((_, i) => ({ type: i % 2 ? "in" : "on", at: i })).map(({ at }) => ({ type: "queue", at })),
      },
    ],
    ["flags of records", { data: SENTENCE.map((_, i) => ({ tags: [{ name: "transfer", value: String(i % 2) }] })) }],
    ["counts", { counts: [1, 2, 3, 4, 5, 6, 7, 8] }],
    ["texts", { notes: SENTENCE.map((word) => `${word} is what the customer said`) }],
    ["ids", { ids: SENTENCE.map((_, i) => `a${i}b${i}`) }],
    ["few", { words: SENTENCE.slice(0, 5) }],
    ["the first of each list", SENTENCE.map((word) => ({ of: [word, "x"] }))],
  ])("not %s", (_name, value) => {
    expect(listsIn(value)).toEqual([]);
  });

  it("are those alone that rules look at one by one", () => {
    const lists = pieceListsIn({ words: SENTENCE.map((w) => ({ w })) });
    const scan = { name: "scan" } as const;
    const left = (...entries: Parameters<typeof packOf>[0]) => listsApart(lists, rulesOf(packOf(entries))).length;
    expect(listsApart(lists, undefined)).toHaveLength(1);
    expect(left({ path: "$.words", action: scan })).toBe(1);
    expect(left({ path: "$.words", action: scan, joined: "[*].w" })).toBe(0);
    expect(left({ path: "$.words" })).toBe(0);
    expect(left({ path: "$.x" })).toBe(0);
  });

  it("are read from what has come of a document", () => {
    const text = JSON.stringify({ id: 1, words: SENTENCE.map((w) => ({ w })), more: { x: 'a\\"b' } });
    for (let end = 0; end < text.length; end++) for (const one of documentsIn(text.slice(0, end))) pieceListsIn(one);
    expect(documentsIn(text.slice(0, -9)).flatMap(listsIn)).toEqual(["$.words [*].w"]);
    expect(documentsIn(`${text}\n${text}\n{"a`).flatMap(listsIn)).toHaveLength(2);
  });
});
