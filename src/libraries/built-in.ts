/** Node's own modules, asked for where they are used: bundles for browsers have none, and imports cost start-up time. */
import { UsageError } from "../errors/errors.ts";

/** @throws UsageError `not-node` */
export const builtIn: typeof process.getBuiltinModule = (name: string) => {
  const found = typeof process === "undefined" ? undefined : process.getBuiltinModule?.(name);
  if (found === undefined) throw new UsageError("not-node", "files, Node's streams and keys need Node");
  return found;
};
