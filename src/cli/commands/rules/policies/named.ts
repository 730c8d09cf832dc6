/** Which of the named files are policies: told by what they say, not by their names. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { MOST_BYTES } from "../../../../rules/file/limits.ts";
import { saysFormat, saysPolicy, withoutMark } from "../../../../rules/file/says-format.ts";
import { textOf } from "../../../../rules/file/utf-8.ts";
import { isPath, reading } from "../../../../rules/load.ts";
import { POLICY_NAMES } from "../../../../rules/policy/built-in-policies.ts";
import { listPacks, shippedRoot } from "../../../../rules/shipped.ts";
import { type GitName, gitNameOf } from "../../../sources/git-name.ts";

export interface NamedPolicy {
  readonly file: string;
  /** On the disk; undefined where it stands nowhere there. */
  readonly path: string | undefined;
  /** As in `Source`. */
  readonly below: string | undefined;
  readonly shipped: boolean;
  /** In a folder, a run takes a file of this name for a rule file. */
  readonly misnamed: boolean;
  readonly bytes: Uint8Array;
}

export interface NamedFiles {
  /** Those that mean rule files, or nothing that is known. */
  readonly words: readonly string[];
  /** Each once. */
  readonly policies: readonly NamedPolicy[];
}

/** @throws RuleError for a folder or a policy that cannot be read */
export async function namedFiles(names: readonly string[]): Promise<NamedFiles> {
  const words: string[] = [];
  const policies = new Map<string, NamedPolicy>();
  for (const name of names) {
    const found = await policiesOf(name);
    if (!found.areAll) words.push(name);
    for (const one of found.policies) policies.set(one.file, one);
  }
  return { words, policies: [...policies.values()] };
}

interface OfName {
  readonly policies: readonly NamedPolicy[];
  /** The name means no rule files. */
  readonly areAll: boolean;
}

const NONE: OfName = { policies: [], areAll: false };

async function policiesOf(name: string): Promise<OfName> {
  const git = gitNameOf(name);
  if (git !== undefined) return inGit(name, git);
  if (!isPath(name)) return builtInNamed(name);
  const status = await stat(name).catch(() => undefined);
  if (status?.isDirectory()) return inFolder(name);
  if (status === undefined || status.size > MOST_BYTES) return NONE;
  const bytes = await reading(name, () => readFile(name));
  if (!isPolicy(name, bytes)) return NONE;
  return {
    policies: [{ file: name, path: name, below: undefined, shipped: false, misnamed: false, bytes }],
    areAll: true,
  };
}

/** Of a name that is both, the pack is meant. */
async function builtInNamed(name: string): Promise<OfName> {
  if (!POLICY_NAMES.includes(name)) return NONE;
  if ((await listPacks()).some((pack) => pack === name || pack.startsWith(`${name}/`))) return NONE;
  const file = join(await shippedRoot(), "policies", `${name}.policy.yaml`);
  const bytes = await reading(file, () => readFile(file));
  return { policies: [{ file, path: file, below: undefined, shipped: true, misnamed: false, bytes }], areAll: true };
}

const LIKE_RULES = /\.pii\.(?:yaml|yml|json)$/;
const LIKE_POLICY = /\.policy\.(?:yaml|yml|json)$/;

/** At any depth, as rule files are. */
async function inFolder(folder: string): Promise<OfName> {
  const entries = (await reading(folder, () => readdir(folder, { recursive: true }))).sort();
  const policies: NamedPolicy[] = [];
  for (const entry of entries.filter((one) => /\.(?:yaml|yml|json)$/.test(one))) {
    const file = join(folder, entry);
    const bytes = await smallFile(file);
    const misnamed = LIKE_RULES.test(entry);
    if (bytes !== undefined && isPolicy(file, bytes)) policies.push({ ...onDisk(file, entry), misnamed, bytes });
  }
  return { policies, areAll: policies.length > 0 && !entries.some((entry) => LIKE_RULES.test(entry)) };
}

function onDisk(file: string, entry: string): Pick<NamedPolicy, "file" | "path" | "below" | "shipped"> {
  return { file, path: file, below: entry.replaceAll("\\", "/"), shipped: false };
}

async function inGit(name: string, git: GitName): Promise<OfName> {
  const { gitTexts } = await import("../../../sources/git-sources.ts");
  const texts = await gitTexts(name, git, MOST_BYTES);
  const policies = texts
    .filter(({ file, bytes }) => isPolicy(file, bytes))
    .map((one) => {
      const misnamed = one.below !== undefined && LIKE_RULES.test(one.file);
      return { ...one, path: undefined, shipped: false, misnamed };
    });
  return { policies, areAll: policies.length > 0 && !texts.some(({ file }) => LIKE_RULES.test(file)) };
}

/** undefined for what is no file, and for an export: no policy is so large. */
async function smallFile(file: string): Promise<Uint8Array | undefined> {
  const status = await stat(file).catch(() => undefined);
  if (status === undefined || !status.isFile() || status.size > MOST_BYTES) return undefined;
  return reading(file, () => readFile(file));
}

/** What says nothing of its format may be meant for one: its name says so. */
function isPolicy(file: string, bytes: Uint8Array): boolean {
  const text = textOf(bytes);
  if (text === undefined) return LIKE_POLICY.test(file);
  const content = withoutMark(text);
  return saysPolicy(content) || (LIKE_POLICY.test(file) && !saysFormat(content));
}
