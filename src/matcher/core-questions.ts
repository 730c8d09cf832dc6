/** What the core asks while it walks, answered by the tree: names come as bytes, candidates as codes or as their JSON. */
import { readHeldValue } from "../paths/held-value.ts";
import type { CoreQuestions, Pointer } from "../scanner/core.ts";
import type { Nodes } from "../scanner/nodes.ts";
import { PAIR } from "../scanner/shared/codes.ts";
import type { PathTree } from "./tree.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export class Questions implements CoreQuestions {
  readonly #tree: PathTree;
  #nodes: Nodes | undefined;

  constructor(tree: PathTree) {
    this.#tree = tree;
  }

  /** `nodes`: those of the core that asks. They come later, as a core cannot be made without somebody to ask. */
  join(nodes: Nodes): void {
    this.#nodes = nodes;
  }

  readonly child = (parent: Pointer, at: Pointer, size: number, index: number): Pointer => {
    if (at !== 0) {
      const text = decoder.decode(this.#memory.text(at, size));
      return index === PAIR ? this.#tree.paired(parent, text) : this.#tree.member(parent, text);
    }
    return index < 0 ? this.#tree.other(parent) : this.#tree.element(parent, index);
  };

  readonly variant = (candidate: Pointer, code: number): Pointer => {
    const variant = this.#tree.variantOfCode(candidate, code);
    this.#memory.setVariant(candidate, code, variant);
    return variant;
  };

  readonly judge = (candidate: Pointer, start: Pointer, size: number): Pointer =>
    this.#tree.variantOf(candidate, readHeldValue(this.#memory.text(start, size).slice()));

  readonly presume = (candidate: Pointer): Pointer => this.#tree.presumed(candidate);

  get #memory(): Nodes {
    return this.#nodes as Nodes;
  }
}
