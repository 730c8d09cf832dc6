/** Spans of several finders, together. */
import type { Found } from "./detector.ts";

/** In order, those that overlap as one, of the best grade among them. */
export function united(spans: readonly Found[]): readonly Found[] {
  const made: Found[] = [];
  for (const { start, end, grade } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last === undefined || start >= last.end) made.push({ start, end, grade });
    else made[made.length - 1] = { start: last.start, end: Math.max(last.end, end), grade: best(last.grade, grade) };
  }
  return made;
}

function best(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
