/** What is found has a cue: a text without one is never shown to the detector. */
import { describe, expect, it } from "vitest";
import { addressCues, addressEnds } from "../../../src/detectors/address/cues.ts";
import { fold } from "../../../src/text/folding/fold.ts";
import { foundIn, plain, sentencesOf } from "./sentences.ts";
import * as chinese from "./sets/chinese.ts";
import * as english from "./sets/english.ts";
import * as french from "./sets/french.ts";
import * as german from "./sets/german.ts";
import * as japanese from "./sets/japanese.ts";
import * as korean from "./sets/korean.ts";
import * as romance from "./sets/romance.ts";

const WORDS = new Set(addressCues.places);
const UNSPACED = [...WORDS]
  .filter((cue) => /[^\p{Script=Latin}\p{Script=Greek}]/u.test(cue))
  .map((cue) => cue.slice(0, 2));
const SHORTEST = 3;

function hasCue(text: string): boolean {
  if (UNSPACED.some((cue) => text.includes(cue))) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(
    (word) => WORDS.has(word) || addressEnds.some((end) => word.length >= end.length + SHORTEST && word.endsWith(end)),
  );
}

/** Each line of the tables, each part of it between commas, and each with the words before its first number left out. */
const TEXTS = [english, german, french, romance, chinese, japanese, korean]
  .flatMap(({ FOUND }) => sentencesOf(FOUND))
  .map(plain)
  .flatMap((text) => [text, text.replace(/^[^0-9]*/, ""), ...text.split(/[,:、]/)]);

describe("cues of addresses", () => {
  it("stand in each text in which one is found", () => {
    const without = TEXTS.filter((text) => foundIn(text).length > 0 && !hasCue(fold(text).text));
    expect(without.length, "texts without a cue").toBe(0);
    expect(TEXTS.filter((text) => foundIn(text).length > 0).length).toBeGreaterThan(300);
  });

  it("are in small letters, and none stands twice", () => {
    for (const cue of WORDS) expect(cue === cue.toLowerCase() && cue !== "").toBe(true);
    expect(addressCues.places?.length).toBe(WORDS.size);
  });
});
