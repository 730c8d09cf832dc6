/** Where the keys of a run come from: variables and files, never arguments, which other users could see. */
import { UsageError } from "../../errors/errors.ts";
import { keyFiles } from "../../keys/provider.ts";
import { SHORTEST_KEY } from "../../keys/ring.ts";
import { fileError } from "../failure.ts";
import { warn } from "../messages.ts";

/** Stands in front of the name of a variable. A file of such a name is `./env:…`. */
const VARIABLE = "env:";

export interface KeySettings {
  /** `FILE` or `env:NAME`. */
  readonly key: readonly string[];
  readonly quiet: boolean;
}

/** In the order in which they are given: the first writes. @throws UsageError, FileError */
export function readKeys({ key, quiet }: KeySettings): Promise<readonly Uint8Array[]> {
  return Promise.all(
    key.map((one) => (one.startsWith(VARIABLE) ? keyOfVariable(one.slice(VARIABLE.length)) : keyOfFile(one, quiet))),
  );
}

/** The value as it is, in UTF-8. */
function keyOfVariable(name: string): Uint8Array {
  if (name === "") throw new UsageError("key-not-named", "--key: env: needs the name of a variable, as env:TEAM_KEY");
  // A name like toString is found in the object, and is no variable.
  const value = Object.hasOwn(process.env, name) ? process.env[name] : undefined;
  if (value === undefined) throw new UsageError("key-not-set", `--key: the variable ${shown(name)} is not set`);
  return Buffer.from(value);
}

/** Somebody may have given the key itself in place of a name: what is as long as a key, and no path, is not printed. */
function shown(name: string): string {
  const mayBeKey = Buffer.byteLength(name) >= SHORTEST_KEY && !/[/\\]|\.[a-z]{1,8}$/.test(name);
  return mayBeKey ? "(not shown: it is as long as a key)" : name;
}

async function keyOfFile(file: string, quiet: boolean): Promise<Uint8Array> {
  const [key] = await keyFiles([file])
    .keys()
    .catch((error: UsageError) => {
      throw fileError(shown(file), "the key cannot be read", error.cause);
    });
  if (key?.warning !== undefined) warn(key.warning.message, quiet);
  return key?.bytes ?? new Uint8Array(0);
}
