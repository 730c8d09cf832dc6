/** In bundles for browsers in place of by-file.ts ("browser" in package.json): there lists of names come as an option. */
import type * as full from "./by-file.ts";

export const namesByFile: typeof full.namesByFile = () => undefined;
