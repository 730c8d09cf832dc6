/** The graph of numbers as scripts/phone-plans packs it: each node in full where it is met for the first time, bit by bit as a model expects them. */
import { BitReader } from "../../../packed/bits.ts";
import {
  ageContexts,
  childPlaces,
  endContexts,
  HEIGHTS,
  heightContexts,
  LeadContexts,
  NO_CHILD,
  newContexts,
  type Place,
  type Sibling,
  TOP,
} from "./graph-contexts.ts";
import type { WrittenGraph } from "./written-graph.ts";

const TEN = 10;
const NO_NODE = -1;

/** `plans`: how many roots there are. */
export function graphIn(packed: string, plans: number): WrittenGraph {
  return new GraphReader(packed).graph(plans);
}

class GraphReader {
  readonly #next: number[] = [];
  readonly #ends: number[] = [];
  /** By height, the nodes met so far, the last one first. */
  readonly #met = Array.from({ length: HEIGHTS }, (): number[] => []);
  readonly #reader: BitReader;

  constructor(packed: string) {
    this.#reader = new BitReader(packed);
  }

  graph(plans: number): WrittenGraph {
    const roots = Array.from({ length: plans }, () => this.#node(TOP).sibling);
    return { roots, next: this.#next, ends: this.#ends };
  }

  /** Returns the node as the sibling of the next one. */
  #node(place: Place): Sibling {
    let height = place.height - 1;
    while (height > 0 && this.#reader.bit(heightContexts(place, height)) === 0) height--;
    const met = this.#met[height] as number[];
    const isAfterNew = this.#reader.bit(newContexts(place, height));
    const node = isAfterNew === 1 ? this.#whole(place, height) : this.#known(place, height, met);
    met.unshift(node);
    return { sibling: node, siblingHeight: height, isAfterNew };
  }

  #known(place: Place, height: number, met: number[]): number {
    const age = this.#reader.number(ageContexts(place, height, met[0] === place.sibling));
    return met.splice(age, 1)[0] as number;
  }

  #whole(place: Place, height: number): number {
    const ends = this.#reader.bit(endContexts(place, height));
    const leads = this.#leads(new LeadContexts(height, place));
    const children: number[] = [];
    const placeOf = childPlaces(height, ends, leads);
    let before: Sibling = TOP;
    for (const child of leads) {
      if (child !== children.length) continue;
      before = this.#node(placeOf(child, before));
      children.push(before.sibling);
    }
    this.#next.push(...leads.map((child) => children[child] ?? NO_NODE));
    return this.#ends.push(ends) - 1;
  }

  /** By digit, to which of its children a node leads. */
  #leads(contexts: LeadContexts): readonly number[] {
    for (let digit = 0; digit < TEN; digit++) {
      const { previous } = contexts;
      const isSame = previous !== undefined && this.#reader.bit(contexts.same()) === 1;
      const isNone = !isSame && contexts.mayBeNone() && this.#reader.bit(contexts.none()) === 1;
      contexts.add(isSame ? previous : isNone ? NO_CHILD : this.#child(contexts));
    }
    return contexts.leads;
  }

  /** One that a digit before the previous one leads to, or a new one. */
  #child(contexts: LeadContexts): number {
    const others = contexts.others();
    const { length } = others;
    if (length === 0 || this.#reader.bit(contexts.known(length)) === 0) return contexts.count;
    let at = 0;
    while (at < length - 1 && this.#reader.bit(contexts.other(at, length)) === 1) at++;
    return others[at] as number;
  }
}
