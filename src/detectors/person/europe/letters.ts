/** Letters of the scripts that have capitals, and what stands between words. */

export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;

/** What stands between two words: bits. Nothing at all: 0. */
export const GAP = Object.freeze({
  BLANK: 1,
  LINE: 2,
  COMMA: 4,
  COLON: 8,
  DOT: 16,
  /** `!`, `?`, `;`, and what else ends a sentence. */
  END: 32,
  DASH: 64,
  /** Quotes and brackets that open. */
  OPENS: 128,
  CLOSES: 256,
  OTHER: 512,
});

/** Latin with all its marks, Greek and Cyrillic; marks that stand behind their letter. */
const LAST = 0x1fff;

export interface Letters {
  /** By character: SMALL, CAPITAL or DIGIT; 0: no letter that a word of these scripts has. */
  readonly kinds: Uint8Array;
  /** By character: the small letter. */
  readonly small: Uint16Array;
  /** Of what is no letter: bits of GAP; all others are OTHER. */
  readonly gaps: ReadonlyMap<number, number>;
}

let made: Letters | undefined;

export function letters(): Letters {
  made ??= table();
  return made;
}

/** Past the tables, and past the end of a text, there is no letter. */
export function kindIn({ kinds }: Letters, code: number): number {
  return code <= LAST ? (kinds[code] as number) : 0;
}

function table(): Letters {
  const kinds = new Uint8Array(LAST + 1);
  const small = new Uint16Array(LAST + 1);
  for (let code = 0; code <= LAST; code++) small[code] = code;
  for (let code = 0x30; code <= 0x39; code++) kinds[code] = DIGIT;
  const one = { kinds, small, gaps: gaps() };
  fill(one, 0x41, 0x52f);
  fill(one, 0x1e00, 0x1eff);
  // Combining marks.
  kinds.fill(SMALL, 0x300, 0x370);
  return one;
}

function gaps(): ReadonlyMap<number, number> {
  const made = new Map<number, number>();
  for (const [characters, bit] of BETWEEN) {
    for (const character of characters) made.set(character.charCodeAt(0), bit);
  }
  return made;
}

const BETWEEN: readonly (readonly [string, number])[] = [
  [" \t\u00a0", GAP.BLANK],
  ["\n\r\u2028", GAP.LINE],
  [",،、，", GAP.COMMA],
  [":=", GAP.COLON],
  [".", GAP.DOT],
  ["!?;¡¿…。", GAP.END],
  ["-~|>*•–—", GAP.DASH],
  ["\"'“‘«([<„`", GAP.OPENS],
  [")]”’»", GAP.CLOSES],
];

function fill({ kinds, small }: Letters, from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() !== letter) {
      kinds[code] = CAPITAL;
      small[code] = letter.toLowerCase().charCodeAt(0);
    } else if (letter.toUpperCase() !== letter || code === 0xdf) kinds[code] = SMALL;
  }
}
