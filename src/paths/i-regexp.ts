import { buildAutomaton } from "./i-regexp-automaton.ts";
import { parseIRegexp } from "./i-regexp-syntax.ts";

export { IRegexpError } from "./i-regexp-error.ts";

/** A compiled I-Regexp (RFC 9485). Both questions take time linear in the text, whatever the pattern. */
export interface IRegexp {
  readonly pattern: string;
  /** Does the whole text match? */
  matches(text: string): boolean;
  /** Does some part of the text match? */
  finds(text: string): boolean;
}

/**
 * Compiles an I-Regexp. It means what RFC 9485, section 5.3 maps it to: `.` is any code point but \n and \r, and
 * outside of character classes `^` and `$` stand for the text's start and end.
 *
 * @throws IRegexpError with code `syntax` on what the grammar of RFC 9485, section 3 refuses, and with code
 *   `too-large` where the repetitions written out exceed 10,000 states.
 */
export function compileIRegexp(pattern: string): IRegexp {
  const automaton = buildAutomaton(parseIRegexp(pattern));
  return Object.freeze({
    pattern,
    matches: (text: string) => automaton.accepts(text, "whole"),
    finds: (text: string) => automaton.accepts(text, "part"),
  });
}
