// The output: the input as it was, with the texts of the splices in their places.
import { SPLICE } from "../../shared/layout";
import { input, output, reserveOutput, setOutputEnd } from "../memory/buffers";
import { emitted, noteEmitted, spliceAt, spliceCount } from "./splices";

/** Past this many bytes the built-in copy, which is a call, is the faster one. */
const LARGE: u32 = 512;
/** `copy` may write so many bytes too many. */
const OVERRUN: u32 = 16;

@inline
function copy(to: usize, from: usize, size: u32): usize {
  if (size > LARGE) memory.copy(to, from, size);
  else for (let i: u32 = 0; i < size; i += 16) v128.store(to + i, v128.load(from + i));
  return to + size;
}

/** Writes the input from `from` to `to`, changed by the splices that lie there. */
export function emit(from: u32, to: u32): void {
  let size = to - from;
  let end = emitted;
  for (; end < spliceCount; end++) {
    const at = spliceAt(end);
    if (load<u32>(at, SPLICE.START) >= to) break;
    size += load<u32>(at, SPLICE.TEXT_SIZE);
  }
  let out = reserveOutput(size + OVERRUN);
  let position = from;
  for (let i = emitted; i < end; i++) {
    const at = spliceAt(i);
    const start = load<u32>(at, SPLICE.START);
    out = copy(out, input + position, start - position);
    out = copy(out, load<u32>(at, SPLICE.TEXT), load<u32>(at, SPLICE.TEXT_SIZE));
    position = load<u32>(at, SPLICE.END);
  }
  noteEmitted(end);
  out = copy(out, input + position, to - position);
  setOutputEnd((out - output) as u32);
}
