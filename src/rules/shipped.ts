/** The rule files that come with this package, by name. */
import { type FileProblems, RuleError } from "../errors/errors.ts";
import { builtIn } from "../libraries/built-in.ts";
import type { RulePack } from "./model.ts";
import { CHANGED, MEND, readChecked, renderChecked } from "./packs/checked-pack.ts";
import { sha256Of } from "./packs/sha256.ts";

/** This package's folder, from `src/rules`, from `dist/rules` and from `dist/node` alike. */
const HOME = "../..";
const NAME = "scrubjay";

const files = () => builtIn("node:fs/promises");

function join(...parts: string[]): string {
  return builtIn("node:path").join(...parts);
}

/** Of the rule file of a shipped pack. */
export const ENDING = ".pii.yaml";

/**
 * The folder with the shipped rule files. In a bundle this module stands somewhere else, and a folder that happens to be
 * there is not taken for it.
 *
 * @throws RuleError `no-shipped-packs`
 */
export async function shippedRoot(): Promise<string> {
  try {
    // Not at the top of the module: a CommonJS bundle has no import.meta.url.
    const home = builtIn("node:url").fileURLToPath(new URL(HOME, import.meta.url));
    const { name } = JSON.parse(await files().readFile(join(home, "package.json"), "utf8"));
    if (name === NAME) return join(home, "rules");
  } catch {
    // See below.
  }
  throw new RuleError(
    "no-shipped-packs",
    "a bundle has no shipped packs to load by name: import the one you use, as JSON, from scrubjay/rules/VENDOR/RESOURCE.json, and give that as rules",
  );
}

/** The names of all shipped packs, `vendor/resource`, sorted. @throws RuleError `no-shipped-packs` */
export async function listPacks(): Promise<string[]> {
  return listPacksIn(await shippedRoot());
}

export async function listPacksIn(root: string): Promise<string[]> {
  const vendors = await foldersOf(root);
  const names = await Promise.all(vendors.map((vendor) => packsOf(root, vendor)));
  return names.flat().sort();
}

async function foldersOf(root: string): Promise<string[]> {
  const entries = await files().readdir(root, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function packsOf(root: string, vendor: string): Promise<string[]> {
  const names = await files().readdir(join(root, vendor));
  return names.filter((file) => file.endsWith(ENDING)).map((file) => `${vendor}/${file.slice(0, -ENDING.length)}`);
}

/** Where the rule file of a shipped pack is. */
export function packFile(root: string, name: string): string {
  return join(root, `${name}${ENDING}`);
}

/** Where the build writes the checked form of a rule file. */
export function checkedFile(file: string): string {
  return `${file.slice(0, -ENDING.length)}.checked.json`;
}

/**
 * The checked form of a shipped rule file; undefined where there is none that was made of this text.
 *
 * @param sha256 of the rule file's bytes, hexadecimal.
 * @throws RuleError `changed-pack`
 */
export async function readCheckedFile(file: string, sha256: string): Promise<RulePack | undefined> {
  const checked = checkedFile(file);
  const text = await readText(checked);
  return text === undefined ? undefined : readChecked(text, sha256, checked);
}

/**
 * What a run reads must be what a reviewer reads. A digest alone does not show that: whoever changes a file can compute
 * another one.
 *
 * @param pack what `bytes` compile to; undefined where they are wrong.
 * @returns undefined where the checked file is right, or is not read by a run.
 */
export async function checkedProblems(
  file: string,
  bytes: Uint8Array,
  pack: RulePack | undefined,
): Promise<FileProblems | undefined> {
  const checked = checkedFile(file);
  const text = await readText(checked);
  if (text === undefined || isRight(text, sha256Of(bytes), pack)) return undefined;
  const problem = { code: "changed-pack", severity: "error", message: `this file ${CHANGED}`, fix: MEND } as const;
  return { file: checked, text: "", problems: [problem] };
}

function isRight(text: string, sha256: string, pack: RulePack | undefined): boolean {
  try {
    const isRead = readChecked(text, sha256, "") !== undefined;
    return !isRead || pack === undefined || text === renderChecked({ sha256, pack });
  } catch {
    return false;
  }
}

/** undefined where there is no such file, or it cannot be read: then the rule file itself is parsed. */
function readText(file: string): Promise<string | undefined> {
  return files()
    .readFile(file, "utf8")
    .catch(() => undefined);
}
