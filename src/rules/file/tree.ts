/**
 * A rule file as it is written: values with their positions, the same for YAML and JSON. This room turns a text into such a
 * document tree, and reads plain shapes from it; it knows no rule, no category and no action.
 */

/** Offsets are 0-based, in UTF-16 units of the text. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As written, without quotes and escapes: `null` is not the same as nothing at all. */
  readonly written: string;
  readonly style: "plain" | "single" | "double" | "block";
  readonly start: number;
}

export interface ListNode {
  readonly kind: "list";
  /** `[…]` in a YAML file; JSON knows no other style, so there it is false. */
  readonly flow: boolean;
  readonly items: readonly FileNode[];
  readonly start: number;
}

export interface Member {
  readonly key: string;
  readonly keyStyle: ScalarNode["style"];
  readonly keyStart: number;
  readonly value: FileNode;
  /** After the value, and before the comment that may follow it. */
  readonly end: number;
}

export interface MapNode {
  readonly kind: "map";
  readonly flow: boolean;
  /** No key twice. */
  readonly members: readonly Member[];
  readonly start: number;
}

export type FileNode = ScalarNode | ListNode | MapNode;

/** A value of the file, and its offset. */
export interface Positioned<T> {
  readonly value: T;
  readonly at: number;
}

/** What a problem calls a node. */
export function nounOf(node: FileNode): string {
  if (node.kind === "map") return "a map";
  if (node.kind === "list") return "a list";
  if (node.value === null) return node.written === "" ? "nothing" : "null";
  if (typeof node.value === "string") return node.value.trim() === "" ? "empty text" : "text";
  return typeof node.value === "number" ? "a number" : "true or false";
}
