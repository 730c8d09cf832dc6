/**
 * Entries that only have another id. An id decides nothing, except where something names it: so a rename is told from an
 * entry that goes and another that comes, and the rest of a diff sees the old version with the new ids.
 */
import type { ActionSpec } from "../../actions/table.ts";
import type { Policy, RuleEntry, RulePack } from "../../rules/model.ts";
import type { WrittenEntry } from "../../rules/reviewed.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, effectChange, wordingChange } from "./change.ts";

/** From the old id to the new one: entries of which all that decides is the same. */
export function renames(before: ReviewedPack, after: ReviewedPack): ReadonlyMap<string, string> {
  const [was, is] = [before.pack.entries, after.pack.entries];
  const come = byContent(without(is, was));
  const found = new Map<string, string>();
  for (const [content, old] of byContent(without(was, is))) {
    const now = come.get(content);
    if (old.length === 1 && now?.length === 1) found.set(old[0] as string, now[0] as string);
  }
  return consistent(found, was, is);
}

function without(entries: readonly RuleEntry[], others: readonly RuleEntry[]): RuleEntry[] {
  const ids = new Set(others.map(({ id }) => id));
  return entries.filter(({ id }) => !ids.has(id));
}

/** Paths are compared by what they mean, not by how they are quoted. */
function byContent(entries: readonly RuleEntry[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, path, action, values, ...rest } of entries) {
    const list = values?.map((value) => JSON.stringify(value)).sort();
    const content = JSON.stringify(inOrder({ ...rest, path: path.segments, action: withBy(action, () => ""), list }));
    found.set(content, [...(found.get(content) ?? []), id]);
  }
  return found;
}

/** Without those that shift by something else than before. */
function consistent(found: Map<string, string>, was: readonly RuleEntry[], is: readonly RuleEntry[]) {
  const byOf = (entries: readonly RuleEntry[], id: string) =>
    shiftsBy(entries.find((entry) => entry.id === id)?.action);
  for (;;) {
    const wrong = [...found].filter(([old, now]) => {
      const by = byOf(was, old);
      return by !== undefined && (found.get(by) ?? by) !== byOf(is, now);
    });
    if (wrong.length === 0) return found;
    for (const [old] of wrong) found.delete(old);
  }
}

function shiftsBy(action: ActionSpec | null | undefined): string | undefined {
  return action?.name === "shift-date" ? action.shift.by : undefined;
}

function withBy(action: ActionSpec | null, newId: (id: string) => string): ActionSpec | null {
  if (action?.name !== "shift-date" || action.shift.by === undefined) return action;
  return { ...action, shift: { ...action.shift, by: newId(action.shift.by) } };
}

/** The members of objects by their names: the order in which options are written changes nothing. */
function inOrder(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOrder);
  if (typeof data !== "object" || data === null) return data;
  const members = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, value]) => [name, inOrder(value)]));
}

/** The old version as if its entries had always had their new ids: also in `by`, `shift_by`, `replaced_by` and tests. */
export function withNewIds(before: ReviewedPack, names: ReadonlyMap<string, string>): ReviewedPack {
  if (names.size === 0) return before;
  const newId = (id: string) => names.get(id) ?? id;
  return {
    ...before,
    pack: packWithNewIds(before.pack, newId),
    entries: before.entries.map((entry): WrittenEntry => {
      const { replacedBy } = entry;
      return { ...entry, id: newId(entry.id), replacedBy: replacedBy === null ? null : newId(replacedBy) };
    }),
    tests: before.tests.map((test) => ({
      ...test,
      decided: test.decided.map(([path, id]): readonly [string, string] => [path, newId(id)]),
    })),
  };
}

function packWithNewIds(pack: RulePack, newId: (id: string) => string): RulePack {
  const { shiftBy } = pack;
  return {
    ...pack,
    ...(shiftBy !== undefined && { shiftBy: newId(shiftBy) }),
    entries: pack.entries.map((entry) => ({ ...entry, id: newId(entry.id), action: withBy(entry.action, newId) })),
  };
}

/** A line for each renamed entry; a policy that names the old id does nothing any more to the entry. */
export function diffRenames(
  { pack }: ReviewedPack,
  names: ReadonlyMap<string, string>,
  policies: readonly Policy[],
): Change[] {
  return [...names].flatMap(([before, after]): Change[] => {
    const naming = policies.filter(({ rules }) => rules.some(({ id }) => id === `${pack.id}/${before}`));
    const texts = { before, after };
    const lost = naming.map(({ id }): Change => {
      const change = effectChange("WEAKER", after, "renamed, and the policy names the old id", texts);
      return { ...change, policy: id };
    });
    return [wordingChange(after, "renamed", texts), ...lost];
  });
}
