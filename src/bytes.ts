/** Bytes, in whatever a program has them: also of another realm, shared with other threads, or as text. */
import { UsageError } from "./errors.ts";

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
 * The bytes of what was handed in, of `what` in an error; memory that others may write is copied.
 *
 * @throws UsageError `wrong-type` for what is not bytes; `detached` where they have been given away.
 */
export function bytesIn(given: unknown, what: string): Uint8Array {
  // With a byte in it, it is neither detached nor out of its buffer's bounds.
  if (given instanceof Uint8Array && given.length > 0 && given.buffer instanceof ArrayBuffer) return given;
  const view = ArrayBuffer.isView(given) ? given : bufferView(given);
  if (view === undefined) throw wrongType(what, "bytes (a Uint8Array)", given);
  return plainView(view, what);
}

/** As `bytesIn`; a string stands for its UTF-8. */
export function bytesOrText(given: unknown, what: string): Uint8Array {
  if (typeof given !== "string") {
    if (isBytes(given)) return bytesIn(given, what);
    throw wrongType(what, "bytes or text", given);
  }
  // The encoder would put another character in its place.
  if (!isWellFormed(given)) throw new UsageError("lone-surrogate", `${what}: text with half a character has no UTF-8`);
  return new TextEncoder().encode(given);
}

export function isBytes(given: unknown): given is Bytes {
  return ArrayBuffer.isView(given) || bufferView(given) !== undefined;
}

/** What was given, in an error: its kind, never a value. */
export function wrongType(what: string, wanted: string, given: unknown): UsageError {
  return new UsageError("wrong-type", `${what}: ${wanted} expected, not ${nounOf(given)}`);
}

function nounOf(given: unknown): string {
  if (given === null) return "null";
  if (given === undefined) return "nothing (undefined)";
  if (typeof given === "string") return "text";
  if (Array.isArray(given)) return "a list";
  if (typeof given === "boolean") return "true or false";
  if (typeof given !== "object") return `a ${typeof given}`;
  if ("then" in given) return "a promise (await it)";
  return isBytes(given) ? "bytes" : "an object of another kind";
}

/** Its methods ask whether it is what it says, wherever it was made. */
const TYPED_ARRAY = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
const BUFFERS = ["ArrayBuffer", "SharedArrayBuffer"] as const;

function bufferView(given: unknown): Uint8Array | undefined {
  const kind = BUFFERS.find((name) => isBuffer(given, name));
  if (kind === undefined) return undefined;
  return fromBuffer(given as ArrayBuffer);
}

function isBuffer(given: unknown, kind: (typeof BUFFERS)[number]): boolean {
  const prototype = globalThis[kind]?.prototype;
  const size = prototype && Object.getOwnPropertyDescriptor(prototype, "byteLength")?.get;
  try {
    size?.call(given);
    return size !== undefined;
  } catch {
    return false;
  }
}

/** @throws UsageError `detached` */
function plainView(view: ArrayBufferView, what: string): Uint8Array {
  try {
    // Throws for what is detached, or lies outside of a buffer that has shrunk.
    if (isTypedArray(view)) TYPED_ARRAY.keys.call(view as Uint8Array);
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    return isBuffer(view.buffer, "SharedArrayBuffer") ? new Uint8Array(bytes) : bytes;
  } catch {
    throw gone(what);
  }
}

function fromBuffer(buffer: ArrayBuffer): Uint8Array {
  try {
    return new Uint8Array(buffer);
  } catch {
    throw gone("the buffer");
  }
}

function gone(what: string): UsageError {
  return new UsageError(
    "detached",
    `${what}: these bytes have been given away (their buffer is detached, or has shrunk)`,
  );
}

function isTypedArray(view: ArrayBufferView): boolean {
  return Object.prototype.toString.call(view) !== "[object DataView]";
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function isWellFormed(text: string): boolean {
  return !HALF.test(text);
}
