/** Reads the lines of a policy: an action for a category, for a subject of it, or for one rule. */
import type { ActionSpec } from "../../actions/table.ts";
import { action } from "../check/action.ts";
import type { Checking, Reader } from "../file/checking.ts";
import { asMap, ID, matching, unknownWord, type WordList } from "../file/readers.ts";
import type { FileNode, MapNode } from "../file/tree.ts";
import type { Policy, PolicyLine } from "../model.ts";
import { meantCategory, meantSubject } from "../taxonomy/other-words.ts";
import { CATEGORIES, SUBJECTS } from "../taxonomy/taxonomy.ts";

/** A line, and where it stands in the file. */
export interface Placed<T> {
  readonly line: T;
  readonly at: number;
}

export type RuleLine = Policy["rules"][number];

const CATEGORY: WordList<string> = {
  words: CATEGORIES,
  code: "unknown-category",
  noun: "category of fideslang 3.1.1",
  meant: meantCategory,
  listedBy: "scrubjay rules categories",
};
const SUBJECT: WordList<string> = {
  words: SUBJECTS,
  code: "unknown-subject",
  noun: "subject of fideslang 3.1.1",
  meant: meantSubject,
};

const ruleId = matching(new RegExp(`^${ID}/${ID}/${ID}$`), "wrong-id", 'is no rule, as in "vendor/resource/entry"');

/** `user.contact: mask`, or `user.name: { customer: hash, employee: replace }`. */
export const categories: Reader<readonly Placed<PolicyLine>[]> = (node, checking) =>
  asMap(node, checking)?.members.flatMap(({ key, keyStart, value }) => {
    if (!isKnown(key, keyStart, CATEGORY, checking)) return [];
    return isBySubject(value) ? bySubject(key, value, checking) : lineOf(key, null, { value, at: keyStart }, checking);
  });

/** A map of one member may be an action with its options, as in `{ mask: { keep_last: 4 } }`. */
export function isBySubject(value: FileNode): value is MapNode {
  if (value.kind !== "map") return false;
  const [only] = value.members;
  return value.members.length !== 1 || only?.value.kind !== "map" || SUBJECTS.includes(only.key);
}

function bySubject(category: string, value: MapNode, checking: Checking): Placed<PolicyLine>[] {
  return value.members.flatMap((member) => {
    if (!isKnown(member.key, member.keyStart, SUBJECT, checking)) return [];
    return lineOf(category, member.key, { value: member.value, at: member.keyStart }, checking);
  });
}

/** One policy serves many files, and each says what its dates shift by. */
const policyAction: typeof action = (node, checking) => {
  const found = action(node, checking);
  if (found?.value.name !== "shift-date" || found.value.shift.by === undefined) return found;
  const message = 'a policy takes "by" from the head of the rule file: "shift_by"';
  checking.problems.error("wrong-option", found.at, message, "shift-date: { days: 30 }");
  return undefined;
};

interface Written {
  readonly value: FileNode;
  readonly at: number;
}

function lineOf(
  category: string,
  subject: string | null,
  { value, at }: Written,
  checking: Checking,
): Placed<PolicyLine>[] {
  const found = policyAction(value, checking);
  return found === undefined ? [] : [{ line: { category, subject, action: found.value }, at }];
}

function isKnown(word: string, at: number, table: WordList<string>, checking: Checking): boolean {
  if (table.words.includes(word)) return true;
  unknownWord({ value: word, at }, table, checking);
  return false;
}

export const rules: Reader<readonly Placed<RuleLine>[]> = (node, checking) =>
  asMap(node, checking)?.members.flatMap(({ key, keyStart, value }) => {
    const named = ruleId({ kind: "scalar", value: key, written: key, style: "double", start: keyStart }, checking);
    const found = policyAction(value, checking);
    if (named === undefined || found === undefined) return [];
    const action: ActionSpec = found.value;
    return [{ line: { id: named.value, action }, at: keyStart }];
  });
