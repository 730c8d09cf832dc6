/** An open container of a walk: what was read of it, all at once, and what comes out. Used again at the same depth. */
import { GONE, objectOf } from "./copy.ts";
import type { PlainNode } from "./nodes.ts";
import { holdsOnly, isOrdinary, readElements, readMembers } from "./reading.ts";

const NOTHING: object = Object.freeze({});

export class Frame {
  node!: PlainNode;
  source = NOTHING;
  isArray = false;
  /** The source is our own copy. */
  isOwn = false;
  /** How many members or elements there are. */
  size = 0;
  /** The names of an object's members. Past `size`, this list and the next one hold what is left of earlier objects. */
  readonly names: string[] = [];
  readonly #room: unknown[] = [];
  /** What was read; then what stands in its place. */
  values = this.#room;
  /** The next member or element. */
  at = 0;
  /** The number of an object. */
  object = 0;
  /** Of a record, the number of the record around it. */
  around = 0;
  /** The child whose name came last, if only that name leads to it. */
  last: PlainNode | undefined;
  #isChanged = false;
  #hasGone = false;
  #renamed: Map<number, string> | undefined;

  /** @throws Refusal */
  begin(source: object, isOwn: boolean): void {
    this.source = source;
    this.isOwn = isOwn;
    this.isArray = Array.isArray(source);
    this.at = 0;
    this.last = undefined;
    this.#isChanged = false;
    this.#hasGone = false;
    this.size = 0;
    this.values = this.isArray ? [] : this.#room;
    try {
      this.size = this.isArray ? readElements(source, this.values) : readMembers(source, this.names, this.values);
    } catch (error) {
      // How far it was read is not known.
      this.size = this.values.length;
      throw error;
    }
  }

  /** The name, or the index, of what came last. */
  get lastName(): string | number {
    return this.isArray ? this.at - 1 : (this.names[this.at - 1] as string);
  }

  /** What stands in place of the member or element that came last. */
  put(result: unknown): void {
    const index = this.at - 1;
    // JSON makes 0 of -0, which is another value.
    if (Object.is(result, this.values[index])) return;
    this.values[index] = result;
    this.#isChanged = true;
  }

  /** The member or element that came last goes. */
  drop(): void {
    this.put(GONE);
    this.#hasGone = true;
  }

  rename(name: string): void {
    this.#renamed ??= new Map();
    this.#renamed.set(this.at - 1, name);
    this.#isChanged = true;
  }

  /** What comes out; `isShared`: the source itself, where nothing changed. @throws Refusal */
  result(isShared: boolean, isUsual: boolean): unknown {
    if (!this.#isChanged && (this.isOwn || (isShared && this.#isPlainData()))) return this.source;
    return this.isArray ? this.#list() : this.#object(isUsual);
  }

  #isPlainData(): boolean {
    return isOrdinary(this.source, this.isArray) && holdsOnly(this.source, this);
  }

  #list(): unknown[] {
    return this.#hasGone ? this.values.filter((one) => one !== GONE) : this.values;
  }

  #object(isUsual: boolean): object {
    const { values, size } = this;
    const renamed = this.#renamed;
    let { names } = this;
    if (renamed !== undefined) names = names.slice(0, size).map((name, i) => renamed.get(i) ?? name);
    return objectOf(names, values, size, isUsual);
  }

  /** Lets go of all values of the input. */
  clear(): void {
    this.source = NOTHING;
    this.last = undefined;
    this.#renamed = undefined;
    if (!this.isArray) for (let i = 0; i < this.size; i++) this.#room[i] = undefined;
    this.values = this.#room;
  }
}
