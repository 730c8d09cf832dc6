/** The way from node to node, along names and indices; nodes that are not there yet come from the tree of paths. */
import type { PathTree } from "../../matcher/tree.ts";
import type { WatchedName } from "../../scanner/nodes.ts";
import { FLAG } from "../../scanner/shared/codes.ts";
import { heldOf } from "./copy.ts";
import type { Frame } from "./frame.ts";
import type { PlainNode, PlainNodes } from "./nodes.ts";

const { CLOSED } = FLAG;

export class Children {
  readonly #tree: PathTree;
  readonly #nodes: PlainNodes;

  constructor(tree: PathTree, nodes: PlainNodes) {
    this.#tree = tree;
    this.#nodes = nodes;
  }

  /** The child for the name that comes next in the frame. */
  member(frame: Frame, name: string): PlainNode {
    const { node, last } = frame;
    const guess = last === undefined ? node.first : last.next;
    if (guess !== undefined && guess.name === name) {
      frame.last = guess;
      return guess;
    }
    const child = node.members.get(name) ?? this.#newMember(node, name);
    if (child.name === undefined) frame.last = undefined;
    else {
      if (last !== undefined) last.next = child;
      else if (frame.at === 1) node.first = child;
      frame.last = child;
    }
    return child;
  }

  #newMember(node: PlainNode, name: string): PlainNode {
    if ((node.flags & CLOSED) !== 0 && node.other !== undefined) return node.other;
    const read = asInBytes(name);
    const known = read === name ? undefined : node.members.get(read);
    return known ?? this.#nodes.at(this.#tree.member(node.pointer, read));
  }

  element(node: PlainNode, index: number): PlainNode {
    const { element } = node;
    if (element !== undefined && index >= node.indexedBelow) return element;
    return this.#nodes.at(this.#tree.element(node.pointer, index));
  }

  /** What a candidate is, given its value, all of which is plain. */
  variant(candidate: PlainNode, value: unknown): PlainNode {
    const { watched, pointer, variants } = candidate;
    if (watched === undefined) return this.#nodes.at(this.#tree.variantOf(pointer, heldOf(value)));
    const code = codeOf(watched, value);
    const known = variants[code];
    if (known !== undefined) return known;
    const variant = this.#nodes.at(this.#tree.variantOfCode(pointer, code));
    variants[code] = variant;
    return variant;
  }

  /** How a name may be printed that is read in the frame. */
  labelOf(frame: Frame, name: string): string {
    const { pointer } = this.member(frame, name);
    return this.#tree.at(pointer).label;
  }
}

/** The names of nodes, as the core reads them out of bytes, which have no lone surrogates. */
function asInBytes(name: string): string {
  return name.replace(/\p{Surrogate}/gu, "\ufffd\ufffd\ufffd");
}

/** As the core makes it (scanner/core/walk/look.ts): a digit for each name, 0 where it is absent, 1 for a value that no literal equals. */
function codeOf(watched: readonly WatchedName[], value: unknown): number {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 0;
  let code = 0;
  let factor = 1;
  for (const { name, literals } of watched) {
    if (Object.hasOwn(value, name)) {
      const found = literals.indexOf((value as Record<string, string>)[name] as string);
      code += factor * (found < 0 ? 1 : found + 2);
    }
    factor *= literals.length + 2;
  }
  return code;
}
