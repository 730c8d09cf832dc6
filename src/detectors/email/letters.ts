/** What a character is in an address of text in any script. */

/** No letter, digit or mark. */
export const NONE = 0;
/** Of a script that puts spaces between words: a letter right beside an address belongs to it. */
export const SPACED = 1;
/** Of a script that puts none: sentences go on right before and behind an address. */
export const UNSPACED = 2;

const UNASKED = 255;
const WORD = /^[\p{L}\p{M}\p{Nd}\u3007]$/u;
const WITHOUT_SPACES =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Yiii}]$/u;

let kinds: Uint8Array | undefined;

/** The kind of the character that is not ASCII and has a code unit at `at`; halves of a pair are of the pair's kind. */
export function letterKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) return kindOf(text.codePointAt(unit < 0xdc00 ? at : at - 1) as number);
  kinds ??= new Uint8Array(0x10000).fill(UNASKED);
  const known = kinds[unit] as number;
  if (known !== UNASKED) return known;
  const kind = kindOf(unit);
  kinds[unit] = kind;
  return kind;
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (!WORD.test(character)) return NONE;
  return WITHOUT_SPACES.test(character) ? UNSPACED : SPACED;
}
