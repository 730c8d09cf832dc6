/** What a policy makes of the rules: its action takes the place of the rule's, by the most specific category and subject. */
import type { Action, Entry, Pack, Policy } from "./spec.ts";
import { isAction } from "./written.ts";

/** A keep stays, and `scan` still scans. */
export function withPolicy(pack: Pack, policy: Policy | undefined): Pack {
  if (policy === undefined) return pack;
  const entries = pack.entries.map((entry): Entry => {
    if (entry.action === null || entry.action.name === "scan") return entry;
    const action = policy.rules[`${pack.id}/${entry.id}`] ?? actionFor(policy, entry.category, entry.subject);
    return action === undefined
      ? entry
      : { ...entry, own: entry.action, action: shiftedBy(action, entry.id, pack.shiftBy) };
  });
  return { ...pack, entries };
}

/** A policy takes what dates shift by from the head of the rule file; what they shift by does not shift by itself. */
function shiftedBy(action: Action, id: string, by: string | undefined): Action {
  if (action.name !== "shift-date" || by === undefined || by === id) return action;
  return { ...action, options: { ...action.options, by } };
}

/** undefined where the policy has nothing to say. */
function actionFor({ categories }: Policy, category: string | null, subject?: string): Action | undefined {
  for (let at = category; at !== null && at !== ""; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "") {
    const said = categories[at];
    if (said === undefined) continue;
    if (isAction(said)) return said;
    const ofSubject = subject === undefined ? undefined : said[subject];
    if (ofSubject !== undefined) return ofSubject;
  }
  return undefined;
}

/** What happens to a hit in a text. None is a date, and to look through it again would find it again: these replace it. */
export function actionForHits(category: string, policy: Policy | undefined): Action {
  const action = policy && actionFor(policy, category);
  return action === undefined || ["shift-date", "scan"].includes(action.name) ? { name: "replace" } : action;
}
