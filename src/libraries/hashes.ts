/** SHA-256, HMAC and HKDF without the platform. As bundlers take them; lazy/hashes.ts is what Node takes. */
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

const LIBRARY = { hkdf, hmac, sha256 };

export function hashes(): typeof LIBRARY {
  return LIBRARY;
}
