/** Letters of the scripts that have capitals. */

export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;

/** Latin with all its marks, Greek and Cyrillic; marks that stand behind their letter. */
const LAST = 0x1fff;
let kinds: Uint8Array | undefined;

/** SMALL, CAPITAL or DIGIT; 0: no letter that a word of these scripts has. */
export function kindOf(code: number): number {
  // Also past the end of a text.
  if (!(code <= LAST)) return 0;
  kinds ??= table();
  return kinds[code] as number;
}

function table(): Uint8Array {
  const made = new Uint8Array(LAST + 1);
  for (let code = 0x30; code <= 0x39; code++) made[code] = DIGIT;
  fill(made, 0x41, 0x52f);
  fill(made, 0x1e00, 0x1eff);
  // Combining marks.
  made.fill(SMALL, 0x300, 0x370);
  return made;
}

function fill(made: Uint8Array, from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() !== letter) made[code] = CAPITAL;
    else if (letter.toUpperCase() !== letter || code === 0xdf) made[code] = SMALL;
  }
}
