/** Known values in a text, and in what it says where parts of it are encoded. */
import type { Action } from "../actions/action.ts";
import { EVIDENCE } from "../detectors/evidence.ts";
import { SEEN } from "../scanner/shared/codes.ts";
import type { KnownSpan, KnownValues } from "./known-values.ts";
import { spotsIn } from "./see-through.ts";
import type { Spot } from "./spot.ts";

/** In order, without overlaps. `seen`: the evidence in the text and what SEEN says of it; 0: not known. */
export function knownIn(text: string, known: KnownValues, seen: number): readonly KnownSpan[] {
  if (known.isEmpty) return [];
  const actions: Action[] = [];
  const look = (folded: string): Spot[] =>
    known.find(folded).map(({ start, end, action }) => ({ start, end, rank: rankOf(action, actions) }));
  const evidence = seen & SEEN.COMPLETE ? seen | EVIDENCE.ANYTHING : undefined;
  const spots = spotsIn(text, { needs: EVIDENCE.ANYTHING, look }, evidence, (seen & SEEN.UNFOLDED) !== 0);
  return spots.map(({ start, end, rank, encoded }) => ({ start, end, action: actions[rank] as Action, encoded }));
}

function rankOf(action: Action, actions: Action[]): number {
  const known = actions.indexOf(action);
  return known < 0 ? actions.push(action) - 1 : known;
}
