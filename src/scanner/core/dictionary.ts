// From bytes to a number: the names that a node's children have, the literals that a filter compares with.
// Open addressing; a table is made with room for what it will hold and is grown by its owner.
import { hasBackslash, unescape, unescaped } from "./text";

// A table: count and mask, then slots of four words: hash, text, size (with a flag), value.
const SLOT: usize = 16;
const HEAD: usize = 8;
/** The text holds a backslash: no spelling of it without an escape exists, so a raw match is a false one. */
const ESCAPED_ONLY: u32 = 0x80000000;

@inline
function hash(text: usize, size: u32): u32 {
  let sum: u64 = size as u64;
  let at = text;
  let left = size;
  for (; left >= 8; left -= 8, at += 8) sum = (sum ^ load<u64>(at)) * 0x9e3779b97f4a7c15;
  if (left != 0) sum = (sum ^ (load<u64>(at) & (((1 as u64) << (left << 3)) - 1))) * 0x9e3779b97f4a7c15;
  return ((sum >> 32) ^ (sum >> 15)) as u32;
}

@inline
function same(a: usize, b: usize, size: u32): bool {
  let i: u32 = 0;
  for (; i + 8 <= size; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  const left = size - i;
  if (left == 0) return true;
  return ((load<u64>(a + i) ^ load<u64>(b + i)) & (((1 as u64) << (left << 3)) - 1)) == 0;
}

/** Makes an empty table with room for `count` texts. */
export function newDictionary(count: u32): usize {
  let slots: u32 = 4;
  while (slots < count * 2) slots <<= 1;
  const size = HEAD + (slots as usize) * SLOT;
  const table = heap.alloc(size);
  memory.fill(table, 0, size);
  store<u32>(table, slots - 1, 4);
  return table;
}

@inline
function slotOf(table: usize, sum: u32, text: usize, size: u32): usize {
  const last = load<u32>(table, 4);
  let i = sum & last;
  while (true) {
    const slot = table + HEAD + (i as usize) * SLOT;
    const other = load<u32>(slot, 4);
    if (other == 0) return slot;
    if (load<u32>(slot) == sum && (load<u32>(slot, 8) & ~ESCAPED_ONLY) == size && same(other, text, size)) return slot;
    i = (i + 1) & last;
  }
}

/** Puts a text in or changes its value; returns the table, which is another one if it had to grow. */
export function put(table: usize, text: usize, size: u32, value: u32): usize {
  const count = load<u32>(table) + 1;
  if (count * 2 > load<u32>(table, 4) + 1) table = grow(table, count);
  const slot = slotOf(table, hash(text, size), text, size);
  if (load<u32>(slot, 4) == 0) {
    const copy = heap.alloc(size + 8);
    memory.copy(copy, text, size);
    store<u32>(slot, hash(text, size));
    store<u32>(slot, copy as u32, 4);
    store<u32>(slot, size | (hasBackslash(text, size) ? ESCAPED_ONLY : 0), 8);
    store<u32>(table, count);
  }
  store<u32>(slot, value, 12);
  return table;
}

function grow(table: usize, count: u32): usize {
  const bigger = newDictionary(count * 2);
  const last = load<u32>(table, 4);
  for (let i: u32 = 0; i <= last; i++) {
    const slot = table + HEAD + (i as usize) * SLOT;
    const text = load<u32>(slot, 4);
    if (text == 0) continue;
    const to = slotOf(bigger, load<u32>(slot), text, load<u32>(slot, 8) & ~ESCAPED_ONLY);
    memory.copy(to, slot, SLOT);
  }
  store<u32>(bigger, load<u32>(table));
  heap.free(table);
  return bigger;
}

/** The value of a text that stands in JSON, escapes and all; 0 if the table does not have it. */
@inline
export function lookUp(table: usize, raw: usize, size: u32): u32 {
  const slot = slotOf(table, hash(raw, size), raw, size);
  if (load<u32>(slot, 4) != 0 && (load<u32>(slot, 8) & ESCAPED_ONLY) == 0) return load<u32>(slot, 12);
  return hasBackslash(raw, size) ? lookUpEscaped(table, raw, size) : 0;
}

function lookUpEscaped(table: usize, raw: usize, size: u32): u32 {
  const plain = unescape(raw, size);
  const slot = slotOf(table, hash(unescaped, plain), unescaped, plain);
  return load<u32>(slot, 4) == 0 ? 0 : load<u32>(slot, 12);
}
