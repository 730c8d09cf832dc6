/** Loads rules by name: shipped packs, files and folders. */
import { type FileProblems, RuleError, UsageError } from "../errors/errors.ts";
import { shown } from "../errors/printable.ts";
import { didYouMean } from "../errors/suggest.ts";
import { systemCode, systemMessage } from "../errors/system-error.ts";
import { looking, wrongType } from "../errors/wrong-type.ts";
import { deepFreeze } from "../input/freeze.ts";
import { builtIn } from "../libraries/built-in.ts";
import type { RulePack, RuleSet } from "./model.ts";
import { approvalOf, draftApproval } from "./packs/approval.ts";
import { rightPack } from "./packs/given.ts";
import { sha256Of } from "./packs/sha256.ts";
import { type CheckedFile, type Remembered, recallFile } from "./remembered.ts";
import { ENDING, listPacksIn, packFile, readCheckedFile, shippedRoot } from "./shipped.ts";
import { wrongRuleFiles } from "./wrong-rule-files.ts";

const files = () => builtIn("node:fs/promises");

/** A rule file to read. */
export interface RuleFile {
  readonly file: string;
  readonly shipped: boolean;
  /** Its path in the folder, or below the vendor, that was named; undefined where the file itself was. */
  readonly below: string | undefined;
}

/** A rule file that was read: its pack, or what is wrong with it. */
type LoadedFile = { readonly file: string; readonly pack: RulePack } | { readonly wrong: FileProblems };

/**
 * Loads the rules of a run. A name that begins with `.` or `/`, ends in `/`, .yaml, .yml or .json, has a `\` or begins with a
 * drive (`C:`) is a path, of a file or of a folder with rule files (*.pii.yaml, *.pii.yml, *.pii.json) at any depth; any
 * other name is a shipped pack (`kore-ai/call-details`) or a vendor, for all its packs.
 *
 * @returns frozen plain data; the packs in the order of their ids, whatever the order of the names. Each says whether
 *   somebody approved its file as it is now.
 * @throws UsageError for what is not a name, and `bad-git-name` for one that means git; RuleError `unknown-pack`; `no-shipped-packs` (in a bundle, where they are
 *   imported as JSON); `unreadable` (a file or folder); `no-rule-files` (a folder without any); `changed-pack` (an installed
 *   pack is not what was built); `wrong-rule-file` with all problems of all files; `duplicate-pack` (two files with one id).
 */
export async function loadRules(names: string | readonly string[]): Promise<RuleSet> {
  const all = looking("loadRules", () => namesIn(names));
  return loadRulesFrom(undefined, all);
}

function namesIn(names: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(names) ? Array.from(names) : [names];
  if (all.length === 0) throw new UsageError("no-rules", "loadRules: which rules? The list of names is empty");
  return all.map((name) => {
    if (typeof name !== "string") throw wrongType("loadRules", "names of packs or files", name);
    return name;
  });
}

/**
 * As `loadRules`.
 *
 * @param root the folder of the shipped packs, where it is another one.
 * @param remembered what need not be parsed again, and gets what was parsed.
 */
export async function loadRulesFrom(
  root: string | undefined,
  names: string | readonly string[],
  remembered?: Remembered,
): Promise<RuleSet> {
  const named = await ruleFilesNamed(typeof names === "string" ? [names] : names, root);
  const loaded = await Promise.all(named.map((one) => loadFile(one, remembered)));
  const wrong = loaded.flatMap((one) => ("wrong" in one ? [one.wrong] : []));
  if (wrong.length > 0) throw wrongRuleFiles(wrong);
  const packs = uniquePacks(loaded.flatMap((one) => ("pack" in one ? [one] : [])));
  return deepFreeze({ packs });
}

/**
 * The files that names mean, by the rules of `loadRules`, each once. None of them is read.
 *
 * @throws UsageError `bad-git-name`; RuleError `unknown-pack`, `unreadable`, `no-rule-files`
 */
export async function ruleFilesNamed(names: readonly string[], root?: string): Promise<RuleFile[]> {
  const found = new Map<string, RuleFile>();
  for (const name of names) {
    for (const rules of await filesOf(root, name)) {
      found.set(await reading(rules.file, () => files().realpath(rules.file)), rules);
    }
  }
  return [...found.values()];
}

/** The names of paths and of packs never look alike, on any platform: no pack has a `\`, a drive, or a `/` at its end. */
export function isPath(name: string): boolean {
  return /^[./]|^[A-Za-z]:|\\|\/$|\.(?:yaml|yml|json)$/.test(name);
}

/** What a name begins with that means files of a repository of git. The commands for reviewers read them. */
export const GIT = "git:";

async function filesOf(root: string | undefined, name: string): Promise<RuleFile[]> {
  if (name.startsWith(GIT)) {
    const message = `${shown(name)}: only commands of "scrubjay rules" read rule files from git: name a file or folder on the disk`;
    throw new UsageError("bad-git-name", message);
  }
  if (!isPath(name)) {
    const folder = root ?? (await shippedRoot());
    return (await packsNamed(folder, name)).map((pack) => shippedFile(folder, pack, name));
  }
  const isFolder = (await reading(name, () => files().stat(name))).isDirectory();
  return isFolder ? filesBelow(name) : [{ file: name, shipped: false, below: undefined }];
}

