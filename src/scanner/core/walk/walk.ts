// Second pass: along the structural index, with the strict grammar of RFC 8259, from node to node. This is the hardest part
// of the core, so it is explained here, once.
//
// THE INDEX. The first pass (../structure) leaves a list of positions: of every quote that opens or closes a string, of every
// bracket outside of strings, and of some bytes that are wrong wherever they stand outside of strings: those that are not ASCII,
// and the few that its comparison does not tell from brackets. Commas,
// colons, white space, numbers and literals are not in it: they can only stand between two entries, where the walk meets
// them anyway. Inside of strings there is nothing to read: the two quotes of a string are neighbours in the index, however
// long it is, and what may not stand in a string has been found by then (the flaw: the walk goes no further than it).
//
// UNITS. The walk goes forward by units: an opening bracket, with the key before it if it has one; a member or an element
// whose value is a scalar; a closing bracket. A comma is a unit by itself, or the beginning of the next one. `Place.position`
// is the end of the last whole unit, `Place.entry` the first entry after it, and `Place.expect` says what may come next.
// Take this input, of which 20 bytes have come so far, and rules that replace `$.a[*].p` with "[P]" in records `$.a[*]`:
//
//     {"a":[{"id":7,"p":"x | yz"},{"p":"w"}]}
//     0    5    10  14  18       (the stroke is the cut; it and the blanks around it are no bytes of the input)
//
//     index   0 { 1 " 3 " 5 [ 6 { 7 " 10 " 14 " 16 " 18 "
//     units   {   "a":[   {   "id":7   ,     and then "p":"x is not whole
//
// For a member the walk reads two entries, the quotes of the key. One look into the dictionary of the container's node leads
// to the child's node. The byte after the colon says what the value is: a string takes two more entries, a bracket one, a
// number or literal none. The key `id` leads to a node without an action, so nothing happens but a count. A node with an
// action gets a splice: the range of the value, and the text that stands there instead. The walk itself copies nothing.
//
// CUTS. The value of `p` has an opening quote, at 18, and no closing one. So the unit is left alone: position stays at 14,
// entry at that of the quote at 14, and nothing of the unit has been noted. When more has come, the same step runs again from
// 14 and finds the quote at 22. Each step first makes sure that all of its unit is there, and only then notes, counts, moves.
// That is why nothing is decided twice, and why the outcome cannot depend on where the input is cut: a cut only decides how
// often a step begins in vain. Two things remember how far they were read, so that many cuts do not cost many readings: the
// open number (tokens.ts) and the look ahead at a candidate (look.ts). They keep what was seen, never what was decided.
//
// LONG VALUES. A string, number or key past a bound (Run.longAt, or Run.largest where an action needs its bytes) is not held
// until its end has come. What becomes of it is decided at its first part, by what holds for values too large to examine; the
// states IN_STRING, IN_NUMBER and IN_KEY say that the walk is inside of it. If it is replaced, the first part has the splice
// with the text, and all that follows is deleted walk by walk (Values.dropping), so that no byte of it comes out between.
//
// CANDIDATES. Where a filter decides (`$.tags[?@.name == 'x']`), the value's node is a candidate: which node it is cannot be
// said before its end, since a member that the filter asks for may come last. So a candidate is held like a unit, however
// many units are in it: `resolve` looks ahead along the index to its end. For filters that ask whether members exist or equal
// strings the look ahead counts up a code that picks the node; all others are judged by the host on the bytes. Then the walk
// goes in with the node that it turned out to be, and every decision inside is a plain one. A candidate too large to be held is
// presumed: a rule takes it, a keep does not.
//
// RUN-THROUGH. `runThrough` (run-through.ts) does the common case with its state in locals: units that are whole, of nodes that
// ask for little. It makes every check that the steps make and does nothing that they would not do; at anything else it
// puts its state back, at the end of the last unit that it took, and the steps go on. It may be left out: only time changes.
//
// LEADS. In it a member is known by its lead (lead.ts): the bytes between the end of the value before it and its own value, in
// the example `,"id":`. Each node guesses which member comes after it (and, if that is wrong, which other one), and keeps the lead
// that it had last. If the same bytes stand there again, they have been read before: comma, key and colon are right, the child is
// known, and the value begins right after them.
//
// REMOVAL. Where members may be removed (FLAG.MAY_REMOVE), a comma belongs to the unit after it: which of the commas around a
// removed member has to go shows only when the next member, or the end of the container, has come. So the comma at 13 would
// not be a unit by itself: if `"p":"x` is not whole, the comma is put back, and position stays at 13 (`stepWithComma`).
// ../splices/removal.ts has the rest. A container that is removed or becomes null is still walked to its end, for its grammar.
//
// OUTPUT. After each walk the host answers the requests (splices whose texts it supplies), and the input up to position is
// written to the output with the splices in their places. But in an open record nothing is released: in the example the host
// may hand out `{"a":[` after the first slice, up to where the record begins, at 6. The record itself waits for its `}`, since
// a wrong record must leave nothing behind; so does a candidate, since what was read of it ahead holds only if all of it is
// JSON; so does a line of NDJSON that may still be wrong. All three wait for at most Run.largest bytes of output.
import { FORMATS, NONE, OUTCOME } from "../../shared/codes";
import { forget, inputEnd } from "../memory/buffers";
import { finishHashes } from "../splices/hash";
import { Expect, Place, Run } from "../splices/place";
import { lineFrom, shiftRecords } from "../splices/records";
import { deleteTo, shiftRemoval } from "../splices/removal";
import { shiftSplices, spliceCount, waitingSplices } from "../splices/splices";
import { shiftStructure, walkableEnd } from "../structure/structure";
import { deleteNulledTo, shiftTaken } from "./containers";
import { runThrough } from "./run-through";
import { step } from "./steps";
import { marking } from "../splices/marks";
import { stopsAtSplices } from "../splices/stops";
import { shiftNumber } from "./tokens";
import { dropTo, Values } from "./values";

