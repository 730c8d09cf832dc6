/** Makes and links the core's nodes. */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { WATCHED } from "./shared/codes.ts";
import { HASHED_AS, ONLY_STRINGS } from "./shared/hash.ts";
import { ACTION, NODE, TEXT, TEXT_SLACK, WATCH } from "./shared/layout.ts";

/** The texts of an action, as JSON; undefined where the value has to be looked at. */
export interface ActionTexts {
  readonly string: string | undefined;
  readonly number: string | undefined;
  readonly boolean: string | undefined;
  readonly oversizeString: string;
  readonly oversizeNumber: string;
  /** Values, as JSON texts without needless escapes, that stay: never looked at. */
  readonly kept?: readonly string[];
  /** Evidence: where set, only strings with some of it are looked at, and numbers as long as a phone number. */
  readonly needs?: number;
  /** What the values have to do with others of their record: bits of PART. */
  readonly part?: number;
  /** Of pieces of a text: so many levels up its container stands. */
  readonly levels?: number;
  /** Whether the core may find and replace by itself (looks.ts). */
  readonly finds?: boolean;
  /** With it, what the name of the member says of its values. */
  readonly named?: number;
  /** What the values are in a pair: one of ROLE. */
  readonly role?: number;
  /** Where set, the core itself makes keyed hashes of those values that it can, where a text above is undefined. */
  readonly hash?: HashTexts;
}

/** Keyed hashes by the core, for strings and numbers that stand without escapes; it asks for all others. */
export interface HashTexts {
  readonly key: Uint8Array;
  /**
   * `exact`: of the value as it is. `address`: of at most 247 bytes of ASCII in which nothing stands around an address but blanks,
   * trimmed and in lower case. `e164`: of
   * strings that are phone numbers by ITU-T E.164, as they are. `id`: of ASCII without blanks or a spreadsheet's signs around it
   * that is no number with a point, as it is.
   */
  readonly as: keyof typeof HASHED_AS;
  /** It asks for numbers. */
  readonly onlyStrings?: boolean;
}

/** A member name that filters look at, and the strings that they compare its value with. */
export interface WatchedName {
  readonly name: string;
  readonly literals: readonly string[];
}

const encoder = new TextEncoder();

export class Nodes {
  readonly #core: Core;
  readonly #memory: CoreMemory;
  readonly #noNames: Pointer;
  #seen: readonly number[] = [];

  constructor(core: Core, memory: CoreMemory) {
    this.#core = core;
    this.#memory = memory;
    this.#noNames = core.newDictionary(0);
  }

  make(flags: number, action: Pointer, indexedBelow: number): Pointer {
    const node = this.#core.allocate(NODE.SIZE);
    this.#memory.setU32(node + NODE.ACTION, action);
    this.#memory.setU32(node + NODE.FLAGS, flags);
    this.#memory.setU32(node + NODE.NAMES, this.#noNames);
    this.#memory.setU32(node + NODE.PAIRS, this.#noNames);
    this.#memory.setU32(node + NODE.INDEXED, Math.min(indexedBelow, 0xffffffff));
    return node;
  }

