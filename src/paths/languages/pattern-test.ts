import type { CodePointClass } from "../code-point-set.ts";
import { buildStates, type RegexpState } from "../i-regexp-automaton.ts";
import { IRegexpError } from "../i-regexp-error.ts";
import { type Expression, parseIRegexp } from "../i-regexp-syntax.ts";
import { Growing, TooLarge } from "./machine.ts";
import { rangesOf } from "./ranges.ts";
import type { ReadTest } from "./string-test.ts";
import { type Ends, Subsets } from "./subsets.ts";

/** As many as a filter follows. */
const MOST_PATTERN_STATES = 10_000;

/**
 * What is no I-Regexp matches nothing, as in filters (RFC 9535, section 2.4.6).
 *
 * @throws TooLarge for a pattern that filters do not follow either.
 */
export function readPattern(pattern: string, extent: "match" | "search", ends: Ends = WHOLE): ReadTest {
  const { expression, states, entry } = statesOf(pattern) ?? NOTHING;
  return {
    sets: [...new Set(classesIn(expression))].map(rangesOf),
    automaton: (alphabet, most) => new Growing(new Subsets(states, entry, extent, ends, alphabet, most), most),
  };
}

/** Of a string that is the whole text. */
const WHOLE: Ends = { start: true, end: true };

interface ParsedPattern {
  readonly expression: Expression;
  readonly states: readonly RegexpState[];
  readonly entry: number;
}

/** A state that waits for no character. */
const NOTHING: ParsedPattern = {
  expression: { kind: "choice", branches: [] },
  states: [{ kind: "one", set: () => false, next: 0 }],
  entry: 0,
};

function statesOf(pattern: string): ParsedPattern | undefined {
  try {
    const expression = parseIRegexp(pattern);
    return { expression, ...buildStates(expression, MOST_PATTERN_STATES) };
  } catch (error) {
    if (!(error instanceof IRegexpError)) throw error;
    if (error.code === "too-large") throw new TooLarge();
    return undefined;
  }
}

function classesIn(expression: Expression): CodePointClass[] {
  switch (expression.kind) {
    case "one":
      return [expression.of];
    case "start":
    case "end":
      return [];
    case "sequence":
      return expression.parts.flatMap(classesIn);
    case "choice":
      return expression.branches.flatMap(classesIn);
    case "repeat":
      return classesIn(expression.of);
  }
}
