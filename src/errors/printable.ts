/** What must not reach a terminal or a page as it is. */
import { expression } from "../libraries/expression.ts";

/**
 * Control and format characters (ANSI codes, changes of direction, characters without width), line separators, lone
 * surrogates, unassigned and other invisible characters. Variation selectors, which emoji have, are left.
 */
const hidden = expression(
  String.raw`(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}]`,
  "gu",
);
const BREAKS = /[\t\r\n]/;

/** One line, in which each hidden character is U+FFFD. */
export function printable(text: string): string {
  return text.replace(hidden(), "\u{fffd}");
}

/** As `printable`, but tabs and line breaks stay. */
export function printableLines(text: string): string {
  return text.replace(hidden(), (character) => (BREAKS.test(character) ? character : "\u{fffd}"));
}

/** JSON as it may be written, with spaces and line breaks between its values: the same data, with each hidden character of a text escaped. */
export function printableJson(json: string): string {
  return json.replace(hidden(), (characters) => (BREAKS.test(characters) ? characters : escapes(characters)));
}

/** Of each UTF-16 unit. */
function escapes(characters: string): string {
  const units = Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

const LONGEST_SHOWN = 64;

/** A word that is not known, in quotes, as errors show it. It is cut: what is longer than any name may be something else. */
export function shown(word: string): string {
  return JSON.stringify(printable(word.length > LONGEST_SHOWN ? `${word.slice(0, LONGEST_SHOWN)}…` : word));
}
