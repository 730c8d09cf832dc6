/** A block of at least `size` bytes with what `block` held; 0 stands for no block yet. */
export function resized(block: usize, size: usize): usize {
  return block == 0 ? heap.alloc(size) : heap.realloc(block, size);
}