/** Past so many splices the output is taken first. */
const MANY_SPLICES: u32 = 1 << 15;

export function startWalk(root: usize, format: u32, maxDepth: u32): void {
  Run.root = root;
  Run.format = format;
  Run.maxDepth = maxDepth;
}

export function setSizes(largest: u32, longValue: u32, longKey: u32): void {
  Run.largest = largest;
  Run.longAt = min(longValue, largest);
  Run.longKeyAt = longKey;
}

/** All that can come has come. */
export function endWalk(): void {
  Place.ended = true;
}

/** Whether the data may end here. */
export function walkIsWhole(): bool {
  return Place.expect == Expect.DOCUMENT && Place.position == inputEnd;
}

/** Where the line of NDJSON begins that may still be wrong; NONE: there is none. */
export function heldLine(): u32 {
  return Run.format != FORMATS.ndjson || (Place.ended && walkIsWhole()) ? NONE : lineFrom;
}

/** Forgets what has been walked and emitted, up to `emittedTo`, once that is cheaper than to go on after it. */
export function forgetWalked(emittedTo: u32): u32 {
  const by = min(Place.position, emittedTo);
  if (by == 0 || inputEnd - by > by) return 0;
  shiftStructure(by);
  forget(by, Place.entry);
  shiftRemoval(by);
  shiftRecords(by);
  Place.entry = 0;
  Place.position -= by;
  shiftSplices(by);
  shiftTaken(by);
  shiftNumber(by);
  Values.droppedFrom -= by;
  return by;
}

/** Walks what has been indexed. */
export function walk(): u32 {
  const end = walkableEnd();
  let outcome: u32 = OUTCOME.MORE;
  while (outcome == OUTCOME.MORE) {
    const from = Place.position;
    const expected = Place.expect;
    if (Place.depth != 0 && Place.expect <= Expect.ELEMENT_OR_END && !stopsAtSplices && !marking) runThrough(end);
    outcome = step(end);
    if (Place.position == from && Place.expect == expected) break;
    if (outcome == OUTCOME.MORE && spliceCount - waitingSplices >= (stopsAtSplices ? 1 : MANY_SPLICES)) outcome = OUTCOME.FULL;
  }
  finishHashes();
  dropTo(Place.position);
  deleteNulledTo(Place.position);
  deleteTo(Place.position);
  return outcome;
}
