/** Detectors that are an expression and a check. */
import type { Span } from "./detector.ts";

/**
 * What `pattern`, a global expression without nested repetition, matches and `isOne` does not refuse. Expressions of detectors
 * look at a bounded number of characters from each place, so that all looks together are linear.
 */
export function matching(
  pattern: RegExp,
  isOne: (match: string, text: string, start: number, named: number) => boolean,
) {
  return (text: string, _evidence = 0, named = 0): readonly Span[] => {
    const spans: Span[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [found] = match;
      const start = match.index;
      if (isOne(found, text, start, named)) spans.push({ start, end: start + found.length });
      // Another one may begin inside of what was none.
      else pattern.lastIndex = start + 1;
    }
    return spans;
  };
}

/** The digits of a written number. */
export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, "");
}

const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `mmdd` is a day of some year. */
export function isDay(mmdd: string): boolean {
  const days = MOST_DAYS[Number(mmdd.slice(0, 2)) - 1] ?? 0;
  const day = Number(mmdd.slice(2, 4));
  return day >= 1 && day <= days;
}
