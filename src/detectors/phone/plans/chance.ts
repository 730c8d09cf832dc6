/**
 * How many random rows of digits the regions of a run would take for a number: counted on the graph of the plans, no sampling.
 *
 * Of all rows of a length counted is the share that begins in one way (with this trunk digit, with this code of an own country, or
 * with neither) and is valid read so; a row without trunk digit only where its plan writes none. All regions are walked at once, since
 * many rows are a number in several of them; where all that may follow is a number the walk stops. Carriers' codes are left out.
 */
import { type Digits, sizeOf, textOf } from "../../digits.ts";
import type { SizedFormats } from "./formats.ts";
import { beginningsOf, type Home } from "./home.ts";
import { type NumberGraph, numberGraph } from "./number-graph.ts";
import type { NumberingPlan } from "./plan.ts";
import { planTable } from "./plan-table.ts";

const TEN = 10;

/** What may come: these digits, and then a number of the graph from a node on. */
interface Thread {
  readonly first: string;
  readonly node: number;
  /** What formats the digits so far may have, where it depends on those whether the trunk digit is written. */
  readonly written?: { readonly name: string; readonly formats: SizedFormats; readonly state: number } | undefined;
}

export class Chance {
  readonly #homes: readonly Home[];
  readonly #shares = new Map<string, number>();
  readonly #below = new Map<string, boolean>();
  /** By what may come, and how many digits do. */
  readonly #counts = new Map<string, number>();
  #graph: NumberGraph | undefined;

  constructor(homes: readonly Home[]) {
    this.#homes = homes;
  }

  /** The share of the rows of this length that begin as these digits and are a number; 1: these are none. */
  of(digits: Digits): number {
    const beginnings = this.#beginningsOf(digits);
    return beginnings.length === 0 ? 1 : this.share(beginnings, sizeOf(digits));
  }

  /** Whether that share is below `limit`: most often each region by itself says so, or one alone that it is not. */
  isBelow(digits: Digits, limit: number): boolean {
    const beginnings = this.#beginningsOf(digits);
    if (beginnings.length === 0) return false;
    const key = `${sizeOf(digits)}:${beginnings.join()}<${limit}`;
    const known = this.#below.get(key);
    if (known !== undefined) return known;
    const below = this.#isShareBelow(beginnings, sizeOf(digits), limit);
    this.#below.set(key, below);
    return below;
  }

  #isShareBelow(beginnings: readonly string[], size: number, limit: number): boolean {
    const shares = this.#homes.map((home) => this.share(beginnings, size, [home]));
    if (shares.some((share) => share >= limit)) return false;
    return shares.reduce((sum, share) => sum + share, 0) < limit || this.share(beginnings, size) < limit;
  }

  #beginningsOf(digits: Digits): readonly string[] {
    return [...new Set(this.#homes.flatMap((home) => beginningsOf(home, digits)))].sort();
  }

  /** The share of the rows of `size` digits that begin so ("": neither with a trunk digit nor with an own code) and are valid. */
  share(beginnings: readonly string[], size: number, homes: readonly Home[] = this.#homes): number {
    const key = `${size}:${beginnings.join()}:${homes === this.#homes ? "" : homes.map(({ plan }) => plan.name).join()}`;
    const known = this.#shares.get(key);
    if (known !== undefined) return known;
    this.#graph ??= numberGraph(planTable().plans.size);
    const threads = homes.flatMap((home) =>
      beginnings.flatMap((first) => [...threadsOf(home, first, size), ...this.#byHabit(home, first, size)]),
    );
    const share = this.#count(unique(threads), size) / TEN ** size;
    this.#shares.set(key, share);
    return share;
  }

  /** What a row may be that begins as numbers of an older plan. */
  #byHabit({ code, habits }: Home, first: string, size: number): readonly Thread[] {
    const graph = this.#graph as NumberGraph;
    return habits
      .filter(({ front, rest }) => front === first && front.length + rest === size)
      .flatMap(({ today }) =>
        code.plans.map(({ root }) =>
          [...today].reduce((node, digit) => (node < 0 ? node : graph.after(node, Number(digit))), root),
        ),
      )
      .flatMap((node) => (node < 0 ? [] : [{ first, node }]));
  }

  #count(threads: ReadonlyMap<string, Thread>, size: number): number {
    if (threads.size === 0) return 0;
    const key = `${size}:${[...threads.keys()].sort().join()}`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const all = [...threads.values()];
    let count = 0;
    if (size === 0) count = all.some((thread) => this.#ends(thread)) ? 1 : 0;
    else if (threads.size > 1 && all.some((thread) => this.#count(unique([thread]), size) === TEN ** size))
      count = TEN ** size;
    else
      for (let digit = 0; digit < TEN; digit++)
        count += this.#count(unique(all.flatMap((each) => this.#after(each, digit))), size - 1);
    this.#counts.set(key, count);
    return count;
  }

  #ends({ first, node, written }: Thread): boolean {
    if (first !== "" || !(this.#graph as NumberGraph).endsAt(node)) return false;
    return written === undefined || !written.formats.hasTrunk(written.state);
  }

  #after(thread: Thread, digit: number): readonly Thread[] {
    const { first, node, written } = thread;
    if (first !== "") return first[0] === String(digit) ? [{ ...thread, first: first.slice(1) }] : [];
    const next = (this.#graph as NumberGraph).after(node, digit);
    if (next < 0) return [];
    return [
      { first, node: next, written: written && { ...written, state: written.formats.after(written.state, digit) } },
    ];
  }
}

function unique(threads: readonly Thread[]): ReadonlyMap<string, Thread> {
  return new Map(threads.map((thread) => [nameOf(thread), thread]));
}

function nameOf({ first, node, written }: Thread): string {
  return written === undefined ? `${first}.${node}` : `${first}.${node}.${written.name}.${written.state}`;
}

/** What a row of `size` digits may be that begins so. */
function threadsOf({ plan, code }: Home, first: string, size: number): readonly Thread[] {
  if (first === "") return code.plans.map((each) => bareThread(each, size));
  const trunk = plan.trunk === undefined ? "" : textOf(plan.trunk);
  const own = textOf(plan.callingCode);
  const firsts = [...(first === trunk ? [trunk] : []), ...(first === own ? [own, own + trunk] : [])];
  return firsts.flatMap((each) => code.plans.map(({ root }) => ({ first: each, node: root })));
}

function bareThread({ name, root, formats }: NumberingPlan, size: number): Thread {
  const sized = formats.ofSize(size);
  if (!sized.haveTrunk) return { first: "", node: root };
  return { first: "", node: root, written: { name: `${name}.${size}`, formats: sized, state: sized.start } };
}
