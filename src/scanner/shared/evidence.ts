/** Which characters and groups of digits are evidence: what the loops of the core and of its host decide by. */

/** What a text has that detectors look for: bits, cheap to find, so that most texts need no detector at all. */
export const EVIDENCE = Object.freeze({
  /** `@`. */
  AT: 1,
  /** Seven digits or more with nothing between them but what separates the groups of a number. */
  DIGITS: 2,
  /** Three dots or more between digits of such a run: an IPv4 address may be there. */
  DOTS: 4,
  /** `::`, or five colons or more in a word, near each other: an IPv6 or a MAC address may be there. */
  COLONS: 8,
  /** Five dashes or more between letters and digits of a word, near each other: a MAC address may be there. */
  DASHES: 16,
  /** A capital letter, four digits exactly, a capital letter; or a letter, seven digits exactly, a letter. */
  LETTERED_DIGITS: 32,
  /** `%` and two hexadecimal digits. */
  PERCENT: 64,
  /** Every text has it. */
  ANYTHING: 128,
  /** `=`: a URL with parameters may be there. */
  EQUALS: 256,
  /** As DIGITS, with twelve: longer than most phone numbers. */
  LONG_DIGITS: 512,
  /** As DIGITS, with a dot after one of the digits: a MAC address with dots may be there. */
  DOTTED_DIGITS: 1024,
  /** Nine digits exactly with nothing between them, or three, two and four with something in between. */
  NINE_DIGITS: 2048,
  /** DIGITS, and anywhere a word of two letters, a blank or dash at most, and two digits: an IBAN may be there. */
  COUNTRY_DIGITS: 4096,
  /**
   * A character reference of HTML, an escape of JSON or a terminal, or sixteen characters that may be a text in base64: something is
   * encoded in another way than PERCENT.
   */
  ENCODED: 8192,
  /** `://`: a URL with a path may be there. */
  LINKS: 16384,
  /** Three digits without a colon between them, as times of day have one: a word in front may say what they are, as in `昭和60年4月`. */
  FEW_DIGITS: 32768,
  /** A word near which a name, an address, or a number or an address of e-mail in words may stand: one of the detector's `cues`. */
  NAMES: 65536,
  /** The same for a street address. */
  PLACES: 131072,
  /** The same for a number or an address of e-mail in words. */
  SPOKEN: 262144,
});
export const ALL_EVIDENCE = 0x7ffff;
/** Those that words say. */
export const CUED = 0x70000;

/**
 * What a character can be for a detector. The bits above the lowest four say what it ends: 16 a run of digits, with what
 * separates their groups; 32 a word. 64 says that it is a letter.
 */
export const CLASS = Object.freeze({
  OTHER: 16 + 32,
  DIGIT: 1,
  CAPITAL: 2 + 16 + 64,
  SMALL: 3 + 16 + 64,
  /** What stands between the groups of a written number, the dot and the dash apart. */
  SEPARATOR: 4 + 32,
  DOT: 5,
  DASH: 6,
  COLON: 7 + 16,
  AT: 8 + 16 + 32,
  PERCENT: 9 + 16 + 32,
  EQUALS: 10 + 16 + 32,
  /** Folding takes it away. In the core only, which reads texts that are not folded yet. */
  JOINER: 11,
  /** Not worth a look in the core: the host decides. */
  UNCLEAR: 12,
  /** `&`, a backslash, ESC: something encoded may begin. */
  ENCODES: 13 + 16 + 32,
});

/** The bits of a class. */
export const ENDS_DIGITS = 16;
export const ENDS_WORD = 32;
export const IS_LETTER = 64;

/** The class of each ASCII character. */
export const CLASSES = /* @__PURE__ */ classes();

function classes(): Uint8Array {
  const table = new Uint8Array(128).fill(CLASS.OTHER);
  const fill = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  fill("0123456789", CLASS.DIGIT);
  fill("ABCDEFGHIJKLMNOPQRSTUVWXYZ", CLASS.CAPITAL);
  fill("abcdefghijklmnopqrstuvwxyz", CLASS.SMALL);
  fill(" \t()[]/+*#~_", CLASS.SEPARATOR);
  fill(".", CLASS.DOT);
  fill("-", CLASS.DASH);
  fill(":", CLASS.COLON);
  fill("@", CLASS.AT);
  fill("%", CLASS.PERCENT);
  fill("=", CLASS.EQUALS);
  fill("&\\\x1b", CLASS.ENCODES);
  return table;
}

/** How many there must be. Shorter numbers are nobody's: ITU-T E.164 has no subscriber worth the false alarms. */
export const FEWEST = Object.freeze({ FEW_DIGITS: 3, DIGITS: 7, LONG_DIGITS: 12, DOTS: 3, COLONS: 5, DASHES: 5 });

/** More characters than a group of an IPv6 address has between two colons or dashes: they are not of one address. */
export const FAR = 6;

/** The groups of digits that are NINE_DIGITS: one; or the last of several, and the sizes of those before, four bits each. */
export const NINE = Object.freeze({ ONE: 9, LAST: 4, BEFORE: 0x32, BEFORE_BITS: 0xff });
/** The size that a group has in the sizes before if it is larger. */
export const LARGEST_GROUP = 15;

/** The groups of digits that are LETTERED_DIGITS: so many between capital letters, so many between any letters. */
export const LETTERED = Object.freeze({ BETWEEN_CAPITALS: 4, BETWEEN_LETTERS: 7 });

/** JSON numbers outside of these sizes are no phone number, whatever their sign, point and exponent; below a name that says what they are, shorter ones count. */
export const SHORTEST_NUMBER = 7;
export const SHORTEST_NAMED = 1;
export const LONGEST_NUMBER = 32;

export const NO_SEXTET = 64;
/** The value of each character of both alphabets of base64 (RFC 4648, sections 4 and 5); 64 for all others. */
export const SEXTETS = /* @__PURE__ */ sextets();

function sextets(): Uint8Array {
  const table = new Uint8Array(256).fill(NO_SEXTET);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  for (let value = 0; value < alphabet.length; value++) table[alphabet.charCodeAt(value)] = value;
  for (const [characters, value] of [
    ["+-", 62],
    ["/_", 63],
  ] as const) {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  }
  return table;
}
