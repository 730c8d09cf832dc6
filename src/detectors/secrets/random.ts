/** Values that look as if they were drawn at random. */

const SHORTEST = 20;
/** Ids have one case, tokens have both. */
const BOTH_CASES_AND_DIGITS = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=[^0-9]*[0-9])[0-9A-Za-z_.~=+-]+$/;
/** Ids by their form: UUIDs, with what is written after them, and two capitals before hexadecimal digits. */
const ID = /^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-|[A-Z]{2}[0-9a-f]{32}$)/;
const CHARACTER = /[0-9A-Za-z]/g;
/** Kinds of characters change at two of three places in tokens, at one of four in names of files. */
const PLACES_A_CHANGE = 3;

/** Whether a value is long, of both cases and digits, and no id and no name put together from words. */
export function isRandom(value: string): boolean {
  return value.length >= SHORTEST && BOTH_CASES_AND_DIGITS.test(value) && !ID.test(value) && changesOften(value);
}

function changesOften(value: string): boolean {
  let changes = 0;
  let places = 0;
  let before = "";
  for (const [character] of value.matchAll(CHARACTER)) {
    const kind = kindOf(character);
    if (kind !== before) changes++;
    before = kind;
    places++;
  }
  return changes * PLACES_A_CHANGE > places;
}

function kindOf(character: string): string {
  if (character <= "9") return "digit";
  return character <= "Z" ? "capital" : "small";
}
