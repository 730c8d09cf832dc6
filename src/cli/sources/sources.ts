/**
 * Where the rule files that a command of `scrubjay rules` is asked about come from: the packs of this package, the disk, a
 * repository of git. This room finds and reads them, and may not look into what they say. A run reads its rules elsewhere,
 * from the disk alone.
 */
import { readFile, realpath, stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { fieldsFileOf, type RuleFile, readIfThere, reading, ruleFilesNamed, sampleFileOf } from "../../rules/load.ts";
import { gitNameOf } from "./git-name.ts";
import { LARGEST_SAMPLE, type Source } from "./source.ts";

/** The files that names mean, each once. @throws RuleError as `loadRules`; UsageError `bad-git-name`; FileError */
export async function sourcesNamed(names: readonly string[]): Promise<Source[]> {
  const found = new Map<string, Source>();
  for (const name of names) {
    for (const source of await sourcesOf(name)) {
      const { file, path } = source;
      found.set(path === undefined ? file : await reading(file, () => realpath(path)), source);
    }
  }
  return [...found.values()];
}

async function sourcesOf(name: string): Promise<Source[]> {
  const inGit = gitNameOf(name);
  if (inGit === undefined) return (await ruleFilesNamed([name])).map(onDisk);
  const { gitSources } = await import("./git-sources.ts");
  return gitSources(name, inGit);
}

function onDisk({ file, shipped, below }: RuleFile): Source {
  const fields = fieldsFileOf(file);
  return {
    ...{ file: nearName(file), fieldsFile: nearName(fields), path: file, shipped, below },
    read: () => reading(file, () => readFile(file)),
    fields: () => readIfThere(fields),
    sample: () => smallFile(sampleFileOf(file)).catch(() => undefined),
  };
}

async function smallFile(file: string): Promise<Uint8Array | undefined> {
  return (await stat(file)).size > LARGEST_SAMPLE ? undefined : readFile(file);
}

/** Of a shipped file below the working folder, the short name, which means the same for every tool that reads it. */
export function nearName(file: string): string {
  const near = relative(process.cwd(), file);
  return file.startsWith("/") && near !== "" && !near.startsWith(`..${sep}`) ? near : file;
}
