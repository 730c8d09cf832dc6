/** HMAC-SHA-256 (RFC 2104, FIPS 180-4) by the platform. */
import { counted } from "../errors/counted.ts";
import { UsageError } from "../errors/errors.ts";
import { builtIn } from "../libraries/built-in.ts";

export type Mac = (text: Uint8Array) => Uint8Array;

/** RFC 2104, section 3: a key should be as long as the hash. A shorter one may be guessed. */
export const SHORTEST_KEY = 32;

/**
 * The keyed hash of a run. A key given as a string is its UTF-8.
 *
 * @throws UsageError `short-key` below 32 bytes.
 */
export function macOf(key: string | Uint8Array): Mac {
  const bytes = typeof key === "string" ? new TextEncoder().encode(key) : key;
  if (bytes.length < SHORTEST_KEY) {
    throw new UsageError(
      "short-key",
      `the key has ${counted(bytes.length, "byte")}; it needs at least ${SHORTEST_KEY}`,
    );
  }
  // Loaded only by runs that have a key: the import costs start-up time.
  const { createHmac } = builtIn("node:crypto");
  return (text) => createHmac("sha256", bytes).update(text).digest();
}