function shippedFile(root: string, pack: string, name: string): RuleFile {
  const below = pack === name ? undefined : `${pack.slice(name.length + 1)}${ENDING}`;
  return { file: packFile(root, pack), shipped: true, below };
}

async function packsNamed(root: string, name: string): Promise<string[]> {
  const packs = await reading(root, () => listPacksIn(root));
  const named = packs.filter((pack) => pack === name || pack.startsWith(`${name}/`));
  if (named.length > 0) return named;
  const vendors = new Set(packs.map((pack) => pack.slice(0, pack.indexOf("/"))));
  const isThere = await files()
    .stat(name)
    .catch(() => undefined);
  const fix = isThere === undefined ? didYouMean(name, [...vendors, ...packs]) : `did you mean "./${name}"?`;
  throw new RuleError("unknown-pack", `there is no pack ${shown(name)}${fix === undefined ? "" : `: ${fix}`}`);
}

/** Whether a file of a folder is taken for a rule file. */
export function isRuleFile(name: string): boolean {
  return /\.pii\.(?:yaml|yml|json)$/.test(name);
}

async function filesBelow(folder: string): Promise<RuleFile[]> {
  const entries = await reading(folder, () => files().readdir(folder, { recursive: true }));
  const found = entries.filter(isRuleFile).sort();
  if (found.length === 0) throw new RuleError("no-rule-files", `${folder} has no *.pii.yaml, *.pii.yml or *.pii.json`);
  const { join } = builtIn("node:path");
  return found.map((entry) => ({ file: join(folder, entry), shipped: false, below: entry.replaceAll("\\", "/") }));
}

async function loadFile(named: RuleFile, remembered: Remembered | undefined): Promise<LoadedFile> {
  const { file, shipped } = named;
  const bytes = await reading(file, () => files().readFile(file));
  const sha256 = sha256Of(bytes);
  const checked = shipped ? await readCheckedFile(file, sha256) : undefined;
  if (checked !== undefined && !isReviewed(bytes)) {
    return { file, pack: rightPack({ ...checked, approval: draftApproval(shipped, sha256) }) };
  }
  const recalled = await recallFile(bytes, remembered);
  const found = recalled ?? (await parsed(named, bytes, remembered));
  return "wrong" in found ? found : { file, pack: await approvedPack(named, { ...found, sha256 }) };
}

/** Whether the text may say who approved it. Only then is it worth parsing, as the checked form says all else. */
function isReviewed(bytes: Uint8Array): boolean {
  return /^[ \t]*["']?reviewed["']?[ \t]*:/m.test(new TextDecoder("latin1").decode(bytes));
}

/** A rule file that loads; the text is as an approval covers it. */
type TextOfRules = CheckedFile & { readonly text: string };

/** The parsers are imported only here: the bundle of a program that loads no rule file does not need them. */
async function parsed(
  { file }: RuleFile,
  bytes: Uint8Array,
  remembered: Remembered | undefined,
): Promise<TextOfRules | { readonly wrong: FileProblems }> {
  const { parseRuleBytes } = await import("./parse.ts");
  // Not `shipped: true`: what a review misses stops a build, not somebody's run.
  const { pack, review, problems, text } = parseRuleBytes(bytes, { file });
  if (pack === undefined) return { wrong: { file, text, problems } };
  const checked = { pack, ...(review && { review }) };
  await remembered?.rules.keep(bytes, checked);
  return { ...checked, text };
}

/** `sha256`: of the file's bytes. */
async function approvedPack(
  { file, shipped }: RuleFile,
  checked: TextOfRules & { readonly sha256: string },
): Promise<RulePack> {
  const { pack, review, sha256 } = checked;
  const fields = review === undefined ? undefined : await readIfThere(fieldsFileOf(file));
  const today = new Date().toISOString().slice(0, 10);
  return rightPack({ ...pack, approval: approvalOf(checked, { fields, shipped, today, sha256 }) });
}

/** The fields file beside a rule file. */
export function fieldsFileOf(file: string): string {
  return `${file.replace(/(?:\.pii)?\.(?:yaml|yml|json)$/, "")}.fields.csv`;
}

/** The sample beside a rule file. */
export function sampleFileOf(file: string): string {
  return fieldsFileOf(file).replace(/\.fields\.csv$/, ".sample.json");
}

/** undefined where there is no such file. @throws RuleError `unreadable` */
export function readIfThere(file: string): Promise<Uint8Array | undefined> {
  return reading(file, () =>
    files()
      .readFile(file)
      .catch((error: unknown) => {
        if (systemCode(error) === "ENOENT") return undefined;
        throw error;
      }),
  );
}

function uniquePacks(loaded: readonly { file: string; pack: RulePack }[]): RulePack[] {
  const sorted = [...loaded].sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
  for (const [index, { file, pack }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next?.pack.id !== pack.id) continue;
    throw new RuleError("duplicate-pack", `${file} and ${next.file} both have the id ${JSON.stringify(pack.id)}`);
  }
  return sorted.map(({ pack }) => pack);
}

/** The message of an error names the file and what the system says (ENOENT, EACCES, …), and nothing else of the machine. */
export async function reading<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new RuleError("unreadable", `${file} cannot be read: ${systemMessage(error)}`);
  }
}
