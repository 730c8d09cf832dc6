// Signs in a string that say that something may be there that only the host looks for: encodings, secrets in URLs, IPv6.
import { mayBePercent } from "../../evidence/encoded";
import { nextByte } from "./bytes";
import { mayHoldCharacters, mayHoldRead } from "./percents";

export { mayJoin } from "./joins";

const PERCENT: u32 = 0x25;

/** Whether what a `%` or `&` stands for may be encoded, and something may be in that. */
export function mayDecode(start: usize, end: usize): bool {
  if (mayHoldCharacters(start, end)) return true;
  for (let at = nextByte(start, end, PERCENT); at < end; at = nextByte(at + 1, end, PERCENT)) {
    if (mayBePercent(at + 1, end)) return mayHoldRead(start, end);
  }
  return false;
}
