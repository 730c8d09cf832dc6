/** What changed in each entry, by its id: what it does, and what the file says of it. */
import { compareActions } from "../../actions/table.ts";
import type { PathPattern } from "../../paths/pattern.ts";
import type { RuleEntry } from "../../rules/model.ts";
import type { WrittenEntry } from "../../rules/reviewed.ts";
import { actionText, compareLists, listText } from "../effect.ts";
import { MOST_PLACES, placesOf } from "../engine/pattern-places.ts";
import { filtersOf } from "../engine/probe-base.ts";
import { isSettled } from "../engine/watches.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, effectChange, wordingChange } from "./change.ts";
import type { ComparedEffects } from "./effects.ts";
import { wordsChange } from "./guards.ts";

/** @param reached the entries whose effect was seen; a change of any other counts as weaker. */
export function diffEntries(before: ReviewedPack, after: ReviewedPack, reached: ComparedEffects["reached"]): Change[] {
  const ids = new Set([...before.pack.entries, ...after.pack.entries].map(({ id }) => id));
  const active = [...ids].flatMap((id) => {
    const [was, is] = [before, after].map(({ pack }) => pack.entries.find((entry) => entry.id === id));
    const isSeen = (was === undefined || reached[0].has(id)) && (is === undefined || reached[1].has(id));
    if (was !== undefined && is !== undefined) return both(was, is, isSeen);
    return [was !== undefined ? gone(was, after, isSeen) : added(is as RuleEntry, isSeen)];
  });
  return [...active, ...wording(before.entries, after.entries)];
}

function gone({ id, kind, path, action }: RuleEntry, after: ReviewedPack, isSeen: boolean): Change {
  const isRetired = after.entries.some((entry) => entry.id === id);
  const isWeaker = kind === "rule" && !(isSeen && isPathSettled(path) && !isUnbounded(path));
  const what = `${isRetired ? "deprecated" : "removed"}${isWeaker ? UNSEEN : ""}`;
  return effectChange(isWeaker ? "WEAKER" : "DIFFERENT", id, what, { before: actionText(action) });
}

/** A rule may be weaker than the one that decided before. */
function added({ id, action }: RuleEntry, isSeen: boolean): Change {
  const after = actionText(action);
  return isSeen ? effectChange("NEW", id, "added", { after }) : effectChange("WEAKER", id, `added${UNSEEN}`, { after });
}

/** Follows a change that counts as weaker because nothing shows that it is not. */
export const UNSEEN = ", and probes do not show all that it does";

function both(was: RuleEntry, is: RuleEntry, isSeen: boolean): Change[] {
  const entry = was.id;
  const action = compareActions(was.action, is.action);
  const texts = { before: actionText(was.action), after: actionText(is.action) };
  return [
    ...(action === undefined ? [] : [effectChange(action, entry, "action", texts)]),
    ...flagChange("keys", entry, was.keys, is.keys),
    ...flagChange("also_in: text", entry, was.alsoInText ?? false, is.alsoInText ?? false),
    ...listChange(was, is),
    ...wordChange(entry, "category", was.category, is.category),
    ...wordChange(entry, "subject", was.subject, is.subject),
    ...pathChange(was, is, isSeen),
  ];
}

function flagChange(what: string, entry: string, was: boolean, is: boolean): Change[] {
  if (was === is) return [];
  return [effectChange(is ? "STRONGER" : "WEAKER", entry, what, { before: String(was), after: String(is) })];
}

function listChange({ id, values: was }: RuleEntry, { values: is, kind }: RuleEntry): Change[] {
  const direction = kind === "keep" ? compareLists(was, is) : undefined;
  if (direction === undefined) return [];
  return [effectChange(direction, id, "values", { before: listText(was), after: listText(is) })];
}

function wordChange(entry: string, what: string, before: string | null, after: string | null): Change[] {
  return before === after ? [] : [effectChange("DIFFERENT", entry, what, { before, after })];
}

/** Probes show what a new path does; where they cannot, it counts as weaker. */
function pathChange(was: RuleEntry, is: RuleEntry, isSeen: boolean): Change[] {
  const texts = { before: pathText(was), after: pathText(is) };
  if (texts.before === texts.after) return [];
  const isAsDeep = isUnbounded(was.path) === isUnbounded(is.path);
  const isSettledByProbes = isSeen && isAsDeep && [was, is].every(({ path }) => isPathSettled(path));
  if (isSettledByProbes) return [wordingChange(was.id, "path", texts)];
  return [effectChange("WEAKER", was.id, `path${UNSEEN}`, texts)];
}

function pathText({ path, envelope }: RuleEntry): string {
  return envelope ? `${path.text} (envelope)` : path.text;
}

/** Whether the probes, together, tell this path from every other one, except for how deep `..` goes. */
export function isPathSettled({ segments }: PathPattern): boolean {
  const hasSlice = segments.some(({ selectors }) => selectors.some(({ kind }) => kind === "slice"));
  return !hasSlice && segments.flatMap(filtersOf).every(isSettled) && placesOf(segments).length < MOST_PLACES;
}

function isUnbounded({ segments }: PathPattern): boolean {
  return segments.some(({ descendant }) => descendant);
}

const WORDS = {
  why: ({ why }: WrittenEntry) => why,
  source: ({ source }: WrittenEntry) => source.join(" "),
  reason: ({ reason }: WrittenEntry) => reason,
  status: ({ status }: WrittenEntry) => status,
  replaced_by: ({ replacedBy }: WrittenEntry) => replacedBy,
};

function wording(before: readonly WrittenEntry[], after: readonly WrittenEntry[]): Change[] {
  return after.flatMap((is) => {
    const was = before.find(({ id }) => id === is.id);
    if (was === undefined) return [];
    return Object.entries(WORDS).flatMap(([what, wordOf]): Change[] => {
      const words = { before: wordOf(was), after: wordOf(is) };
      if (words.before === words.after) return [];
      return [wordsChange(is.id, what, words)];
    });
  });
}
