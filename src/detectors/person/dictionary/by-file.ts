/** The lists that Node reads from the file beside the code. In bundles for browsers no-file.ts stands in its place ("browser" in package.json). */
import { namesText } from "../../../packed/names/file.ts";
import { Names } from "./names.ts";

let made: Names | undefined;
let isAbsent = false;

/** undefined: there is no such file. It is read at the first call. */
export function namesByFile(): Names | undefined {
  if (made !== undefined || isAbsent) return made;
  const text = namesText();
  if (text === undefined) isAbsent = true;
  else made = new Names(() => text);
  return made;
}
