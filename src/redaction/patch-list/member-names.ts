/**
 * The names of an open object, each of which may come once.
 *
 * Most objects of an input have the same names in the same order. So their names are remembered as chains, where each name knows
 * which one came after it: for an object that goes along a known chain no text is made, and nothing is put into a set.
 */
import { textIn } from "../../scanner/short-texts.ts";
import { stepTo } from "./pointer.ts";

const BACKSLASH = 0x5c;

/** Chains have so many names in all, each of so many names of so many bytes; what is past any of these goes into a set. */
const MOST_NAMES = 4096;
const LONGEST_CHAIN = 64;
const LONGEST_NAME = 64;

class Link {
  readonly name: string;
  readonly above: Link | undefined;
  /** Names in front of it, with its own. */
  readonly length: number;
  readonly #written: Uint8Array;
  readonly #next = new Map<string, Link>();
  /** The last one that came after it. */
  guess: Link | undefined;
  #step: string | undefined;

  constructor(name: string, written: Uint8Array, above?: Link) {
    this.name = name;
    this.above = above;
    this.length = above === undefined ? 0 : above.length + 1;
    this.#written = written;
  }

  get step(): string {
    this.#step ??= stepTo(this.name);
    return this.#step;
  }

  isWritten(bytes: Uint8Array, from: number, to: number): boolean {
    const written = this.#written;
    if (written.length !== to - from) return false;
    for (let i = 0; i < written.length; i++) if (written[i] !== bytes[from + i]) return false;
    return true;
  }

  next(name: string): Link | undefined {
    this.guess = this.#next.get(name);
    return this.guess;
  }

  add(name: string, written: Uint8Array): Link {
    const link = new Link(name, written, this);
    this.#next.set(name, link);
    this.guess = link;
    return link;
  }
}

/** The known chains, which all objects of a run share. */
export class NameChains {
  #root = new Link("", new Uint8Array(0));
  #count = 0;

  get root(): Link {
    return this.#root;
  }

  /** One more name is known: past the bound all are forgotten, for those that come may be others. */
  count(): void {
    this.#count++;
    if (this.#count < MOST_NAMES) return;
    this.#root = new Link("", new Uint8Array(0));
    this.#count = 0;
  }
}

export class MemberNames {
  readonly #chains: NameChains;
  #last: Link;
  /** All names, once the object is no longer on a chain; then also the last one. */
  #all: Set<string> | undefined;
  #lastName = "";

  constructor(chains: NameChains) {
    this.#chains = chains;
    this.#last = chains.root;
  }

  /** Another object begins. */
  begin(): void {
    this.#last = this.#chains.root;
    this.#all = undefined;
  }

  /** Adds the name that is written there, without quotes; false: the object has it already. */
  add(bytes: Uint8Array, from: number, to: number): boolean {
    if (this.#all === undefined) {
      const { guess } = this.#last;
      if (guess?.isWritten(bytes, from, to)) {
        this.#last = guess;
        return true;
      }
    }
    return this.#add(nameIn(bytes, from, to), bytes, from, to);
  }

  #add(name: string, bytes: Uint8Array, from: number, to: number): boolean {
    if (this.#all !== undefined) return this.#addToSet(this.#all, name);
    const known = this.#last.next(name);
    if (known === undefined && this.has(name)) return false;
    if (known === undefined && (this.#last.length >= LONGEST_CHAIN || to - from > LONGEST_NAME)) {
      return this.#addToSet(this.#leaveChain(), name);
    }
    this.#last = known ?? this.#last.add(name, bytes.slice(from, to));
    if (known === undefined) this.#chains.count();
    return true;
  }

  #addToSet(all: Set<string>, name: string): boolean {
    this.#lastName = name;
    return all.size < all.add(name).size;
  }

  #leaveChain(): Set<string> {
    this.#all = new Set();
    for (let link = this.#last; link.above !== undefined; link = link.above) this.#all.add(link.name);
    return this.#all;
  }

  has(name: string): boolean {
    if (this.#all !== undefined) return this.#all.has(name);
    for (let link = this.#last; link.above !== undefined; link = link.above) if (link.name === name) return true;
    return false;
  }

  /** The name that was added last. */
  get last(): string {
    return this.#all === undefined ? this.#last.name : this.#lastName;
  }

  /** The step of a pointer to its member, as it stands in a JSON string. */
  get step(): string {
    return this.#all === undefined ? this.#last.step : stepTo(this.#lastName);
  }
}

/** The name that JSON writes so. */
export function nameIn(bytes: Uint8Array, from: number, to: number): string {
  const text = textIn(bytes, from, to);
  for (let at = from; at < to; at++) if (bytes[at] === BACKSLASH) return JSON.parse(`"${text}"`);
  return text;
}
