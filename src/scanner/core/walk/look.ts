// Looking ahead: a candidate is a value that filters decide on. Its bytes are held until its last one is there;
// then the walk goes through it knowing which node it is.
//
// For filters that ask whether members are there or equal to strings, one pass over the candidate's own members
// is enough: each watched name contributes a digit to a code (0 absent, 1 some other value, 2… the literals), and
// the code picks the node. All other filters, and candidates with a watched name twice, go to the host.
import { FLAG, WATCHED } from "../../shared/codes";
import { NODE, WATCH } from "../../shared/layout";
import { indexEnd, input } from "../memory/buffers";
import { byteAt, entryAt, flagsOf } from "../memory/bytes";
import { lookUp } from "../memory/dictionary";
import { Place, Run } from "../splices/place";
import { skipSpace } from "./tokens";

/** `seek` has not found the end of the candidate yet. */
export const NOT_YET: u32 = 0xffffffff;

// Where a look that was not finished goes on. `ahead` counts from the candidate's own entry.
let ahead: u32 = 0;
let depth: u32 = 0;
let seen: u32 = 0;
/** What the watches of the candidate that `seek` went through have seen. */
export let watchedCode: u32 = 0;
/** A watched name stands there twice: only the host can say what that means. */
export let isUnclear: bool = false;

export function startLook(): void {
  ahead = 0;
}

export function resetLook(): void {
  ahead = 0;
  depth = 0;
  watchedCode = 0;
  seen = 0;
  isUnclear = false;
}

/**
 * Looks at the string of the candidate's own level whose closing quote is at entry `i`; if it is a watched name, adds
 * what its value is. False if the value is not there yet.
 */
function look(watches: usize, i: u32, end: u32): bool {
  const colon = skipSpace(entryAt(i) + 1, end);
  if (colon >= end) return false;
  if (byteAt(colon) != 0x3a) return true; // a value
  const open = entryAt(i - 1) + 1;
  const watch: usize = lookUp(watches, input + open, entryAt(i) - open);
  if (watch == 0) return true;
  const value = skipSpace(colon + 1, end);
  if (value >= end) return false;
  const literals: usize = load<u32>(watch, WATCH.LITERALS);
  let found: u32 = WATCHED.OTHER;
  if (byteAt(value) == 0x22 && literals != 0) {
    if (i + 2 >= indexEnd) return false;
    found = max(WATCHED.OTHER, lookUp(literals, input + value + 1, entryAt(i + 2) - value - 1));
  }
  const bit = load<u32>(watch, WATCH.BIT);
  if (seen & bit) isUnclear = true;
  seen |= bit;
  watchedCode += found * load<u32>(watch, WATCH.FACTOR);
  return true;
}

/** From the candidate at entry `first`, which is a container, to the position after its end, or NOT_YET. */
export function seek(node: usize, first: u32, end: u32): u32 {
  if (ahead == 0) {
    ahead = 1;
    depth = 1;
    watchedCode = 0;
    seen = 0;
    isUnclear = false;
  }
  const watched = (flagsOf(node) & FLAG.WATCHED) != 0 && byteAt(entryAt(first)) == 0x7b;
  const watches = load<u32>(node, NODE.WATCHES);
  while (first + ahead < indexEnd) {
    const i = first + ahead;
    const at = entryAt(i);
    switch (byteAt(at)) {
      case 0x22: {
        if (i + 1 >= indexEnd) return NOT_YET;
        if (watched && depth == 1 && !look(watches, i + 1, end)) return NOT_YET;
        ahead += 2;
        continue;
      }
      case 0x7b:
      case 0x5b:
        if (++depth + Place.depth > Run.maxDepth) {
          isUnclear = true;
          ahead = 0;
          return at + 1; // too deep: the walk will say so
        }
        break;
      default:
        if (--depth == 0) {
          ahead = 0;
          return at + 1;
        }
    }
    ahead++;
  }
  return NOT_YET;
}
