/** In Node's build in place of ../hashes.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../hashes.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.hashes> | undefined;

export const hashes: typeof eager.hashes = () => {
  library ??= {
    hkdf: require("@noble/hashes/hkdf.js").hkdf,
    hmac: require("@noble/hashes/hmac.js").hmac,
    sha256: require("@noble/hashes/sha2.js").sha256,
  };
  return library;
};
