// SHA-256 (FIPS 180-4): what a block of 64 bytes makes of a state of eight words. Time depends on sizes alone.

/** Section 4.2.2: the first 32 bits after the point of the cube roots of the first 64 primes. */
export const ROUND_CONSTANTS: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** Section 5.3.3: the same of the square roots of the first eight. */
export const INITIAL: usize = memory.data<u32>([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);

/** A state, in the machine's byte order; also the size of a digest. */
export const STATE: u32 = 32;
export const BLOCK: u32 = 64;

/** After the text come a byte 0x80 and, at the end of a block, its size in bits, as 8 bytes. */
const LEAST_PADDING: u32 = 9;

const schedule: usize = memory.data(256, 16);
const padding: usize = memory.data(128, 16);

@inline
function expanded(at: usize): u32 {
  const far = load<u32>(at - 60);
  const near = load<u32>(at - 8);
  const low = rotr(far, 7) ^ rotr(far, 18) ^ (far >> 3);
  const high = rotr(near, 17) ^ rotr(near, 19) ^ (near >> 10);
  return high + load<u32>(at - 28) + low + load<u32>(at - 64);
}

/** Section 6.2.2. */
export function compress(state: usize, block: usize): void {
  for (let at: usize = 0; at < 64; at += 4) store<u32>(schedule + at, bswap(load<u32>(block + at)));
  for (let at: usize = 64; at < 256; at += 4) store<u32>(schedule + at, expanded(schedule + at));
  let a = load<u32>(state);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  let e = load<u32>(state, 16);
  let f = load<u32>(state, 20);
  let g = load<u32>(state, 24);
  let h = load<u32>(state, 28);
  for (let at: usize = 0; at < 256; at += 4) {
    const choice = (e & f) ^ (~e & g);
    const first =
      h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + choice + load<u32>(ROUND_CONSTANTS + at) + load<u32>(schedule + at);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  store<u32>(state, load<u32>(state) + a);
  store<u32>(state, load<u32>(state, 4) + b, 4);
  store<u32>(state, load<u32>(state, 8) + c, 8);
  store<u32>(state, load<u32>(state, 12) + d, 12);
  store<u32>(state, load<u32>(state, 16) + e, 16);
  store<u32>(state, load<u32>(state, 20) + f, 20);
  store<u32>(state, load<u32>(state, 24) + g, 24);
  store<u32>(state, load<u32>(state, 28) + h, 28);
}

/** Takes in the rest of a text of which the first `before` bytes, whole blocks, are in the state already; pads it. */
export function finishText(state: usize, text: usize, size: u32, before: u32): void {
  let at: u32 = 0;
  for (; at + BLOCK <= size; at += BLOCK) compress(state, text + at);
  const rest = size - at;
  const room: u32 = rest + LEAST_PADDING <= BLOCK ? BLOCK : 2 * BLOCK;
  memory.fill(padding, 0, room);
  memory.copy(padding, text + at, rest);
  store<u8>(padding + rest, 0x80);
  store<u64>(padding + room - 8, bswap(((before as u64) + (size as u64)) << 3));
  compress(state, padding);
  if (room > BLOCK) compress(state, padding + BLOCK);
}

/** Writes a state as a digest: big-endian, STATE bytes. */
export function storeDigest(state: usize, to: usize): void {
  for (let at: usize = 0; at < STATE; at += 4) store<u32>(to + at, bswap(load<u32>(state + at)));
}
