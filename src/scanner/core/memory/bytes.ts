// Small readings that every part of the walk makes.
import { NODE } from "../../shared/layout";
import { index, input } from "./buffers";

@inline
export function entryAt(i: u32): u32 {
  return load<u32>(index + ((i as usize) << 2));
}

@inline
export function byteAt(at: u32): u32 {
  return load<u8>(input + at) as u32;
}

@inline
export function flagsOf(node: usize): u32 {
  return load<u32>(node, NODE.FLAGS);
}

@inline
export function addOne(node: usize, field: usize): void {
  store<f64>(node + field, load<f64>(node + field) + 1);
}
