/** Which inputs the arguments mean: files, folders, globs, stdin. */
import type { BigIntStats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { FileError, fileError } from "./failure.ts";
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

/** In the order of the arguments; what one of them stands for is sorted. @throws FileError */
export async function findInputs(names: readonly string[]): Promise<Input[]> {
  const found: Input[] = [];
  for (const name of names) {
    if (name === "-") found.push(inputOf(name, await reading("stdin", () => statusOf(STDIN))));
    else if (WILDCARD.test(name) && !(await exists(name))) found.push(...(await inputsOfGlob(name)));
    else found.push(...(await inputsAt(name)));
  }
  return found;
}

function inputOf(name: string, status: BigIntStats): Input {
  return { name, identity: identityOf(status), regular: status.isFile(), size: Number(status.size) };
}

async function inputsAt(name: string): Promise<Input[]> {
  const status = await statusAt(name);
  return status.isDirectory() ? inputsInFolder(name) : [inputOf(name, status)];
}

async function inputsOfGlob(pattern: string): Promise<Input[]> {
  const { expandGlob } = await import("./glob.ts");
  const names = await expandGlob(pattern);
  if (names.length === 0) throw new FileError(`${pattern}: no file matches`);
  const found: Input[] = [];
  for (const name of names) found.push(...(await inputsAt(name)));
  return found;
}

/** Every file below whose name says JSON. */
async function inputsInFolder(folder: string): Promise<Input[]> {
  const entries = await reading(folder, () => readdir(folder, { recursive: true }));
  const inputs: Input[] = [];
  for (const entry of entries.filter((name) => JSON_FILE.test(name)).sort()) {
    const name = join(folder, entry);
    const status = await statusAt(name);
    if (!status.isDirectory()) inputs.push(inputOf(name, status));
  }
  if (inputs.length === 0) throw new FileError(`${folder}: no *.json, *.ndjson or *.jsonl below it`);
  return inputs;
}

function statusAt(name: string): Promise<BigIntStats> {
  return reading(name, () => stat(name, { bigint: true }));
}

function exists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

async function reading<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw fileError(name, "cannot be read", error);
  }
}
