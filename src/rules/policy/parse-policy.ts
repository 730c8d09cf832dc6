/** Policy files as text in, checked policies out. */
import { type FileProblems, type Problem, RuleError } from "../../errors/errors.ts";
import { wrongType } from "../../errors/wrong-type.ts";
import { deepFreeze } from "../../input/freeze.ts";
import { action } from "../check/action.ts";
import { unlisted, version } from "../check/header.ts";
import type { Checking, Reader } from "../file/checking.ts";
import { readDocument } from "../file/document.ts";
import { fileOption } from "../file/file-option.ts";
import { POLICY_FORMAT } from "../file/formats.ts";
import { optional, readKeys, toLoad } from "../file/keys.ts";
import { Problems } from "../file/problems.ts";
import { asMap, id, matching, oneOf, unknownWord, type WordList } from "../file/readers.ts";
import { quotable, withoutMark } from "../file/says-format.ts";
import type { FileNode, MapNode } from "../file/tree.ts";
import type { Policy, PolicyLine } from "../model.ts";
import { meantCategory, meantSubject } from "../taxonomy/other-words.ts";
import { CATEGORIES, SUBJECTS } from "../taxonomy/taxonomy.ts";
import { wrongRuleFiles } from "../wrong-rule-files.ts";
import { BUILT_IN_POLICIES, POLICY_NAMES } from "./built-in-policies.ts";

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

const ruleId = matching(
  /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/,
  "wrong-id",
  'is no rule, as in "vendor/resource/entry"',
);

/** `user.contact: mask`, or `user.name: { customer: hash, employee: replace }`. */
const categories: Reader<readonly PolicyLine[]> = (node, checking) =>
  asMap(node, checking)?.members.flatMap(({ key, keyStart, value }) => {
    if (!isKnown(key, keyStart, CATEGORY, checking)) return [];
    return isBySubject(value) ? bySubject(key, value, checking) : lineOf(key, null, value, checking);
  });

/** A map of one member may be an action with its options, as in `{ mask: { keep_last: 4 } }`. */
function isBySubject(value: FileNode): value is MapNode {
  if (value.kind !== "map") return false;
  const [only] = value.members;
  return value.members.length !== 1 || only?.value.kind !== "map" || SUBJECTS.includes(only.key);
}

function bySubject(category: string, value: MapNode, checking: Checking): PolicyLine[] {
  return value.members.flatMap((member) => {
    if (!isKnown(member.key, member.keyStart, SUBJECT, checking)) return [];
    return lineOf(category, member.key, member.value, checking);
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

function lineOf(category: string, subject: string | null, value: FileNode, checking: Checking): PolicyLine[] {
  const found = policyAction(value, checking);
  return found === undefined ? [] : [{ category, subject, action: found.value }];
}

function isKnown(word: string, at: number, table: WordList<string>, checking: Checking): boolean {
  if (table.words.includes(word)) return true;
  unknownWord({ value: word, at }, table, checking);
  return false;
}

const rules: Reader<Policy["rules"]> = (node, checking) =>
  asMap(node, checking)?.members.flatMap(({ key, keyStart, value }) => {
    const named = ruleId({ kind: "scalar", value: key, written: key, style: "double", start: keyStart }, checking);
    const found = policyAction(value, checking);
    return named === undefined || found === undefined ? [] : [{ id: named.value, action: found.value }];
  });

const POLICY = {
  of: "a policy file",
  keys: {
    format: toLoad(oneOf({ words: [POLICY_FORMAT], code: "unknown-format", noun: "format" })),
    id: toLoad(id),
    version: toLoad(version),
    extends: optional(oneOf({ words: POLICY_NAMES, code: "unknown-policy", noun: "built-in policy" })),
    unlisted: optional(unlisted),
    categories: optional(categories),
    rules: optional(rules),
  },
};

export interface ParsedPolicyFile {
  /** Absent where a problem is an error. Frozen. */
  readonly policy?: Policy;
  readonly problems: readonly Problem[];
}

/** Parses and checks the text of a policy file, YAML or JSON. Wrong content comes back as problems. */
export function parsePolicyFile(text: string): ParsedPolicyFile {
  const problems = new Problems(text, { shipped: true, strict: false });
  const root = readDocument(text, POLICY_FORMAT, problems);
  const fields = root === undefined ? undefined : readKeys(root, POLICY, { text, problems, today: "" });
  if (fields === undefined || problems.hasErrors) return { problems: problems.list() };
  const base = BUILT_IN_POLICIES.find((known) => known.id === fields.extends?.value);
  const policy: Policy = {
    id: fields.id?.value ?? "",
    version: fields.version?.value ?? "",
    unlisted: fields.unlisted?.value ?? base?.unlisted ?? null,
    categories: extended(base?.categories ?? [], fields.categories ?? [], sameLine),
    rules: extended(base?.rules ?? [], fields.rules ?? [], (a, b) => a.id === b.id),
  };
  return { policy: deepFreeze(policy), problems: problems.list() };
}

/** What the policy says itself replaces what it extends. */
function extended<T>(base: readonly T[], own: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return [...base.filter((one) => !own.some((other) => same(one, other))), ...own];
}

function sameLine(a: PolicyLine, b: PolicyLine): boolean {
  return a.category === b.category && a.subject === b.subject;
}

/**
 * Parses the text of one policy file, YAML or JSON, for the option `policy`. Warnings are not shown.
 *
 * @param options `file`: the file's name in problems.
 * @returns frozen plain data, with all that the policy extends.
 * @throws UsageError for what is not text; RuleError `wrong-policy-file` with all problems, with line and column.
 */
export function parsePolicy(text: string, options: { readonly file?: string | undefined } = {}): Policy {
  if (typeof text !== "string") throw wrongType("parsePolicy", "the text of a policy file", text);
  const file = fileOption(options, "policy");
  const content = withoutMark(text);
  const { policy, problems } = parsePolicyFile(content);
  if (policy !== undefined) return policy;
  throw wrongPolicyFile({ file, text: quotable(content), problems });
}

export function wrongPolicyFile(file: FileProblems): RuleError {
  const { message, files } = wrongRuleFiles([file]);
  return new RuleError("wrong-policy-file", message, files);
}
