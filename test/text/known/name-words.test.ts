/** The tables of words in names: of each row some, so that a row that is lost is missed. */
import { describe, expect, it } from "vitest";
import {
  freeHonorificAt,
  isCommonWord,
  isHonorificAfter,
  isHonorificBefore,
  isParticle,
  isTitle,
} from "../../../src/text/known/name-words.ts";

describe("words", () => {
  it.each(
    [
      "agent guest our you anonymous service phone mobile billing voice after some thank yes april hope ivy rose rusty",
      "brown alle wolf blanc sol 不明 客服 高兴 方便 高峰 经理 お客様 さくら 愛 고객 하늘",
    ].flatMap((row) => row.split(" ")),
  )("%s is a common one", (word) => {
    expect(isCommonWord(word)).toBe(true);
  });

  it.each(["ana", "example", "ruiz", "山田", "김철수"])("%s is a name", (word) => {
    expect([isCommonWord(word), isParticle(word), isTitle(word)]).toEqual([false, false, false]);
  });

  it("are particles, titles and honorifics", () => {
    for (const word of ["de", "la", "von", "zum"]) expect(isParticle(word)).toBe(true);
    for (const word of ["mr", "senora", "srta", "md", "iii"]) expect(isTitle(word)).toBe(true);
    for (const word of ["mr", "frau", "m", "senor", "bay", "คุณ"]) expect(isHonorificBefore(word, true)).toBe(true);
    for (const word of ["dr", "don"]) expect(isHonorificBefore(word, false)).toBe(false);
    for (const word of ["san", "hanim"]) expect(isHonorificAfter(word)).toBe(true);
    for (const word of ["様", "博士", "部長", "여사"]) expect(freeHonorificAt(`山${word}`, 1)).toBe(word.length);
  });
});
