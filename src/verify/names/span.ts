/** A part of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order, those that touch as one. */
export function joined(spans: readonly Span[]): Span[] {
  const made: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else made.push({ start, end });
  }
  return made;
}
