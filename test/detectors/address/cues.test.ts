/** What is found has a cue: a text without one is never shown to the detector. */
import { describe, expect, it } from "vitest";
import { addressCues } from "../../../src/detectors/address/cues.ts";
import { type CueTable, cuesOf } from "../../../src/detectors/cues/cue-table.ts";
import { cuesIn } from "../../../src/detectors/cues/cues-in.ts";
import { EVIDENCE } from "../../../src/detectors/evidence.ts";
import { fold } from "../../../src/text/folding/fold.ts";
import { detector, foundIn, plain, sentencesOf } from "./sentences.ts";
import * as chinese from "./sets/chinese.ts";
import * as english from "./sets/english.ts";
import * as french from "./sets/french.ts";
import * as german from "./sets/german.ts";
import * as japanese from "./sets/japanese.ts";
import * as korean from "./sets/korean.ts";
import * as romance from "./sets/romance.ts";

const WORDS = new Set(addressCues.places);
const table = cuesOf([detector]) as CueTable;

function hasCue(text: string): boolean {
  return (cuesIn(text, table) & EVIDENCE.PLACES) !== 0;
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
