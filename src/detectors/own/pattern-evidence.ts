/** What every text has in which a pattern matches: a detector with evidence spares the others' texts a look. */
import type { Expression } from "../../paths/i-regexp-syntax.ts";
import { EVIDENCE } from "../evidence.ts";

/**
 * A bit of EVIDENCE; ANYTHING where nothing better can be said. Never DIGITS: texts that are nothing but a time or an id
 * count as having none (scanner/core/evidence/evidence.ts), and a pattern may be after just these.
 */
export function evidenceFor(expression: Expression): number {
  return hasAt(expression) ? EVIDENCE.AT : EVIDENCE.ANYTHING;
}

/** Whether an `@` is in all that matches. */
function hasAt(expression: Expression): boolean {
  switch (expression.kind) {
    case "one":
      return !expression.of.negated && expression.of.parts.every((part) => part.kind === "range" && isAt(part));
    case "sequence":
      return expression.parts.some(hasAt);
    case "choice":
      return expression.branches.every(hasAt);
    case "repeat":
      return expression.min > 0 && hasAt(expression.of);
    default:
      return false;
  }
}

function isAt({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return first === 0x40 && last === 0x40;
}
