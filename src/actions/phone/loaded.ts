/** The phone metadata that keyed actions use. load.ts puts it here: other runs go without the time that it takes. */
import type { PhoneParser } from "./phone-parser.ts";

let loaded: PhoneParser | undefined;

export function setLoadedPhones(parser: PhoneParser): void {
  loaded = parser;
}

/** undefined where nothing has loaded it. */
export function loadedPhones(): PhoneParser | undefined {
  return loaded;
}
