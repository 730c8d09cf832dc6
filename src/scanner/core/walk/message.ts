// A small input that is there as a whole, in few calls: what a service redacts by the thousand. The passes are those of any
// other input; nothing waits for more, so nothing is moved, and no output goes before all is known to be right.
import { FAILURE, FORMATS, MESSAGE, OUTCOME } from "../../shared/codes";
import { inputEnd, outputEnd, reserveInput, setInputEnd } from "../memory/buffers";
import { emit } from "../splices/emit";
import { notedCount } from "../splices/noted";
import { Run } from "../splices/place";
import { dropNeedless, requestCount } from "../splices/requests";
import { endStructure, flaw, indexStructure } from "../structure/structure";
import { reset } from "./reset";
import { Documents } from "./units";
import { endWalk, walk, walkIsWhole } from "./walk";

/** Begins with a new input of at most `size` bytes; returns where to write it. */
export function beginMessage(size: u32): usize {
  reset();
  return reserveInput(size);
}

/** Redacts the input of `size` bytes; returns the size of the output, ASKS if the host has to answer first, or NOT_THIS_WAY: it is wrong, or has too many splices. */
export function message(size: u32): i32 {
  setInputEnd(size);
  indexStructure();
  endStructure();
  endWalk();
  // One walk, and no more: what a walk sets aside for its splices holds only until they are written.
  if (walk() != OUTCOME.MORE || flaw != FAILURE.NONE || !walkIsWhole()) return MESSAGE.NOT_THIS_WAY;
  if (Documents.count == 0 && Run.format != FORMATS.ndjson) return MESSAGE.NOT_THIS_WAY;
  // In a longer input a text may stand so far from the end of its record that it does not wait to see.
  if (notedCount == 0 && size <= Run.largest) dropNeedless();
  return requestCount != 0 || notedCount != 0 ? MESSAGE.ASKS : finishMessage();
}

/** The host has answered; returns the size of the output. */
export function finishMessage(): i32 {
  emit(0, inputEnd);
  return outputEnd as i32;
}
