/** What keys are worked with, whoever has it: the platform or a library. */
import type { EncryptBlocks } from "../cryptography/block-cipher.ts";

export type Mac = (text: Uint8Array) => Uint8Array;

export interface Primitives {
  /**
   * AES (FIPS 197) in ECB. `key`: 16, 24 or 32 bytes. Not a way to encrypt anything: the modes of `cryptography/` are made of it.
   */
  aes(key: Uint8Array): EncryptBlocks;
  /** HMAC-SHA-256 (RFC 2104, FIPS 180-4). */
  hmac(key: Uint8Array): Mac;
  /** HKDF (RFC 5869) with SHA-256: `length` bytes, at most 8160, without salt. */
  hkdf(key: Uint8Array, info: Uint8Array, length: number): Uint8Array;
}
