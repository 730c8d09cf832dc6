/** What the tests lay out and find. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

let made: string | undefined;

/** All that the tests make is in it. It is made when it is asked for: a file whose tests are skipped leaves nothing. */
export function base(): string {
  made ??= mkdtempSync(join(tmpdir(), "scrubjay-dask-"));
  return made;
}

export const RECORDS = 400;

export const TEXT = Array.from(
  { length: RECORDS },
  (_, id) => `{"id": ${id}, "mail": "user-${id}@example.com", "n": 1.50}\n`,
).join("");

/** Of one test; gives paths in it. */
export function folderWith(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = mkdtempSync(join(base(), "run-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return (name) => join(folder, name);
}

/** Paths below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Of an output folder: what its parts of a file are together. */
export function joined(folder: string, name: string): string {
  const parts = readdirSync(join(folder, name)).sort();
  return parts.map((part) => readFileSync(join(folder, name, part), "utf8")).join("");
}

/** All that stands in an output folder that is finished. */
export function finished(parts: Readonly<Record<string, number>>): string[] {
  const files = Object.entries(parts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, number) => `part-${String(number).padStart(5, "0")}`).flatMap((part) => [
      `${name}/${part}.ndjson`,
      `_reports/${name}/${part}.json`,
    ]),
  );
  return ["_SUCCESS", "_report.json", ...files].sort();
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(5);
}

export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
