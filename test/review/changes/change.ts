/** What a generator makes of a pack: both versions, and what a diff of them has to say. */
import type { Draft } from "./draft.ts";
import type { Random } from "./random.ts";

export interface Weakened {
  /** Ids, places or texts: one line that says WEAKER names one of them. */
  readonly names: readonly string[];
  /**
   * How it is known that it weakens. `left`: documents show that more is left. `differs`: they show another thing in its
   * place, which by the order of the actions is the weaker one. A text: why no document has to show it.
   */
  readonly proof: "left" | "differs" | { readonly said: string };
  /** A policy under which it shows; its id. */
  readonly policy?: string;
  /** Values for the places that these entries decide. */
  readonly literals?: readonly (string | number | boolean)[];
  /** Only `--strict` fails. */
  readonly isStrict?: boolean;
  /** What is lost is a guard of the rules, and no effect. */
  readonly isGuard?: boolean;
}

/** Edits `now`, and `old` where the pack lacks what is to be weakened. undefined: nothing of that kind in this pack. */
export type Weakening = (now: Draft, random: Random, old: Draft) => Weakened | undefined;

/** The ids of the entries that it is about; noise in the same file leaves them alone. undefined as above. */
export type Harmless = (now: Draft, random: Random, old: Draft) => readonly string[] | undefined;
