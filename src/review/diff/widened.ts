/**
 * A rule that was there before with the same words, and reaches more now: also something inside of a value that another rule
 * took whole. What it names there is what it names elsewhere, so a policy treats it as it treats all of its kind. Only a rule
 * that is new, or says something else now, can be there to have a policy do less.
 */
import type { RuleEntry, RulePack } from "../../rules/model.ts";
import { placeTo } from "../cases/document.ts";
import type { Difference, Versions } from "./differences.ts";

export function isOfWidened({ what, by: [old, now], spot }: Difference, [before, after]: Versions): boolean {
  if (what !== "value" || old === null || now === null || old === now) return false;
  const [taken, was, is] = [entryIn(before, old), entryIn(before, now), entryIn(after, now)];
  if (taken === undefined || was === undefined || is === undefined) return false;
  return wordsOf(was) === wordsOf(is) && isInside(placeTo(spot).length, taken, before);
}

function entryIn({ entries }: RulePack, id: string): RuleEntry | undefined {
  return entries.find((entry) => entry.id === id);
}

function wordsOf({ path: _, ...words }: RuleEntry): string {
  return JSON.stringify(Object.entries(words).sort());
}

/** Whether a place so deep lies below all that the entry's path may lead to. */
function isInside(depth: number, { path, envelope }: RuleEntry, { records }: RulePack): boolean {
  const roots = envelope ? [[]] : records.map(({ segments }) => segments);
  return roots.every((root) => {
    const segments = [...root, ...path.segments];
    return segments.length < depth && !segments.some(({ descendant }) => descendant);
  });
}
