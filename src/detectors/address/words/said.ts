/**
 * What single words say of the tokens beside them.
 *
 * The room `words` holds the tables about addresses, a kind of word each; nothing here looks at a text, and no table is made before
 * a text asks for it.
 */
import { CITIES, LANDS, PLAIN_STATES, STATES } from "./cities.ts";
import { BOXES, CONTEXTS, POSTCODES } from "./contexts.ts";
import { COUNTED, NO_NAMES, NUMBERED_THINGS, SMALL, THINGS } from "./others.ts";
import { AFTER, BEHIND, BEHIND_OR_ELSE, FRONT, FRONT_OR_ELSE, GERMAN_PLACES } from "./streets.ts";
import { FLATS, HOUSE_PARTS, UNITS } from "./units.ts";

/** What a word may be; bits. */
export const SAID = Object.freeze({
  /** Ends a street that begins with its number: `Road` in `12 Example Road`. */
  BEHIND: 1,
  /** The same, and a usual word besides: `Way`, `Place`. */
  BEHIND_OR_ELSE: 2,
  /** Begins a street, with a number before or behind: `rue`, `Calle`. */
  FRONT: 4,
  /** The same, and a usual word besides: `place`, `via`. */
  FRONT_OR_ELSE: 8,
  /** Ends a street in front of its number: `Straße`, `utca`. */
  AFTER: 16,
  /** A part of a house: `Floor`, `Block`. */
  UNIT: 32,
  /** A part of a house, and hardly anything else: `Apt`. */
  FLAT: 64,
  /** A part of a house with which an address begins: `Plot`. */
  HOUSE_PART: 1048576,
  /** Its number counts or measures: `minutes`. */
  COUNTED: 128,
  /** In no name of a street or a town. */
  NO_NAME: 256,
  /** In names, but no name by itself: `de`, `of`. */
  SMALL: 512,
  /** Of a state, where its letters are capitals. */
  STATE: 1024,
  CITY: 2048,
  LAND: 4096,
  /** Behind the name of a street it makes another name of it: `Bank`. */
  THING: 8192,
  /** In front of a number it names a thing: `version`. */
  NUMBERED: 16384,
  /** Says that an address follows: `address`, `wohnt`. */
  CONTEXT: 32768,
  /** Says that a postcode follows. */
  POSTCODE: 65536,
  /** Of post that waits: `Postfach`. */
  BOX: 131072,
  /** The letters of a state that are no word of a usual language. */
  STATE_ONLY: 524288,
  /** Behind `Am`, `An der`: `Markt`. */
  GERMAN_PLACE: 262144,
});

const TABLES: readonly (readonly [number, string])[] = [
  [SAID.BEHIND, BEHIND],
  [SAID.BEHIND_OR_ELSE, BEHIND_OR_ELSE],
  [SAID.FRONT, FRONT],
  [SAID.FRONT_OR_ELSE, FRONT_OR_ELSE],
  [SAID.AFTER, AFTER],
  [SAID.UNIT, UNITS],
  [SAID.UNIT | SAID.HOUSE_PART, HOUSE_PARTS],
  [SAID.UNIT | SAID.FLAT, FLATS],
  [SAID.COUNTED, COUNTED],
  [SAID.NO_NAME, NO_NAMES],
  [SAID.SMALL, SMALL],
  [SAID.STATE, STATES],
  [SAID.STATE | SAID.STATE_ONLY, PLAIN_STATES],
  [SAID.CITY, CITIES],
  [SAID.LAND, LANDS],
  [SAID.THING, THINGS],
  [SAID.NUMBERED, NUMBERED_THINGS],
  [SAID.CONTEXT, CONTEXTS],
  [SAID.POSTCODE, POSTCODES],
  [SAID.BOX, BOXES],
  [SAID.GERMAN_PLACE, GERMAN_PLACES],
];

let table: Map<string, number> | undefined;

function read(): Map<string, number> {
  const made = new Map<string, number>();
  for (const [bit, words] of TABLES) for (const word of wordsOf(words)) made.set(word, (made.get(word) ?? 0) | bit);
  return made;
}

export function wordsOf(words: string): string[] {
  return words.trim().split(/\s+/);
}

const LONGEST = 20;

/** Bits of SAID of a word, in any case; 0: no table has it. */
export function saidOf(word: string): number {
  if (word.length > LONGEST) return 0;
  table ??= read();
  // Most words are written small, and are looked up as they are.
  return table.get(word.charCodeAt(0) > 0x60 && word.charCodeAt(0) < 0x7b ? word : word.toLowerCase()) ?? 0;
}
