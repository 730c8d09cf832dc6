/** In Node's build in place of ../phone-numbers.ts: read at the first call. */
import { createRequire } from "node:module";
import type * as eager from "../phone-numbers.ts";

const require = createRequire(import.meta.url);

let library: ReturnType<typeof eager.phoneNumbers> | undefined;

export const phoneNumbers: typeof eager.phoneNumbers = () => {
  library ??= require("libphonenumber-js/max") as ReturnType<typeof eager.phoneNumbers>;
  return library;
};
