/** In Node's build in place of ../json-path.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../json-path.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.jsonPath> | undefined;

export const jsonPath: typeof eager.jsonPath = () => {
  library ??= require("json-p3") as ReturnType<typeof eager.jsonPath>;
  return library;
};
