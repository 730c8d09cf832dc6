/** Which nodes a path selects: RFC 9535 by json-p3, of which the product uses the parser only. */
import type { JSONValue } from "json-p3";
import { queryOf } from "./json-p3.ts";
import type { Node } from "./nodes.ts";
import { type Path, pathText, type Segment } from "./spec.ts";

/**
 * What a path may go through besides what it names: `anything`, as RFC 9535 has it; by `[*]`, elements only (paths of
 * records); by `[*]` and filters, elements only (keeps). Of the last two no path has `..`.
 */
export type Through = "anything" | "elements by [*]" | "elements";

export function select(path: Path, from: Node, through: Through): Node[] {
  const { nodes } = queryOf(pathText(path)).query(from.value as JSONValue);
  const found = nodes
    .map(({ location }) => location)
    .filter((location) => through === "anything" || path.every((segment, i) => goes(segment, location[i], through)))
    .map((location) => location.reduce(childAt, from));
  return [...new Set(found)];
}

function goes({ selectors }: Segment, step: string | number | undefined, through: Through): boolean {
  if (typeof step !== "string") return true;
  return selectors.some(
    ({ kind, name }) => (kind === "name" && name === step) || (kind === "filter" && through === "elements by [*]"),
  );
}

function childAt(node: Node, step: string | number): Node {
  const child = node.children.find((one) => one.step === step);
  if (child === undefined) throw new Error("json-p3 selects what is not there");
  return child;
}
