/**
 * In Node's build in place of ../yaml.ts: read at the first call.
 *
 * The room `lazy` has a file for each file of `libraries` that takes milliseconds to read. Only the build may put it there: no
 * source imports it.
 */
import { createRequire } from "node:module";
import type * as eager from "../yaml.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.yaml> | undefined;

export const yaml: typeof eager.yaml = () => {
  library ??= require("yaml") as ReturnType<typeof eager.yaml>;
  return library;
};
