/** What must not reach a terminal or a page as it is. */
import { expression } from "../libraries/expression.ts";

/**
 * Control and format characters (ANSI codes, what turns the writing's direction or has no width), separators of lines,
 * halves of characters, unassigned ones, and what else is not to be seen; variation selectors, which emoji have, are left.
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

/** As `printable`, with the tabs and line breaks of a text of several lines. */
export function printableLines(text: string): string {
  return text.replace(hidden(), (character) => (BREAKS.test(character) ? character : "\u{fffd}"));
}

const LONGEST_SHOWN = 64;

/** A word that is not known, in quotes, as an error shows it: what is longer than any name may be something else. */
export function shown(word: string): string {
  return JSON.stringify(printable(word.length > LONGEST_SHOWN ? `${word.slice(0, LONGEST_SHOWN)}…` : word));
}
