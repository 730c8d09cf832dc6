import type { Primitive } from "./pattern.ts";

/** One JSON value as a tree that keeps all values of repeated keys. Numbers are IEEE doubles. */
export type HeldValue = Primitive | readonly HeldValue[] | HeldObject;

/** Maps, so that `__proto__` is a key like any other. */
export interface HeldObject {
  /** Each key once, unescaped, with the last value it has. */
  readonly members: ReadonlyMap<string, HeldValue>;
  /** All values, in order, of each key that is written more than once; undefined where there is none. */
  readonly repeated: ReadonlyMap<string, readonly HeldValue[]> | undefined;
}

export function isHeldObject(value: HeldValue | undefined): value is HeldObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads the bytes of one JSON value (RFC 8259), of any depth. Lone surrogates that are written as escapes are kept.
 *
 * @returns undefined where the bytes are not one valid JSON value in UTF-8. Throws nothing.
 */
export function readHeldValue(bytes: Uint8Array): HeldValue | undefined {
  try {
    return new HeldReader(UTF8.decode(bytes)).read();
  } catch {
    return undefined;
  }
}

// A BOM inside a document is not white space, and must not be dropped here.
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)[ \t\n\r]*/y;

interface OpenObject extends HeldObject {
  readonly members: Map<string, HeldValue>;
  repeated: Map<string, HeldValue[]> | undefined;
}

/** A container whose end has not been read; in an object, also the key whose value comes next. */
type Open = { readonly elements: HeldValue[] } | { readonly object: OpenObject; key: string };

/**
 * Keeps the open containers in a list of its own: the call stack is too small for the depth that JSON may have.
 * Each method also reads the white space after what it is for.
 */
class HeldReader {
  readonly #text: string;
  #at = 0;
  readonly #open: Open[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws SyntaxError on anything but one JSON value. */
  read(): HeldValue {
    this.#take(SPACE);
    for (;;) {
      let value = this.#begin();
      for (let around = this.#open.at(-1); value !== undefined; around = this.#open.at(-1)) {
        if (around === undefined) return this.#whole(value);
        add(around, value);
        value = this.#afterMember(around);
      }
    }
  }

  /** Reads a scalar or an empty container; undefined after the start of any other container. */
  #begin(): HeldValue | undefined {
    if (this.#skip("[")) return this.#skip("]") ? [] : this.#enter({ elements: [] });
    if (this.#skip("{")) {
      const object: OpenObject = { members: new Map(), repeated: undefined };
      return this.#skip("}") ? object : this.#enter({ object, key: this.#key() });
    }
    if (this.#text[this.#at] === '"') return this.#string();
    return JSON.parse(this.#take(SCALAR)) as Primitive;
  }

  #enter(container: Open): undefined {
    this.#open.push(container);
  }

  /** undefined after a comma, as a value follows; else the container, which ends here. */
  #afterMember(around: Open): HeldValue | undefined {
    const isObject = "object" in around;
    if (this.#skip(",")) {
      if (isObject) around.key = this.#key();
      return undefined;
    }
    this.#expect(isObject ? "}" : "]");
    this.#open.pop();
    return isObject ? around.object : around.elements;
  }

  #whole(value: HeldValue): HeldValue {
    if (this.#at < this.#text.length) throw new SyntaxError();
    return value;
  }

  #key(): string {
    const key = this.#string();
    this.#expect(":");
    return key;
  }

  #string(): string {
    const start = this.#at;
    if (this.#text[start] !== '"') throw new SyntaxError();
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === "\\" ? 2 : 1;
    this.#at = end + 1;
    this.#take(SPACE);
    // JSON.parse refuses control characters and wrong escapes, and keeps lone surrogates.
    return JSON.parse(this.#text.slice(start, end + 1)) as string;
  }

  #expect(character: string): void {
    if (!this.#skip(character)) throw new SyntaxError();
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    this.#take(SPACE);
    return true;
  }

  #take(sticky: RegExp): string {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text)?.[0];
    if (found === undefined) throw new SyntaxError();
    this.#at += found.length;
    return found;
  }
}

function add(around: Open, value: HeldValue): void {
  if ("elements" in around) {
    around.elements.push(value);
    return;
  }
  const { object, key } = around;
  const before = object.members.get(key);
  if (before !== undefined) {
    object.repeated ??= new Map();
    const values = object.repeated.get(key);
    if (values) values.push(value);
    else object.repeated.set(key, [before, value]);
  }
  object.members.set(key, value);
}
