/** In Node's build in place of ../zstd.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../zstd.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.zstdUnpacker> | undefined;

export const zstdUnpacker: typeof eager.zstdUnpacker = () => {
  library ??= require("fzstd").Decompress as ReturnType<typeof eager.zstdUnpacker>;
  return library;
};
