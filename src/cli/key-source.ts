/** Where the key of a run comes from: a variable or a file, never an argument, which other users could see. */
import { readFile, stat } from "node:fs/promises";
import { UsageError } from "../errors.ts";
import { fileError } from "./failure.ts";
import { warn } from "./messages.ts";
import type { RedactSettings } from "./settings.ts";

export type KeySettings = Pick<RedactSettings, "keyEnv" | "keyFile" | "quiet">;

const LF = 0x0a;
const OTHERS_MAY_READ = 0o044;

/** The bytes as they are; of a file without one final newline. @throws UsageError, FileError */
export async function readKey({ keyEnv, keyFile, quiet }: KeySettings): Promise<Uint8Array | undefined> {
  if (keyFile !== undefined) return readKeyFile(keyFile, quiet);
  if (keyEnv === undefined) return undefined;
  // A name like toString is found in the object, and is no variable.
  const value = Object.hasOwn(process.env, keyEnv) ? process.env[keyEnv] : undefined;
  if (value === undefined) throw new UsageError("key-not-set", `--key-env: the variable ${keyEnv} is not set`);
  return Buffer.from(value);
}

async function readKeyFile(file: string, quiet: boolean): Promise<Uint8Array> {
  try {
    const status = await stat(file);
    if (status.isFile() && (status.mode & OTHERS_MAY_READ) !== 0) {
      warn(`${file}: others may read this key; chmod 600 it`, quiet);
    }
    const bytes = await readFile(file);
    return bytes.at(-1) === LF ? bytes.subarray(0, -1) : bytes;
  } catch (error) {
    throw fileError(file, "the key cannot be read", error);
  }
}
