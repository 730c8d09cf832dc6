/** What a document says if of each name that stands twice in an object only one counts. */
import type { JSONValue } from "json-p3";
import { allNodes, type JsonNode } from "./json-reader.ts";

/** The children that count, of each container. */
export type Reading = (container: JsonNode) => readonly JsonNode[];

/** All readings of a document; undefined where there are more than `most`. */
export function readingsOf(document: JsonNode, most: number): Reading[] | undefined {
  let choices: Map<JsonNode, JsonNode[]>[] = [new Map()];
  for (const node of allNodes(document)) {
    if (node.kind !== "object") continue;
    const picks = picksOf(node);
    if (choices.length * picks.length > most) return undefined;
    if (picks.length === 1) continue;
    choices = choices.flatMap((choice) => picks.map((pick) => new Map([...choice, [node, pick]])));
  }
  return choices.map((choice) => (container) => choice.get(container) ?? container.children);
}

/** The ways to have each name once. */
function picksOf(object: JsonNode): JsonNode[][] {
  const byName = new Map<string | undefined, JsonNode[]>();
  for (const member of object.children) byName.set(member.key?.name, [...(byName.get(member.key?.name) ?? []), member]);
  let picks: JsonNode[][] = [[]];
  for (const members of byName.values()) {
    picks = picks.flatMap((pick) => members.map((member) => [...pick, member]));
    if (picks.length > 64) return picks;
  }
  return picks;
}

/** The node's value, as json-p3 takes it. */
export function jsonOf(node: JsonNode, text: string, reading: Reading): JSONValue {
  const children = reading(node);
  if (node.kind === "array") return children.map((child) => jsonOf(child, text, reading));
  if (node.kind !== "object") return JSON.parse(text.slice(node.start, node.end)) as JSONValue;
  const object: { [name: string]: JSONValue } = {};
  for (const child of children) {
    const value = jsonOf(child, text, reading);
    const name = child.key?.name as string;
    // So that `__proto__` is a name like any other.
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

/** The node at a location that json-p3 gives. */
export function nodeAt(from: JsonNode, location: readonly (string | number)[], reading: Reading): JsonNode {
  return location.reduce<JsonNode>((at, step) => {
    const children = reading(at);
    const next = typeof step === "number" ? children[step] : children.find(({ key }) => key?.name === step);
    if (next === undefined) throw new Error("no such place");
    return next;
  }, from);
}
