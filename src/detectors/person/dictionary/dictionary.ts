/**
 * Names of people that lists of names have: a given and a family name side by side, or one that is nothing else.
 *
 * The room `dictionary` reads its lists where a run asks for them. It may look at no more than the words beside a name: what a whole sentence says is
 * for the rooms that know a language.
 */
import { BITS } from "../../../packed/names/names.ts";
import type { Found } from "../../detector.ts";
import { listedByFile } from "./by-file.ts";

const NONE: readonly Found[] = Object.freeze([]);

/** Names in running text, without any word that says so. In order, without overlaps; nothing where there are no lists. */
export function namesByDictionary(text: string): readonly Found[] {
  return listedByFile()?.find(text) ?? NONE;
}

/** Whether a list has the word as a given name, however its letters are written. */
export function isGivenName(word: string): boolean {
  return ((listedByFile()?.lists.bitsOf(word) ?? 0) & BITS.GIVEN) !== 0;
}

/** Whether a list has the word as a family name. */
export function isFamilyName(word: string): boolean {
  return ((listedByFile()?.lists.bitsOf(word) ?? 0) & BITS.FAMILY) !== 0;
}

/** Calls with every name of the lists, in lower case and without marks, and with its BITS. */
export function eachName(visit: (name: string, bits: number) => void): void {
  listedByFile()?.lists.each(visit);
}
