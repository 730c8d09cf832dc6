/** What is found in a text that stands in pieces: where they are joined, and in each of them, so that joining hides nothing. */
import type { TextHit } from "../detect.ts";

/** Hits that overlap made one each, in order; the longest says what it is. */
export function unitedHits(hits: readonly TextHit[]): readonly TextHit[] {
  const made: TextHit[] = [];
  let winner: TextHit | undefined;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last === undefined || winner === undefined || hit.start >= last.end) {
      made.push(hit);
      winner = hit;
      continue;
    }
    if (sizeOf(hit) > sizeOf(winner)) winner = hit;
    made[made.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, hit.end) };
  }
  return made;
}

function sizeOf({ start, end }: TextHit): number {
  return end - start;
}
