/** Globs that no shell has expanded. The walk is ours, since it names what it could not look into. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { systemCode } from "../../../errors/system-error.ts";
import { exists } from "../identity.ts";
import { LINK_TO_FOLDER, type NotRead, notReadBecause } from "../not-read.ts";
import { alternativesOf, fixedPart, type Segment, writesFirst } from "./pattern.ts";

/** What a glob matches, sorted, and the folders that could not be looked into. */
export interface Matched {
  readonly names: readonly string[];
  readonly notRead: readonly NotRead[];
}

/** A name that begins with a dot is matched only by a pattern that does. @throws UsageError `bad-glob` */
export async function expandGlob(pattern: string): Promise<Matched> {
  const notRead = new Map<string, NotRead>();
  const failed: Failed = (name, why) =>
    notRead.set(name, typeof why === "string" ? { name, why } : notReadBecause(name, why));
  const found = new Set<string>();
  for (const segments of alternativesOf(pattern)) {
    for (const name of await expand(segments, pattern.startsWith("/") ? "/" : "", failed)) found.add(name);
  }
  const names = pattern.endsWith("/") ? await foldersIn([...found]) : [...found];
  return { names: names.sort(), notRead: [...notRead.values()] };
}

/** The path of what a glob matched from the glob's fixed part, with `/`: an output folder mirrors it. */
export function belowGlob(pattern: string, name: string): string | undefined {
  const below = relative(fixedPart(pattern) || ".", name).split(sep);
  return below[0] === ".." ? undefined : below.join("/");
}

/** `why`: an error of the system, or what it is. */
type Failed = (name: string, why: unknown) => void;

async function expand(segments: readonly Segment[], root: string, failed: Failed): Promise<Iterable<string>> {
  let found = new Set([root]);
  for (const [at, segment] of segments.entries()) {
    const next = new Set<string>();
    for (const folder of found) for (const name of await step(folder, segment, failed)) next.add(name);
    if (segment.isGlobstar && at === segments.length - 1) return filesBelow([...next], failed);
    found = next;
  }
  return found;
}

/** Where one segment leads from a folder. */
async function step(folder: string, segment: Segment, failed: Failed): Promise<string[]> {
  if (segment.isGlobstar) return foldersBelow(folder, failed);
  if (segment.isName) {
    const name = join(folder, segment.text);
    return (await exists(name)) ? [name] : [];
  }
  const isMeant = (entry: Dirent) => isShown(entry) || writesFirst(segment, ".");
  const matched = (entry: Dirent) => isMeant(entry) && segment.matches(entry.name);
  const entries = await entriesIn(folder, matched, failed);
  return entries.map(({ name }) => join(folder, name));
}

function isShown({ name }: Dirent): boolean {
  return !name.startsWith(".");
}

async function foldersIn(names: readonly string[]): Promise<string[]> {
  const areFolders = await Promise.all(
    names.map((name) =>
      stat(name).then(
        (status) => status.isDirectory(),
        () => false,
      ),
    ),
  );
  return names.filter((_, i) => areFolders[i]);
}

async function foldersBelow(folder: string, failed: Failed): Promise<string[]> {
  const entries = await entriesIn(folder, isShown, failed);
  const below = entries.filter((entry) => entry.isDirectory());
  const deeper = await Promise.all(below.map(({ name }) => foldersBelow(join(folder, name), failed)));
  return [folder, ...deeper.flat()];
}

async function filesBelow(folders: readonly string[], failed: Failed): Promise<string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const entries = await entriesIn(folder, isShown, failed);
      return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
    }),
  );
  return files.flat();
}

/**
 * Those that are wanted, but for links to folders, which could lead in a circle: `failed` hears of them, and of a folder that
 * cannot be read. Nothing in what is not a folder.
 */
async function entriesIn(folder: string, isWanted: (entry: Dirent) => boolean, failed: Failed): Promise<Dirent[]> {
  const all = await readdir(folder || ".", { withFileTypes: true }).catch((error: unknown) => {
    if (systemCode(error) !== "ENOTDIR" && systemCode(error) !== "ENOENT") failed(folder, error);
    return [];
  });
  const wanted = all.filter(isWanted);
  const links = wanted.filter((entry) => entry.isSymbolicLink()).map(({ name }) => join(folder, name));
  const toFolders = new Set(await foldersIn(links));
  for (const link of toFolders) failed(link, LINK_TO_FOLDER);
  return wanted.filter(({ name }) => !toFolders.has(join(folder, name)));
}
