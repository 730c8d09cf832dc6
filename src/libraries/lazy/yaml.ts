/** In Node's build in place of ../yaml.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../yaml.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.yaml> | undefined;

export const yaml: typeof eager.yaml = () => {
  library ??= require("yaml") as ReturnType<typeof eager.yaml>;
  return library;
};
