/** What changed in each entry, by its id: what the file says. What that does to documents is decided in effects.ts. */
import { compareActions } from "../../actions/table.ts";
import type { PathPattern, Selector } from "../../paths/pattern.ts";
import type { Policy, RuleEntry, RulePack } from "../../rules/model.ts";
import { actionFor } from "../../rules/policy/policies.ts";
import type { WrittenEntry } from "../../rules/reviewed.ts";
import { actionText, compareLists, listText } from "../effect.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, effectChange, wordingChange } from "./change.ts";
import { directionOfActions, directionOfWords } from "./differences.ts";
import { saidChange } from "./guards/guards.ts";

export function diffEntries(before: ReviewedPack, after: ReviewedPack, policies: readonly Policy[]): Change[] {
  const ids = new Set([...before.pack.entries, ...after.pack.entries].map(({ id }) => id));
  const active = [...ids].flatMap((id) => {
    const [was, is] = [before, after].map(({ pack }) => pack.entries.find((entry) => entry.id === id));
    if (was !== undefined && is !== undefined) return both(was, is, after.pack, policies);
    return [was !== undefined ? gone(was, after) : added(is as RuleEntry)];
  });
  return [...active, ...wording(before.entries, after.entries)];
}

function gone({ id, action }: RuleEntry, after: ReviewedPack): Change {
  const isRetired = after.entries.some((entry) => entry.id === id);
  return effectChange("DIFFERENT", id, isRetired ? "deprecated" : "removed", { before: actionText(action) });
}

function added({ id, action }: RuleEntry): Change {
  return effectChange("NEW", id, "added", { after: actionText(action) });
}

function both(was: RuleEntry, is: RuleEntry, pack: RulePack, policies: readonly Policy[]): Change[] {
  const entry = was.id;
  const action = directionOfActions(was.action, is.action);
  const texts = { before: actionText(was.action), after: actionText(is.action) };
  return [
    ...(action === undefined ? [] : [{ ...effectChange(action.direction, entry, "action", texts), ...action }]),
    ...flagChange("keys", entry, was.keys, is.keys),
    ...flagChange("also_in: text", entry, was.alsoInText ?? false, is.alsoInText ?? false),
    ...joinedChange(was, is),
    ...listChange(was, is),
    ...wordsChange(was, is, pack, policies),
    ...pathChange(was, is),
  ];
}

function flagChange(what: string, entry: string, was: boolean, is: boolean): Change[] {
  if (was === is) return [];
  return [effectChange(is ? "STRONGER" : "WEAKER", entry, what, { before: String(was), after: String(is) })];
}

/** Another path may leave out pieces; whether one pattern has all places of another is said place by place (differences.ts). */
function joinedChange({ id, joined: was }: RuleEntry, { joined: is }: RuleEntry): Change[] {
  const [before, after] = [was, is].map((path) => path?.text ?? null) as [string | null, string | null];
  if (before === after) return [];
  const isStronger = was === undefined || (is !== undefined && hasAllOf(is, was));
  const direction = isStronger ? "STRONGER" : "WEAKER";
  return [effectChange(direction, id, "joined", { before, after })];
}

/** Whether a path surely selects all that another one does. */
function hasAllOf({ segments }: PathPattern, other: PathPattern): boolean {
  const same = (one: Selector, two: Selector) => JSON.stringify(one) === JSON.stringify(two);
  return (
    segments.length === other.segments.length &&
    other.segments.every(({ selectors }, i) =>
      selectors.every((wanted) => segments[i]?.selectors.some((one) => one.kind === "wildcard" || same(one, wanted))),
    )
  );
}

function listChange({ id, values: was }: RuleEntry, { values: is, kind }: RuleEntry): Change[] {
  const direction = kind === "keep" ? compareLists(was, is) : undefined;
  if (direction === undefined) return [];
  return [effectChange(direction, id, "values", { before: listText(was), after: listText(is) })];
}

/**
 * Category and subject. Where a policy that is known does less to the new ones, effects.ts says so for each place; else
 * another policy may.
 */
function wordsChange(was: RuleEntry, is: RuleEntry, pack: RulePack, policies: readonly Policy[]): Change[] {
  const changed = (["category", "subject"] as const).filter((what) => was[what] !== is[what]);
  const isWeaker = policies.some((policy) => isWeakerUnder(policy, was, is, pack));
  const alone = { category: [was, { ...was, category: is.category }], subject: [was, { ...was, subject: is.subject }] };
  return changed.map((what): Change => {
    const change = effectChange("DIFFERENT", was.id, what, { before: was[what], after: is[what] });
    if (was.kind === "keep") return change;
    if (isWeaker) return { ...change, direction: "WEAKER" };
    const [old, now] = alone[what] as [RuleEntry, RuleEntry];
    return { ...change, ...directionOfWords(old, now) };
  });
}

function isWeakerUnder(policy: Policy, was: RuleEntry, is: RuleEntry, { id }: RulePack): boolean {
  const [before, after] = [was, is].map((entry) => actionFor(entry, id, policy) ?? entry.action);
  return compareActions(before ?? null, after ?? null) === "WEAKER";
}

function pathChange(was: RuleEntry, is: RuleEntry): Change[] {
  const texts = { before: pathText(was), after: pathText(is) };
  return texts.before === texts.after ? [] : [wordingChange(was.id, "path", texts)];
}

function pathText({ path, envelope }: RuleEntry): string {
  return envelope ? `${path.text} (envelope)` : path.text;
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
      return [saidChange(is.id, what, words)];
    });
  });
}
