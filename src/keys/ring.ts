/**
 * The keys of a run: the first, the newest, writes; all reveal.
 *
 * The room `keys` turns the bytes of a key into subkeys for one use each, and has ciphers and hashes from whom the run has them. Nothing that holds
 * a key may be printed, and no key may leave the room but as a subkey.
 */

import { type Ff1, ff1Of } from "../cryptography/ff1.ts";
import { sameBytes } from "../cryptography/same-bytes.ts";
import { type Siv, sivOf } from "../cryptography/siv.ts";
import { counted } from "../errors/counted.ts";
import { UsageError } from "../errors/errors.ts";
import { type KeyUse, keyIdOf, subkey } from "./derive.ts";
import type { Mac, Primitives } from "./primitives.ts";

/** RFC 2104, section 3: a key should be as long as the hash. A shorter one may be guessed. */
export const SHORTEST_KEY = 32;

/** Keys from which subkeys come; the keys themselves stay inside, and are shown by nothing that prints an object. */
export interface KeyRing {
  /** Public names, that of the writing key first: 16 hexadecimal digits each. */
  readonly ids: readonly string[];
  /** The subkey that writes, of `length` bytes. */
  writing(use: KeyUse, length: number): Uint8Array;
  /** The subkeys of all keys, in the order of `ids`. */
  all(use: KeyUse, length: number): readonly Uint8Array[];
  /** HMAC-SHA-256 under a subkey. */
  mac(subkey: Uint8Array): Mac;
  /** AES-SIV under a subkey: its first half is the key of the MAC, its second that of the encryption. */
  siv(subkey: Uint8Array, associated: readonly Uint8Array[]): Siv;
  /** FF1 under a subkey, without a tweak. */
  ff1(subkey: Uint8Array, radix: number): Ff1;
}

/**
 * A ring of keys, newest first. A string stands for its UTF-8.
 *
 * @throws UsageError `no-key` without any, `short-key` below 32 bytes, `same-key` for one that comes twice.
 */
export function ringOf(keys: readonly (string | Uint8Array)[], { aes, hmac, hkdf }: Primitives): KeyRing {
  if (keys.length === 0) throw new UsageError("no-key", "a key is needed, and there is none");
  const all = keys.map(bytesOf);
  all.forEach((key, i) => {
    if (all.slice(0, i).some((other) => sameBytes(key, other))) {
      throw new UsageError("same-key", `key ${i + 1} is one that came before it`);
    }
  });
  const ids = Object.freeze(all.map((key) => keyIdOf(hkdf, key)));
  const [first] = all as [Uint8Array];
  return Object.freeze<KeyRing>({
    ids,
    writing: (use, length) => subkey(hkdf, first, use, length),
    all: (use, length) => all.map((key) => subkey(hkdf, key, use, length)),
    mac: hmac,
    siv: (key, associated) => {
      const half = key.length / 2;
      return sivOf(aes(key.subarray(0, half)), aes(key.subarray(half)), associated);
    },
    ff1: (key, radix) => ff1Of(aes(key), radix),
  });
}

/** A copy: whoever handed the key in may wipe it. */
function bytesOf(key: string | Uint8Array, i: number): Uint8Array {
  const bytes = typeof key === "string" ? new TextEncoder().encode(key) : key.slice();
  if (bytes.length >= SHORTEST_KEY) return bytes;
  const which = i === 0 ? "the key" : `key ${i + 1}`;
  throw new UsageError("short-key", `${which} has ${counted(bytes.length, "byte")}; it needs at least ${SHORTEST_KEY}`);
}
