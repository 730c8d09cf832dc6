/** Folders that are missing on the way to a file. */
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { exists } from "./identity.ts";

/**
 * One after the other: where none can be made, as in /proc, Node 20 never comes back from `mkdir` with `recursive`. Each goes to
 * `made` as soon as it is there.
 */
export async function makeFolders(name: string, made: (folder: string) => void = () => {}): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(name); !(await exists(at)); at = dirname(at)) missing.push(at);
  for (const folder of missing.reverse()) await mkdir(folder).then(() => made(folder), unlessThere);
}

/** Somebody else may have made it in between. */
function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
