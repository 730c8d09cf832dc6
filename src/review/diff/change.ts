/** One difference between two versions of a rule file. */
import type { Direction } from "../../actions/kind.ts";

export interface Change {
  /** What the file says; what it does; what its tests guard. */
  readonly layer: "wording" | "effect" | "test";
  /** `NEW`: an entry that was not there. `WORDING`: the same is done. */
  readonly direction: Direction | "NEW" | "WORDING";
  /** null where the file as a whole is meant, or a place that no entry decides in both versions. */
  readonly entry: string | null;
  readonly what: string;
  readonly place: string | null;
  /** Undocumented places with the same change: below other roots of records, or of another shape. */
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

export type Texts = Partial<Pick<Change, "before" | "after">>;

/** `entry`: null where the file as a whole is meant. */
export function effectChange(direction: Change["direction"], entry: string | null, what: string, texts: Texts): Change {
  return changeOf({ layer: "effect", direction, entry, what, ...texts });
}

export function wordingChange(entry: string | null, what: string, texts: Texts = {}): Change {
  return changeOf({ layer: "wording", direction: "WORDING", entry, what, ...texts });
}
