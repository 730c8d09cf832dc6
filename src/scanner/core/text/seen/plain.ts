// A string with escapes as it reads, each character where it stands: of two bytes for one, both are that character.
import { resized } from "../../memory/room";
import { byte, isDigit } from "./bytes";

const QUOTE: u8 = 0x22;
const BACKSLASH: u32 = 0x5c;
/** Before the text and after it: as many as are read beyond its borders. */
const SLACK: usize = 64;

/** Where the text begins that was made last. */
export let plainText: usize = 0;
let room: usize = 0;
let block: usize = 0;

/** Makes it of the content from `start` to `end`; false: there are escapes that only the host reads. */
export function makePlain(start: usize, end: usize): bool {
  const size = end - start;
  roomForPlain(size);
  const to = plainText;
  memory.copy(to, start, size);
  memory.fill(to + size, 0, SLACK);
  store<u8>(to + size, QUOTE);
  for (let i: usize = 0; i < size; i++) {
    if (byte(to + i) != BACKSLASH) continue;
    const character = characterOf(to + i);
    if (character == 0) return false;
    store<u8>(to + i++, character);
    store<u8>(to + i, character);
  }
  return true;
}

/** Room for a text of so many bytes, behind a quote. */
export function roomForPlain(size: usize): void {
  const need = size + 2 * SLACK;
  if (need > room) {
    room = need + (need >> 1);
    block = resized(block, room);
  }
  plainText = block + SLACK;
  memory.fill(block, 0, SLACK);
  store<u8>(plainText - 1, QUOTE);
}

/** Line breaks of all kinds are one. What may go on with other escapes, or part groups of digits, is the host's. */
function characterOf(at: usize): u32 {
  const b = byte(at + 1);
  if (b == 0x6e || b == 0x72 || b == 0x62 || b == 0x66) return 0x0a;
  if (b == 0x74) return isDigit(at - 1) || isDigit(at + 2) ? 0 : 0x09;
  return b == 0x22 ? b : 0;
}
