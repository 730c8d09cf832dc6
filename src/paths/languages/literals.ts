/** Strings as a tree of their characters; a node has a number, 0 is the root. */
export class LiteralTree {
  readonly #children: Map<number, number>[] = [new Map()];
  readonly #ends = new Set<number>();

  constructor(literals: readonly string[]) {
    for (const literal of literals) this.#add(literal);
  }

  get size(): number {
    return this.#children.length;
  }

  /** By code point. */
  childrenOf(node: number): ReadonlyMap<number, number> {
    return this.#children[node] as Map<number, number>;
  }

  isLiteral(node: number): boolean {
    return this.#ends.has(node);
  }

  #add(literal: string): void {
    let node = 0;
    for (const character of literal) node = this.#child(node, character.codePointAt(0) as number);
    this.#ends.add(node);
  }

  #child(node: number, codePoint: number): number {
    const children = this.#children[node] as Map<number, number>;
    const known = children.get(codePoint);
    if (known !== undefined) return known;
    children.set(codePoint, this.#children.length);
    return this.#children.push(new Map()) - 1;
  }
}
