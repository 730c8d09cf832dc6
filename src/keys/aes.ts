/** AES (FIPS 197) by the platform. */
import type { EncryptBlocks } from "../cryptography/block-cipher.ts";
import { builtIn } from "../libraries/built-in.ts";

/**
 * AES in ECB, kept open: half a microsecond a call, whatever its length. `key`: 16, 24 or 32 bytes. Not a way to
 * encrypt anything: the modes of `cryptography/` are made of it.
 */
export function aesBlocks(key: Uint8Array): EncryptBlocks {
  const { createCipheriv } = builtIn("node:crypto");
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return (blocks) => {
    const { buffer, byteOffset, length } = cipher.update(blocks);
    // A plain Uint8Array: what a Buffer calls a slice is no copy.
    return new Uint8Array(buffer, byteOffset, length);
  };
}
