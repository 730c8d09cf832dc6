/**
 * What stands beside a card with a dot, a dash or a slash in between: the rest of a longer number, decimals, an id of dots, or
 * another number, as a telephone's, `4111111111111111.202.555.0143`. Then neither says anything of the other.
 */
import { isDigit } from "./digits.ts";

/** So many digits are a telephone's number or a card's, in groups as people write them. */
const FEWEST = 7;
const MOST = 19;
const MOST_GROUPS = 8;
const WIDEST_GAP = 2;
const GAP = /[-./ ()_]/;
const PLUS = "+";
const FOUR = 4;
/** With the trunk digit, from the end or from the beginning. */
const NORTH_AMERICAN = ["4,3,3,1", "1,3,3,4"];
const CARD_IN_FOURS = "4,4,4,4";
/** Four of them are an IP address. */
const OCTETS = 4;
const LONGEST_OCTET = 3;

/** Whether another number stands before `end`, with a gap in between. */
export function isNumberBefore(text: string, end: number): boolean {
  const sizes: number[] = [];
  let at = gapStart(text, end);
  let first = at;
  while (sizes.length < MOST_GROUPS && isDigit(text.charCodeAt(at - 1))) {
    first = at;
    while (isDigit(text.charCodeAt(first - 1)) && at - first <= MOST) first--;
    sizes.push(at - first);
    at = gapStart(text, first);
  }
  return areOfNumber(sizes, text[first - 1] === PLUS);
}

/** Whether another number stands after `start`, with a gap in between. */
export function isNumberAfter(text: string, start: number): boolean {
  const sizes: number[] = [];
  let at = gapEnd(text, start);
  while (sizes.length < MOST_GROUPS && isDigit(text.charCodeAt(at))) {
    let end = at;
    while (isDigit(text.charCodeAt(end)) && end - at <= MOST) end++;
    // What a spreadsheet adds.
    if (sizes.length > 0 && text.slice(at, end) === "0") break;
    sizes.push(end - at);
    at = gapEnd(text, end);
  }
  return areOfNumber(sizes, false);
}

function gapStart(text: string, end: number): number {
  let at = end;
  while (end - at < WIDEST_GAP && GAP.test(text[at - 1] ?? "")) at--;
  return at;
}

function gapEnd(text: string, start: number): number {
  let at = start;
  while (at - start < WIDEST_GAP && GAP.test(text[at] ?? "")) at++;
  return at;
}

/** Whether the groups, the nearest first, are a number's: no no id of dots has only long ones, and a longer card has fours. */
function areOfNumber(sizes: readonly number[], hasPlus: boolean): boolean {
  if (!hasPlus && sizes.includes(1) && !NORTH_AMERICAN.includes(sizes.join())) return false;
  if (sizes.length === OCTETS && sizes.every((size) => size <= LONGEST_OCTET)) return false;
  if (sizes.join() === CARD_IN_FOURS) return true;
  let total = 0;
  let areFours = true;
  for (const size of sizes) {
    total += size;
    areFours &&= size === FOUR;
    if (total >= FEWEST && !areFours) return total <= MOST;
  }
  return false;
}
