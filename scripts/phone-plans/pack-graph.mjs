// Packs a graph of numbers as src/detectors/phone/plans/number-graph.ts reads it: from each root down, a node in full where it is met for the
// first time, and after that by how long ago it was met among those of its height.
import { BitWriter } from "../packed.mjs";
import { NO_NODE } from "./number-graph.mjs";

/** Where the contexts of each kind of bit begin; the same as there. */
const HEIGHTS = 32;
const HEIGHT = 0;
const IS_NEW = 4096;
const ENDS = 4224;
const IS_SAME = 4288;
const IS_NONE = 4416;
const IS_KNOWN = 4432;
const IS_OTHER = 4464;
const AGE = 4480;
const AGES = 2064;
const CONTEXTS = AGE + HEIGHTS * AGES;

const NO_PARENT = { height: HEIGHTS, ends: false };

export function packGraph(nodes, roots) {
  const packer = new Packer(nodes);
  for (const root of roots) packer.node(root, NO_PARENT, 0, false);
  return packer.writer.bytes();
}

class Packer {
  writer = new BitWriter(CONTEXTS);
  #nodes;
  #heights = new Map();
  /** By height, the one met last first. */
  #met = Array.from({ length: HEIGHTS }, () => []);

  constructor(nodes) {
    this.#nodes = nodes;
  }

  #heightOf(index) {
    if (index === NO_NODE) return -1;
    if (!this.#heights.has(index)) {
      const { next } = this.#nodes[index];
      this.#heights.set(index, 1 + Math.max(...next.map((node) => this.#heightOf(node))));
    }
    return this.#heights.get(index);
  }

  /** `kind`: 0 for an only child, 1 for the first of several, 2 for another. Returns whether the node was new. */
  node(index, parent, kind, isAfterNew) {
    const height = this.#heightOf(index);
    this.writer.bits(HEIGHT + (parent.height * 3 + kind) * HEIGHTS, 5, height);
    const met = this.#met[height];
    const age = met.indexOf(index);
    this.writer.bit(IS_NEW + height * 4 + (isAfterNew ? 2 : 0) + (kind === 0 ? 1 : 0), age < 0);
    if (age >= 0) {
      this.writer.number(AGE + height * AGES, age);
      met.splice(age, 1);
    } else {
      this.#whole({ ...this.#nodes[index], height }, parent);
    }
    met.unshift(index);
    return age < 0;
  }

  #whole(node, parent) {
    this.writer.bit(ENDS + node.height * 2 + (parent.ends ? 1 : 0), node.ends);
    const children = this.#digits(node.next);
    let isNew = false;
    for (const [i, child] of children.entries()) {
      isNew = this.node(child, node, children.length === 1 ? 0 : i === 0 ? 1 : 2, isNew);
    }
  }

  /** Which digits lead to the same child, and which to none. Returns the children. */
  #digits(next) {
    const children = [];
    let before = 0;
    let last = 0;
    for (let digit = 0; digit < 10; digit++) {
      const child = next[digit];
      const isSame = digit > 0 && child === next[digit - 1];
      const few = Math.min(children.length, 2);
      if (digit > 0) this.writer.bit(IS_SAME + ((digit * 3 + few) * 2 + last) * 2 + before, isSame);
      if (isSame) continue;
      if (digit === 0 || last === 1) this.writer.bit(IS_NONE + children.length, child === NO_NODE);
      before = last;
      last = child === NO_NODE ? 0 : 1;
      if (child !== NO_NODE) this.#child(child, digit, children, next[digit - 1]);
    }
    return children;
  }

  #child(child, digit, children, previous) {
    const others = children.filter((one) => one !== previous).reverse();
    const at = others.indexOf(child);
    const few = Math.min(others.length, 3);
    if (others.length > 0)
      this.writer.bit(IS_KNOWN + (few * 4 + Math.min(children.length, 3)) * 2 + (digit > 6 ? 1 : 0), at >= 0);
    if (at < 0) children.push(child);
    else for (let i = 0; i < others.length - 1 && i <= at; i++) this.writer.bit(IS_OTHER + i, i < at);
  }
}
