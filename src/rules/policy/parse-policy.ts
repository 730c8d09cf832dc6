/** Policy files as text in, checked policies out. */
import { type FileProblems, type Problem, RuleError } from "../../errors/errors.ts";
import { wrongType } from "../../errors/wrong-type.ts";
import { deepFreeze } from "../../input/freeze.ts";
import { unlisted, version } from "../check/header.ts";
import { readDocument } from "../file/document.ts";
import { fileOption } from "../file/file-option.ts";
import { POLICY_FORMAT } from "../file/formats.ts";
import { type MembersOf, optional, type ReadMembers, readKeys, toLoad } from "../file/keys.ts";
import { Problems } from "../file/problems.ts";
import { id, oneOf } from "../file/readers.ts";
import { quotable, withoutMark } from "../file/says-format.ts";
import type { Policy, PolicyLine } from "../model.ts";
import { wrongRuleFiles } from "../wrong-rule-files.ts";
import { BUILT_IN_POLICIES, POLICY_NAMES } from "./built-in-policies.ts";
import type { PolicyTest } from "./policy-test.ts";
import { categories, rules } from "./read-lines.ts";
import { tests } from "./read-tests.ts";

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
    tests: optional(tests),
  },
};

type PolicyFields = ReadMembers<MembersOf<typeof POLICY>>;

export interface ParsedPolicyFile {
  /** Absent where a problem is an error. Frozen. */
  readonly policy?: Policy;
  /** No part of what a run loads. */
  readonly tests: readonly PolicyTest[];
  readonly problems: readonly Problem[];
  /** As in `ParsedRuleFile`. */
  readonly passedOver?: number;
}

/** How strictly a policy file is judged. */
export interface PolicyStrictness {
  /** One of the policies that come with this package. */
  readonly shipped?: boolean;
  readonly strict?: boolean;
  /** As in `ParseOptions`. */
  readonly earlier?: boolean;
}

/** Parses and checks the text of a policy file, YAML or JSON. Wrong content comes back as problems. */
export function parsePolicyFile(text: string): ParsedPolicyFile {
  return parsePolicyWithTree(text).parsed;
}

/** As `parsePolicyFile`, with the document tree, where there is one, and what its keys say, with positions. */
export function parsePolicyWithTree(text: string, strictness: PolicyStrictness = {}) {
  const problems = new Problems(text, strictness);
  const root = readDocument(text, POLICY_FORMAT, problems);
  const fields = root === undefined ? undefined : readKeys(root, POLICY, { text, problems, today: "" });
  const policy = fields === undefined || problems.hasErrors ? undefined : policyOf(fields);
  const parsed: ParsedPolicyFile = {
    ...(policy && { policy }),
    ...(problems.passedOver > 0 && { passedOver: problems.passedOver }),
    tests: deepFreeze([...(fields?.tests ?? [])]),
    problems: problems.list(),
  };
  return { parsed, root, fields, problems };
}

function policyOf(fields: PolicyFields): Policy {
  const base = BUILT_IN_POLICIES.find((known) => known.id === fields.extends?.value);
  const own = { categories: linesOf(fields.categories), rules: linesOf(fields.rules) };
  return deepFreeze({
    id: fields.id?.value ?? "",
    version: fields.version?.value ?? "",
    unlisted: fields.unlisted?.value ?? base?.unlisted ?? null,
    categories: extended(base?.categories ?? [], own.categories, isSameLine),
    rules: extended(base?.rules ?? [], own.rules, (a, b) => a.id === b.id),
  });
}

function linesOf<T>(placed: readonly { readonly line: T }[] = []): T[] {
  return placed.map(({ line }) => line);
}

/** What the policy says itself replaces what it extends. */
function extended<T>(base: readonly T[], own: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return [...base.filter((one) => !own.some((other) => same(one, other))), ...own];
}

/** About the same category, and the same subject. */
export function isSameLine(a: PolicyLine, b: PolicyLine): boolean {
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
