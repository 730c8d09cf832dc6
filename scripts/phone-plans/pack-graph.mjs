// Packs a graph of numbers as src/detectors/phone/plans/number-graph.ts reads it: from each root down, a node in full where it is met for the
// first time, and after that by how long ago it was met among those of its height.
import { BitWriter } from "../packed.mjs";
import { source } from "../source.mjs";
import { NO_NODE } from "./number-graph.mjs";

const contextsOf = await source("detectors/phone/plans/graph-contexts.ts");
const { HEIGHTS, LeadContexts, NO_CHILD, childPlaces, TOP } = contextsOf;

export function packGraph(nodes, roots) {
  const packer = new Packer(nodes);
  for (const root of roots) packer.node(root, TOP);
  return packer.writer.text();
}

class Packer {
  writer = new BitWriter();
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

  /** Returns the node as the sibling of the next one. */
  node(index, place) {
    const height = this.#heightOf(index);
    for (let less = place.height - 1; less > 0 && less >= height; less--)
      this.writer.bit(less === height, contextsOf.heightContexts(place, less));
    const met = this.#met[height];
    const age = met.indexOf(index);
    this.writer.bit(age < 0, contextsOf.newContexts(place, height));
    if (age < 0) {
      this.#whole(index, place, height);
    } else {
      this.writer.number(age, contextsOf.ageContexts(place, height, met[0] === place.sibling));
      met.splice(age, 1);
    }
    met.unshift(index);
    return { sibling: index, siblingHeight: height, isAfterNew: age < 0 ? 1 : 0 };
  }

  #whole(index, place, height) {
    const node = this.#nodes[index];
    this.writer.bit(node.ends, contextsOf.endContexts(place, height));
    const children = [...new Set(node.next)].filter((child) => child !== NO_NODE);
    const contexts = new LeadContexts(height, place);
    for (const child of node.next) this.#lead(children.indexOf(child), contexts);
    const placeOf = childPlaces(height, node.ends ? 1 : 0, contexts.leads);
    let before = TOP;
    for (const [i, child] of children.entries()) before = this.node(child, placeOf(i, before));
  }

  /** To which of its children the next digit of a node leads. */
  #lead(child, contexts) {
    const isSame = child === contexts.previous;
    if (contexts.previous !== undefined) this.writer.bit(isSame, contexts.same());
    if (!isSame && contexts.mayBeNone()) this.writer.bit(child === NO_CHILD, contexts.none());
    if (!isSame && child !== NO_CHILD) this.#child(child, contexts);
    contexts.add(child);
  }

  #child(child, contexts) {
    const others = contexts.others();
    const { length } = others;
    if (length === 0) return;
    const at = others.indexOf(child);
    this.writer.bit(at >= 0, contexts.known(length));
    for (let i = 0; i < length - 1 && i <= at; i++) this.writer.bit(i < at, contexts.other(i, length));
  }
}
