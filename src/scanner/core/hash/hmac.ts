// The room `hash` digests texts under keys, one or four at a time; it may not know where they come from or go to.
//
// HMAC-SHA-256 (RFC 2104): what depends on the key alone is computed once, so that a short text costs two blocks.
import { BLOCK, compress, finishText, INITIAL, STATE, storeDigest } from "./sha256";

/** Byte offsets into pads: the states after the key's inner and outer block. */
export namespace Pads {
  export const INNER: usize = 0;
  export const OUTER: usize = 32;
  export const SIZE: usize = 64;
}

const keyBlock: usize = memory.data(64, 16);
const state: usize = memory.data(32, 16);
const digest: usize = memory.data(32, 16);

function begin(pad: usize, byte: u8): void {
  for (let i: usize = 0; i < BLOCK; i++) store<u8>(keyBlock + i, load<u8>(keyBlock + i) ^ byte);
  memory.copy(pad, INITIAL, STATE);
  compress(pad, keyBlock);
  for (let i: usize = 0; i < BLOCK; i++) store<u8>(keyBlock + i, load<u8>(keyBlock + i) ^ byte);
}

/** The pads of a key of any size, for the whole run. */
export function newPads(key: usize, size: u32): usize {
  memory.fill(keyBlock, 0, BLOCK);
  if (size <= BLOCK) memory.copy(keyBlock, key, size);
  else {
    memory.copy(state, INITIAL, STATE);
    finishText(state, key, size, 0);
    storeDigest(state, keyBlock);
  }
  const pads = heap.alloc(Pads.SIZE);
  begin(pads + Pads.INNER, 0x36);
  begin(pads + Pads.OUTER, 0x5c);
  memory.fill(keyBlock, 0, BLOCK);
  return pads;
}

/** Writes the 32 bytes of the text's HMAC to `out`. */
export function hmac(pads: usize, text: usize, size: u32, out: usize): void {
  memory.copy(state, pads + Pads.INNER, STATE);
  finishText(state, text, size, BLOCK);
  storeDigest(state, digest);
  memory.copy(state, pads + Pads.OUTER, STATE);
  finishText(state, digest, STATE, BLOCK);
  storeDigest(state, out);
}
