/** The way from node to node, along names and indices; nodes that are not there yet come from the tree of paths. */

import type { PathTree } from "../../matcher/tree.ts";
import { type HeldValue, isHeldObject } from "../../paths/held-value.ts";
import type { WatchedName } from "../../scanner/nodes.ts";
import { FLAG } from "../../scanner/shared/codes.ts";
import { heldOf } from "./copy.ts";
import type { PlainNode, PlainNodes } from "./nodes.ts";

const { CLOSED } = FLAG;

/** An open object, as far as a walk has come in it. */
export interface OpenObject {
  readonly node: PlainNode;
  /** Members so far, with the one that is read. */
  readonly at: number;
  /** The child whose name came last, if only that name leads to it. */
  last: PlainNode | undefined;
}

export class Children {
  readonly #tree: PathTree;
  readonly #nodes: PlainNodes;

  constructor(tree: PathTree, nodes: PlainNodes) {
    this.#tree = tree;
    this.#nodes = nodes;
  }

  /** The child for the name that comes next in the frame. */
  member(frame: OpenObject, name: string): PlainNode {
    const { node, last } = frame;
    const guess = last === undefined ? node.first : last.next;
    if (guess !== undefined && guess.name === name) {
      frame.last = guess;
      return guess;
    }
    const child = node.members.get(name) ?? this.#newMember(node, name);
    noteOrder(frame, child);
    return child;
  }

  #newMember(node: PlainNode, name: string): PlainNode {
    if ((node.flags & CLOSED) !== 0 && node.other !== undefined) return node.other;
    const read = asInBytes(name);
    const known = read === name ? undefined : node.members.get(read);
    return known ?? this.#nodes.at(this.#tree.member(node.pointer, read));
  }

  /** The node of a value beside a label. */
  readonly paired = (node: PlainNode, label: string): PlainNode =>
    this.#nodes.at(this.#tree.paired(node.pointer, label));

  element(node: PlainNode, index: number): PlainNode {
    const { element } = node;
    if (element !== undefined && index >= node.indexedBelow) return element;
    return this.#nodes.at(this.#tree.element(node.pointer, index));
  }

  /** The child for names that are too long to be looked up. */
  other(node: PlainNode): PlainNode {
    return node.other ?? this.#nodes.at(this.#tree.other(node.pointer));
  }

  /** What a candidate is whose value is too large to hold. */
  presumed({ pointer }: PlainNode): PlainNode {
    return this.#nodes.at(this.#tree.presumed(pointer));
  }

  /** What a candidate is, given its value with all values of repeated names. */
  variantOfHeld(candidate: PlainNode, held: HeldValue): PlainNode {
    const { watched, pointer } = candidate;
    const members = isHeldObject(held) ? held.members : undefined;
    const repeated = isHeldObject(held) ? held.repeated : undefined;
    if (watched === undefined || watched.some(({ name }) => repeated?.has(name))) {
      return this.#nodes.at(this.#tree.variantOf(pointer, held));
    }
    return this.#variantOfCode(
      candidate,
      codeOf(watched, (name) => members?.get(name)),
    );
  }

  /** What a candidate is, given its value, all of which is plain. */
  variant(candidate: PlainNode, value: unknown): PlainNode {
    const { watched, pointer } = candidate;
    if (watched === undefined) return this.#nodes.at(this.#tree.variantOf(pointer, heldOf(value)));
    return this.#variantOfCode(candidate, codeOf(watched, memberOf(value)));
  }

  /** What a candidate is that is known by what its members are, and has none. */
  withoutMembers(candidate: PlainNode): PlainNode {
    return this.#variantOfCode(candidate, 0);
  }

  #variantOfCode({ pointer, variants }: PlainNode, code: number): PlainNode {
    const known = variants[code];
    if (known !== undefined) return known;
    const variant = this.#nodes.at(this.#tree.variantOfCode(pointer, code));
    variants[code] = variant;
    return variant;
  }

  /** How a name may be printed that is read in the frame. */
  labelOf(frame: OpenObject, name: string): string {
    return this.labelAt(this.member(frame, name));
  }

  /** How the name that leads to the node may be printed. */
  labelAt({ pointer }: PlainNode): string {
    return this.#tree.at(pointer).label;
  }
}

/** The child has been read in the frame: next time it is what is guessed. */
export function noteOrder(frame: OpenObject, child: PlainNode): void {
  const { node, last } = frame;
  if (child.name === undefined) {
    frame.last = undefined;
    return;
  }
  if (last !== undefined) last.next = child;
  else if (frame.at === 1) node.first = child;
  frame.last = child;
}

/** The names of nodes, as the core reads them out of bytes, which have no lone surrogates. */
function asInBytes(name: string): string {
  return name.replace(/\p{Surrogate}/gu, "\ufffd\ufffd\ufffd");
}

/** undefined: there is no such member. */
function memberOf(value: unknown): (name: string) => unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return () => undefined;
  return (name) => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
}

/** As the core makes it (scanner/core/walk/look.ts): a digit for each name, 0 where it is absent, 1 for a value that no literal equals. */
function codeOf(watched: readonly WatchedName[], find: (name: string) => unknown): number {
  let code = 0;
  let factor = 1;
  for (const { name, literals } of watched) {
    const value = find(name);
    if (value !== undefined) {
      const found = literals.indexOf(value as string);
      code += factor * (found < 0 ? 1 : found + 2);
    }
    factor *= literals.length + 2;
  }
  return code;
}