  makeAction(texts: ActionTexts): Pointer {
    const action = this.#core.allocate(ACTION.SIZE);
    this.#setText(action + ACTION.STRING, texts.string);
    this.#setText(action + ACTION.NUMBER, texts.number);
    this.#setText(action + ACTION.BOOLEAN, texts.boolean);
    this.#setText(action + ACTION.OVERSIZE_STRING, texts.oversizeString);
    this.#setText(action + ACTION.OVERSIZE_NUMBER, texts.oversizeNumber);
    this.#memory.setU32(action + ACTION.NEEDS, texts.needs ?? 0);
    this.#memory.setU32(action + ACTION.PART, texts.part ?? 0);
    this.#memory.setU32(action + ACTION.LEVELS, texts.levels ?? 0);
    this.#memory.setU32(action + ACTION.FINDS, texts.finds ? 1 : 0);
    this.#memory.setU32(action + ACTION.NAMED, texts.named ?? 0);
    this.#memory.setU32(action + ACTION.ROLE, texts.role ?? 0);
    this.#memory.setU32(action + ACTION.KEPT, this.#kept(texts.kept ?? []));
    if (texts.hash !== undefined) {
      this.#memory.setU32(action + ACTION.PADS, this.#padsOf(texts.hash.key));
      this.#memory.setU32(
        action + ACTION.HASHED_AS,
        HASHED_AS[texts.hash.as] | (texts.hash.onlyStrings ? ONLY_STRINGS : 0),
      );
    }
    return action;
  }

  setMember(node: Pointer, name: string, child: Pointer): void {
    this.#putIn(node + NODE.NAMES, name, child);
  }

  /** Of one name and one place, so that it may be guessed. */
  setName(child: Pointer): void {
    this.#memory.setU32(child + NODE.ALONE, 1);
  }

  setPair(node: Pointer, label: string, child: Pointer): void {
    this.#putIn(node + NODE.PAIRS, label, child);
  }

  setOther(node: Pointer, child: Pointer): void {
    this.#memory.setU32(node + NODE.OTHER, child);
  }

  setElement(node: Pointer, child: Pointer): void {
    this.#memory.setU32(node + NODE.ELEMENT, child);
  }

  addFlags(node: Pointer, flags: number): void {
    this.#memory.setU32(node + NODE.FLAGS, this.#memory.getU32(node + NODE.FLAGS) | flags);
  }

  /** Makes a candidate one that is known by what its members are. */
  watch(node: Pointer, watched: readonly WatchedName[]): void {
    let watches = this.#core.newDictionary(watched.length);
    let codes = 1;
    watched.forEach(({ name, literals }, i) => {
      const watch = this.#core.allocate(WATCH.SIZE);
      this.#memory.setU32(watch + WATCH.FACTOR, codes);
      this.#memory.setU32(watch + WATCH.BIT, 1 << i);
      this.#memory.setU32(watch + WATCH.LITERALS, this.#numbered(literals, WATCHED.LITERAL));
      watches = this.#put(watches, name, watch);
      codes *= literals.length + WATCHED.LITERAL;
    });
    this.#memory.setU32(node + NODE.WATCHES, watches);
    this.#memory.setU32(node + NODE.VARIANTS, this.#core.allocate(codes * 4));
  }

  setVariant(node: Pointer, code: number, variant: Pointer): void {
    this.#memory.setU32(this.#memory.getU32(node + NODE.VARIANTS) + code * 4, variant);
  }

  /**
   * The nodes that the run has come to, in that order, three numbers each: the node, how many values were decided there,
   * and how many of them became different bytes. Messages tend to be alike: one that is as the last one shares its list.
   */
  seen(visited: Pointer, count: number): readonly number[] {
    const { words, doubles } = this.#memory;
    const first = visited >>> 2;
    const last = this.#seen;
    let isAlike = last.length === count * 3;
    for (let i = 0; isAlike && i < count; i++) {
      const node = words[first + i] as number;
      isAlike =
        last[i * 3] === node &&
        last[i * 3 + 1] === doubles[(node + NODE.COUNT) >>> 3] &&
        last[i * 3 + 2] === doubles[(node + NODE.CHANGED) >>> 3];
    }
    if (!isAlike) this.#seen = this.#listed(first, count);
    return this.#seen;
  }

  #listed(first: number, count: number): readonly number[] {
    const { words, doubles } = this.#memory;
    const seen: number[] = [];
    for (let i = 0; i < count; i++) {
      const node = words[first + i] as number;
      seen.push(node, doubles[(node + NODE.COUNT) >>> 3] as number, doubles[(node + NODE.CHANGED) >>> 3] as number);
    }
    return seen;
  }

  /** The text of a name that the core asks about, escapes undone. */
  text(at: Pointer, size: number): Uint8Array<ArrayBuffer> {
    return this.#memory.slice(at, size);
  }

  /** What the core knows of a key; its memory keeps none of the key's bytes. */
  #padsOf(key: Uint8Array): Pointer {
    const at = this.#copy(key);
    const pads = this.#core.newPads(at, key.length);
    this.#memory.slice(at, key.length).fill(0);
    return pads;
  }

  /** The dictionary has what is left of a text when its escapes are undone. */
  #kept(texts: readonly string[]): Pointer {
    return this.#numbered(
      texts.map((text) => (text.startsWith('"') ? `"${JSON.parse(text)}"` : text)),
      1,
    );
  }

  /** A dictionary from texts to numbers from `first` on; 0 where there are none. */
  #numbered(texts: readonly string[], first: number): Pointer {
    if (texts.length === 0) return 0;
    let dictionary = this.#core.newDictionary(texts.length);
    texts.forEach((text, i) => {
      dictionary = this.#put(dictionary, text, i + first);
    });
    return dictionary;
  }

  /** Into the dictionary that a field of a node has. */
  #putIn(field: Pointer, text: string, value: Pointer): void {
    let known = this.#memory.getU32(field);
    if (known === this.#noNames) known = this.#core.newDictionary(2);
    this.#memory.setU32(field, this.#put(known, text, value));
  }

  #put(dictionary: Pointer, text: string, value: number): Pointer {
    const bytes = encoder.encode(text);
    return this.#core.put(dictionary, this.#copy(bytes), bytes.length, value);
  }

  #setText(field: Pointer, text: string | undefined): void {
    if (text === undefined) return;
    const bytes = encoder.encode(text);
    this.#memory.setU32(field + TEXT.START, this.#copy(bytes));
    this.#memory.setU32(field + TEXT.BYTES, bytes.length);
  }

  #copy(bytes: Uint8Array): Pointer {
    const at = this.#core.allocate(bytes.length + TEXT_SLACK);
    this.#memory.slice(at, bytes.length).set(bytes);
    return at;
  }
}
