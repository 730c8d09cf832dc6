/** Which inputs the arguments mean: files, folders, globs, stdin. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../errors.ts";
import { FileError } from "./failure.ts";
import { identityOf, statusOf } from "./identity.ts";

export const STDIN = 0;

export interface Input {
  /** `-` for stdin. */
  readonly name: string;
  readonly identity: string | undefined;
  /** A regular file: its size is known, and reading it never waits. */
  readonly regular: boolean;
  readonly size: number;
}

const JSON_FILE = /\.(?:json|ndjson|jsonl)$/;
const WILDCARD = /[*?]/;

/** In the order of the arguments; what one of them stands for is sorted. @throws FileError, UsageError */
export async function findInputs(names: readonly string[]): Promise<Input[]> {
  const found: Input[] = [];
  for (const name of names) found.push(...(await inputsOf(name)));
  return found;
}

async function inputsOf(name: string): Promise<Input[]> {
  if (name === "-") return [await stdin()];
  const status = await stat(name, { bigint: true }).catch((error: unknown) => {
    if (WILDCARD.test(name)) return undefined;
    throw new FileError(name, "cannot be read", error);
  });
  if (status === undefined) return inputsOfGlob(name);
  if (status.isDirectory()) return inputsInFolder(name);
  return [{ name, identity: identityOf(status), regular: status.isFile(), size: Number(status.size) }];
}

async function inputsOfGlob(pattern: string): Promise<Input[]> {
  const { expandGlob } = await import("./glob.ts");
  const names = await expandGlob(pattern);
  if (names.length === 0) throw new FileError(pattern, "cannot be read", new Error("ENOENT: no file matches"));
  return findInputs(names);
}

/** A name that says JSON, at any depth. */
async function inputsInFolder(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new FileError(folder, "cannot be read", error);
  });
  const names = entries.filter((entry) => JSON_FILE.test(entry)).sort();
  const inputs: Input[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const status = await stat(file, { bigint: true }).catch((error: unknown) => {
      throw new FileError(file, "cannot be read", error);
    });
    if (status.isDirectory()) continue;
    inputs.push({ name: file, identity: identityOf(status), regular: status.isFile(), size: Number(status.size) });
  }
  if (inputs.length === 0) throw new UsageError("no-input", `${folder} has no *.json, *.ndjson or *.jsonl`);
  return inputs;
}

async function stdin(): Promise<Input> {
  const status = await statusOf(STDIN).catch((error: unknown) => {
    throw new FileError("stdin", "cannot be read", error);
  });
  return { name: "-", identity: identityOf(status), regular: status.isFile(), size: Number(status.size) };
}
