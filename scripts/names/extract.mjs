// Takes the lists of names in the folder `names` out of packages of others, once: node scripts/names/extract.mjs FOLDER
// FOLDER holds what is named here, unpacked. The lists are part of the repository, so that no build and no install asks for a package; run this
// only to make them anew. NOTICE.md has the licence of each.
//   npm      @faker-js/faker 10.6.0                            FOLDER/faker-js
//   npm      stopwords-iso 1.1.0                               FOLDER/stopwords-iso
//   Debian   php-faker 1.20.0+dfsg-1                           FOLDER/php-faker
//   Debian   ruby-faker 2.21.0-1, ruby-ffaker 2.20.0-1         FOLDER/ruby-faker, FOLDER/ruby-ffaker
//   Debian   mecab-ipadic 2.7.0-20070801+main-3                FOLDER/mecab-ipadic
//   Debian   python3-jieba 0.42.1-3                            FOLDER/python3-jieba
//   Debian   scowl 2020.12.07-2                                FOLDER/scowl
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chineseNames } from "./chinese.mjs";
import { fakerNames } from "./fakers.mjs";
import { japaneseNames } from "./japanese.mjs";
import { commonWords } from "./words.mjs";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("names: which folder? node scripts/names/extract.mjs FOLDER");
  process.exit(2);
}
const at = (name) => join(resolve(folder), name);
const names = new URL("../../names/", import.meta.url);

const COLUMNS = 140;

/** Words between blanks, in lines that can be read and compared. */
function filled(words) {
  const lines = [];
  let line = "";
  for (const word of [...words].sort()) {
    if (line.length + word.length >= COLUMNS) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

/** `sections`: by what the words are, as scripts/build-names.mjs knows it. */
function write(file, head, sections) {
  const parts = Object.entries(sections).map(([name, words]) => `[${name}]\n${filled(words)}\n`);
  writeFileSync(
    new URL(file, names),
    `# ${head}\n# Written by scripts/names/extract.mjs. Licence: NOTICE.md\n${parts.join("")}`,
  );
}

write("fakers.txt", "Names of faker.js, FakerPHP, faker and ffaker for Ruby", await fakerNames(at));
write("ipadic.txt", "Names of the IPA dictionary", japaneseNames(at("mecab-ipadic")));
write("jieba.txt", "Names of jieba's dictionary", chineseNames(at("python3-jieba")));
write(
  "words.txt",
  "Words that are no names by themselves: of SCOWL, faker.js and stopwords-iso",
  await commonWords(at),
);
