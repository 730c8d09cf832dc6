/** How many digits an expression takes at the front of a number: trunk digits, carriers' and international prefixes. */

import { beginsWith, type Digits, readDigits, sizeOf, textOf } from "../../digits.ts";
import { DigitAutomaton } from "./digit-automaton.ts";

const LITERAL = /^[0-9]+$/;

export class DigitPrefix {
  readonly pattern: string;
  readonly expression: RegExp;
  /** The alternatives that are digits and nothing else, and the others. */
  readonly literals: readonly string[];
  readonly others: readonly string[];
  readonly #literals: readonly Digits[];
  /** Made when it is asked for the first time: of most plans nobody asks. */
  #automaton: DigitAutomaton | undefined;

  /** @param pattern of libphonenumber's metadata */
  constructor(pattern: string) {
    this.pattern = pattern;
    this.expression = new RegExp(`^(?:${pattern})`);
    const alternatives = alternativesOf(pattern);
    this.literals = alternatives.filter((each) => LITERAL.test(each));
    this.others = alternatives.filter((each) => !LITERAL.test(each));
    this.#literals = this.literals.map(readDigits);
  }

  /** Whether only the expression itself can say what it takes. */
  mustBeAsked(digits: Digits): boolean {
    if (this.others.length === 0) return false;
    this.#automaton ??= new DigitAutomaton(this.others, (matches) => matches.size);
    return this.#automaton.matchesBeginningOf(digits);
  }

  /** 0: none. */
  size(digits: Digits): number {
    if (this.mustBeAsked(digits)) return this.expression.exec(textOf(digits))?.[0].length ?? 0;
    for (const each of this.#literals) if (beginsWith(digits, each)) return sizeOf(each);
    return 0;
  }
}

/** What `|` parts outside of all brackets. */
function alternativesOf(pattern: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const character of pattern) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (character === "|" && depth === 0) found.push("");
    else found[found.length - 1] += character;
  }
  return found;
}
