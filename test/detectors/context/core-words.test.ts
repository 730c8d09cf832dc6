/** The table of words that the core reads is made of today's words. */
import { expect, it } from "vitest";
import { coreWords as made } from "../../../scripts/core-words.mjs";
import { wordTrie } from "../../../src/detectors/context/plain-trie.ts";
import { coreWords } from "../../../src/packed/core-words.ts";
import { WORDS } from "../../../src/scanner/shared/text.ts";

it("is what a build makes of today's words", () => {
  const today = made(wordTrie(), WORDS);
  expect(today.length).toBeGreaterThan(10_000);
  expect(Buffer.from(coreWords() ?? []).equals(today), "node scripts/build-words.mjs").toBe(true);
});
