/**
 * What JSON makes of what stands in an object, by JSON.stringify (ECMA-262, section 25.5.2): `toJSON` is called, boxed primitives
 * are unwrapped, what JSON leaves out is left out. What would vanish without a word is refused instead.
 */

/** Why a value cannot be redacted; the walk adds the place. Stands in a copy where that value stood. */
export class Refusal {
  readonly code: "not-json" | "unreadable" | "cyclic" | "too-deep";
  readonly what: string;
  readonly #isOne = true;

  /** `instanceof` would ask a proxy of the input for its prototype, and that may throw. */
  static is(value: unknown): value is Refusal {
    return typeof value === "object" && value !== null && #isOne in value && value.#isOne;
  }

  constructor(code: Refusal["code"], what: string) {
    this.code = code;
    this.what = what;
  }
}

/** Of a container whose members are read all at once: the one that threw. */
export class Unread extends Refusal {
  readonly name: string | number;

  constructor(name: string | number) {
    super("unreadable", "reading threw an error");
    this.name = name;
  }
}

/** A member that JSON does not have; an element becomes null. */
export const ABSENT = Symbol("absent");

const unreadable = () => new Refusal("unreadable", "reading threw an error");

/**
 * What stands for `held`, the value of the member or element `key`: a scalar as JSON has it, ABSENT, or an object or array whose
 * members are still to be read.
 *
 * @throws Refusal
 */
export function jsonOf(held: unknown, key: string): unknown {
  switch (typeof held) {
    case "string":
    case "boolean":
      return held;
    case "number":
      return plainNumber(held);
    case "undefined":
    case "symbol":
      return ABSENT;
    case "object":
      return held === null ? null : jsonOfObject(held, key);
    case "function":
      return isCallable(toJsonOf(held)) ? jsonOfObject(held, key) : ABSENT;
    case "bigint":
      return isCallable(toJsonOf(held)) ? afterToJson(held, toJsonOf(held), key) : refuse("a BigInt");
  }
}

function plainNumber(held: number): number | null {
  if (!Number.isFinite(held)) return null;
  return held === 0 ? 0 : held;
}

function jsonOfObject(held: object, key: string): unknown {
  // First of all: that of a Buffer would write out its bytes.
  if (ArrayBuffer.isView(held)) return refuse("binary data");
  const toJson = toJsonOf(held);
  return isCallable(toJson) ? afterToJson(held, toJson, key) : jsonOfPlain(held);
}

function isCallable(value: unknown): boolean {
  return typeof value === "function";
}

function toJsonOf(held: unknown): unknown {
  try {
    return (held as { toJSON?: unknown }).toJSON;
  } catch {
    throw unreadable();
  }
}

function afterToJson(held: unknown, toJson: unknown, key: string): unknown {
  const made = called(held, toJson as (key: string) => unknown, key);
  if (typeof made === "bigint") return refuse("a BigInt");
  if (typeof made === "function") return ABSENT;
  if (typeof made !== "object" || made === null) return jsonOf(made, key);
  return ArrayBuffer.isView(made) ? refuse("binary data") : jsonOfPlain(made);
}

function called(held: unknown, toJson: (key: string) => unknown, key: string): unknown {
  try {
    return toJson.call(held, key);
  } catch {
    throw unreadable();
  }
}

/** An object whose `toJSON` has been called, or that has none. */
function jsonOfPlain(held: object): unknown {
  try {
    const isCommon = Array.isArray(held) || Object.getPrototypeOf(held) === Object.prototype;
    return isCommon ? held : jsonOfSpecial(held);
  } catch (error) {
    throw Refusal.is(error) ? error : unreadable();
  }
}

/** Objects that hold something other than members. */
const NOT_JSON: ReadonlySet<string> = new Set([
  ...["Map", "Set", "WeakMap", "WeakSet", "WeakRef", "Promise", "RegExp", "Error", "DOMException", "Symbol", "BigInt"],
  ...["ArrayBuffer", "SharedArrayBuffer", "URLSearchParams", "Headers", "FormData", "Blob", "File", "Generator"],
  ...["Map Iterator", "Set Iterator", "Array Iterator", "String Iterator"],
]);

