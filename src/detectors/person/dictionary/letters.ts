/** How letters are compared: in lower case, without marks; and whether they are capitals. scripts/names/plain-word.mjs does the same with lists. */

/** Letters with case stand below: Latin, Greek, Cyrillic, Armenian, and Latin and Greek ones with several marks. */
export const CASED = 0x2000;

/** Letters that no decomposition makes plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "e",
};

const LETTER = /^\p{L}$/u;
const MARKS = /[\u0300-\u036f]/g;

/** A mark that stands by itself changes nothing. */
export const MARK = 1;

export interface Letters {
  /** By code unit: its letter; MARK; 0 where it is none, or one without case. */
  readonly plain: Uint16Array;
  /** By code unit: a second letter, or 0. */
  readonly second: Uint16Array;
  /** By code unit: 1 for capitals. */
  readonly upper: Uint8Array;
}

let made: Letters | undefined;

/** Made once, where names are looked up. */
export function letters(): Letters {
  made ??= newLetters();
  return made;
}

function newLetters(): Letters {
  const plain = new Uint16Array(CASED);
  const second = new Uint16Array(CASED);
  const upper = new Uint8Array(CASED);
  for (let code = 0x41; code < CASED; code++) {
    const letter = String.fromCharCode(code);
    if (code >= 0x300 && code < 0x370) plain[code] = MARK;
    if (!isCased(code) || !LETTER.test(letter)) continue;
    const word = plainLetter(letter);
    plain[code] = word.charCodeAt(0);
    if (word.length > 1) second[code] = word.charCodeAt(1);
    if (letter !== letter.toLowerCase()) upper[code] = 1;
  }
  return { plain, second, upper };
}

function isCased(code: number): boolean {
  return code < 0x590 || code >= 0x1e00;
}

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC");
  return PLAIN[lower] ?? lower;
}
