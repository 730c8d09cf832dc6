/** The lists that Node reads from the file beside the code. In bundles for browsers no-file.ts stands in its place ("browser" in package.json). */
import { namesText } from "../../../packed/names/file.ts";
import { ListedNames } from "./listed.ts";
import { Names } from "./names.ts";

let listed: ListedNames | undefined;
let names: Names | undefined;

/** Read at the first call; undefined: there is no such file. */
export function listedByFile(): ListedNames | undefined {
  if (listed === undefined) {
    const text = namesText();
    if (text !== undefined) listed = new ListedNames(text);
  }
  return listed;
}

/** undefined: there is no such file. */
export function namesByFile(): Names | undefined {
  const found = listedByFile();
  if (found !== undefined) names ??= new Names(() => found);
  return names;
}
