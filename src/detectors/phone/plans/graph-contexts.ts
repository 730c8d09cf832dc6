/** In which contexts the bits of a packed graph of numbers are expected; scripts/phone-plans/pack-graph.mjs packs it with the same ones. */
import type { Contexts } from "../../../packed/model.ts";

/** Those that were asked for last. */
const asked = new Int32Array(4);

/** Each kind of bit has a mixer of its own; AGE, a number, has two. */
const HEIGHT = 0;
const IS_NEW = 1;
const ENDS = 2;
const IS_SAME = 3;
const IS_NONE = 4;
const IS_KNOWN = 5;
const IS_OTHER = 6;
const AGE = 7;

/** More than heights, digits and counts are. */
const RADIX = 64;
/** For all contexts of a kind of bit. */
const ROOM = RADIX ** 3;
const FACTOR = 0x2c1b3c6d;

/** What is known of a node before it is read. */
export interface Place {
  /** Of its parent: how many digits the longest way on has, whether numbers end there, how many children it has. */
  readonly height: number;
  readonly ends: number;
  readonly children: number;
  /** How many digits lead to it. */
  readonly digits: number;
  /** 0 for an only child, 1 for the first of several, 2 for another. */
  readonly kind: number;
  /** The child before it: which node, how high, and whether it was met for the first time; -1, 0 and 0: there is none. */
  readonly sibling: number;
  readonly siblingHeight: number;
  readonly isAfterNew: number;
}

/** Nodes are less high. */
export const HEIGHTS = 32;
/** Where a digit leads nowhere. */
export const NO_CHILD = -1;
/** Where the root of a plan stands. */
export const TOP: Place = {
  height: HEIGHTS,
  ends: 0,
  children: 0,
  digits: 0,
  kind: 0,
  sibling: -1,
  siblingHeight: 0,
  isAfterNew: 0,
};

/** A node as the sibling of the next one. */
export type Sibling = Pick<Place, "sibling" | "siblingHeight" | "isAfterNew">;

/** Where each child of a node stands, by its number, and by the child before it. */
export function childPlaces(
  height: number,
  ends: number,
  leads: readonly number[],
): (index: number, before: Sibling) => Place {
  const digits: number[] = [];
  for (const child of leads) if (child !== NO_CHILD) digits[child] = (digits[child] ?? 0) + 1;
  const children = digits.length;
  return (index, { sibling, siblingHeight, isAfterNew }) => {
    const kind = children === 1 ? 0 : index === 0 ? 1 : 2;
    return { height, ends, children, digits: digits[index] as number, kind, sibling, siblingHeight, isAfterNew };
  };
}

function contextsOf(kind: number, first: number, second: number, third: number): Contexts {
  const room = kind * ROOM;
  asked[0] = kind;
  asked[1] = room + first;
  asked[2] = room + second;
  asked[3] = room + third;
  return asked;
}

/** Whether a node is as high as `height`, and not less high. */
export function heightContexts(place: Place, height: number): Contexts {
  const parent = place.height * RADIX + height;
  const { digits, kind, siblingHeight } = place;
  return contextsOf(
    HEIGHT,
    parent * 4 + kind,
    (parent * 16 + digits) * 32 + siblingHeight,
    (height * 16 + digits) * 4 + kind,
  );
}

export function newContexts(place: Place, height: number): Contexts {
  const { kind, digits, isAfterNew } = place;
  const family = (height * RADIX + place.height) * 16 + place.children;
  return contextsOf(IS_NEW, (height * 2 + isAfterNew) * 4 + kind, height * 16 + digits, family);
}

/** `isTop`: whether the one of this height that was met last is the sibling. */
export function ageContexts(place: Place, height: number, isTop: boolean): Contexts {
  const { digits, isAfterNew } = place;
  const family = (height * RADIX + place.height) * 16 + place.children;
  return contextsOf(AGE, (height * 2 + (isTop ? 1 : 0)) * 2 + isAfterNew, family, height * 16 + digits);
}

export function endContexts({ ends, digits }: Place, height: number): Contexts {
  return contextsOf(ENDS, height * 2 + ends, height, height * 16 + digits);
}

/** To which children the digits of a node lead, one digit after the other. */
export class LeadContexts {
  readonly leads: number[] = [];
  /** So many children have been met. */
  count = 0;
  readonly #height: number;
  readonly #digits: number;
  /** All that was met so far, in one number. */
  #history = 0;
  /** Of the last change, and the one before it: whether it led on. */
  #last = 0;
  #before = 0;

  constructor(height: number, { digits }: Place) {
    this.#height = height;
    this.#digits = digits;
  }

  get previous(): number | undefined {
    return this.leads[this.leads.length - 1];
  }

  /** The children that the next digit may lead to beside the previous one, the last one first. */
  others(): number[] {
    const others: number[] = [];
    for (let child = this.count - 1; child >= 0; child--) if (child !== this.previous) others.push(child);
    return others;
  }

  /** Only where the previous digit led on, or there is none, none can be next. */
  mayBeNone(): boolean {
    return this.previous !== NO_CHILD;
  }

  /** A digit leads to a child, or nowhere. */
  add(child: number): void {
    if (child !== this.previous) {
      this.#before = this.#last;
      this.#last = child === NO_CHILD ? 0 : 1;
    }
    this.leads.push(child);
    this.count = Math.max(this.count, child + 1);
    this.#history = Math.imul(this.#history + child + 2, FACTOR);
    this.#history ^= this.#history >>> 15;
  }

  same(): Contexts {
    const few = Math.min(this.count, 2);
    const change = ((this.#digits * 4 + few) * 2 + this.#last) * 2 + this.#before;
    return contextsOf(IS_SAME, change, this.#history, this.#history ^ Math.imul(this.#digits + 1, FACTOR));
  }

  none(): Contexts {
    return contextsOf(IS_NONE, this.count * 16 + this.#digits, this.#history, this.#place);
  }

  known(others: number): Contexts {
    return contextsOf(IS_KNOWN, (others * 16 + this.count) * RADIX + this.#height, this.#history, this.#place);
  }

  /** Whether it is not the one at `index` of the others. */
  other(index: number, others: number): Contexts {
    return contextsOf(IS_OTHER, index * 16 + others, index * 16 + this.count, this.#place);
  }

  get #place(): number {
    return this.leads.length * RADIX + this.#height;
  }
}
