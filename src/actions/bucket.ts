/** BUCKETING: a number becomes the lower edge of its bucket. */
import { either, listOf, mapOf, oneOf, type Shape, wholeFrom } from "../input/shape.ts";
import type { Reader } from "../rules/file/checking.ts";
import { optional, readKeys } from "../rules/file/keys.ts";
import { asList } from "../rules/file/readers.ts";
import type { Action } from "./action.ts";
import { actionKind, USUAL } from "./kind.ts";
import { anyChangeIsWeaker, numberOf, schemaOf, wholeNumberOf, wrongOption } from "./options.ts";

/**
 * Buckets of one width, from 0 on in both directions, or by their edges, which rise. The first of these buckets is open
 * downwards and the last one upwards.
 */
export type Buckets = ByWidth | ByEdges;

/** Buckets of one width. */
export interface ByWidth {
  /** How wide each is: a number of the value's own unit. */
  readonly width: number;
}

/** Buckets between edges. */
export interface ByEdges {
  /** In ascending order, numbers of the value's own unit. */
  readonly edges: readonly number[];
}

export interface BucketSpec {
  readonly name: "bucket";
  readonly bucket: Buckets;
}

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

const MOST_EDGES = 1000;
const NARROWEST = 2;

const width: Reader<number> = (node, checking) =>
  wholeNumberOf(node, NARROWEST, Number.MAX_SAFE_INTEGER) ??
  wrongOption(node, `a whole number, ${NARROWEST} or more`, checking);

const edges: Reader<readonly number[]> = (node, checking) => {
  const items = asList(node, checking)?.items;
  if (items === undefined) return undefined;
  const values = items.map(numberOf).filter((value) => value !== undefined);
  const isRight =
    values.length === items.length && values.length >= 2 && values.length <= MOST_EDGES && areRising(values);
  return isRight ? values : wrongOption(node, `2 to ${MOST_EDGES} numbers that rise`, checking);
};

function areRising(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] as number));
}

const KEYS = { of: "bucket", keys: { width: optional(width), edges: optional(edges) } };

const readBuckets: Reader<BucketSpec> = (node, checking) => {
  const found = readKeys(node, KEYS, checking);
  if (found === undefined || node.kind !== "map") return undefined;
  if (node.members.length !== 1) return wrongOption(node, "either width or edges", checking);
  if (found.width !== undefined) return { name: "bucket", bucket: { width: found.width } };
  return found.edges && { name: "bucket", bucket: { edges: found.edges } };
};

export const bucketSchema = () =>
  schemaOf(
    "A number becomes the lower edge of its bucket; what is no number is replaced. Either width or edges.",
    {
      width: {
        description: "Of every bucket, from 0 on in both directions.",
        type: "integer",
        minimum: NARROWEST,
        maximum: Number.MAX_SAFE_INTEGER,
      },
      edges: {
        description: "They rise. The first bucket is open downwards, the last upwards.",
        type: "array",
        minItems: 2,
        maxItems: MOST_EDGES,
        items: { type: "number" },
      },
    },
    { minProperties: 1, maxProperties: 1 },
  );

const areEdges: Shape = (given) => listOf(Number.isFinite, 2)(given) && areRising(given as readonly number[]);
const areBuckets = either(mapOf({ width: wholeFrom(NARROWEST) }), mapOf({ edges: areEdges }));

function isEdge(text: string, buckets: Buckets): boolean {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text)) return false;
  return "width" in buckets ? Number(text) % buckets.width === 0 : buckets.edges.includes(Number(text));
}

export const bucket = actionKind<BucketSpec>({
  name: "bucket",
  ...USUAL,
  standIn: { ofValues: false, ofHits: true },
  plain: undefined,
  example: "action: { bucket: { width: 10 } }",
  isSpec: mapOf({ name: oneOf("bucket"), bucket: areBuckets }),
  read: readBuckets,
  texts: ({ bucket }) => ["width" in bucket ? `width: ${bucket.width}` : `edges: [${bucket.edges.join(", ")}]`],
  compare: anyChangeIsWeaker,
  mayHaveWritten: (text, spec) => isEdge(text, spec.bucket),
  make: (spec, { label }) => bucketed(spec.bucket, label),
});
