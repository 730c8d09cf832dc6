/** Which way it goes when a policy says something else of a value, or nothing any more. */
import { type ActionSpec, compareActions } from "../../../actions/table.ts";
import type { Policy } from "../../../rules/model.ts";
import type { Change } from "../../diff/change.ts";

export type Policies = readonly [before: Policy, after: Policy];

/** undefined: the policy says nothing, and the rule's own action holds, which is not known here. */
export type Said = ActionSpec | undefined;

export interface Difference extends Pick<Change, "direction" | "certainty"> {
  readonly before: Said;
  readonly after: Said;
}

/**
 * undefined where nothing changes. What cannot be known counts as weaker, unless the rule's own action cannot be the weaker
 * one: none is weaker than `scan`, and none stronger than `remove`.
 */
export function differenceOf(before: Said, after: Said): Difference | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before !== undefined && after !== undefined) {
    const direction = compareActions(before, after);
    return direction && { direction, certainty: "decided", before, after };
  }
  if (before?.name === "scan") return { direction: "DIFFERENT", certainty: "decided", before, after };
  if (after?.name === "remove") return { direction: "STRONGER", certainty: "decided", before, after };
  return { direction: "WEAKER", certainty: "unknown", before, after };
}
