/** In Node's build in place of ../glob.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../glob.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.globMatcher> | undefined;

export const globMatcher: typeof eager.globMatcher = () => {
  library ??= require("picomatch") as ReturnType<typeof eager.globMatcher>;
  return library;
};