function jsonOfSpecial(held: object): unknown {
  if (isRawJson(held)) return refuse("raw JSON");
  const tag = Object.prototype.toString.call(held).slice("[object ".length, -1);
  if (NOT_JSON.has(tag)) return refuse(/^[AEIO]/.test(tag) ? `an ${tag}` : `a ${tag}`);
  if (isBoxed(held, Number.prototype.valueOf)) return plainNumber(Number(held));
  if (isBoxed(held, String.prototype.valueOf)) return String(held);
  if (isBoxed(held, Boolean.prototype.valueOf)) return Boolean.prototype.valueOf.call(held);
  if (isBoxed(held, BigInt.prototype.valueOf) || isBoxed(held, Symbol.prototype.valueOf)) {
    return refuse("a boxed BigInt or Symbol");
  }
  return held;
}

/** Newer platforms have raw JSON, which JSON.stringify writes as it is: nobody would have looked into it. */
function isRawJson(held: object): boolean {
  const { isRawJSON } = JSON as { isRawJSON?: (value: unknown) => boolean };
  return isRawJSON?.(held) ?? false;
}

/** In any realm: for what is not boxed, `unbox` throws. */
function isBoxed(held: object, unbox: (this: never) => unknown): boolean {
  try {
    unbox.call(held as never);
    return true;
  } catch {
    return false;
  }
}

function refuse(what: string): never {
  throw new Refusal("not-json", `${what} is not JSON`);
}

const { hasOwnProperty: isOwn } = Object.prototype;

/** Reads the members that JSON may have of an object, each once, into the lists; returns how many there are. @throws Refusal */
export function readMembers(source: object, names: string[], values: unknown[]): number {
  let size = 0;
  let name: string | undefined;
  try {
    // The fastest way there is; inherited members are skipped.
    for (name in source) {
      if (!isOwn.call(source, name)) continue;
      names[size] = name;
      values[size++] = (source as Record<string, unknown>)[name];
    }
    return size;
  } catch {
    throw name === undefined ? unreadable() : new Unread(name);
  }
}

/** As `readMembers`; a list has as many elements as its length says. */
export function readElements(source: object, values: unknown[]): number {
  const size = readLength(source);
  let absent = 0;
  let index = 0;
  try {
    for (; index < size; index++) {
      const held = (source as unknown[])[index];
      if (held === undefined && ++absent > MOST_ABSENT) break;
      values[index] = held;
    }
  } catch {
    throw new Unread(index);
  }
  if (index < size) refuse(`a list with more than ${MOST_ABSENT} elements that are not there`);
  return size;
}

function readLength(source: object): number {
  try {
    const length = Math.trunc(Number((source as unknown[]).length)) || 0;
    return Math.min(Math.max(length, 0), Number.MAX_SAFE_INTEGER);
  } catch {
    throw unreadable();
  }
}

/** A list with more elements that are not there is refused: nobody has room for so many nulls. */
const MOST_ABSENT = 2 ** 24;

export function tooDeep(): Refusal {
  return new Refusal("too-deep", "more open brackets than the limit (maxDepth, --max-depth)");
}

export function cyclic(): Refusal {
  return new Refusal("cyclic", "what holds itself is not JSON");
}

// Whether a part may be shared with the input: it holds what was read of it, and nothing else.

/** Whether it is an object or a list as JSON.parse makes them, of any realm, or one without a prototype. @throws Refusal */
export function isOrdinary(source: object, isArray: boolean): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(source);
    if (prototype === (isArray ? Array.prototype : Object.prototype)) return true;
    if (prototype === null) return !isArray;
    const own = isArray ? "copyWithin" : "isPrototypeOf";
    return Array.isArray(prototype) === isArray && Object.hasOwn(prototype as object, own);
  } catch {
    throw unreadable();
  }
}

/** What was read of a container. */
export interface AllRead {
  readonly isArray: boolean;
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  readonly size: number;
}

/** Whether it gives what was read of it as often as it is asked, and has nothing else. @throws Refusal */
export function holdsOnly(source: object, { isArray, names, values, size }: AllRead): boolean {
  try {
    if (ownCount(source, isArray) !== (isArray ? size + 1 : size)) return false;
    for (let i = 0; i < size; i++) {
      const member = Object.getOwnPropertyDescriptor(source, isArray ? i : (names[i] as string));
      if (!Object.is(member?.value, values[i])) return false;
    }
    return true;
  } catch {
    throw unreadable();
  }
}

/** The faster way for each. */
function ownCount(source: object, isArray: boolean): number {
  if (isArray) return Reflect.ownKeys(source).length;
  return Object.getOwnPropertyNames(source).length + Object.getOwnPropertySymbols(source).length;
}

/** Whether names can be set on a new object as on an empty one: nothing that it inherits is locked or listens. */
export function isUsualPrototype(): boolean {
  for (const _ in Object.prototype) return false;
  return Object.isExtensible(Object.prototype);
}
