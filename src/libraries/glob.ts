/** What matches names against globs. As bundlers take it; lazy/glob.ts is what Node takes. */
import picomatch from "picomatch";

export function globMatcher(): typeof picomatch {
  return picomatch;
}
