import type { Alphabet } from "./alphabet.ts";
import { LiteralTree } from "./literals.ts";
import type { Reader } from "./machine.ts";
import { costOf, Spelling } from "./spelling.ts";

/** A string on the way: where the automaton stands behind it, and where the tree of literals. */
interface Word {
  readonly state: number;
  /** -1 where no literal begins so. */
  readonly node: number;
  readonly cost: number;
  readonly last: number;
  readonly before: Word | undefined;
}

const OUTSIDE = -1;
const NONE: ReadonlySet<number> = new Set();

/**
 * For each wanted verdict, the cheapest string that has it and is no literal; none where there is no such string. The empty string is
 * an example only where there is no other.
 *
 * Of the strings that lead to one state and one node of the tree the cheapest is enough; they are found in the order of
 * their costs (Dijkstra).
 */
export function examples(
  reader: Reader,
  alphabet: Alphabet,
  wanted: Iterable<number>,
  literals: readonly string[],
): ReadonlyMap<number, string> {
  return new Examples(reader, alphabet, new Set(wanted), new LiteralTree(literals)).all();
}

class Examples {
  readonly #reader: Reader;
  readonly #alphabet: Alphabet;
  readonly #tree: LiteralTree;
  readonly #spelling: Spelling;
  readonly #done = new Set<number>();
  /** By cost. */
  readonly #queue: Word[][] = [];
  readonly #wanted: Set<number>;
  readonly #found = new Map<number, string>();

  constructor(reader: Reader, alphabet: Alphabet, wanted: Set<number>, tree: LiteralTree) {
    this.#reader = reader;
    this.#wanted = wanted;
    this.#alphabet = alphabet;
    this.#tree = tree;
    this.#spelling = new Spelling(alphabet);
  }

  all(): ReadonlyMap<number, string> {
    const empty: Word = { state: 0, node: 0, cost: 0, last: 0, before: undefined };
    this.#goOn(empty);
    for (let cost = 0; cost < this.#queue.length && this.#wanted.size > 0; cost++) this.#take(this.#queue[cost] ?? []);
    this.#keep(empty);
    return this.#found;
  }

  /** All words of one cost. None that costs as much comes later. */
  #take(words: readonly Word[]): void {
    for (const word of words) {
      const key = word.state * (this.#tree.size + 1) + word.node + 1;
      if (this.#done.has(key)) continue;
      this.#done.add(key);
      this.#keep(word);
      this.#goOn(word);
    }
  }

  #keep(word: Word): void {
    const verdict = this.#reader.says(word.state);
    if (this.#tree.isLiteral(word.node) || !this.#wanted.delete(verdict)) return;
    this.#found.set(verdict, spelt(word));
  }

  #goOn(word: Word): void {
    const children = word.node === OUTSIDE ? undefined : this.#tree.childrenOf(word.node);
    const taken = children === undefined ? NONE : new Set(children.keys());
    for (let one = 0; one < this.#alphabet.size; one++) {
      const codePoint = this.#spelling.best(one, taken);
      if (codePoint !== undefined) this.#add(word, one, codePoint, OUTSIDE);
    }
    children?.forEach((node, codePoint) => {
      const one = this.#alphabet.classOf(codePoint);
      if (one !== undefined) this.#add(word, one, codePoint, node);
    });
  }

  #add(before: Word, one: number, last: number, node: number): void {
    const state = this.#reader.next(before.state, one);
    if (this.#done.has(state * (this.#tree.size + 1) + node + 1)) return;
    const cost = before.cost + costOf(last);
    this.#queue[cost] ??= [];
    this.#queue[cost]?.push({ state, node, cost, last, before });
  }
}

function spelt(word: Word): string {
  const codePoints: number[] = [];
  for (let at = word; at.before !== undefined; at = at.before) codePoints.push(at.last);
  return String.fromCodePoint(...codePoints.reverse());
}
