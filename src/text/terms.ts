/**
 * Many terms, looked for in a text at once: time grows with the text and with what is found, not with the number of terms
 * (A. V. Aho and M. J. Corasick, "Efficient string matching", 1975). All terms are one trie of code units. Where it does not
 * go on, the longest end of what has been read that is the beginning of a term does: `#fallback` knows it for every node.
 */

const ROOT = 0;
const NO_TERM = -1;
/** Code units of UTF-16. */
const UNITS = 0x10000;

export class Terms {
  readonly #children = new Map<number, number>();
  /** By node: the term that ends there. */
  readonly #term: number[] = [NO_TERM];
  /** By node: the node of the longest proper end of what leads here; and the nearest one of such nodes where a term ends, or ROOT. */
  readonly #fallback: Uint32Array;
  readonly #shorter: Uint32Array;

  /** `terms`: none is empty. */
  constructor(terms: readonly string[]) {
    // By node: the one before, the code unit that leads here, and how many did.
    const parents = [ROOT];
    const codes = [0];
    const depths = [0];
    for (const [number, term] of terms.entries()) {
      let node = ROOT;
      for (let i = 0; i < term.length; i++) {
        const code = term.charCodeAt(i);
        const known = this.#child(node, code);
        if (known === undefined) {
          this.#children.set(node * UNITS + code, parents.length);
          depths.push((depths[node] as number) + 1);
          codes.push(code);
          parents.push(node);
        }
        node = known ?? parents.length - 1;
        this.#term[node] ??= NO_TERM;
      }
      this.#term[node] = number;
    }
    this.#fallback = new Uint32Array(parents.length);
    this.#shorter = new Uint32Array(parents.length);
    for (const node of byDepth(depths)) this.#join(node, parents[node] as number, codes[node] as number);
  }

  #child(node: number, code: number): number | undefined {
    return this.#children.get(node * UNITS + code);
  }

  /** All nodes that are less deep have been joined. */
  #join(node: number, parent: number, code: number): void {
    if (parent === ROOT) return;
    const fallback = this.#next(this.#fallback[parent] as number, code);
    this.#fallback[node] = fallback;
    this.#shorter[node] = this.#term[fallback] === NO_TERM ? (this.#shorter[fallback] as number) : fallback;
  }

  /** The node of the longest end of what led to `from`, and this code unit, that is the beginning of a term. */
  #next(from: number, code: number): number {
    for (let node = from; ; node = this.#fallback[node] as number) {
      const child = this.#child(node, code);
      if (child !== undefined) return child;
      if (node === ROOT) return ROOT;
    }
  }

  /**
   * Calls `found` for all places of all terms with the term's number and the offset after it: by their ends; of those that end
   * together, the longest first.
   */
  find(text: string, found: (term: number, end: number) => void): void {
    let node = ROOT;
    for (let at = 0; at < text.length; at++) {
      node = this.#next(node, text.charCodeAt(at));
      const first = this.#term[node] === NO_TERM ? (this.#shorter[node] as number) : node;
      for (let hit = first; hit !== ROOT; hit = this.#shorter[hit] as number) found(this.#term[hit] as number, at + 1);
    }
  }
}

/** The nodes but the root, the less deep ones first. */
function byDepth(depths: readonly number[]): Uint32Array {
  const ends = new Uint32Array(depths.reduce((most, depth) => Math.max(most, depth), 0) + 1);
  for (let node = 1; node < depths.length; node++) count(ends, depths[node] as number);
  for (let depth = 1; depth < ends.length; depth++) ends[depth] = (ends[depth] as number) + (ends[depth - 1] as number);
  const nodes = new Uint32Array(depths.length - 1);
  for (let node = depths.length - 1; node > 0; node--) {
    const depth = depths[node] as number;
    const place = (ends[depth] as number) - 1;
    ends[depth] = place;
    nodes[place] = node;
  }
  return nodes;
}

function count(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
