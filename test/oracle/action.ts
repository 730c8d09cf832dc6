/** What each file of actions/ says of one action: what it makes of one string or one number, in a few lines. */
import type fc from "fast-check";
import type { Keyed } from "./forms/keys.ts";
import type { StandIns } from "./forms/stand-ins.ts";
import type { Json, Options } from "./spec.ts";

/** What an action knows besides the value. */
export interface Around {
  readonly keyed: Keyed;
  readonly standIns: StandIns;
  /** What the dates of the record shift by. */
  readonly shiftsBy?: string | undefined;
  /** What stands in place of a string that the action cannot do. */
  readonly label: string;
}

export interface SlowAction {
  /** Of two, the larger is the stronger, and decides. */
  readonly strength: number;
  /** Under it names become labels, numbered; or what the action makes of them. */
  readonly makesLabels: boolean;
  /** Options to try it with; absent where it has none. */
  readonly options?: fc.Arbitrary<Options | undefined>;
  /** By hand: what comes out of values, so that the oracle cannot drift along with the product. undefined: nothing. */
  readonly cases: readonly Case[];
  /** null and "" hold nothing, and are never asked for; booleans become false. */
  text(text: string, options: Options, around: Around): string;
  number(text: string, options: Options, around: Around): string | number;
}

export interface Case {
  readonly options?: Options;
  readonly category: string;
  readonly before: Json;
  readonly after: Json | undefined;
}

/** For what becomes its label, a number 0. */
export const LABEL: Pick<SlowAction, "text" | "number"> = {
  text: (_text, _options, { label }) => label,
  number: () => 0,
};
