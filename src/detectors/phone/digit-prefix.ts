/** How many digits an expression takes at the front of a number: trunk digits, carriers' and international prefixes. */
import { DigitAutomaton } from "./digit-automaton.ts";
import { beginsWith, type Digits, digitsOf, sizeOf, textOf } from "./digits.ts";

/** By the first two digits: nothing is taken, only what is written out can be, or the expression has to be asked. */
const NOTHING = 0;
const WRITTEN_OUT = 1;
const ASK = 2;

/** So many digits tell. */
const PAIR = 2;
const LITERAL = /^[0-9]+$/;

export class DigitPrefix {
  readonly expression: RegExp;
  readonly #alternatives: readonly string[];
  /** The alternatives that are digits and nothing else. */
  readonly #literals: readonly Digits[];
  /** Made when it is asked for the first time: of most plans nobody asks. */
  #answers: Uint8Array | undefined;

  /** @param pattern of libphonenumber's metadata */
  constructor(pattern: string) {
    this.expression = new RegExp(`^(?:${pattern})`);
    this.#alternatives = alternativesOf(pattern);
    this.#literals = this.#alternatives.filter((each) => LITERAL.test(each)).map(digitsOf);
  }

  /** Whether only the expression itself can say what it takes. */
  mustBeAsked(digits: Digits): boolean {
    return this.#answer(digits) === ASK;
  }

  /** 0: none. */
  size(digits: Digits): number {
    const answer = this.#answer(digits);
    if (answer === NOTHING) return 0;
    if (answer === ASK) return this.expression.exec(textOf(digits))?.[0].length ?? 0;
    const taken = this.#literals.find((each) => beginsWith(digits, each));
    return taken === undefined ? 0 : sizeOf(taken);
  }

  #answer({ values, start, end }: Digits): number {
    if (end - start < PAIR) return ASK;
    this.#answers ??= this.#makeAnswers();
    return this.#answers[(values[start] as number) * 10 + (values[start + 1] as number)] as number;
  }

  #makeAnswers(): Uint8Array {
    const others = this.#alternatives.filter((each) => !LITERAL.test(each));
    const automaton = new DigitAutomaton(others, (matches) => matches.size);
    return Uint8Array.from({ length: 10 ** PAIR }, (_, number) => {
      const pair = digitsOf(String(number).padStart(PAIR, "0"));
      const isSooner = [0, 1].some((end) => automaton.read({ ...pair, end }) > 0);
      if (isSooner || automaton.canBegin(pair)) return ASK;
      return this.#literals.some((each) => beginsWith(pair, each) || beginsWith(each, pair)) ? WRITTEN_OUT : NOTHING;
    });
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
