/** What several commands of `scrubjay rules` take. */
import { GROUP, type Option, shared } from "../../arguments/options.ts";

/** The heading of the help. */
export const QUESTION = "What is asked";

export const OUTPUT: Option = shared("output", {
  value: "FILE",
  group: GROUP.SHOWN,
  about: "written to a temporary file, then renamed; never over what was read",
});

/** Any number of rule files. */
export const PACKS = { words: "[PACK|FILE|DIR..]", count: { least: 0, most: Number.POSITIVE_INFINITY } };

/** So many words, and no other number. */
export function exactly(number: number): { readonly least: number; readonly most: number } {
  return { least: number, most: number };
}
