// IPv4 addresses: rows of four octets with dots in between (src/detectors/ip-address.ts).
import { FOUND, LOOK, WORD_SAYS } from "../../../shared/text";
import { isUnspaced, leadBefore } from "./before";
import { byte, is, isDigit, isLetterOrDigit } from "../seen/bytes";
import { before, endOf, gapAfter, Row, sizeOf, startOf, values } from "./groups";
import { addSpan } from "../spans";
import { saidBefore } from "../words/said";
import { Word } from "../words/trie";

const DOT: u32 = 0x2e;
const OCTETS: u32 = 4;

/** Whether the row is an address, has none, or may have one: LOOK. */
export function addressInRow(start: usize): u32 {
  if (Row.count < OCTETS) return LOOK.NOTHING;
  for (let i: u32 = 0; i + OCTETS <= Row.count; i++) {
    if (!areOctets(i)) continue;
    return i == 0 && Row.count == OCTETS ? whole(start) : LOOK.ASK;
  }
  return LOOK.NOTHING;
}

/** Whether four groups from `first` on are octets, with dots between. */
export function areOctets(first: u32): bool {
  for (let i = first; i < first + OCTETS; i++) {
    if (!isOctet(i)) return false;
    if (i + 1 < first + OCTETS && gapAfter(i) != DOT) return false;
  }
  return true;
}

function isOctet(i: u32): bool {
  const size = sizeOf(i);
  const from = values + before(i);
  if (size > 3 || (size > 1 && load<u8>(from) == 0)) return false;
  return size < 3 || (load<u8>(from) as u32) * 100 + (load<u8>(from, 1) as u32) * 10 + (load<u8>(from, 2) as u32) < 256;
}

function whole(start: usize): u32 {
  Word.isUnsure = false;
  const said = saidBefore(start, startOf(0));
  if (Word.isUnsure || (said & WORD_SAYS.MACHINE) != 0 || (Row.digits == OCTETS && said != 0)) return LOOK.ASK;
  if (!isFreeBefore(startOf(0)) || !isFreeAfter(endOf(OCTETS - 1))) return LOOK.ASK;
  addSpan(startOf(0), endOf(OCTETS - 1), FOUND.IP);
  return LOOK.FOUND;
}

/** Nothing is glued to it, and no word in front may call it a version. */
function isFreeBefore(at: usize): bool {
  let p = at - 1;
  let b = byte(p);
  if (b >= 0x80) return isUnspaced(leadBefore(at));
  if (b < 0x20 || b == 0x22 || b == 0x3c) return true;
  if (b == 0x2c || b == 0x3b || b == 0x28) return !isDigit(p - 1);
  if (b != 0x20 && b != 0x3a) return false;
  if (b == 0x20) b = byte(--p);
  if (b == 0x3a || b == DOT) b = byte(--p);
  b |= 0x20;
  // A plus, which a number may follow; v, ver, version, build, release, firmware, fw
  return b != 0x2b && b != 0x76 && b != 0x72 && b != 0x6e && b != 0x64 && b != 0x65 && b != 0x77 && !isDigit(p);
}

function isFreeAfter(end: usize): bool {
  const b = byte(end);
  if (b >= 0x80) return isUnspaced(b);
  if (b == DOT) return !isLetterOrDigit(end + 1);
  return !is(end, 255) || b == 0x20 || b == 0x29 || b == 0x5d;
}
