/** Subkeys: HKDF (RFC 5869) with SHA-256, one for each action, category and purpose. */
import type { Primitives } from "./primitives.ts";

/** What a subkey is for. Values join inside one use, and never from one to another. */
export interface KeyUse {
  readonly action: string;
  /** Exactly that of the rule; null where it has none. */
  readonly category: string | null;
  /** Any text: exports for different purposes do not join. */
  readonly purpose: string;
}

const SCHEME = "scrubjay/1";

type Hkdf = Primitives["hkdf"];

/**
 * The `info` of a subkey: each part as UTF-8 after its length in four bytes, big-endian. A purpose may hold any
 * character, so no separator would tell `("a", "b")` from `("a<separator>b", "")`; lengths do.
 */
export function infoOf(parts: readonly string[]): Uint8Array {
  const encoded = parts.map((part) => new TextEncoder().encode(part));
  const info = new Uint8Array(encoded.reduce((size, { length }) => size + 4 + length, 0));
  const view = new DataView(info.buffer);
  let at = 0;
  for (const part of encoded) {
    view.setUint32(at, part.length);
    info.set(part, at + 4);
    at += 4 + part.length;
  }
  return info;
}

/** `length` bytes for one use. No category is the empty one, which the taxonomy does not have. */
export function subkey(hkdf: Hkdf, key: Uint8Array, { action, category, purpose }: KeyUse, length: number): Uint8Array {
  return hkdf(key, infoOf([SCHEME, action, category ?? "", purpose]), length);
}

const ID_LABEL = "key id";
const ID_BYTES = 8;

/** A key's public name: 16 hexadecimal digits that say nothing of it. Its label is no action's name. */
export function keyIdOf(hkdf: Hkdf, key: Uint8Array): string {
  const bytes = hkdf(key, infoOf([SCHEME, ID_LABEL]), ID_BYTES);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
