// Leads: what stands in front of a member's value, from the end of the value before it (or the bracket) on: a comma, the key,
// the colon, white space. Records tend to be alike, down to their blanks: where the same bytes come at the same place as the
// last time, they mean the same, and nobody has to read them.
import { FORMATS } from "../../shared/codes";
import { NODE } from "../../shared/layout";
import { input } from "../memory/buffers";
import { byteAt } from "../memory/bytes";
import { lookUp } from "../memory/dictionary";
import { Run } from "../splices/place";
import { skipSpace } from "./tokens";

/** Longer leads are read each time. */
const LONGEST: u32 = 32;

/** So many bytes after a guess stands the one before it. */
const GUESS_BEFORE: usize = NODE.EARLIER_NEXT - NODE.NEXT;

// The form of a lead, with its size: where it may stand.
const SIZE: u32 = 0xff;
const FIRST: u32 = 0x100;
const LATER: u32 = 0x200;
/** It holds a line break, which is no white space inside of a record of NDJSON. */
const BROKEN: u32 = 0x400;

/** From LONGEST - `size` on: bits for so many bytes, then none. */
const masks: usize = memory.data<u64>([-1, -1, -1, -1, 0, 0, 0, 0]);

/** What forms of leads are compared by: two forms of different bits are no match. */
@inline
export function formMask(): u32 {
  return Run.format == FORMATS.ndjson ? FIRST | LATER | BROKEN : FIRST | LATER;
}

@inline
export function sizeOfLead(child: usize): u32 {
  return load<u32>(child, NODE.LEAD_FORM) & SIZE;
}

/** The bytes from `at` on that are not those of the lead. */
@inline
function differing(child: usize, at: usize, mask: usize, offset: usize): v128 {
  return v128.and(v128.xor(v128.load(at + offset), v128.load(child + offset, NODE.LEAD)), v128.load(mask + offset));
}

/** The child that the guess names, if its lead stands at `at`; 0: it does not. Where nothing is guessed, the child is 0: all is 0 there, and 0 is no form. */
@inline
export function foreseen(guess: usize, at: usize, first: bool, forms: u32): usize {
  const child: usize = load<u32>(guess);
  const form = load<u32>(child, NODE.LEAD_FORM);
  if ((form & forms) != (first ? FIRST : LATER)) return 0;
  const mask = masks + (LONGEST - (form & SIZE)) as usize;
  return v128.any_true(v128.or(differing(child, at, mask, 0), differing(child, at, mask, 16))) ? 0 : child;
}

/** Where the value of the member begins that `memberAt` found. */
export let valueAt: u32 = 0;

export function resetLeads(): void {
  valueAt = 0;
}

/** The child for the member whose lead begins at `after`, and its key at the entry at `entry`; 0 where it is not known, or no colon stands right after it. */
export function memberAt(node: usize, guess: usize, entry: usize, after: u32, first: bool): usize {
  const earlier = foreseen(guess + GUESS_BEFORE, input + after, first, formMask());
  if (earlier != 0) {
    valueAt = after + sizeOfLead(earlier);
    return earlier;
  }
  const open = load<u32>(entry);
  const close = load<u32>(entry, 4);
  if (byteAt(open) != 0x22 || byteAt(close + 1) != 0x3a) return 0;
  const child: usize = lookUp(load<u32>(node, NODE.NAMES), input + open + 1, close - open - 1);
  valueAt = skipSpace(close + 2, load<u32>(entry, 8));
  // A name says which member it is in one object only.
  const isNext = guess != node + NODE.FIRST;
  if (load<u32>(child, NODE.ALONE) != 0 && (!isNext || load<u32>(guess - NODE.NEXT, NODE.ALONE) != 0)) {
    store<u32>(guess, load<u32>(guess), GUESS_BEFORE);
    store<u32>(guess, child as u32);
    learn(child, input + after, valueAt - after, first);
  }
  return child;
}

/** The member at `child` has the lead of `size` bytes at `at`. */
function learn(child: usize, at: usize, size: u32, first: bool): void {
  if (size > LONGEST) return;
  let form = size | (first ? FIRST : LATER);
  for (let i: u32 = 0; i < size; i++) if (load<u8>(at + i) == 0x0a) form |= BROKEN;
  store<u32>(child, form, NODE.LEAD_FORM);
  v128.store(child, v128.load(at), NODE.LEAD);
  v128.store(child, v128.load(at, 16), NODE.LEAD + 16);
}
