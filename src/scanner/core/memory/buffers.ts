// The buffers that a scan works in. Positions are 32-bit offsets into `input`; everything before `position`
// has been decided and may be forgotten, everything from `position` to `inputEnd` is still needed.
//
// The room `memory` holds bytes and tables of names, and reads and writes them. It may not know what JSON means beyond escapes.

import { resized } from "./room";

/** Bytes that may be read past the last one: whole SIMD blocks and 8-byte loads run over the end. */
const SLACK: u32 = 128;

export let input: usize = 0;
export let inputEnd: u32 = 0;
let inputRoom: u32 = 0;

/** The structural index: positions of quotes, brackets, and of non-ASCII bytes outside strings. */
export let index: usize = 0;
export let indexEnd: u32 = 0;
let indexRoom: u32 = 0;

export let output: usize = 0;
export let outputEnd: u32 = 0;
let outputRoom: u32 = 0;

function grown(room: u32, need: u32): u32 {
  return max(need, room + (room >> 1)) + SLACK;
}

/** Makes room for `size` more bytes of input; returns where to write them. */
export function reserveInput(size: u32): usize {
  const need = inputEnd + size + SLACK;
  if (need > inputRoom) {
    inputRoom = grown(inputRoom, need);
    input = resized(input, inputRoom);
  }
  const entries = indexEnd + size + 64;
  if (entries > indexRoom) {
    indexRoom = grown(indexRoom, entries);
    index = resized(index, (indexRoom as usize) << 2);
  }
  return input + inputEnd;
}

export function setInputEnd(end: u32): void {
  inputEnd = end;
}

export function setIndexEnd(end: u32): void {
  indexEnd = end;
}

/** Makes room for `size` more bytes of output; returns where to write them. */
export function reserveOutput(size: u32): usize {
  const need = outputEnd + size;
  if (need > outputRoom) {
    outputRoom = grown(outputRoom, need);
    output = resized(output, outputRoom);
  }
  return output + outputEnd;
}

export function setOutputEnd(end: u32): void {
  outputEnd = end;
}

export function resetBuffers(): void {
  inputEnd = 0;
  indexEnd = 0;
  outputEnd = 0;
}

/** Forgets the first `size` bytes of output: the caller has them. */
export function consumeOutput(size: u32): void {
  if (size < outputEnd) memory.copy(output, output + size, outputEnd - size);
  outputEnd -= size;
}

/** Moves the input from `from` on to the front of its buffer, and the index entries from `entry` on with it. */
export function forget(from: u32, entry: u32): void {
  memory.copy(input, input + from, inputEnd - from);
  inputEnd -= from;
  const left = indexEnd - entry;
  const source = index + ((entry as usize) << 2);
  for (let i: u32 = 0; i < left; i++) {
    const at = (i as usize) << 2;
    store<u32>(index + at, load<u32>(source + at) - from);
  }
  indexEnd = left;
}
