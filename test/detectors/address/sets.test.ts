/** Sentences in the languages that are known: the whole address is found, and nothing in what only looks like one. */
import { describe, expect, it } from "vitest";
import { bracketed, foundIn, plain, sentencesOf } from "./sentences.ts";
import * as chinese from "./sets/chinese.ts";
import * as english from "./sets/english.ts";
import * as french from "./sets/french.ts";
import * as german from "./sets/german.ts";
import * as japanese from "./sets/japanese.ts";
import * as korean from "./sets/korean.ts";
import * as romance from "./sets/romance.ts";

const SETS = { english, german, french, romance, chinese, japanese, korean };

describe.each(Object.entries(SETS))("addresses in %s sentences", (_, { FOUND, NOT_FOUND }) => {
  it("are found whole", () => {
    const sentences = sentencesOf(FOUND);
    const wrong = sentences.flatMap((sentence, i) => (bracketed(plain(sentence)) === sentence ? [] : [i + 1]));
    expect(wrong, "lines of the table").toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(30);
  });

  it("are not seen in what only looks like one", () => {
    const sentences = sentencesOf(NOT_FOUND);
    const wrong = sentences.flatMap((sentence, i) => (foundIn(sentence).length === 0 ? [] : [i + 1]));
    expect(wrong, "lines of the table").toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(30);
  });
});
