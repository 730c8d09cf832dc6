// Rows of several numbers with a blank between each two, as lists have them: each is found where it surely is one by itself, and no
// number goes on from one to the next. Nothing else may stand between them; what follows may hold nothing.
import { DETECTS, FOUND, HIT_GRADE, LOOK } from "../../../shared/text";
import { Looks } from "../looks";
import { BARE, VALID, validRow } from "../plans";
import { addSpan } from "../spans";
import { saidBefore } from "../words/said";
import { Word } from "../words/trie";
import { areOctets } from "./addresses";
import { isFreeAfter, mayBeAmount, mayBeCounted } from "./after";
import { hasPlusBefore, isFreeBefore, mayBeMarked, mayBeOther } from "./before";
import { isNine, mayBeNine, mayHoldLongFrom } from "./cards";
import { isGlued, LONGEST, said } from "./glued";
import { before, endOf, endRowWith, gapAfter, readRow, Row, startOf, values } from "./groups";
import { isDottedHex, longRow } from "./long";
import { isStamp, isWrittenPlainly, mayBeOdd } from "./phones";

const BLANK: u32 = 0x20;
const DASH: u32 = 0x2d;
const DOT: u32 = 0x2e;
const FEWEST_DIGITS: u32 = 7;

/** What the row comes to that begins at `at`: LOOK; nothing is said of a row that does not begin with such a number. */
export function partedRow(start: usize, at: usize): u32 {
  if ((Looks.detects & DETECTS.PHONE) == 0 || Word.named != 0) return LOOK.NOTHING;
  readRow(at);
  let last = lastOfOne();
  if (last + 1 == Row.count || !isOne(last)) return LOOK.NOTHING;
  if (!isPlainBefore(start, at)) return LOOK.ASK;
  for (;;) {
    const from = startOf(0);
    const isWhole = last + 1 == Row.count;
    if ((isWhole && Row.isLong) || holdsOther(last)) return LOOK.ASK;
    endRowWith(last);
    if (!isWrittenPlainly() || mayBeOdd()) return LOOK.ASK;
    addSpan(from, Row.end, FOUND.PHONE | ((last == 0 ? HIT_GRADE.BARE : HIT_GRADE.WRITTEN) << HIT_GRADE.SHIFT));
    if (isWhole) break;
    if (gapAfter(last) != BLANK) return LOOK.ASK;
    const next = startOf(last + 1);
    readRow(next);
    last = lastOfOne();
    // What follows the numbers may be nothing.
    if (!isOne(last)) return longRow(start, next) == LOOK.NOTHING ? LOOK.FOUND : LOOK.ASK;
  }
  return isFreeAfter(Row.end) && !mayBeAmount(Row.end) && !mayBeCounted(Row.end) ? LOOK.FOUND : LOOK.ASK;
}

/** The last group that hangs on the first without a blank. */
function lastOfOne(): u32 {
  let last: u32 = 0;
  while (last + 1 < Row.count && (gapAfter(last) == DASH || gapAfter(last) == DOT)) last++;
  return last;
}

/** Whether the groups up to the one at `last` are a number by themselves, and those with more groups are none. */
function isOne(last: u32): bool {
  const size = before(last + 1);
  if (size < FEWEST_DIGITS || size > LONGEST) return false;
  validRow(values, min(Row.digits, LONGEST), said);
  if ((load<u8>(said + size) & BARE) == 0 || (last == 0 && isStamp(0))) return false;
  for (let i = last + 1; i < Row.count; i++) {
    const more = before(i + 1);
    if (more > LONGEST) break;
    if ((load<u8>(said + more) & VALID) != 0) return false;
  }
  return true;
}

/** Whether nothing stands in front of the first that says what it is, or belongs to it. */
function isPlainBefore(start: usize, at: usize): bool {
  if (hasPlusBefore(at) || mayBeMarked(at) || !isFreeBefore(at) || mayBeOther(at)) return false;
  Word.isUnsure = false;
  return saidBefore(start, at) == 0 && !Word.isUnsure;
}

/** Whether anything else may begin with a group of a number, and end anywhere. */
function holdsOther(last: u32): bool {
  const detects = Looks.detects;
  for (let i: u32 = 0; i <= last; i++) {
    if (mayHoldLongFrom(i) || isGlued(i)) return true;
    if ((detects & DETECTS.SSN) != 0 && (mayBeNine(i) || isNine(i))) return true;
    if (gapAfter(i) != DOT) continue;
    if ((detects & DETECTS.MAC) != 0 && isDottedHex(endOf(i))) return true;
    if ((detects & DETECTS.IP) != 0 && i + 4 <= Row.count && areOctets(i)) return true;
  }
  return false;
}
