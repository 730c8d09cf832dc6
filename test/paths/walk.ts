import { judge } from "../../src/paths/filter.ts";
import { type HeldValue, isHeldObject } from "../../src/paths/held-value.ts";
import type { PathPattern, Selector } from "../../src/paths/pattern.ts";

/** A reference: evaluates a whole path on a whole value, and gives the places as normalized paths (RFC 9535, 2.7). */
export function walk(pattern: PathPattern, root: HeldValue): string[] {
  let nodes: Node[] = [{ place: "$", value: root }];
  for (const segment of pattern.segments) {
    const from = segment.descendant ? nodes.flatMap(descendants) : nodes;
    nodes = from.flatMap((node) => segment.selectors.flatMap((selector) => select(selector, node)));
  }
  return nodes.map((node) => node.place);
}

interface Node {
  readonly place: string;
  readonly value: HeldValue;
}

function descendants(node: Node): Node[] {
  return [node, ...children(node).flatMap(descendants)];
}

function children({ place, value }: Node): Node[] {
  if (Array.isArray(value)) return value.map((element, at) => ({ place: `${place}[${at}]`, value: element }));
  if (!isHeldObject(value)) return [];
  return [...value.members].map(([key, member]) => ({ place: `${place}['${normalized(key)}']`, value: member }));
}

function normalized(key: string): string {
  return JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
}

function select(selector: Selector, node: Node): Node[] {
  const { value } = node;
  const all = children(node);
  switch (selector.kind) {
    case "name":
      return isHeldObject(value) ? all.filter((_, at) => [...value.members.keys()][at] === selector.name) : [];
    case "index":
      return Array.isArray(value) ? all.slice(selector.index, selector.index + 1) : [];
    case "slice":
      return Array.isArray(value) ? all.filter((_, at) => inSlice(at, selector)) : [];
    case "wildcard":
      return all;
    case "elements":
      return Array.isArray(value) ? all : [];
    case "filter":
      return all.filter((child) => judge(selector.filter, child.value) === "yes");
  }
}

function inSlice(at: number, { start, end, step }: Extract<Selector, { kind: "slice" }>): boolean {
  return step > 0 && at >= start && (end === null || at < end) && (at - start) % step === 0;
}
