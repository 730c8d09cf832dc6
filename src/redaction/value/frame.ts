/** An open container of a walk: what was read of it, and what stands in its place so far. Used again at the same depth. */
import { setMember } from "./copy.ts";
import type { PlainNode } from "./nodes.ts";
import { hasNoMore, isOrdinary, readLength, readNames } from "./reading.ts";

/** In place of a member or element that goes. */
export const GONE = Symbol("gone");

const NOTHING: object = Object.freeze({});
const NO_NAMES: string[] = [];

export class Frame {
  node!: PlainNode;
  source = NOTHING;
  /** What stands for it in the container around it. */
  held: unknown;
  isArray = false;
  /** Of an object, its members' names, and those in their places. */
  names = NO_NAMES;
  #renamed: Map<number, string> | undefined;
  size = 0;
  /** The next member or element. */
  at = 0;
  /** What stands in place of those before. */
  results: unknown[] = [];
  /** What comes out is not the source itself. */
  isChanged = false;
  hasGone = false;
  /** The source is a copy of ours: plain data, which nobody else has. */
  isOwn = false;
  /** The number of an object. */
  object = 0;
  /** Of a record, the number of the record around it. */
  around = 0;
  /** The child whose name came last, if only that name leads to it. */
  last: PlainNode | undefined;

  /** @throws Refusal */
  begin(source: object, isOwn: boolean, isCopied: boolean): void {
    this.source = source;
    this.isOwn = isOwn;
    this.isArray = Array.isArray(source);
    if (this.isArray) this.size = readLength(source);
    else {
      this.names = readNames(source);
      this.size = this.names.length;
    }
    this.at = 0;
    this.isChanged = !isOwn && (isCopied || !isOrdinary(source, this.isArray));
    this.hasGone = false;
    this.last = undefined;
  }

  /** What stands in place of the next member or element: of one that held `held`. */
  add(result: unknown, held: unknown): void {
    this.results.push(result);
    // What JSON makes of -0 is another value, too.
    if (!Object.is(result, held)) this.isChanged = true;
  }

  rename(index: number, name: string): void {
    this.#renamed ??= new Map();
    this.#renamed.set(index, name);
    this.isChanged = true;
  }

  /** What comes out. @throws Refusal */
  result(): unknown {
    if (!this.isChanged && (this.isOwn || hasNoMore(this.source, this.isArray, this.size))) return this.source;
    return this.isArray ? this.#list() : this.#object();
  }

  #list(): unknown[] {
    const list = this.hasGone ? this.results.filter((one) => one !== GONE) : this.results;
    this.results = [];
    return list;
  }

  #object(): object {
    const made: Record<string, unknown> = {};
    const { names, results } = this;
    for (let i = 0; i < results.length; i++) {
      if (results[i] !== GONE) setMember(made, this.#renamed?.get(i) ?? (names[i] as string), results[i]);
    }
    return made;
  }

  /** Holds on to nothing of the input. */
  clear(): void {
    this.source = NOTHING;
    this.held = undefined;
    this.names = NO_NAMES;
    this.#renamed = undefined;
    this.results.length = 0;
    this.last = undefined;
  }
}
