import type { Alphabet } from "./alphabet.ts";
import type { Range } from "./ranges.ts";

/** How good a character is in an example, the less the better: an unreadable one is worth many readable ones. */
export const WORST = 64;
const [PLAIN, ASCII_SIGN, LETTER, SIGN] = [4, 5, 6, 8];

/** What examples are written with, the best first. */
const USUAL = Array.from(
  "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.,:;/+@#!?*%&=()[]{}<>~^$|'`\"\\" +
    "éäöüñçßÀÉÖλжЖاहあア中東한€§°😀",
  (character) => character.codePointAt(0) as number,
);

/** So many of a class are looked at for a readable one that is not usual. */
const MOST_TRIED = 500;

export function costOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/[a-z0-9]/i.test(character)) return PLAIN;
  if (/[!-~]/.test(character)) return ASCII_SIGN;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /[\p{P}\p{S}]/u.test(character) ? SIGN : WORST;
}

/** Says which character of a class is to stand in an example. */
export class Spelling {
  readonly #alphabet: Alphabet;
  /** By class, the best first, the usual ones only. */
  readonly #usual: readonly (readonly number[])[];
  /** By class, the best of the others. */
  readonly #others: (number | undefined)[] = [];

  constructor(alphabet: Alphabet) {
    this.#alphabet = alphabet;
    const usual: number[][] = Array.from({ length: alphabet.size }, () => []);
    for (const codePoint of USUAL) usual[alphabet.classOf(codePoint) as number]?.push(codePoint);
    this.#usual = usual;
  }

  /** The best member of a class that is none of `taken`; undefined where all are taken. */
  best(one: number, taken: ReadonlySet<number>): number | undefined {
    const usual = this.#usual[one]?.find((codePoint) => !taken.has(codePoint));
    if (usual !== undefined) return usual;
    this.#others[one] ??= this.#readable(one);
    const other = this.#others[one];
    return other !== undefined && !taken.has(other) ? other : this.#first(one, taken);
  }

  #readable(one: number): number | undefined {
    let tried = 0;
    let best: number | undefined;
    for (const codePoint of members(this.#alphabet.membersOf(one))) {
      if (best === undefined || costOf(codePoint) < costOf(best)) best = codePoint;
      if (costOf(best) < WORST || ++tried > MOST_TRIED) break;
    }
    return best;
  }

  #first(one: number, taken: ReadonlySet<number>): number | undefined {
    for (const codePoint of members(this.#alphabet.membersOf(one))) if (!taken.has(codePoint)) return codePoint;
    return undefined;
  }
}

function* members(ranges: readonly Range[]): Generator<number> {
  for (const [first, last] of ranges) for (let codePoint = first; codePoint <= last; codePoint++) yield codePoint;
}
