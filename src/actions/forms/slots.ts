/** A value as slots that each hold one of a few characters: what can change while the layout stays. */
import { isMeaningful } from "./meaningful.ts";

/** One character that may become any other of its class. */
export interface Slot {
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

/** The slots of a value; undefined where it has letters, digits or marks of no class. */
export function slotsOf(characters: readonly string[]): Slot[] | undefined {
  const slots: Slot[] = [];
  for (const [at, character] of characters.entries()) {
    const code = character.codePointAt(0) as number;
    const found = CLASSES.find(([first, size]) => code >= first && code < first + size);
    if (found !== undefined) slots.push({ at, first: found[0], size: found[1] });
    else if (isMeaningful(character)) return undefined;
  }
  return slots;
}

export function isDigit({ size }: Slot): boolean {
  return size === 10;
}

/** The slot without its first character: a first digit that is not 0. */
export function withoutZero({ at, first, size }: Slot): Slot {
  return { at, first: first + 1, size: size - 1 };
}

/** How many values the slots can hold. */
export function countOf(slots: readonly Slot[]): bigint {
  return slots.reduce((count, { size }) => count * BigInt(size), 1n);
}

/** Which of these values it is, in mixed radix, the first place the highest. */
export function rankOf(characters: readonly string[], slots: readonly Slot[]): bigint {
  return slots.reduce((rank, { at, first, size }) => {
    const code = (characters[at] as string).codePointAt(0) as number;
    return rank * BigInt(size) + BigInt(code - first);
  }, 0n);
}

/** The value with the characters of that rank in its slots. */
export function withRank(characters: readonly string[], slots: readonly Slot[], rank: bigint): string {
  const changed = [...characters];
  let rest = rank;
  for (const { at, first, size } of slots.toReversed()) {
    changed[at] = String.fromCodePoint(first + Number(rest % BigInt(size)));
    rest /= BigInt(size);
  }
  return changed.join("");
}
