/**
 * Input: what programs hand in, and in which order. Nothing here knows rules, or reads JSON. Bytes come in whatever form a
 * program has them: also of another realm, shared with other threads, or as text.
 */
import { UsageError } from "../errors/errors.ts";
import { wrongType } from "../errors/wrong-type.ts";

/** The parts, one after another; a single one is itself. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What bytes may come in. */
export type Bytes = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

/**
 * The bytes of what was handed in, of `what` in an error, as a plain Uint8Array; memory that others may write is copied.
 *
 * @throws UsageError `wrong-type` for what is not bytes; `detached` where they have been given away.
 */
export function bytesIn(given: unknown, what: string): Uint8Array {
  if (ArrayBuffer.isView(given)) return plainBytes(given, what);
  const isShared = isSharedBuffer(given);
  if (!isShared && !isBuffer(given)) throw wrongType(what, "bytes (a Uint8Array)", given);
  const bytes = inReach(what, () => new Uint8Array(given as ArrayBuffer));
  return isShared ? bytes.slice() : bytes;
}

/** The size of a Uint8Array that is nobody else's to write; undefined for anything else. Cheaper than `bytesIn`. */
export function plainSize(given: unknown): number | undefined {
  if (TYPED.tag(given) !== "Uint8Array" || !isBuffer(TYPED.buffer(given))) return undefined;
  return TYPED.byteLength(given) as number;
}

/** As `bytesIn`; a string stands for its UTF-8. @throws UsageError, also `lone-surrogate` */
export function bytesOrText(given: unknown, what: string): Uint8Array {
  if (typeof given === "string") return utf8Of(given, what);
  if (isBytes(given)) return bytesIn(given, what);
  throw wrongType(what, "bytes or text", given);
}

export function isBytes(given: unknown): given is Bytes {
  return ArrayBuffer.isView(given) || isBuffer(given) || isSharedBuffer(given);
}

/** @throws UsageError `lone-surrogate`: the encoder would write another character in its place. */
export function utf8Of(text: string, what: string): Uint8Array {
  if (!isWellFormed(text)) throw new UsageError("lone-surrogate", `${what}: text with a lone surrogate has no UTF-8`);
  return encoder.encode(text);
}

const encoder = new TextEncoder();

function isWellFormed(text: string): boolean {
  const own = (text as { isWellFormed?: () => boolean }).isWellFormed;
  return own === undefined ? !LONE_SURROGATE.test(text) : own.call(text);
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** @throws UsageError `detached` where the bytes no longer have this size: they have been given away meanwhile. */
export function stillWhole(bytes: Uint8Array, size: number, what: string): void {
  if (bytes.length !== size) throw gone(what);
}

function plainBytes(view: ArrayBufferView, what: string): Uint8Array {
  return inReach(what, () => {
    const get = TYPED.tag(view) === undefined ? DATA_VIEW : TYPED;
    // Throws for what is detached, or lies outside of a buffer that has shrunk.
    if (get === TYPED) TYPED_ARRAY.keys.call(view as Uint8Array);
    const buffer = get.buffer(view) as ArrayBuffer;
    const bytes = new Uint8Array(buffer, get.byteOffset(view) as number, get.byteLength(view) as number);
    return isBuffer(buffer) ? bytes : bytes.slice();
  });
}

function inReach<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw gone(what);
  }
}

function gone(what: string): UsageError {
  return new UsageError(
    "detached",
    `${what}: these bytes have been given away (their buffer is detached, or has shrunk)`,
  );
}

type Getter = (of: unknown) => unknown;

/** The platform's own getters: they throw for any other kind of object, work in all realms, and no object can replace them. */
function getter(prototype: object | undefined, name: string | symbol): Getter {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => {
    if (get === undefined) throw new TypeError("there is no such kind here");
    return get.call(of);
  };
}

function viewGetters(prototype: object) {
  const [buffer, byteOffset, byteLength] = ["buffer", "byteOffset", "byteLength"].map((name) =>
    getter(prototype, name),
  ) as [Getter, Getter, Getter];
  return { buffer, byteOffset, byteLength };
}

const TYPED_ARRAY = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
const TYPED = { ...viewGetters(TYPED_ARRAY), tag: getter(TYPED_ARRAY, Symbol.toStringTag) };
const DATA_VIEW = viewGetters(DataView.prototype);
const bufferSize = getter(ArrayBuffer.prototype, "byteLength");
const sharedSize = getter(globalThis.SharedArrayBuffer?.prototype, "byteLength");

function isBuffer(given: unknown): boolean {
  return typeof given === "object" && answers(bufferSize, given);
}

function isSharedBuffer(given: unknown): boolean {
  return typeof given === "object" && answers(sharedSize, given);
}

function answers(get: Getter, given: unknown): boolean {
  try {
    get(given);
    return true;
  } catch {
    return false;
  }
}
