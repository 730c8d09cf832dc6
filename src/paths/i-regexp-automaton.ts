import { type CodePointClass, type CodePointSet, compileClass } from "./code-point-set.ts";
import { IRegexpError } from "./i-regexp-error.ts";
import type { Expression } from "./i-regexp-syntax.ts";

export interface WaitingState {
  readonly kind: "one";
  readonly set: CodePointSet;
  readonly next: number;
}

/** What a state waits for; `split` and the anchors are passed without reading. */
export type RegexpState =
  | WaitingState
  | { readonly kind: "split"; next: number; readonly other: number }
  | { readonly kind: "start" | "end"; readonly next: number }
  | { readonly kind: "accept" };

/** @throws IRegexpError with code `too-large` past `most` states. */
export function buildStates(expression: Expression, most: number): { states: readonly RegexpState[]; entry: number } {
  const builder = new Builder(most);
  const entry = builder.build(expression, builder.add({ kind: "accept" }));
  return { states: builder.states, entry };
}

/**
 * Thompson's construction, from the end to the start: each expression is built in front of the state that follows it.
 * Even an empty expression adds a state, so that the limit also stops `(){1000000000}`.
 */
class Builder {
  readonly states: RegexpState[] = [];
  readonly #sets = new Map<CodePointClass, CodePointSet>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(state: RegexpState): number {
    if (this.states.length >= this.#most) {
      throw new IRegexpError("too-large", `the pattern's repetitions come to more than ${this.#most} states`);
    }
    return this.states.push(state) - 1;
  }

  /** Returns the state to enter. */
  build(expression: Expression, next: number): number {
    switch (expression.kind) {
      case "one":
        return this.add({ kind: "one", set: this.#set(expression.of), next });
      case "start":
      case "end":
        return this.add({ kind: expression.kind, next });
      case "sequence":
        if (expression.parts.length === 0) return this.#pass(next);
        return expression.parts.reduceRight((following, part) => this.build(part, following), next);
      case "choice":
        return this.#choice(expression.branches, next);
      case "repeat":
        return this.#repeat(expression, next);
    }
  }

  #set(written: CodePointClass): CodePointSet {
    const set = this.#sets.get(written) ?? compileClass(written);
    this.#sets.set(written, set);
    return set;
  }

  #pass(next: number): number {
    return this.add({ kind: "split", next, other: next });
  }

  #choice(branches: readonly Expression[], next: number): number {
    const entries = branches.map((branch) => this.build(branch, next));
    return entries.reduceRight((other, entry) => this.add({ kind: "split", next: entry, other }));
  }

  #repeat({ of, min, max }: Extract<Expression, { kind: "repeat" }>, next: number): number {
    let entry = this.#pass(next);
    if (max === null) {
      const loop: RegexpState = { kind: "split", next: entry, other: entry };
      entry = this.add(loop);
      loop.next = this.build(of, entry);
    } else {
      for (let i = min; i < max; i++) entry = this.add({ kind: "split", next: this.build(of, entry), other: next });
    }
    for (let i = 0; i < min; i++) entry = this.build(of, entry);
    return entry;
  }
}
