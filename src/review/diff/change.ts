/** One difference between two versions of a rule file. */
import type { Direction } from "../../actions/kind.ts";

export interface Change {
  /** What is said, what is done, what is guarded. */
  readonly layer: "wording" | "effect" | "test";
  /** `NEW`: an entry that was not there; `WORDING`: nothing is done otherwise. */
  readonly direction: Direction | "NEW" | "WORDING";
  /** null where the file as a whole is meant, or a place that no entry decides in either version. */
  readonly entry: string | null;
  readonly what: string;
  readonly place: string | null;
  /** Places that nobody documents, with the same change: under other records roots, of another shape. */
  readonly also: readonly string[];
  /** In which cases; empty for all. */
  readonly when: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

type Needed = Pick<Change, "layer" | "direction" | "entry" | "what">;

export function changeOf(needed: Needed & Partial<Change>): Change {
  return { place: null, also: [], when: [], before: null, after: null, ...needed };
}
