/** What every text has in which a pattern matches: a detector with evidence spares the others' texts a look. */
import type { CodePointClass } from "../paths/code-point-set.ts";
import type { Expression } from "../paths/i-regexp-syntax.ts";
import { EVIDENCE } from "./evidence.ts";

/** How many digits evidenceOf takes for a number, and what it lets stand between them. */
const FEWEST_DIGITS = 7;
const BETWEEN = " \t()[]/+*#~.-";

/** A bit of EVIDENCE; ANYTHING where nothing better can be said. */
export function evidenceFor(expression: Expression): number {
  if (digitsOf(expression).most >= FEWEST_DIGITS) return EVIDENCE.DIGITS;
  return hasAt(expression) ? EVIDENCE.AT : EVIDENCE.ANYTHING;
}

function hasAt(expression: Expression): boolean {
  switch (expression.kind) {
    case "one":
      return isWithin(expression.of, (code) => code === 0x40);
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

/** The fewest digits that what matches has in one run: at its head, at its tail, and in its longest one. */
interface Digits {
  readonly head: number;
  readonly tail: number;
  readonly most: number;
  /** It is nothing but one run: head, tail and longest are the same. */
  readonly whole: boolean;
}

const NONE: Digits = { head: 0, tail: 0, most: 0, whole: false };

function run(digits: number): Digits {
  return { head: digits, tail: digits, most: digits, whole: true };
}

function digitsOf(expression: Expression): Digits {
  switch (expression.kind) {
    case "one":
      if (isWithin(expression.of, isDigit)) return run(1);
      return isWithin(expression.of, (code) => isDigit(code) || isBetween(code)) ? run(0) : NONE;
    case "sequence":
      return expression.parts.map(digitsOf).reduce(behind, run(0));
    case "choice":
      return expression.branches.map(digitsOf).reduce(either);
    case "repeat":
      return repeated(digitsOf(expression.of), expression.min);
    default:
      return run(0);
  }
}

function behind(first: Digits, second: Digits): Digits {
  if (first.whole && second.whole) return run(first.head + second.head);
  return {
    head: first.head + (first.whole ? second.head : 0),
    tail: second.tail + (second.whole ? first.tail : 0),
    most: Math.max(first.most, second.most, first.tail + second.head),
    whole: false,
  };
}

function either(one: Digits, other: Digits): Digits {
  return {
    head: Math.min(one.head, other.head),
    tail: Math.min(one.tail, other.tail),
    most: Math.min(one.most, other.most),
    whole: one.whole && other.whole,
  };
}

/** More than the fewest that count need not be counted. */
function repeated(digits: Digits, min: number): Digits {
  if (min === 0) return digits.whole ? run(0) : NONE;
  return Array.from({ length: Math.min(min, FEWEST_DIGITS) }, () => digits).reduce(behind);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBetween(code: number): boolean {
  return BETWEEN.includes(String.fromCodePoint(code));
}

/** Whether all code points of the class pass; false also for what is too large to be asked. */
function isWithin({ negated, items }: CodePointClass, test: (codePoint: number) => boolean): boolean {
  if (negated) return false;
  return items.every((item) => {
    if (item.kind !== "range" || item.last > 0x7f) return false;
    return Array.from({ length: item.last - item.first + 1 }, (_, i) => item.first + i).every(test);
  });
}
