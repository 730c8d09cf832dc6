/** The rule files that come with this package, by name. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readChecked } from "./checked-pack.ts";
import type { RulePack } from "./model.ts";

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

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The checked form of a shipped rule file; undefined where there is none or it is of another text. */
export async function readCheckedFile(file: string, bytes: Uint8Array): Promise<RulePack | undefined> {
  try {
    return readChecked(await readFile(checkedFile(file), "utf8"), sha256Of(bytes));
  } catch {
    return undefined;
  }
}
