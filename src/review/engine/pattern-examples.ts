/** Texts that an I-Regexp matches, for every branch and both ends of every range, so that a narrowed pattern shows. */
import type { CodePointClass } from "../../paths/code-point-set.ts";
import { type Expression, parseIRegexp } from "../../paths/i-regexp-syntax.ts";

const MOST_EXAMPLES = 64;
const LONGEST_REPEAT = 20;

/** Some texts that the pattern matches as a whole; none where it is not an I-Regexp. */
export function examplesOf(pattern: string): string[] {
  try {
    return [...new Set(textsOf(parseIRegexp(pattern)))];
  } catch {
    return [];
  }
}

function textsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case "one":
      return charactersOf(expression.of);
    case "start":
    case "end":
      return [""];
    case "choice":
      return few(expression.branches.flatMap(textsOf));
    case "sequence":
      return expression.parts.map(textsOf).reduce(joined, [""]);
    case "repeat":
      return repeated(textsOf(expression.of), expression.min, expression.max);
  }
}

function charactersOf({ negated, parts }: CodePointClass): string[] {
  if (negated) return ["~"];
  const points = parts.flatMap((part) => (part.kind === "range" ? [part.first, part.last] : []));
  return few([...new Set(points)].map((point) => String.fromCodePoint(point)));
}

/** Joins each text of one list to some text of the other: there may be too many pairs. */
function joined(before: readonly string[], after: readonly string[]): string[] {
  const length = before.length === 0 || after.length === 0 ? 0 : Math.max(before.length, after.length);
  const pick = (list: readonly string[], i: number) => list[i % list.length] ?? "";
  const pairs = Array.from({ length }, (_, i) => pick(before, i) + pick(after, i));
  return few(pairs);
}

function repeated(texts: readonly string[], min: number, max: number | null): string[] {
  const counts = [min, max ?? min + 1].filter((count) => count <= LONGEST_REPEAT);
  return few(counts.flatMap((count) => texts.map((text) => text.repeat(count))));
}

function few(texts: readonly string[]): string[] {
  return texts.slice(0, MOST_EXAMPLES);
}
