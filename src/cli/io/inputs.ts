/**
 * Which inputs the arguments mean: files, folders, globs, stdin; and what of these cannot be read. This room reads and
 * writes files and pipes; it knows nothing of JSON, rules, or what a command does with the bytes.
 */
import { stat } from "node:fs/promises";
import { failing } from "../failure.ts";
import { exists, statusOf } from "./identity.ts";
import { type Input, type Inputs, inputOf, joined, type Meant, STDIN } from "./input.ts";

/** A bracket alone is part of a name. */
const WILDCARD = /[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[!+@]\(/;

/** In the order of the arguments; what one of them stands for is sorted. @throws FileError, UsageError */
export async function findInputs(names: readonly string[], meant: Meant = {}): Promise<Inputs> {
  const found: Inputs[] = [];
  for (const name of names) {
    if (name === "-") found.push(only(inputOf(name, await statusOf(STDIN).catch(failing("stdin", "cannot be read")))));
    else if (WILDCARD.test(name) && !(await exists(name))) found.push(await inputsOfGlob(name, meant));
    else found.push(await inputsAt(name, meant));
  }
  return joined(found);
}

function only(input: Input): Inputs {
  return { inputs: [input], notRead: [], skipped: 0 };
}

/** What reads folders and globs is imported only where it is needed: most runs have one file. */
async function inputsAt(name: string, meant: Meant): Promise<Inputs> {
  const status = await stat(name, { bigint: true }).catch(failing(name, "cannot be read"));
  if (!status.isDirectory()) return only(inputOf(name, status));
  const { inputsInFolder } = await import("./folders/folder.ts");
  return inputsInFolder(name, meant);
}

async function inputsOfGlob(glob: string, meant: Meant): Promise<Inputs> {
  const { inputsMatched } = await import("./folders/matched.ts");
  return inputsMatched(glob, meant);
}
