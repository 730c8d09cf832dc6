/** The words in front of digits as the core reads them (scripts/core-words.mjs). */
import { bytesOfFile } from "./from-file.ts";

let words: Uint8Array | undefined;

/** Undefined: there is no file. */
export function coreWords(): Uint8Array | undefined {
  words ??= bytesOfFile("core-words.txt");
  return words;
}
