/**
 * What the operations of a patch do to each other's places. The patch does not say how long lists are, so that an index may mean
 * any element: `/calls/0` of one operation may be `/calls/7` of another.
 */
import type { Operation } from "./operation.ts";
import { indexIn } from "./pointer.ts";

/** The operations that do something: which ones does not matter, but for whether another one does it too. */
class Doers {
  #first: number | undefined;
  #areMore = false;

  add(at: number): void {
    this.#first ??= at;
    this.#areMore ||= this.#first !== at;
  }

  /** Whether another than that with the number `at` does. */
  hasOther(at: number): boolean {
    return this.#areMore || (this.#first !== undefined && this.#first !== at);
  }
}

/** Where operations write, or take away; `test` does neither. */
class Spot {
  readonly here = new Doers();
  readonly below = new Doers();
  /** What moves or copies it, or puts something else there that stood elsewhere. */
  readonly moving = new Doers();
  /** What makes room for an element here, or closes up. */
  readonly shifting = new Doers();
  #spots: Map<string, Spot> | undefined;

  at(token: string): Spot | undefined {
    return this.#spots?.get(token);
  }

  made(token: string): Spot {
    this.#spots ??= new Map();
    const known = this.#spots.get(token);
    if (known !== undefined) return known;
    const spot = new Spot();
    this.#spots.set(token, spot);
    return spot;
  }
}

/** No name: names are written with a mark in front. */
const ANY_INDEX = "#";

export class Touched {
  readonly #root = new Spot();

  constructor(operations: readonly Operation<unknown>[]) {
    for (const [at, { op, path, from }] of operations.entries()) {
      if (op === "test") continue;
      for (const tokens of from === undefined ? [path] : [path, from]) this.#add(tokens, op, at);
    }
  }

  #add(tokens: readonly string[], op: string, at: number): void {
    let spot = this.#root;
    for (const token of tokens) {
      spot.below.add(at);
      spot = spot.made(stepOf(token));
    }
    spot.here.add(at);
    if (op === "move" || op === "copy") spot.moving.add(at);
    if (op !== "replace") spot.shifting.add(at);
  }

  /** By the number of tokens that lead to a list: whether another operation than `at` may shift its elements, or makes another list. */
  shiftedOn(tokens: readonly string[], at: number): boolean[] {
    const shifted: boolean[] = [];
    let spot: Spot | undefined = this.#root;
    let isAbove = false;
    for (const token of tokens) {
      isAbove ||= spot?.here.hasOther(at) === true;
      shifted.push(isAbove || spot?.at(ANY_INDEX)?.shifting.hasOther(at) === true);
      spot = spot?.at(stepOf(token));
    }
    return shifted;
  }

  /** Whether another operation than `at` changes a part of what stands there, or it is, or was, elsewhere as well. */
  isChanged(tokens: readonly string[], at: number): boolean {
    let spot: Spot | undefined = this.#root;
    for (const token of tokens) {
      if (spot?.moving.hasOther(at)) return true;
      spot = spot?.at(stepOf(token));
    }
    return spot !== undefined && (spot.moving.hasOther(at) || spot.below.hasOther(at));
  }
}

function stepOf(token: string): string {
  return indexIn(token) === undefined ? `.${token}` : ANY_INDEX;
}
