/** The lists that a run has, asked without one. */
import { listedByFile } from "../../../../src/detectors/person/dictionary/by-file.ts";
import type { ListedNames } from "../../../../src/detectors/person/dictionary/listed.ts";
import { BITS } from "../../../../src/packed/names/names.ts";

export function listed(): ListedNames {
  const found = listedByFile();
  if (found === undefined) throw new Error("the lists of names are not built: npm run build");
  return found;
}

export function namesByDictionary(text: string) {
  return listed().find(text);
}

export function isGivenName(word: string): boolean {
  return (listed().lists.bitsOf(word) & BITS.GIVEN) !== 0;
}

export function isFamilyName(word: string): boolean {
  return (listed().lists.bitsOf(word) & BITS.FAMILY) !== 0;
}
