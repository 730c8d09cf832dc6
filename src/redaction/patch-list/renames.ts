/**
 * What becomes of the names of one object. They are moved when the object is over: a new name may be the old one of a member that
 * comes later, and is moved itself.
 */

/** A member moves from one name to another. */
export type Move = readonly [from: string, to: string];

export class Renames {
  /** From old names to new ones. */
  readonly #moves = new Map<string, string>();
  readonly #newNames = new Set<string>();
  readonly #removed = new Set<string>();

  /** The member goes, and its name with it. */
  remove(name: string): void {
    this.#removed.add(name);
  }

  /** Whether another member that has come gets this name. */
  isTaken(name: string): boolean {
    return this.#newNames.has(name);
  }

  /** Whether the member with this old name keeps it. */
  stays(name: string): boolean {
    return !this.#moves.has(name) && !this.#removed.has(name);
  }

  add(from: string, to: string): void {
    this.#moves.set(from, to);
    this.#newNames.add(to);
  }

  /** The moves, each to a name that no member has by then; `has`: whether the object had a member of this name. */
  inOrder(has: (name: string) => boolean): Move[] {
    const moves: Move[] = [];
    for (const first of [...this.#moves.keys()]) this.#moveFrom(first, has, moves);
    return moves;
  }

  /** Moves the member, after those that stand in the way. A circle is opened by a name that nobody has or gets. */
  #moveFrom(first: string, has: (name: string) => boolean, moves: Move[]): void {
    const chain: Move[] = [];
    let from = first;
    for (let to = this.#moves.get(from); to !== undefined; to = this.#moves.get(from)) {
      this.#moves.delete(from);
      chain.push([from, to]);
      from = to;
    }
    const isCircle = chain.length > 0 && from === first;
    if (!isCircle) {
      for (const move of chain.reverse()) moves.push(move);
      return;
    }
    const free = this.#freeName(has);
    const [, to] = chain[0] as Move;
    moves.push([first, free]);
    for (const move of chain.slice(1).reverse()) moves.push(move);
    moves.push([free, to]);
  }

  #freeName(has: (name: string) => boolean): string {
    let number = 1;
    while (has(`moved ${number}`) || this.#newNames.has(`moved ${number}`)) number++;
    return `moved ${number}`;
  }
}
