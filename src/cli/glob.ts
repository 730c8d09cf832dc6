/** Globs that no shell has expanded: `*`, `?`, and `**` for folders at any depth. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The names that match, sorted. A name that begins with a dot is matched only by a pattern that does. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const segments = pattern.split("/").filter((segment) => segment !== "");
  let found = new Set([pattern.startsWith("/") ? "/" : ""]);
  for (const [at, segment] of segments.entries()) {
    const next = new Set<string>();
    for (const folder of found) for (const name of await step(folder, segment)) next.add(name);
    if (segment === "**" && at === segments.length - 1) return filesBelow([...next]);
    found = next;
  }
  return [...found].sort();
}

/** Where one segment leads from a folder. */
async function step(folder: string, segment: string): Promise<string[]> {
  if (segment === "**") return foldersBelow(folder);
  if (!/[*?]/.test(segment)) {
    const name = join(folder, segment);
    return (await exists(name)) ? [name] : [];
  }
  const shape = shapeOf(segment);
  const names = await namesIn(folder);
  return names.filter((name) => shape.test(name) && isShown(name, segment)).map((name) => join(folder, name));
}

function shapeOf(segment: string): RegExp {
  const source = segment
    .replace(/[\\^$+.()|[\]{}]/g, "\\$&")
    .replace(/\*+/g, "[^]*")
    .replace(/\?/g, "[^]");
  return new RegExp(`^${source}$`, "u");
}

function isShown(name: string, segment: string): boolean {
  return segment.startsWith(".") || !name.startsWith(".");
}

async function foldersBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder || ".", { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory() && isShown(entry.name, ""));
  const deeper = await Promise.all(below.map(({ name }) => foldersBelow(join(folder, name))));
  return [folder, ...deeper.flat()];
}

async function filesBelow(folders: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder || ".", { withFileTypes: true }).catch(() => []);
      const shown = entries.filter((entry) => !entry.isDirectory() && isShown(entry.name, ""));
      return shown.map(({ name }) => join(folder, name));
    }),
  );
  return files.flat().sort();
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder || ".").catch(() => []);
}

function exists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}
