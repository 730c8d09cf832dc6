/** What the core and its host agree on where the core itself finds what detectors find (core/text). */

/** The detectors of a run, as bits: where one is on that is not here, the core finds nothing by itself. */
export const DETECTS = Object.freeze({
  EMAIL: 1,
  SECRETS: 2,
  IBAN: 4,
  CARD: 8,
  CN_ID: 16,
  AADHAAR: 32,
  PAN: 64,
  MY_NUMBER: 128,
  RRN: 256,
  NRIC: 512,
  SSN: 1024,
  IP: 2048,
  MAC: 4096,
  PHONE: 8192,
  /** With AADHAAR, RRN: bare digits are one. */
  BARE_AADHAAR: 16384,
  BARE_RRN: 32768,
});

/** What a string or number comes to. */
export const LOOK = Object.freeze({ NOTHING: 0, FOUND: 1, ASK: 2 });

/** By detector: what a found one is called; a number of that kind. */
export const FOUND = Object.freeze({ EMAIL: 0, IP: 1, PHONE: 2 });

/** Hits of the core: the node, FOUND with the grade, where the first of them begins in the input, and how many there are. */
export const HIT = Object.freeze({ NODE: 0, KIND: 4, START: 8, COUNT: 12, SIZE: 16 });

/** What the core knows of a run's detectors: what stands in place of a hit (TEXT each, by FOUND), and the tables. */
export const LOOKS = Object.freeze({
  DETECTS: 0,
  /** The texts in strings, by FOUND; then the text in place of a number that is a phone's. */
  TEXTS: 8,
  NUMBER: 32,
  /** Cards: by the first four digits, the lengths as bits, 10,000 of 4 bytes. */
  CARDS: 40,
  /** IBANs: by the country's two letters, IBAN. */
  IBANS: 44,
  /** The trie of words, WORDS. */
  WORDS: 48,
  /** Sizes of groups as plans write numbers, four bits each, u32; the lowest first. */
  SHAPES: 52,
  SHAPE_COUNT: 56,
  /** Not 0: each hit is told by itself. */
  EACH: 60,
  /** By the first three digits: whether they may begin as calls abroad do. */
  ABROAD: 64,
  /** Areas with what is dialled in front, u32: the size of the first group, that of the second or 0, all digits, the first digit and 1, or 0; by all digits. */
  AREAS: 68,
  AREA_COUNT: 72,
  /** Whether any of SHAPES or AREAS begins with two sizes and has so many digits: BEGUN. */
  BEGUN: 76,
  SIZE: 80,
});

/** A bit for each: the sizes of the first two groups, four bits each, above all digits, five bits. */
export const BEGUN = Object.freeze({ DIGITS: 5, SIZE: 4, BYTES: 1024 });

/** The account numbers of a country: their size, 0: none; which characters behind the check digits are digits, and which letters, as bits. */
export const IBAN = Object.freeze({ LENGTH: 0, DIGITS: 4, LETTERS: 8, SIZE: 12 });

/** The trie of words that stand in front of digits, read backwards: where a node stands, by the last byte; each node. */
export const WORDS = Object.freeze({ ROOT: 0, HEAD: 1024, SAYS: 0, EDGES: 4, COUNT: 8, NODE_SIZE: 12 });

/** What a word says, as the core tells it apart (src/detectors/context/says.ts). */
export const WORD_SAYS = Object.freeze({
  PHONE: 1,
  CALL: 2,
  THING: 4,
  MACHINE: 0x1000,
  /** Of payment: of numbers that are called it says nothing. */
  CARD: 0x8000,
  /** Of dates: a number of one digit may be one. */
  PART: 0x10000,
  /** Any of the other kinds. */
  VALUES: 0x6ff8,
  /** Any at all: what has none of them is passed over. */
  ANY: 0x7fff,
  REACHED: 1 << 29,
  PASSED: 1 << 30,
});

/** What speaks for a hit, as detectors grade it (src/detectors/detector.ts); in HIT, above the kind. */
export const HIT_GRADE = Object.freeze({ BARE: 1, WRITTEN: 2, NAMED: 3, LABELLED: 4, MARKED: 5, SHIFT: 8 });

/** What a byte can be. */
export const KIND = Object.freeze({
  DIGIT: 1,
  /** What stands between the groups of a number, where the number goes on, and where it may end. */
  TIGHT: 2,
  LOOSE: 4,
  LETTER: 8,
  HEX_LETTER: 16,
  /** What surely belongs to the part of an address in front of the at sign. */
  LOCAL: 32,
  /** What labels of host names are made of. */
  LABEL: 64,
  NOT_ASCII: 128,
});

/** By byte. */
export const KINDS = /* @__PURE__ */ kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(256).fill(KIND.NOT_ASCII, 128);
  const mark = (characters: string, bits: number) => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] as number) | bits;
    }
  };
  mark("0123456789", KIND.DIGIT | KIND.LOCAL | KIND.LABEL);
  mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", KIND.LETTER | KIND.LOCAL | KIND.LABEL);
  mark("abcdefABCDEF", KIND.HEX_LETTER);
  mark("._+-", KIND.LOCAL);
  mark("-_", KIND.LABEL);
  mark("-.)]~", KIND.TIGHT);
  mark(" /([", KIND.LOOSE);
  return table;
}
