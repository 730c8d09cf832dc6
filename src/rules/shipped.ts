/** The rule files that come with this package, by name. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FileProblems } from "../errors.ts";
import { CHANGED, MEND, readChecked, renderChecked } from "./checked-pack.ts";
import type { RulePack } from "./model.ts";
import { sha256Of } from "./sha256.ts";

/** From `src/rules` and from `dist/rules` alike. */
export const SHIPPED_ROOT = fileURLToPath(new URL("../../rules", import.meta.url));

const ENDING = ".pii.yaml";

/** The names of all shipped packs, `vendor/resource`, sorted. */
export function listPacks(): Promise<string[]> {
  return listPacksIn(SHIPPED_ROOT);
}

export async function listPacksIn(root: string): Promise<string[]> {
  const vendors = await foldersOf(root);
  const names = await Promise.all(vendors.map((vendor) => packsOf(root, vendor)));
  return names.flat().sort();
}

async function foldersOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function packsOf(root: string, vendor: string): Promise<string[]> {
  const files = await readdir(join(root, vendor));
  return files.filter((file) => file.endsWith(ENDING)).map((file) => `${vendor}/${file.slice(0, -ENDING.length)}`);
}

/** Where the rule file of a shipped pack is. */
export function packFile(root: string, name: string): string {
  return join(root, `${name}${ENDING}`);
}

/** Where the build puts what it has checked. */
export function checkedFile(file: string): string {
  return `${file.slice(0, -ENDING.length)}.checked.json`;
}

/**
 * The checked form of a shipped rule file; undefined where there is none that was made of this text.
 *
 * @throws RuleError `changed-pack`
 */
export async function readCheckedFile(file: string, bytes: Uint8Array): Promise<RulePack | undefined> {
  const checked = checkedFile(file);
  const text = await readText(checked);
  return text === undefined ? undefined : readChecked(text, sha256Of(bytes), checked);
}

/**
 * What a run would read must be what a reviewer reads. A digest alone does not say so, as whoever changes a file can
 * compute another.
 *
 * @param pack what was compiled of `bytes`; undefined where they are wrong.
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

/** undefined where there is no such file, or it cannot be read: the rule file itself is there. */
function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
