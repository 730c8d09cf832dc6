/**
 * Policies in the place of rule files: which of the named files are policies, read and checked. This room decides nothing about
 * them: what it prints is found in `review/policy`.
 */
import { dirname, posix, resolve } from "node:path";
import { RuleError, UsageError } from "../../../../errors/errors.ts";
import { printable } from "../../../../errors/printable.ts";
import { type ReadPolicy, type ReviewedPolicy, readPolicy } from "../../../../review/policy/policy.ts";
import { notText, textOf } from "../../../../rules/file/utf-8.ts";
import { isPath, loadRules } from "../../../../rules/load.ts";
import type { RulePack } from "../../../../rules/model.ts";
import { wrongPolicyFile } from "../../../../rules/policy/parse-policy.ts";
import { builtInPolicy } from "../../../../rules/policy/policies.ts";
import { wrongRuleFiles } from "../../../../rules/wrong-rule-files.ts";
import { compared } from "../../../remembered/remembered.ts";
import { type GitName, gitNameOf } from "../../../sources/git-name.ts";
import { nearName } from "../../../sources/sources.ts";
import { type FoundPack, type GoodPack, goodPacks, readGoodPacks, readPacks, type Strictness } from "../read-packs.ts";
import { type NamedPolicy, namedFiles } from "./named.ts";

export interface FoundPolicy extends ReadPolicy {
  /** As it is printed. */
  readonly file: string;
  readonly shipped: boolean;
  /** A run takes it for a rule file, by its name. */
  readonly misnamed: boolean;
  /** As in `Source`. */
  readonly below: string | undefined;
  readonly inputs: readonly string[];
}

export type GoodPolicy = FoundPolicy & { readonly reviewed: ReviewedPolicy };

/** What words mean: rule files and policies. `words`: those of them that mean rule files; without any, every shipped pack. */
export interface FoundFiles {
  readonly words: readonly string[];
  readonly packs: readonly FoundPack[];
  readonly policies: readonly FoundPolicy[];
}

/** @throws RuleError for names that mean no files, and files that cannot be read */
export async function readNamed(names: readonly string[], strictness: Strictness = {}): Promise<FoundFiles> {
  const { words, policies } = await namedFiles(names);
  const isOnlyPolicies = words.length === 0 && policies.length > 0;
  const packs = isOnlyPolicies ? [] : await readPacks(words, strictness);
  const found = await Promise.all(policies.map((one) => foundPolicy(one, strictness)));
  const taken = new Set(found.map(({ file }) => file));
  return { words, packs: packs.filter(({ file }) => !taken.has(file)), policies: found };
}

/** @throws RuleError also for what is wrong with any of them, with all problems of all files */
export async function readNamedGood(
  names: readonly string[],
  strictness: Strictness = {},
): Promise<{ readonly packs: readonly GoodPack[]; readonly policies: readonly GoodPolicy[] }> {
  const { packs, policies } = await readNamed(names, strictness);
  const good = goodOnes(policies);
  if (good.length === policies.length) return { packs: goodPacks(packs), policies: good };
  const ofPolicies = policies.flatMap(({ problems }) => problems);
  const ofPacks = packs.filter(({ reviewed }) => reviewed === undefined).flatMap(({ problems }) => problems);
  throw ofPacks.length > 0 ? wrongRuleFiles([...ofPacks, ...ofPolicies]) : wrongPolicies(ofPolicies);
}

/** Those that are policies; none for a name that means rule files. @throws RuleError as `readNamedGood` */
export async function readGoodPolicies(
  names: readonly string[],
  strictness: Strictness = {},
): Promise<readonly GoodPolicy[]> {
  const { policies } = await namedFiles(names);
  const found = await Promise.all(policies.map((one) => foundPolicy(one, strictness)));
  const good = goodOnes(found);
  if (good.length === found.length) return good;
  throw wrongPolicies(found.flatMap(({ problems }) => problems));
}

