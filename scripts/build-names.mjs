// Compiles the lists in the folder `names` for src/detectors/person/dictionary: src/packed/names.txt, which Node reads where the dictionary is
// used, and src/packed/names/text.ts, the same for bundles, which `scrubjay/names` brings. What the lists are, and whose: NOTICE.md.
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { plainWord } from "./names/plain-word.mjs";
import { source } from "./source.mjs";

const { BITS, FIRST_BITS, FIRST_SHARED, MOST_SHARED } = await source("packed/names/names.ts");

const FUNCTION = BITS.WORD | BITS.WEAK;
/** What the words of a section are. Of sections in Chinese characters and Hangul the words are kept as they are. */
const SECTIONS = {
  given: BITS.GIVEN,
  family: BITS.FAMILY,
  "given ja": BITS.GIVEN | BITS.JAPANESE,
  "family ja": BITS.FAMILY | BITS.JAPANESE,
  "given zh": BITS.GIVEN | BITS.CHINESE,
  "family zh": BITS.FAMILY | BITS.CHINESE,
  "given reading": BITS.GIVEN | BITS.WEAK,
  "family reading": BITS.FAMILY | BITS.WEAK,
  word: BITS.WORD,
  function: FUNCTION,
  place: BITS.OTHER,
  product: BITS.OTHER,
  known: BITS.GIVEN,
  name: 0,
  "no name": 0,
};
const LATIN = /^[a-z]+$/;
/** No letter of ASCII: those stand for what an entry is. */
const BEYOND = /^[^\0-\x7f]+$/;
const EASTERN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々]/u;
const SHORTEST = 2;
const LONGEST = 24;

/** How a letter is written that has a mark, where it is written without: `ö` as `oe`. */
const SPELT = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae" };

const words = new Map();
const strong = new Set();
const functions = new Set();
const names = new Set();
const others = new Set();
const known = new Set();
for (const file of readdirSync(new URL("../names/", import.meta.url)).sort()) readList(file);
for (const word of others) if (!words.has(word)) words.set(word, BITS.OTHER);
for (const [word, bits] of words) words.set(word, finalBits(word, bits));

const latin = [...words].filter(([word]) => LATIN.test(word)).sort(byWord);
const otherScripts = [...words].filter(([word]) => BEYOND.test(word)).sort(byWord);
const text = `${frontCoded(latin)}\n${frontCoded(otherScripts)}`;
const packed = new URL("../src/packed/", import.meta.url);
await writeFile(new URL("names.txt", packed), text);
await writeFile(
  new URL("names/text.ts", packed),
  `/** Names and words, as scripts/build-names.mjs has packed them; in Node file.ts stands in its place. */
export const namesText = (): string =>
  ${JSON.stringify(text)};
`,
);

function readList(file) {
  if (!file.endsWith(".txt")) return;
  let section = "";
  for (const line of readFileSync(new URL(`../names/${file}`, import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("#")) continue;
    if (line.startsWith("[")) section = line.slice(1, -1);
    else for (const word of line.split(" ")) if (word !== "") add(word, section);
  }
}

function add(word, section) {
  const bits = SECTIONS[section];
  if (bits === undefined) throw new Error(`no section: ${section}`);
  for (const key of new Set([plainWord(word), plainWord(spelt(word))])) {
    if (key.length > LONGEST || (LATIN.test(key) && key.length < SHORTEST)) continue;
    if (section === "known") known.add(key);
    if (section === "name") names.add(key);
    else if (section === "no name") others.add(key);
    else addBits(key, bits);
  }
}

function addBits(key, bits) {
  const isName = (bits & (BITS.GIVEN | BITS.FAMILY)) !== 0;
  if (isName && (bits & BITS.WEAK) === 0) strong.add(key);
  if (bits === FUNCTION) functions.add(key);
  words.set(key, (words.get(key) ?? 0) | (bits & ~BITS.WEAK));
}

/** A name that is only a reading is weak; a word with that bit is one that sentences are made of. */
function finalBits(word, written) {
  if (EASTERN.test(word)) return written;
  const bits = names.has(word) ? written & ~BITS.WORD : written;
  const isName = (bits & (BITS.GIVEN | BITS.FAMILY)) !== 0;
  const isWeak = (!names.has(word) && functions.has(word)) || (isName && !strong.has(word));
  if (isWeak) return bits | BITS.WEAK;
  const isKnown = known.has(word) && (bits & BITS.GIVEN) !== 0;
  return isKnown && (bits & (BITS.WORD | BITS.OTHER)) === 0 ? bits | BITS.KNOWN : bits;
}

function spelt(word) {
  return word.toLowerCase().replace(/[äöüåøæ]/g, (letter) => SPELT[letter]);
}

function byWord([a], [b]) {
  return a < b ? -1 : 1;
}

/** Each as: how many letters it shares with the one before, its other letters, what it is. */
function frontCoded(entries) {
  let before = "";
  const parts = entries.map(([word, bits]) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared++;
    before = word;
    return String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared) + String.fromCharCode(FIRST_BITS + bits);
  });
  return parts.join("");
}
