/**
 * Names of people that lists of names have: a given and a family name side by side, or one that is nothing else.
 *
 * The room `dictionary` reads its lists where a run asks for them. It may look at no more than the words beside a name: what a whole sentence says is
 * for the rooms that know a language.
 */
import { BITS } from "../../../packed/name-bits.ts";
import { namesText } from "../../../packed/names-file.ts";
import type { Found } from "../../detector.ts";
import { NameLists } from "./name-lists.ts";
import { NameScan } from "./scan.ts";

let ofNode: NameLists | undefined;

/** The lists that stand in a file beside the code, read at the first call; undefined: there is none, as in browsers. */
export function nodeLists(): NameLists | undefined {
  if (ofNode === undefined) {
    const text = namesText();
    if (text !== undefined) ofNode = new NameLists(text);
  }
  return ofNode;
}

/** What finds names by `lists`. */
export function nameFinder(lists: NameLists): (text: string) => readonly Found[] {
  const scan = new NameScan(lists);
  return (text) => scan.find(text);
}

const NONE: readonly Found[] = Object.freeze([]);
let finder: ((text: string) => readonly Found[]) | undefined;

/** Names in running text, without any word that says so. In order, without overlaps; nothing where there are no lists. */
export function namesByDictionary(text: string): readonly Found[] {
  const lists = nodeLists();
  if (lists === undefined) return NONE;
  finder ??= nameFinder(lists);
  return finder(text);
}

/** Whether a list has the word as a given name, however its letters are written. */
export function isGivenName(word: string): boolean {
  return ((nodeLists()?.bitsOf(word) ?? 0) & BITS.GIVEN) !== 0;
}

/** Whether a list has the word as a family name. */
export function isFamilyName(word: string): boolean {
  return ((nodeLists()?.bitsOf(word) ?? 0) & BITS.FAMILY) !== 0;
}

/** Calls with every name of the lists, in lower case and without marks, and with its BITS. */
export function eachName(visit: (name: string, bits: number) => void): void {
  nodeLists()?.each(visit);
}
