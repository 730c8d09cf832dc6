/** How cues are looked for (src/detectors/cues), the same in the core and in its host. */

/** What a word, or one or two characters, is a cue of; bits, the lowest of a slot of the table. */
export const CUE = Object.freeze({
  /** A name may stand near it; near it if a capital follows; if one stands before it. */
  NAME: 1,
  LEADS: 2,
  FOLLOWS: 4,
  /** Has a capital, and is no name. */
  COMMON: 8,
  /** Of an address, of a number in words, of an address of e-mail in words. */
  PLACE: 16,
  NUMBER: 32,
  EMAIL: 64,
  /** With a colon behind it a name may follow. */
  LABEL: 128,
  /** The at sign of an address in words, and what may end such an address. */
  SAID_AT: 256,
  TOP: 512,
});

/** Above these bits a slot has those of the hash: what does not agree in them is another word. */
export const CUE_BITS = 1023;

/** FNV-1a, 32 bits: words, characters of other scripts, pairs and threes of them, and endings (read backwards) each begin in their own way. */
export const CUE_HASH = Object.freeze({
  WORD: 0x811c9dc5,
  CHARACTER: 0x2f8ab1c3,
  PAIR: 0x5bd1e995,
  TRIPLE: 0x846ca68b,
  ENDING: 0x7feb352d,
  PRIME: 0x01000193,
});

/** After a leading word, so many words may be a name; more digits in a row are a number by themselves; so much of a said number a word is, and what is between them; so much makes one. */
export const CUE_REACH = Object.freeze({ WORDS: 3, MOST_DIGITS: 6, SAID: 2, WORD_BETWEEN: 2, FARTHEST: 5, NUMBER: 7 });

/** What stands for the letters of Latin-1 and Latin Extended-A from U+00C0 on: those without marks; 0: it is no letter. */
export const PLAIN_LETTERS = /* @__PURE__ */ plainLetters();

function plainLetters(): Uint8Array {
  const letters =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  const table = new Uint8Array(256);
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    table[i] = code === 0x20 ? 0 : code;
  }
  // Of Vietnamese names.
  const [o, u] = [0x6f, 0x75];
  table.set([o, o], 0x1a0 - 0xc0);
  table.set([u, u], 0x1af - 0xc0);
  return table;
}
