/** Reads `values`: the closed list of what a keep keeps. */
import type { Checking, Reader } from "../file/checking.ts";
import { asList, wrongType } from "../file/readers.ts";
import type { FileNode, Positioned } from "../file/tree.ts";

/** A value of a keep; null and "" hold nothing, and are always kept. */
type KeptValue = string | number | boolean;

/** Nobody reads a longer list. */
const MOST_VALUES = 500;

/** At least one value, each once. */
export const keptValues: Reader<Positioned<readonly KeptValue[]>> = (node, checking) => {
  const list = asList(node, checking);
  if (list === undefined) return undefined;
  const { items } = list;
  if (items.length === 0) checking.problems.error("empty-list", node.start, "no value would be kept");
  if (items.length > MOST_VALUES) {
    checking.problems.error("too-many", node.start, `a keep has at most ${MOST_VALUES} values`);
    return undefined;
  }
  const values = items.map((item) => keptValue(item, checking)).filter((value) => value !== undefined);
  items.forEach((item, i) => {
    if (isRepeated(items, i)) checking.problems.error("wrong-values", item.start, "this value is listed twice");
  });
  return values.length === items.length ? { value: values, at: node.start } : undefined;
};

function keptValue(node: FileNode, checking: Checking): KeptValue | undefined {
  const wanted = "text, a number, true or false";
  if (node.kind !== "scalar" || node.value === null) return wrongType(node, wanted, checking);
  if (node.value === "") {
    checking.problems.error("wrong-values", node.start, `"" is always kept; expected ${wanted}`);
    return undefined;
  }
  if (typeof node.value === "string" || typeof node.value === "boolean") return node.value;
  const number = Number(node.value);
  if (Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number;
  checking.problems.error("wrong-values", node.start, "this number is too large to be compared exactly");
  return undefined;
}

function isRepeated(items: readonly FileNode[], at: number): boolean {
  const textOf = (item: FileNode | undefined) => (item?.kind === "scalar" ? JSON.stringify(item.value) : undefined);
  return items.slice(0, at).some((item) => textOf(item) === textOf(items[at]));
}
