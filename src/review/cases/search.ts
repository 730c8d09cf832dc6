/** Everything that rule files can tell apart, each by its nearest spot. */
import { TooManyOutcomes } from "./candidate.ts";
import { settledText } from "./settled.ts";
import type { Spot, Walk } from "./walk.ts";

/** More than this is not searched. */
const MOST_SPOTS = 50_000;

export interface Searched {
  readonly spots: readonly Spot[];
  /** Not everything was reached: filters too many to go through, or files too large. Those are the spots above. */
  readonly open: readonly Spot[];
}

/** Breadth first, so that each spot is the nearest to the root of its kind. `isDone`: nothing below it is of interest. */
export function searched(walk: Walk, isDone: (spot: Spot) => boolean = () => false): Searched {
  const start = walk.start();
  const seen = new Set([kindOf(start)]);
  const spots = [start];
  const open: Spot[] = [];
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (isDone(spot)) continue;
    for (const next of walk.nextOf(spot)) {
      if (walk.candidates.isSpent) break;
      for (const child of entered(walk, spot, next, open)) {
        const kind = kindOf(child);
        if (seen.has(kind)) continue;
        seen.add(kind);
        spots.push(child);
      }
    }
    if (spots.length <= MOST_SPOTS && !walk.candidates.isSpent) continue;
    open.push(spot);
    break;
  }
  return { spots, open };
}

function entered(walk: Walk, spot: Spot, next: Parameters<Walk["enter"]>[1], open: Spot[]): Spot[] {
  try {
    return walk.enter(spot, next);
  } catch (error) {
    if (!(error instanceof TooManyOutcomes)) throw error;
    open.push(spot);
    return [];
  }
}

/** Spots of one kind have the same below them, decide the same, and so do the names that lead to them. */
function kindOf({ parent, step, states, deciding, way, settled, isOpaque }: Spot): string {
  const names = parent?.states.map((state) => {
    const isNamed = step?.kind === "name" && state.names.has(step.name);
    return step?.kind === "index" || isNamed ? "" : `${state.keys} ${state.covered || state.taken !== undefined}`;
  });
  const on = way === undefined ? "" : JSON.stringify(way);
  return `${states.map(({ id }) => id).join()};${deciding.join()};${on};${settledText(settled)};${isOpaque};${names?.join()}`;
}
