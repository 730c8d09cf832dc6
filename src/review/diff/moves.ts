/**
 * A place that another entry decides now, which does the same to another category: has the old entry let go of it, or has
 * the new one come nearer? Where the old one still matches, somebody has looked closer, and nothing is weaker.
 */
import type { RulePack } from "../../rules/model.ts";
import { documentAt, keysTo } from "../cases/document.ts";
import type { Walk } from "../cases/walk.ts";
import { decideAll } from "../engine/engine.ts";
import { keyText } from "../engine/json.ts";
import { withoutEntry } from "../shown-entry.ts";
import type { Found } from "./merge-cases.ts";

/** @param now the new version. */
export function withMoves(all: readonly Found[], walk: Walk, now: RulePack): Found[] {
  const takers = new Set(all.filter(isMove).map(({ difference }) => difference.by[1] as string));
  const nearer = new Set([...takers].flatMap((taker) => takenFrom(taker, all, walk, now)));
  return all.map((one) => {
    if (!nearer.has(one)) return one;
    return { ...one, difference: { ...one.difference, direction: "DIFFERENT", certainty: "decided" } };
  });
}

function isMove({ difference: { what, certainty, by } }: Found): boolean {
  return what === "value" && certainty === "unknown" && by[0] !== null && by[1] !== null;
}

/** Those places of the taker which the old entry would decide without it. */
function takenFrom(taker: string, all: readonly Found[], walk: Walk, now: RulePack): Found[] {
  const moves = all.filter((one) => isMove(one) && one.difference.by[1] === taker);
  const documents = moves.map(({ difference: { spot, value } }) => documentAt(walk, spot, value ?? "x") ?? null);
  const decided = decideAll(documents, withoutEntry(now, taker));
  return moves.filter(({ difference: { spot, by } }, i) => {
    return documents[i] !== null && decided[i]?.get(keyText(keysTo(walk, spot))) === by[0];
  });
}
