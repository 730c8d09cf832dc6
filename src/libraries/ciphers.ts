/** AES without the platform. As bundlers take it; lazy/ciphers.ts is what Node takes. */
import { unsafe } from "@noble/ciphers/aes.js";

const { expandKeyLE, encryptBlock } = unsafe;
const LIBRARY = { expandKeyLE, encryptBlock };

export function ciphers(): typeof LIBRARY {
  return LIBRARY;
}
