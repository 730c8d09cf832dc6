/** One difference between two versions of a rule file or a policy. */
import type { Direction } from "../../actions/kind.ts";
import type { Json } from "../engine/json.ts";

export interface Change {
  /** What the file says; what it does; what guards it: tests, the fields file, the approval. */
  readonly layer: "wording" | "effect" | "guard";
  /** `NEW`: an entry that was not there. `WORDING`: the same is done. */
  readonly direction: Direction | "NEW" | "WORDING";
  /** `unknown`: it may be so, and nothing decides it; then it counts as weaker. */
  readonly certainty: "decided" | "unknown";
  /** null where the file as a whole is meant, or a place that no entry decides in both versions. */
  readonly entry: string | null;
  readonly what: string;
  readonly place: string | null;
  /** Undocumented places with the same change: below other roots of records, or of another shape. */
  readonly also: readonly string[];
  /** In which cases; empty for all. */
  readonly when: readonly string[];
  /** The id of the policy under which it is so; null without one. */
  readonly policy: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Of an effect that is decided: where both versions differ, as the engine shows it. */
  readonly example: Example | null;
}

/** A document that was made up, and what comes of the value at its place. */
export interface Example {
  readonly document: Json;
  /** A normalized path (RFC 9535, section 2.7). */
  readonly place: string;
  /** As JSON; what no JSON can say in words: `removed`, `the name is replaced`. */
  readonly before: string;
  readonly after: string;
}

type Needed = Pick<Change, "layer" | "direction" | "entry" | "what">;

export function changeOf(needed: Needed & Partial<Change>): Change {
  return {
    ...{
      certainty: "decided",
      place: null,
      also: [],
      when: [],
      policy: null,
      before: null,
      after: null,
      example: null,
    },
    ...needed,
  };
}

export type Texts = Partial<Pick<Change, "before" | "after">>;

/** `entry`: null where the file as a whole is meant. */
export function effectChange(direction: Change["direction"], entry: string | null, what: string, texts: Texts): Change {
  return changeOf({ layer: "effect", direction, entry, what, ...texts });
}

export function wordingChange(entry: string | null, what: string, texts: Texts = {}): Change {
  return changeOf({ layer: "wording", direction: "WORDING", entry, what, ...texts });
}

/** A guard is loosened: what is wrong with the rules would no longer be seen. */
export function guardChange(entry: string | null, what: string, texts: Texts = {}): Change {
  return changeOf({ layer: "guard", direction: "WEAKER", entry, what, ...texts });
}
