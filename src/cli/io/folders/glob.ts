/** Globs that no shell has expanded: `*`, `?`, and `**` for folders at any depth. */
import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../../../errors/system-error.ts";
import { exists } from "../identity.ts";
import { type NotRead, notReadBecause } from "../not-read.ts";

/** What a glob matches, sorted, and the folders that could not be looked into. */
export interface Matched {
  readonly names: readonly string[];
  readonly notRead: readonly NotRead[];
}

/** A name that begins with a dot is matched only by a pattern that does. */
export async function expandGlob(pattern: string): Promise<Matched> {
  const notRead = new Map<string, NotRead>();
  const names = await expand(pattern, (folder, error) => notRead.set(folder, notReadBecause(folder, error)));
  return { names, notRead: [...notRead.values()] };
}

type Failed = (folder: string, error: unknown) => void;

async function expand(pattern: string, failed: Failed): Promise<string[]> {
  const segments = pattern.split("/").filter((segment) => segment !== "");
  let found = new Set([pattern.startsWith("/") ? "/" : ""]);
  for (const [at, segment] of segments.entries()) {
    const next = new Set<string>();
    for (const folder of found) for (const name of await step(folder, segment, failed)) next.add(name);
    if (segment === "**" && at === segments.length - 1) return filesBelow([...next], failed);
    found = next;
  }
  return [...found].sort();
}

/** Where one segment leads from a folder. */
async function step(folder: string, segment: string, failed: Failed): Promise<string[]> {
  if (segment === "**") return foldersBelow(folder, failed);
  if (!/[*?]/.test(segment)) {
    const name = join(folder, segment);
    return (await exists(name)) ? [name] : [];
  }
  const shape = shapeOf(segment);
  const names = (await entriesIn(folder, failed)).map(({ name }) => name);
  return names.filter((name) => shape.test(name) && isShown(name, segment)).map((name) => join(folder, name));
}

/** Of one segment of a glob. */
export function shapeOf(segment: string): RegExp {
  const source = segment
    .replace(/[\\^$+.()|[\]{}]/g, "\\$&")
    .replace(/\*+/g, "[^]*")
    .replace(/\?/g, "[^]");
  return new RegExp(`^${source}$`, "u");
}

function isShown(name: string, segment: string): boolean {
  return segment.startsWith(".") || !name.startsWith(".");
}

async function foldersBelow(folder: string, failed: Failed): Promise<string[]> {
  const entries = await entriesIn(folder, failed);
  const below = entries.filter((entry) => entry.isDirectory() && isShown(entry.name, ""));
  const deeper = await Promise.all(below.map(({ name }) => foldersBelow(join(folder, name), failed)));
  return [folder, ...deeper.flat()];
}

async function filesBelow(folders: readonly string[], failed: Failed): Promise<string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const entries = await entriesIn(folder, failed);
      const shown = entries.filter((entry) => !entry.isDirectory() && isShown(entry.name, ""));
      return shown.map(({ name }) => join(folder, name));
    }),
  );
  return files.flat().sort();
}

/** Nothing in what is not a folder; `failed` hears of a folder that cannot be read. */
function entriesIn(folder: string, failed: Failed): Promise<Dirent[]> {
  return readdir(folder || ".", { withFileTypes: true }).catch((error: unknown) => {
    if (systemCode(error) !== "ENOTDIR" && systemCode(error) !== "ENOENT") failed(folder, error);
    return [];
  });
}