function goodOnes(found: readonly FoundPolicy[]): GoodPolicy[] {
  return found.flatMap((one) => (one.reviewed === undefined ? [] : [{ ...one, reviewed: one.reviewed }]));
}

/** With all problems of all of them. */
function wrongPolicies(problems: FoundPolicy["problems"]): RuleError {
  const [first] = problems;
  if (first === undefined || problems.length === 1)
    return wrongPolicyFile(first ?? { file: "", text: "", problems: [] });
  const { message, files } = wrongRuleFiles(problems);
  return new RuleError("wrong-policy-file", message, files);
}

async function foundPolicy(
  { file, path, below, shipped, misnamed, bytes }: NamedPolicy,
  strictness: Strictness,
): Promise<FoundPolicy> {
  const { asShipped = false, strict = false, earlier = false } = strictness;
  const name = path === undefined ? file : nearName(path);
  const found = { file: name, below, shipped, misnamed, inputs: path === undefined ? [] : [path] };
  const text = textOf(bytes);
  if (text === undefined) {
    return { ...found, problems: [{ file: name, text: "", problems: [notText("a policy file")] }] };
  }
  const read = readPolicy(text, { file: name, shipped: shipped && asShipped, strict, earlier });
  if (read.reviewed !== undefined) await checkAsRun(read.reviewed, shipped, bytes);
  return { ...found, ...read };
}

/** Nobody is shown a policy that a run would not apply: a built-in one is part of the program, others may be remembered. */
async function checkAsRun({ policy }: ReviewedPolicy, shipped: boolean, bytes: Uint8Array): Promise<void> {
  if (!shipped) return compared.policies.keep(bytes, policy);
  if (JSON.stringify(policy) === JSON.stringify(builtInPolicy(policy.id))) return;
  throw new RuleError(
    "changed-pack",
    `the file of the policy ${policy.id} is not what runs apply: install scrubjay again`,
  );
}

/** With the rules that its tests name. @throws RuleError where they cannot be loaded; UsageError where they are several */
export async function withTestRules(found: GoodPolicy): Promise<GoodPolicy> {
  return withRules(found, (name) => rulesOf(name, found));
}

/** As `withTestRules`, but what cannot be loaded is null. */
export async function withTestRulesIfThere(found: GoodPolicy): Promise<GoodPolicy> {
  return withRules(found, async (name) => {
    try {
      return await rulesOf(name, found);
    } catch (error) {
      if (error instanceof RuleError || error instanceof UsageError) return null;
      throw error;
    }
  });
}

async function withRules(found: GoodPolicy, load: (name: string) => Promise<RulePack | null>): Promise<GoodPolicy> {
  const names = new Set(found.reviewed.tests.flatMap(({ rules }) => rules ?? []));
  const loaded = await Promise.all([...names].map(async (name) => [name, await load(name)] as const));
  return { ...found, reviewed: { ...found.reviewed, testRules: new Map(loaded) } };
}

/** A path is one from the policy's folder. */
async function rulesOf(name: string, { file, inputs: [path = file] }: GoodPolicy): Promise<RulePack> {
  const git = gitNameOf(path);
  const packs = isPath(name) && git !== undefined ? await inGit(name, git) : await onDisk(name, path);
  const [only, ...others] = packs;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError("several-packs", `${file}: the rules ${printable(name)} of a test are several rule files`);
}

async function onDisk(name: string, path: string): Promise<readonly RulePack[]> {
  return (await loadRules(isPath(name) ? resolve(dirname(path), name) : name)).packs;
}

/** Of the same commit as the policy. */
async function inGit(name: string, { ref, path }: GitName): Promise<readonly RulePack[]> {
  const found = await readGoodPacks([`git:${ref}:${posix.join(posix.dirname(path), name)}`]);
  return found.map(({ reviewed }) => reviewed.pack);
}
