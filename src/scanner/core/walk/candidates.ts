// Candidates: values that filters decide on. A candidate is held until its end is there.
import { FAILURE, FLAG } from "../../shared/codes";
import { NODE } from "../../shared/layout";
import { indexEnd, input } from "../memory/buffers";
import { byteAt, entryAt, flagsOf } from "../memory/bytes";
import { Place, Run, Unit } from "../splices/place";
import { fail } from "../structure/failure";
import { flaw } from "../structure/structure";
import { isUnclear, NOT_YET, seek, startLook, watchedCode } from "./look";
import { askJudge, askPresume, askVariant } from "./questions";
import { failureAt, literalEnd, mismatch, numberIsWhole, readNumberAt } from "./tokens";

/** Which node the candidate at `at` is; 0 if its end is not there yet, or if it is wrong. */
export function resolve(candidate: usize, at: u32, end: u32): usize {
  const watched = (flagsOf(candidate) & FLAG.WATCHED) != 0;
  if (watched && byteAt(at) != 0x7b) return variant(candidate, 0);
  const after = candidateEnd(candidate, at, end);
  if (after == 0) return 0;
  // The walk does not go into a literal by parts: it would come back, and ask again.
  const isLiteral = byteAt(at) == 0x74 || byteAt(at) == 0x66 || byteAt(at) == 0x6e;
  const quotes: u32 = byteAt(at) != 0x22 ? 0 : after == NOT_YET ? 1 : 2;
  const size = (after == NOT_YET ? end : after) - at - quotes;
  if (size > Run.largest && !(isLiteral && after == NOT_YET)) {
    startLook();
    return askPresume(candidate);
  }
  if (after == NOT_YET) {
    if (!Place.ended && flaw == FAILURE.NONE) return 0;
    // It will never end. The walk goes into it to find the first thing that is wrong.
    startLook();
    return askJudge(candidate, input + at, 0);
  }
  if (watched && !isUnclear) return variant(candidate, watchedCode);
  return askJudge(candidate, input + at, after - at);
}

function variant(candidate: usize, code: u32): usize {
  const variants: usize = load<u32>(candidate, NODE.VARIANTS);
  const known: usize = load<u32>(variants + ((code as usize) << 2));
  return known != 0 ? known : askVariant(candidate, code);
}

/** The position after the candidate, NOT_YET, or 0 if it is not a value. */
function candidateEnd(candidate: usize, at: u32, end: u32): u32 {
  const byte = byteAt(at);
  if ((byte | 0x20) == 0x7b) return seek(candidate, Unit.valueEntry, end);
  if (byte == 0x22) return Unit.valueEntry + 1 < indexEnd ? entryAt(Unit.valueEntry + 1) + 1 : NOT_YET;
  if (byte == 0x2d || byte - 0x30 < 10) {
    const after = readNumberAt(at, end);
    if (after >= end && !(Place.ended && numberIsWhole())) return NOT_YET;
    return numberIsWhole() ? after : refused(FAILURE.BAD_NUMBER, after);
  }
  if (byte != 0x74 && byte != 0x66 && byte != 0x6e) return refused(failureAt(at), at);
  const after = mismatch(at, end);
  if (after == literalEnd(at)) return after;
  return after >= end ? NOT_YET : refused(FAILURE.BAD_LITERAL, after);
}

function refused(code: u32, at: u32): u32 {
  fail(code, at);
  return 0;
}
