/** Reads the options of `truncate`, `bucket` and `shift-date`, which say nothing without them. */

import type { Checking, Reader } from "../file/checking.ts";
import { optional, readKeys, toLoad } from "../file/keys.ts";
import { asList } from "../file/readers.ts";
import type { FileNode, Positioned } from "../file/tree.ts";
import type { ActionSpec, TruncateTo } from "../model.ts";
import { id } from "./header.ts";

const NAMED: readonly TruncateTo[] = ["month", "/24", "/48"];

/** More characters are no beginning any more. */
const MOST_CHARACTERS = 64;
const MOST_EDGES = 1000;
/** A hundred years. */
const MOST_DAYS = 36_500;

function refused(node: FileNode, wanted: string, checking: Checking): undefined {
  checking.problems.error("wrong-option", node.start, `${wanted} is wanted here`);
  return undefined;
}

function numberOf(node: FileNode): number | undefined {
  const isNumber = node.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value);
  return isNumber ? Number(node.value) : undefined;
}

const truncateTo: Reader<Positioned<TruncateTo>> = (node, checking) => {
  const named = NAMED.find((name) => node.kind === "scalar" && node.value === name);
  const count = numberOf(node) ?? 0;
  if (named !== undefined) return { value: named, at: node.start };
  if (Number.isInteger(count) && count >= 1 && count <= MOST_CHARACTERS) return { value: count, at: node.start };
  return refused(node, `month, "/24", "/48" or a whole number from 1 to ${MOST_CHARACTERS}`, checking);
};

const width: Reader<Positioned<number>> = (node, checking) => {
  const value = numberOf(node) ?? 0;
  const isWidth = Number.isSafeInteger(value) && value >= 2;
  return isWidth ? { value, at: node.start } : refused(node, "a whole number from 2 on", checking);
};

const edges: Reader<readonly number[]> = (node, checking) => {
  const items = asList(node, checking)?.items;
  if (items === undefined) return undefined;
  const values = items.map(numberOf).filter((value) => value !== undefined);
  const isRising = values.every((value, i) => i === 0 || value > (values[i - 1] as number));
  const isRight = values.length === items.length && values.length >= 2 && values.length <= MOST_EDGES && isRising;
  return isRight ? values : refused(node, `2 to ${MOST_EDGES} numbers that rise`, checking);
};

const days: Reader<Positioned<number>> = (node, checking) => {
  const value = numberOf(node) ?? 0;
  if (Number.isInteger(value) && value >= 1 && value <= MOST_DAYS) return { value, at: node.start };
  return refused(node, `a whole number from 1 to ${MOST_DAYS}`, checking);
};

const TRUNCATE_KEYS = { of: "truncate", keys: { to: toLoad(truncateTo) } };
const SHIFT_KEYS = { of: "shift-date", keys: { days: toLoad(days), by: optional(id) } };
const BUCKET_KEYS = { of: "bucket", keys: { width: optional(width), edges: optional(edges) } };

export function truncateSpec(node: FileNode, checking: Checking): ActionSpec | undefined {
  const to = readKeys(node, TRUNCATE_KEYS, checking)?.to?.value;
  return to === undefined ? undefined : { name: "truncate", truncate: to };
}

export function shiftSpec(node: FileNode, checking: Checking): ActionSpec | undefined {
  const { days, by } = readKeys(node, SHIFT_KEYS, checking) ?? {};
  const isWrong = by === undefined && node.kind === "map" && node.members.some(({ key }) => key === "by");
  if (days === undefined || isWrong) return undefined;
  return { name: "shift-date", shift: { days: days.value, ...(by !== undefined && { by: by.value }) } };
}

export function bucketSpec(node: FileNode, checking: Checking): ActionSpec | undefined {
  const found = readKeys(node, BUCKET_KEYS, checking);
  if (found === undefined || node.kind !== "map") return undefined;
  if (node.members.length !== 1) return refused(node, "either width or edges", checking);
  if (found.width !== undefined) return { name: "bucket", bucket: { width: found.width.value } };
  return found.edges && { name: "bucket", bucket: { edges: found.edges } };
}
