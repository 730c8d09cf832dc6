/** What one rule file says of a document: its records, what its entries match, and which of them decides a node. */
import { allNodes, type Node, upwards } from "./nodes.ts";
import { select, type Through } from "./select.ts";
import type { Entry, Json, Pack, Path } from "./spec.ts";
import { STRENGTHS } from "./table.ts";

interface Match {
  readonly entry: Entry;
  /** The record; undefined for an entry of the envelope. */
  readonly root: Node | undefined;
}

/** A keep stands at the node or above it, it does not keep what is there, and no other entry decides. */
export class NotKept {
  readonly keep: Entry;

  constructor(keep: Entry) {
    this.keep = keep;
  }
}

export type Decider = Entry | NotKept | undefined;

/** Whether a keep keeps what stands at its place. */
type Fits = (keep: Entry) => boolean;

export class FileOf {
  readonly pack: Pack;
  readonly roots: ReadonlySet<Node>;
  readonly #matches = new Map<Node, Match[]>();
  /** Names that paths have, by the objects at which they look for them. */
  readonly #named = new Map<Node, { readonly name: string; readonly match: Match | undefined }[]>();

  constructor(pack: Pack, document: Node) {
    this.pack = pack;
    this.roots = new Set(pack.records.flatMap((path) => select(path, document, "elements by [*]")));
    for (const path of pack.records) this.#noteNames(path, document, "elements by [*]", undefined);
    for (const entry of pack.entries) {
      const through = entry.action === null ? "elements" : "anything";
      for (const root of entry.envelope ? [undefined] : this.roots) {
        const match = { entry, root };
        for (const node of select(entry.path, root ?? document, through)) push(this.#matches, node, match);
        this.#noteNames(entry.path, root ?? document, through, match);
      }
    }
  }

  #noteNames(path: Path, from: Node, through: Through, match: Match | undefined): void {
    path.forEach(({ descendant, selectors }, i) => {
      const names = selectors.flatMap(({ name }) => (name === undefined ? [] : [name]));
      if (names.length === 0) return;
      for (const above of select(path.slice(0, i), from, through)) {
        for (const node of descendant ? allNodes(above) : [above]) {
          for (const name of names) push(this.#named, node, { name, match });
        }
      }
    });
  }

  /** Whether a path that counts for the object asks for the name there. */
  asksFor(name: string, object: Node): boolean {
    const here = this.#named.get(object) ?? [];
    return here.some((one) => one.name === name && (one.match === undefined || this.#counts(one.match, object)));
  }

  /** A rule counts from any root; a keep only from the innermost one that holds the node. */
  #counts({ entry, root }: Match, node: Node): boolean {
    if (entry.action !== null) return true;
    const innermost = upwards(node).find((above) => this.roots.has(above));
    if (root !== undefined) return root === innermost;
    return innermost === undefined || innermost.parent === undefined;
  }

  #entriesAt(place: Node, node: Node): Entry[] {
    return (this.#matches.get(place) ?? []).filter((match) => this.#counts(match, node)).map(({ entry }) => entry);
  }

  /** Whether the entry matches the node, whatever decides it. */
  matches(entry: Entry, node: Node): boolean {
    return this.#entriesAt(node, node).includes(entry);
  }

  /** From the nearest place: a keep only at the node itself, where it keeps what is there. */
  decider(node: Node, fits: Fits): Decider {
    let missed: NotKept | undefined;
    for (const place of upwards(node)) {
      const here = this.#entriesAt(place, node);
      const best = nearestOf(here.filter((entry) => entry.action !== null || (place === node && fits(entry))));
      if (best !== undefined) return best;
      const keep = nearestOf(here);
      if (keep !== undefined) missed = new NotKept(keep);
    }
    return missed;
  }

  /**
   * Whether the node goes whole. A nearer keep that does not keep what stands here prevents that, as the product has it:
   * the rule then writes labels.
   */
  taker(node: Node): Entry | undefined {
    const entry = nearestOf(this.#entriesAt(node, node));
    return entry?.action?.name === "remove" || entry?.action?.name === "null" ? entry : undefined;
  }
}

/** Whether a keep keeps this value. null and "" fit in any case. */
export function keeps({ values }: Entry, value: Json): boolean {
  if (typeof value === "object" && value !== null) return false;
  return values === undefined || value === null || value === "" || values.includes(value as string);
}

export function strengthOf({ action }: Entry): number {
  return action === null ? -1 : STRENGTHS.indexOf(action.name);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function nearestOf([first, ...others]: readonly Entry[]): Entry | undefined {
  return others.reduce((best, entry) => (best === undefined ? entry : nearer(best, entry)), first);
}

const RANKS = { name: 0, index: 0, filter: 1, wildcard: 2, slice: 2 };

/** A union is as literal as its least literal part; `..` is less literal than anything. */
function ranksOf(path: Path): number[] {
  return path.map(({ descendant, selectors }) => {
    const least = Math.max(...selectors.map(({ kind }) => RANKS[kind]));
    return descendant ? least + 3 : least;
  });
}

/** The more literal path, compared from the last segment; then the stronger, then the first by id. */
function nearer(a: Entry, b: Entry): Entry {
  const [one, other] = [ranksOf(a.path).reverse(), ranksOf(b.path).reverse()];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (one[i] ?? Number.POSITIVE_INFINITY) - (other[i] ?? Number.POSITIVE_INFINITY);
    if (difference !== 0) return difference < 0 ? a : b;
  }
  if (effectOf(a) !== effectOf(b) && ![a, b].some(hasFilter)) throw new Error("was not refused when it was loaded");
  return strongerOf(a, b, a.id, b.id) ? a : b;
}

/** Equal for entries that do the same, so that it does not matter which of them decides. */
function effectOf({ own, action, category, keys = false, alsoInText = false, values }: Entry): string {
  return JSON.stringify(action === null ? ["keep", values] : [own ?? action, category, keys, alsoInText]);
}

function hasFilter({ path }: Entry): boolean {
  return path.some(({ selectors }) => selectors.some(({ kind }) => kind === "filter"));
}

/** Whether `a` wins. */
export function strongerOf(a: Entry, b: Entry, idA: string, idB: string): boolean {
  const difference = strengthOf(a) - strengthOf(b);
  return difference === 0 ? idA <= idB : difference > 0;
}
