/** In Node's build in place of ../ciphers.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../ciphers.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.ciphers> | undefined;

export const ciphers: typeof eager.ciphers = () => {
  library ??= require("@noble/ciphers/aes.js").unsafe as ReturnType<typeof eager.ciphers>;
  return library;
};
