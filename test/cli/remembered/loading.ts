/** Loads rule files as a command does, and says whether they were parsed for it, by the parser that stands in for YAML's. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { remembered } from "../../../src/cli/remembered/remembered.ts";
import { loadRulesFrom } from "../../../src/rules/load.ts";
import { sha256Of } from "../../../src/rules/packs/sha256.ts";
import { loadPolicyWith } from "../../../src/rules/policy/load-policy.ts";
import { folderWith } from "../program.ts";
import { parser } from "./counted-parser.ts";

/** A folder with these files, and an empty one for caches. */
export async function surroundings(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith(files);
  const caches = join(folder, "caches");
  await mkdir(caches, { recursive: true });
  process.env.XDG_CACHE_HOME = caches;
  return folder;
}

/** Where things are remembered. */
export function memoryIn(folder: string): string {
  return join(folder, "caches", "scrubjay");
}

/** The one file there is. */
export async function onlyFileIn(folder: string): Promise<string> {
  const names = await readdir(memoryIn(folder));
  if (names.length !== 1) throw new Error(`${names.length} files are remembered`);
  return join(memoryIn(folder), names[0] as string);
}

async function seen<T>(load: () => Promise<T>): Promise<{ loaded: T; isParsed: boolean }> {
  const before = parser.calls;
  const loaded = await load();
  return { loaded, isParsed: parser.calls > before };
}

export async function rulesOf(...files: readonly string[]) {
  const { loaded, isParsed } = await seen(() => loadRulesFrom(undefined, files, remembered));
  return { packs: loaded.packs, isParsed };
}

export async function policyOf(file: string) {
  const { loaded, isParsed } = await seen(() => loadPolicyWith(remembered, file));
  return { policy: loaded, isParsed };
}

/** Changes the text of the one file there is; `change` gets it as data, and its digest is made anew. */
export async function forge(folder: string, change: (content: Forged) => void): Promise<void> {
  const file = await onlyFileIn(folder);
  const { format, content } = JSON.parse(await readFile(file, "utf8"));
  change(content);
  const digest = sha256Of(JSON.stringify(content));
  await writeFile(file, `${JSON.stringify({ format, digest, content })}\n`);
}

/** What stands in such a file. */
// biome-ignore lint/suspicious/noExplicitAny: it is made wrong on purpose
export type Forged = Record<string, any>;
