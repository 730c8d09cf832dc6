/**
 * The keys of a run: the first, the newest, writes; all reveal.
 *
 * The room `keys` turns the bytes of a key into subkeys for one use each, and asks the platform for ciphers. Nothing that holds
 * a key may be printed, and no key may leave the room but as a subkey.
 */

import { sameBytes } from "../cryptography/same-bytes.ts";
import { counted } from "../errors/counted.ts";
import { UsageError } from "../errors/errors.ts";
import { type KeyUse, keyIdOf, subkey } from "./derive.ts";
import { SHORTEST_KEY } from "./mac.ts";

/** Keys from which subkeys come; the keys themselves stay inside, and are shown by nothing that prints an object. */
export interface KeyRing {
  /** Public names, that of the writing key first: 16 hexadecimal digits each. */
  readonly ids: readonly string[];
  /** The subkey that writes, of `length` bytes. */
  writing(use: KeyUse, length: number): Uint8Array;
  /** The subkeys of all keys, in the order of `ids`. */
  all(use: KeyUse, length: number): readonly Uint8Array[];
}

/**
 * A ring of keys, newest first. A string stands for its UTF-8.
 *
 * @throws UsageError `no-key` without any, `short-key` below 32 bytes, `same-key` for one that comes twice.
 */
export function keyRing(keys: readonly (string | Uint8Array)[]): KeyRing {
  if (keys.length === 0) throw new UsageError("no-key", "a key is needed, and there is none");
  const all = keys.map(bytesOf);
  all.forEach((key, i) => {
    if (all.slice(0, i).some((other) => sameBytes(key, other))) {
      throw new UsageError("same-key", `key ${i + 1} is one that came before it`);
    }
  });
  const ids = Object.freeze(all.map(keyIdOf));
  const [first] = all as [Uint8Array];
  return Object.freeze<KeyRing>({
    ids,
    writing: (use, length) => subkey(first, use, length),
    all: (use, length) => all.map((key) => subkey(key, use, length)),
  });
}

/** A copy: whoever handed the key in may wipe it. */
function bytesOf(key: string | Uint8Array, i: number): Uint8Array {
  const bytes = typeof key === "string" ? new TextEncoder().encode(key) : key.slice();
  if (bytes.length >= SHORTEST_KEY) return bytes;
  const which = i === 0 ? "the key" : `key ${i + 1}`;
  throw new UsageError("short-key", `${which} has ${counted(bytes.length, "byte")}; it needs at least ${SHORTEST_KEY}`);
}
