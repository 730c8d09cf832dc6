/**
 * Node's own modules, asked for where they are used: bundles for browsers have none, and imports cost start-up time.
 *
 * The room `libraries` is where other people's code is asked for, one file a library. Nothing else may import one, and nothing of
 * ours may be decided here.
 */
import { UsageError } from "../errors/errors.ts";

/** @throws UsageError `not-node` */
export const builtIn: typeof process.getBuiltinModule = (name: string) => {
  const found = typeof process === "undefined" ? undefined : process.getBuiltinModule?.(name);
  if (found === undefined) throw new UsageError("not-node", "files, Node's streams and keys need Node");
  return found;
};
