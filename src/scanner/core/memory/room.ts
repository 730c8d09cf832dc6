/** The allocator has the size of a block in the word before it; the two lowest bits mean something else. */
const SIZE_MASK: u32 = ~3;

/**
 * A block of at least `size` bytes with what `block` held; 0 stands for no block yet. `heap.realloc` does no more here: what
 * grows is hardly ever the last block, and it is six times the code.
 */
export function resized(block: usize, size: usize): usize {
  const other = heap.alloc(size);
  if (block == 0) return other;
  const held = (load<u32>(block - sizeof<u32>()) & SIZE_MASK) as usize;
  memory.copy(other, block, min(held, size));
  heap.free(block);
  return other;
}
