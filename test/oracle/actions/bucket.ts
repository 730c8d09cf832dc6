import fc from "fast-check";
import type { SlowAction } from "../action.ts";

type Buckets = { readonly width?: number; readonly edges?: readonly number[] };

export const action: SlowAction = {
  strength: 20,
  makesLabels: true,
  options: fc.oneof(
    fc.constantFrom(2, 10, 1000).map((width) => ({ width })),
    fc.constantFrom([0, 18, 65], [-1, 0.5]).map((edges) => ({ edges })),
  ),
  cases: [{ options: { width: 10 }, category: "user", before: [34, "-5.5", "x"], after: [30, "-10", "[USER]"] }],
  text: (text, options, { label }) =>
    (/^-?\d+(\.\d+)?$/.test(text.trim()) ? edgeOf(Number(text), options) : undefined) ?? label,
  number: (text, options) => Number(edgeOf(Number(text), options) ?? 0),
};

/** The lower edge of the bucket; the first bucket of a list is open downwards. */
function edgeOf(value: number, { width, edges = [] }: Buckets): string | undefined {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  if (width !== undefined) return String(Math.floor(value / width) * width + 0);
  return String([...edges].reverse().find((edge) => edge <= value) ?? edges[0]);
}
