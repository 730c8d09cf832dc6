/** Letters of the scripts that have capitals. */

export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;

/** Latin with all its marks, Greek and Cyrillic; marks that stand behind their letter. */
const LAST = 0x1fff;

export interface Letters {
  /** By character: SMALL, CAPITAL or DIGIT; 0: no letter that a word of these scripts has. */
  readonly kinds: Uint8Array;
  /** By character: the small letter. */
  readonly small: Uint16Array;
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
  const one = { kinds, small };
  fill(one, 0x41, 0x52f);
  fill(one, 0x1e00, 0x1eff);
  // Combining marks.
  kinds.fill(SMALL, 0x300, 0x370);
  return one;
}

function fill({ kinds, small }: Letters, from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() !== letter) {
      kinds[code] = CAPITAL;
      small[code] = letter.toLowerCase().charCodeAt(0);
    } else if (letter.toUpperCase() !== letter || code === 0xdf) kinds[code] = SMALL;
  }
}
