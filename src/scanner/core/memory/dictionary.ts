// From bytes to a number: the names that a node's children have, the literals that a filter compares with.
// Open addressing; the first and last eight bytes stand in the slot, so that a short text is found in one look.
import { TEXT, TEXT_SLACK } from "../../shared/layout";
import { hasBackslash, unescape, unescaped } from "./text";

// A table: count and mask, then slots.
const HEAD: usize = 8;
namespace Slot {
  export const FIRST: usize = 0;
  export const LAST: usize = 8;
  export const SIZE: usize = 16;
  /** 0 in an empty slot. */
  export const TEXT: usize = 20;
  export const VALUE: usize = 24;
  export const HASH: usize = 28;
  export const BYTES: usize = 32;
}
/** With the size: the text holds a backslash, so no spelling of it without an escape exists. */
const ESCAPED_ONLY: u32 = 0x80000000;

const PRIME: u64 = 0x9e3779b97f4a7c15;

/** The first eight bytes; with zeros after where there are fewer. */
@inline
function firstOf(text: usize, size: u32): u64 {
  const word = load<u64>(text);
  return size >= 8 ? word : word & (((1 as u64) << (size << 3)) - 1);
}

/** The last eight bytes; 0 where the first ones are all. */
@inline
function lastOf(text: usize, size: u32): u64 {
  return size > 8 ? load<u64>(text + size - 8) : 0;
}

@inline
function hash(text: usize, size: u32): u32 {
  let sum = (firstOf(text, size) ^ (size as u64)) * PRIME;
  sum = (sum ^ (sum >> 29) ^ lastOf(text, size)) * PRIME;
  for (let i: u32 = 8; i + 8 < size; i += 8) sum = (sum ^ (sum >> 31) ^ load<u64>(text + i)) * PRIME;
  return (sum >> 32) as u32;
}

/** Whether what lies between the first and the last eight bytes is the same. */
@inline
function sameInside(a: usize, b: usize, size: u32): bool {
  for (let i: u32 = 8; i + 8 < size; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  return true;
}

/** Makes an empty table with room for `count` texts. */
export function newDictionary(count: u32): usize {
  let slots: u32 = 4;
  while (slots < count * 2) slots <<= 1;
  const size = HEAD + (slots as usize) * Slot.BYTES;
  const table = heap.alloc(size);
  memory.fill(table, 0, size);
  store<u32>(table, slots - 1, 4);
  return table;
}

/** The slot that has the text, or the empty one where it would go. */
@inline
function slotOf(table: usize, sum: u32, text: usize, size: u32): usize {
  const last = load<u32>(table, 4);
  const first = firstOf(text, size);
  const end = lastOf(text, size);
  let i = sum & last;
  while (true) {
    const slot = table + HEAD + (i as usize) * Slot.BYTES;
    const other = load<u32>(slot, Slot.TEXT);
    if (other == 0) return slot;
    if (
      load<u64>(slot, Slot.FIRST) == first &&
      load<u64>(slot, Slot.LAST) == end &&
      (load<u32>(slot, Slot.SIZE) & ~ESCAPED_ONLY) == size &&
      sameInside(other, text, size)
    ) {
      return slot;
    }
    i = (i + 1) & last;
  }
}

/** The same where it may take longer: it stands once, where the other one is copied to all that call it. */
function slotFor(table: usize, sum: u32, text: usize, size: u32): usize {
  return slotOf(table, sum, text, size);
}

/** The hash of a text, as above. */
function hashFor(text: usize, size: u32): u32 {
  return hash(text, size);
}

/** Puts a text in or changes its value; returns the table, which is another one if it had to grow. */
export function put(table: usize, text: usize, size: u32, value: u32): usize {
  const count = load<u32>(table) + 1;
  if (count * 2 > load<u32>(table, 4) + 1) table = grow(table, count);
  const sum = hashFor(text, size);
  const slot = slotFor(table, sum, text, size);
  if (load<u32>(slot, Slot.TEXT) == 0) {
    const copy = heap.alloc(size + TEXT_SLACK);
    memory.copy(copy, text, size);
    store<u64>(slot, firstOf(text, size), Slot.FIRST);
    store<u64>(slot, lastOf(text, size), Slot.LAST);
    store<u32>(slot, size | (hasBackslash(text, size) ? ESCAPED_ONLY : 0), Slot.SIZE);
    store<u32>(slot, copy as u32, Slot.TEXT);
    store<u32>(slot, sum, Slot.HASH);
    store<u32>(table, count);
  }
  store<u32>(slot, value, Slot.VALUE);
  return table;
}

function grow(table: usize, count: u32): usize {
  const bigger = newDictionary(count * 2);
  const last = load<u32>(table, 4);
  for (let i: u32 = 0; i <= last; i++) {
    const slot = table + HEAD + (i as usize) * Slot.BYTES;
    const text = load<u32>(slot, Slot.TEXT);
    if (text == 0) continue;
    const to = slotFor(bigger, load<u32>(slot, Slot.HASH), text, load<u32>(slot, Slot.SIZE) & ~ESCAPED_ONLY);
    memory.copy(to, slot, Slot.BYTES);
  }
  store<u32>(bigger, load<u32>(table));
  heap.free(table);
  return bigger;
}

/** The value of a text that stands in JSON, escapes and all; 0 if the table does not have it. */
export function lookUp(table: usize, raw: usize, size: u32): u32 {
  const slot = slotOf(table, hash(raw, size), raw, size);
  if (load<u32>(slot, Slot.TEXT) != 0 && (load<u32>(slot, Slot.SIZE) & ESCAPED_ONLY) == 0) {
    return load<u32>(slot, Slot.VALUE);
  }
  return hasBackslash(raw, size) ? lookUpEscaped(table, raw, size) : 0;
}

function lookUpEscaped(table: usize, raw: usize, size: u32): u32 {
  const plain = unescape(raw, size);
  const slot = slotFor(table, hashFor(unescaped, plain), unescaped, plain);
  return load<u32>(slot, Slot.TEXT) == 0 ? 0 : load<u32>(slot, Slot.VALUE);
}
