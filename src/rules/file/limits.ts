/** The limits of a rule file, so that reading one always ends soon. */
import type { Problems } from "./problems.ts";

/** UTF-8 bytes of a rule file. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Maps and lists that are open at once. */
export const MOST_LEVELS = 64;

/** Entries in all lists of a file together: each is compared with all others. */
export const MOST_ENTRIES = 2000;

/** Paths in `records`. */
export const MOST_ROOTS = 16;

/** Segments of one path. */
export const MOST_SEGMENTS = 64;

/** UTF-16 units of one path's text. */
export const LONGEST_PATH = 4096;

/** Detectors of one file: each looks at every text that is scanned. */
export const MOST_DETECTORS = 100;

/** UTF-16 units of a detector's pattern, and of one of its context words. */
export const LONGEST_PATTERN = 1000;
export const LONGEST_CONTEXT = 64;

/** Context words of a detector, and how far away from a hit they may stand. */
export const MOST_CONTEXT = 100;
export const FARTHEST_CONTEXT = 1000;

/** Records that a file opens too many maps and lists. */
export function refuseDepth(at: number, problems: Problems): void {
  problems.error("too-deep", at, `nested over ${MOST_LEVELS} levels`);
}
