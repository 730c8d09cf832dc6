/** BUCKETING: a number becomes the lower edge of its bucket. */
import type { Action } from "./action.ts";

/**
 * Buckets of one width, from 0 on in both directions, or by their edges, which rise. The first of these buckets is open
 * downwards and the last one upwards.
 */
export type Buckets = { readonly width: number } | { readonly edges: readonly number[] };

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A string that holds a number stays a string; any other becomes the label. */
export function bucket(buckets: Buckets, label: string): Action {
  const edgeOf = "width" in buckets ? byWidth(buckets.width) : byEdges(buckets.edges);
  const bucketed = (text: string) => {
    const value = Number(text);
    // Past 2^53 a double cannot tell one bucket from the next.
    return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(edgeOf(value)) : undefined;
  };
  return {
    string: (text) => {
      const plain = (JSON.parse(text) as string).trim();
      return JSON.stringify((NUMBER.test(plain) ? bucketed(plain) : undefined) ?? label);
    },
    number: (text) => bucketed(text) ?? "0",
    boolean: "false",
  };
}

function byWidth(width: number): (value: number) => number {
  // + 0: minus zero is zero.
  return (value) => Math.floor(value / width) * width + 0;
}

function byEdges(edges: readonly number[]): (value: number) => number {
  return (value) => edges.findLast((edge) => edge <= value) ?? (edges[0] as number);
}
