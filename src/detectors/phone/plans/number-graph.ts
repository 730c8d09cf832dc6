/**
 * The numbers that plans give out: from a plan's root each digit leads to a node, and a number is one where its last digit leads to one
 * at which numbers end. Plans share nodes; scripts/phone-plans packs them, each in full where it is met for the first time.
 */
import { BitReader } from "../../../packed/bits.ts";
import type { Digits } from "../../digits.ts";
import { NUMBERS } from "./tables.ts";

const TEN = 10;
const NO_NODE = -1;

/** Where the contexts of each kind of bit begin; the same as in scripts/phone-plans/pack-graph.mjs. */
const HEIGHTS = 32;
const HEIGHT_BITS = 5;
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

/** What is known of a node before it is read. */
interface Parent {
  /** How many digits the longest way on has. */
  readonly height: number;
  readonly ends: number;
}

const NO_PARENT: Parent = { height: HEIGHTS, ends: 0 };

const ONLY_CHILD = 0;
const FIRST_CHILD = 1;
const LATER_CHILD = 2;

export class NumberGraph {
  readonly roots: readonly number[];
  /** By node and digit: the next node. */
  readonly #next: number[] = [];
  /** By node: whether a number ends there. */
  readonly #ends: number[] = [];
  /** By height, the nodes met so far, the last one first. */
  readonly #met = Array.from({ length: HEIGHTS }, (): number[] => []);
  readonly #reader: BitReader;

  constructor(packed: Uint8Array, plans: number) {
    this.#reader = new BitReader(packed, CONTEXTS);
    this.roots = Array.from({ length: plans }, () => this.#node(NO_PARENT, ONLY_CHILD, false).node);
  }

  holds(root: number, { values, start, end }: Digits): boolean {
    let node = root;
    for (let i = start; i < end && node !== NO_NODE; i++)
      node = this.#next[node * TEN + (values[i] as number)] as number;
    return this.#ends[node] === 1;
  }

  /** The digits that lead on from a node, by the node they lead to; and whether numbers end at it. */
  around(node: number): { readonly ends: boolean; readonly children: ReadonlyMap<number, string> } {
    const children = new Map<number, string>();
    for (let digit = 0; digit < TEN; digit++) {
      const child = this.#next[node * TEN + digit] as number;
      if (child !== NO_NODE) children.set(child, `${children.get(child) ?? ""}${digit}`);
    }
    return { ends: this.#ends[node] === 1, children };
  }

  #node(parent: Parent, kind: number, isAfterNew: boolean): { readonly node: number; readonly isNew: boolean } {
    const height = this.#reader.bits(HEIGHT + (parent.height * 3 + kind) * HEIGHTS, HEIGHT_BITS);
    const met = this.#met[height] as number[];
    const context = height * 4 + (isAfterNew ? 2 : 0) + (kind === ONLY_CHILD ? 1 : 0);
    const isNew = this.#reader.bit(IS_NEW + context) === 1;
    const node = isNew
      ? this.#whole(parent, height)
      : (met.splice(this.#reader.number(AGE + height * AGES), 1)[0] as number);
    met.unshift(node);
    return { node, isNew };
  }

  #whole(parent: Parent, height: number): number {
    const ends = this.#reader.bit(ENDS + height * 2 + parent.ends);
    const leads = this.#leads();
    const count = Math.max(NO_NODE, ...leads) + 1;
    let isAfterNew = false;
    const children = Array.from({ length: count }, (_, i) => {
      const kind = count === 1 ? ONLY_CHILD : i === 0 ? FIRST_CHILD : LATER_CHILD;
      const child = this.#node({ height, ends }, kind, isAfterNew);
      isAfterNew = child.isNew;
      return child.node;
    });
    this.#next.push(...leads.map((child) => children[child] ?? NO_NODE));
    return this.#ends.push(ends) - 1;
  }

  /** By digit, to which of its children a node leads. */
  #leads(): number[] {
    const leads: number[] = [];
    let count = 0;
    let before = 0;
    let last = 0;
    for (let digit = 0; digit < TEN; digit++) {
      const previous = leads.at(-1) ?? NO_NODE;
      const context = ((digit * 3 + Math.min(count, 2)) * 2 + last) * 2 + before;
      if (digit > 0 && this.#reader.bit(IS_SAME + context) === 1) {
        leads.push(previous);
        continue;
      }
      const isNone = (digit === 0 || last === 1) && this.#reader.bit(IS_NONE + count) === 1;
      before = last;
      last = isNone ? 0 : 1;
      const child = isNone ? NO_NODE : this.#child(digit, count, previous);
      count = Math.max(count, child + 1);
      leads.push(child);
    }
    return leads;
  }

  /** One that a digit before the previous one leads to, or a new one. */
  #child(digit: number, count: number, previous: number): number {
    const others: number[] = [];
    for (let child = count - 1; child >= 0; child--) if (child !== previous) others.push(child);
    const context = (Math.min(others.length, 3) * 4 + Math.min(count, 3)) * 2 + (digit > 6 ? 1 : 0);
    if (others.length === 0 || this.#reader.bit(IS_KNOWN + context) === 0) return count;
    let at = 0;
    while (at < others.length - 1 && this.#reader.bit(IS_OTHER + at) === 1) at++;
    return others[at] as number;
  }
}

let graph: NumberGraph | undefined;

/** `plans`: how many roots there are. */
export function numberGraph(plans: number): NumberGraph {
  graph ??= new NumberGraph(
    Uint8Array.from(atob(NUMBERS), (character) => character.charCodeAt(0)),
    plans,
  );
  return graph;
}
