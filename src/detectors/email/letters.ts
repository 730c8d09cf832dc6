/** What a character is in an address of text in any script. */
import { expression } from "../../libraries/expression.ts";

/** No letter, digit or mark. */
export const NONE = 0;
/** Of a script that puts spaces between words: a letter right beside an address belongs to it. */
const SPACED = 1;
/** Of a script that puts none: sentences go on right before and after an address. */
export const UNSPACED = 2;

const UNASKED = 255;
const UNSPACED_SCRIPTS = ["Han", "Hira", "Kana", "Hang", "Bopo", "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Yiii"];
const word = expression(String.raw`^[\p{L}\p{M}\p{Nd}\u3007]$`, "u");
const withoutSpaces = expression(`^[${UNSPACED_SCRIPTS.map((script) => `\\p{scx=${script}}`).join("")}]$`, "u");

let kinds: Uint8Array | undefined;

/** The kind of the character that is not ASCII and has a code unit at `at`; halves of a pair are of the pair's kind. */
export function letterKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000)
    return kindOf(text.codePointAt(unit < 0xdc00 || at === 0 ? at : at - 1) as number);
  kinds ??= new Uint8Array(0x10000).fill(UNASKED);
  const known = kinds[unit] as number;
  if (known !== UNASKED) return known;
  const kind = kindOf(unit);
  kinds[unit] = kind;
  return kind;
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (!word().test(character)) return NONE;
  return withoutSpaces().test(character) ? UNSPACED : SPACED;
}
