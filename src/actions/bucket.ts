/** BUCKETING: a number becomes the lower edge of its bucket. */
import type { Buckets } from "../rules/model.ts";
import type { Action, ActionKind } from "./action.ts";

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A string that holds a number stays a string; any other becomes the label. */
export function bucketed(buckets: Buckets, label: string): Action {
  const edgeOf = "width" in buckets ? byWidth(buckets.width) : byEdges(buckets.edges);
  const edge = (text: string) => {
    const value = Number(text);
    // Past 2^53 a double cannot tell one bucket from the next.
    return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(edgeOf(value)) : undefined;
  };
  return {
    string: (text) => {
      const trimmed = text.trim();
      return (NUMBER.test(trimmed) ? edge(trimmed) : undefined) ?? label;
    },
    number: (text) => edge(text) ?? "0",
  };
}

function byWidth(width: number): (value: number) => number {
  // + 0: minus zero is zero.
  return (value) => Math.floor(value / width) * width + 0;
}

function byEdges(edges: readonly number[]): (value: number) => number {
  return (value) => edges.findLast((edge) => edge <= value) ?? (edges[0] as number);
}

export const bucket: ActionKind = Object.freeze<ActionKind>({
  needsKey: false,
  namesAreLabels: true,
  takes: undefined,
  make: (spec, { label }) => {
    if (spec.bucket === undefined) throw new Error("bucket needs a width or edges");
    return bucketed(spec.bucket, label);
  },
});
