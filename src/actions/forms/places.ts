/** A value as places that each hold one of a few characters: what can change while the layout stays. */
import { isMeaningful } from "./meaningful.ts";

/** One character that may become any other of its class. */
export interface Place {
  /** Which character of the value. */
  readonly at: number;
  /** The class's first code point, and how many there are: digits stay digits, capitals capitals. */
  readonly first: number;
  readonly size: number;
}

/** ASCII digits, capitals, small letters; their full-width forms; Arabic-Indic digits, both kinds. */
const CLASSES: readonly (readonly [first: number, size: number])[] = [
  [0x30, 10],
  [0x41, 26],
  [0x61, 26],
  [0xff10, 10],
  [0xff21, 26],
  [0xff41, 26],
  [0x0660, 10],
  [0x06f0, 10],
];

/** The places of a value; undefined where it has letters, digits or marks of no class. */
export function placesOf(characters: readonly string[]): Place[] | undefined {
  const places: Place[] = [];
  for (const [at, character] of characters.entries()) {
    const code = character.codePointAt(0) as number;
    const found = CLASSES.find(([first, size]) => code >= first && code < first + size);
    if (found !== undefined) places.push({ at, first: found[0], size: found[1] });
    else if (isMeaningful(character)) return undefined;
  }
  return places;
}

export function isDigit({ size }: Place): boolean {
  return size === 10;
}

/** The place without its first character: a first digit that is not 0. */
export function withoutZero({ at, first, size }: Place): Place {
  return { at, first: first + 1, size: size - 1 };
}

/** How many values the places can hold. */
export function countOf(places: readonly Place[]): bigint {
  return places.reduce((count, { size }) => count * BigInt(size), 1n);
}

/** Which of these values it is, in mixed radix, the first place the highest. */
export function rankOf(characters: readonly string[], places: readonly Place[]): bigint {
  return places.reduce((rank, { at, first, size }) => {
    const code = (characters[at] as string).codePointAt(0) as number;
    return rank * BigInt(size) + BigInt(code - first);
  }, 0n);
}

/** The value with the characters of that rank in its places. */
export function withRank(characters: readonly string[], places: readonly Place[], rank: bigint): string {
  const changed = [...characters];
  let rest = rank;
  for (const { at, first, size } of places.toReversed()) {
    changed[at] = String.fromCodePoint(first + Number(rest % BigInt(size)));
    rest /= BigInt(size);
  }
  return changed.join("");
}
