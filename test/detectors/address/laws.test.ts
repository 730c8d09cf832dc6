/** The laws of all detectors, and that time grows with the text and not faster. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { streetAddress } from "../../../src/detectors/address/street-address.ts";
import type { Detector } from "../../../src/detectors/detector.ts";
import { checkLaws, checkNothingLeft } from "../laws.ts";
import { detector, plain, sentencesOf } from "./sentences.ts";
import * as chinese from "./sets/chinese.ts";
import * as english from "./sets/english.ts";
import * as japanese from "./sets/japanese.ts";
import * as korean from "./sets/korean.ts";
import * as romance from "./sets/romance.ts";

const make = () => streetAddress.make({ regions: [] }) as Detector;
const SENTENCES = [english, romance, chinese, japanese, korean].flatMap(({ FOUND }) => sentencesOf(FOUND)).map(plain);
const PIECES =
  "1|12|12a|3-4|/|,|.|#|\n|>| |Apt|Suite|Flat|Oak|Street|rue|de|Calle|Mayor|Straße|Musterweg|Berlin|10115|IL|62704|SW1A|1AA|address|:|at|corner of|PO Box|(|)|路|号|北京市|区|楼|東京都|市|丁目|ビル|〒|の|서울|강남구|로|동|번지|😀";

describe("the detector of addresses", () => {
  it("holds to the laws of all detectors in sentences", () => {
    for (const text of SENTENCES) checkLaws(make, text);
  });

  it("holds to them in what is put together from pieces", () => {
    const piece = fc.constantFrom(...PIECES.split("|"));
    const text = fc.array(fc.tuple(piece, fc.constantFrom("", " ", ", ")), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        checkLaws(make, parts.flat().join(""));
      }),
    );
  });

  it("finds nothing more in what it has left of a sentence", () => {
    for (const text of SENTENCES) checkNothingLeft(detector, text);
  });

  it("finds nothing without a digit", () => {
    for (const text of SENTENCES) expect(detector.find(text.replace(/[0-9]/g, "x"))).toEqual([]);
  });

  it("takes no more than linear time", () => {
    for (const part of PIECES.split("|").flatMap((a) => ["1", "Oak ", "市区1丁目", ", "].map((b) => a + b))) {
      const [few, many] = [10_000, 80_000].map((size) => timeOf(part.repeat(size / part.length)));
      // Eight times as much text: 64 times as long where time grows with the square.
      expect((many as number) / Math.max(few as number, 20)).toBeLessThan(40);
    }
  }, 120_000);
});

/** The shortest of three. */
function timeOf(text: string): number {
  const took = [1, 2, 3].map(() => {
    const began = performance.now();
    detector.find(text);
    return performance.now() - began;
  });
  return Math.min(...took);
}
