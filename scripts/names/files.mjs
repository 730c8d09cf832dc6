// Files of unpacked packages, wherever in them they stand.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Full paths of all files in a folder of which the expression holds, in order. */
export function filesIn(folder, expression) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => expression.test(path))
    .sort();
}

/** Letters as they are written without marks: as the dictionary holds words, and as it is asked. */
export { plainWord } from "./plain-word.mjs";
