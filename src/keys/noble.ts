/** Ciphers and hashes where the platform has none that answer at once: browsers promise theirs for later. */

import { BLOCK_SIZE } from "../cryptography/block-cipher.ts";
import { ciphers } from "../libraries/ciphers.ts";
import { hashes } from "../libraries/hashes.ts";
import type { Primitives } from "./primitives.ts";

export const NOBLE: Primitives = {
  aes: (key) => {
    const { expandKeyLE, encryptBlock } = ciphers();
    const expanded = expandKeyLE(key);
    return (blocks) => {
      const encrypted = blocks.slice();
      for (let at = 0; at < encrypted.length; at += BLOCK_SIZE) {
        encryptBlock(expanded, encrypted.subarray(at, at + BLOCK_SIZE));
      }
      return encrypted;
    };
  },
  hmac: (key) => {
    const { hmac, sha256 } = hashes();
    const begun = hmac.create(sha256, key);
    return (text) => begun.clone().update(text).digest();
  },
  hkdf: (key, info, length) => {
    const { hkdf, sha256 } = hashes();
    return hkdf(sha256, key, undefined, info, length);
  },
};
