/** Spans of several finders, together. */
import type { Span } from "./detector.ts";

/** In order, those that overlap as one. */
export function united(spans: readonly Span[]): readonly Span[] {
  const made: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last === undefined || start >= last.end) made.push({ start, end });
    else made[made.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return made;
}
