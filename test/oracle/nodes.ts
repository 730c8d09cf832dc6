/** A parsed value as nodes that know what is above them. */
import { isObject, type Json } from "./spec.ts";

export interface Node {
  readonly value: Json;
  readonly parent: Node | undefined;
  /** The member's name, or the element's index; of the document nothing. */
  readonly step: string | number | undefined;
  readonly children: readonly Node[];
}

export function nodesOf(value: Json, parent?: Node, step?: string | number): Node {
  const children: Node[] = [];
  const node = { value, parent, step, children };
  if (Array.isArray(value)) value.forEach((element, i) => void children.push(nodesOf(element, node, i)));
  else if (isObject(value))
    for (const name of Object.keys(value)) children.push(nodesOf(value[name] as Json, node, name));
  return node;
}

export function isScalar({ value }: Node): boolean {
  return typeof value !== "object" || value === null;
}

/** The node and all below it, as they stand in the document. */
export function allNodes(node: Node): Node[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** The node and all above it, nearest first. */
export function upwards(node: Node): Node[] {
  return node.parent === undefined ? [node] : [node, ...upwards(node.parent)];
}
