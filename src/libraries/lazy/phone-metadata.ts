/** In Node's build in place of ../phone-metadata.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../phone-metadata.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.phoneMetadata> | undefined;

export const phoneMetadata: typeof eager.phoneMetadata = () => {
  library ??= {
    Metadata: require("libphonenumber-js/core").Metadata,
    metadata: require("libphonenumber-js/max/metadata"),
  };
  return library;
};
