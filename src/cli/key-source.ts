/** Where the keys of a run come from: variables and files, never arguments, which other users could see. */
import { UsageError } from "../errors.ts";
import { SHORTEST_KEY } from "../keys/mac.ts";
import { keyFiles } from "../keys/provider.ts";
import { fileError } from "./failure.ts";
import { warn } from "./messages.ts";

export interface KeySettings {
  readonly keyEnv: readonly string[];
  readonly keyFile: readonly string[];
  readonly quiet: boolean;
}

/** Those of variables, then those of files: the first writes. @throws UsageError, FileError */
export async function readKeys({ keyEnv, keyFile, quiet }: KeySettings): Promise<readonly Uint8Array[]> {
  const ofVariables = keyEnv.map(keyOfVariable);
  const ofFiles = await Promise.all(keyFile.map((file) => keyOfFile(file, quiet)));
  return [...ofVariables, ...ofFiles];
}

/** The value as it is, in UTF-8. */
function keyOfVariable(name: string): Uint8Array {
  // A name like toString is found in the object, and is no variable.
  const value = Object.hasOwn(process.env, name) ? process.env[name] : undefined;
  if (value === undefined) throw new UsageError("key-not-set", `--key-env: the variable ${shown(name)} is not set`);
  return Buffer.from(value);
}

/** Where a name is wanted, somebody may have given the key itself: what is as long as one, and no path, is not said. */
function shown(name: string): string {
  const mayBeKey = Buffer.byteLength(name) >= SHORTEST_KEY && !/[/\\]|\.[a-z]{1,8}$/.test(name);
  return mayBeKey ? "(not shown: it is as long as a key)" : name;
}

async function keyOfFile(file: string, quiet: boolean): Promise<Uint8Array> {
  const [key] = await keyFiles([file])
    .keys()
    .catch((error: unknown) => {
      throw fileError(shown(file), "the key cannot be read", error);
    });
  if (key?.warning !== undefined) warn(key.warning.message, quiet);
  return key?.bytes ?? new Uint8Array(0);
}
