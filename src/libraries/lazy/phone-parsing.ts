/** In Node's build in place of ../phone-parsing.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../phone-parsing.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.phoneParsing> | undefined;

export const phoneParsing: typeof eager.phoneParsing = () => {
  library ??= require("libphonenumber-js/core") as ReturnType<typeof eager.phoneParsing>;
  return library;
};
