/** Where something was found in a text, and how it is written there. */
import type { Found } from "../detectors/detector.ts";

export interface Spot extends Found {
  /** Which of those that look found it; where two find the same, the lower wins. */
  readonly rank: number;
  /** Whether no encoded character in it can be its end. */
  readonly keepsEncoded?: boolean | undefined;
  /** Present where it, or a part of it, is encoded. */
  readonly encoded?: EncodedSpot | undefined;
}

export interface EncodedSpot {
  /** What was found, as it reads. */
  readonly text: string;
  /** A text as it is written in this place. */
  readonly written: (text: string) => string;
  /** Present where nothing can be replaced apart from the rest: all that was found in it. */
  readonly whole?: readonly ReadSpot[] | undefined;
}

/** What was found, as it reads. */
export interface ReadSpot {
  readonly rank: number;
  readonly category?: string | undefined;
  readonly text: string;
}

/** The spots with those that overlap made one each, in order; what only touches stays apart. */
export function joined(spots: readonly Spot[]): readonly Spot[] {
  if (areApart(spots)) return spots;
  const made: Spot[] = [];
  let winner: Spot | undefined;
  for (const spot of [...spots].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last === undefined || winner === undefined || spot.start >= last.end) {
      made.push(spot);
      winner = spot;
    } else {
      winner = withAll(beats(spot, winner) ? spot : winner, winner.encoded?.whole, spot.encoded?.whole);
      const keepsEncoded = last.keepsEncoded || spot.keepsEncoded;
      made[made.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, spot.end), keepsEncoded };
    }
  }
  return made;
}

/** Whether each begins where the one before has ended: so it is with most texts. */
function areApart(spots: readonly Spot[]): boolean {
  for (let i = 1; i < spots.length; i++) if ((spots[i] as Spot).start < (spots[i - 1] as Spot).end) return false;
  return true;
}

/** What is replaced as a whole holds all that was found in it. */
function withAll(winner: Spot, ...wholes: readonly (readonly ReadSpot[] | undefined)[]): Spot {
  const { encoded } = winner;
  if (encoded?.whole === undefined) return winner;
  return { ...winner, encoded: { ...encoded, whole: wholes.flatMap((whole) => whole ?? []) } };
}

function beats(spot: Spot, other: Spot): boolean {
  const longer = spot.end - spot.start - (other.end - other.start);
  return longer > 0 || (longer === 0 && spot.rank < other.rank);
}
