// Names of IPADIC in Chinese characters and kana, and their readings in Latin letters.
import { readFileSync } from "node:fs";
import { filesIn } from "./files.mjs";
import { hepburn } from "./romanised.mjs";

/** Which field of a line is what. */
const WORD = 0;
const KIND = 7;
const READING = 11;

const KANJI = /^[\p{Script=Han}々ヶノ]{1,4}$/u;
const KANA = /^[\p{Script=Hiragana}]{2,5}$/u;
/** Shorter readings are syllables of everything. */
const SHORTEST = 4;

export function japaneseNames(folder) {
  const sets = {
    "family ja": new Set(),
    "given ja": new Set(),
    "family reading": new Set(),
    "given reading": new Set(),
  };
  const [file] = filesIn(folder, /Noun\.name\.csv$/);
  for (const line of new TextDecoder("euc-jp").decode(readFileSync(file)).split("\n")) {
    const fields = line.split(",");
    const kind = { 姓: "family", 名: "given" }[fields[KIND]];
    if (kind === undefined) continue;
    const word = fields[WORD];
    if (KANJI.test(word) && (word.length > 1 || kind === "family")) sets[`${kind} ja`].add(word);
    else if (kind === "given" && KANA.test(word)) sets["given ja"].add(word);
    const reading = hepburn(fields[READING] ?? "");
    if (reading !== undefined && reading.length >= SHORTEST && KANJI.test(word)) sets[`${kind} reading`].add(reading);
  }
  return sets;
}
