/** Addresses whose words dashes part: `ana-at-example-dot-com`. */
import type { Found } from "../detector.ts";
import { TOPS } from "./words/email-words.ts";

const DASH = 0x2d;
const MOST_LOCAL = 64;
const OF_LOCAL = /[a-z0-9._-]/i;
/** Up to four words, then one or two dots with what they begin. */
const DOMAIN = /-[a-z0-9]{1,32}(?:-[a-z0-9]{1,32}){0,3}?-dot-([a-z]{2,6})(?:-dot-([a-z]{2,6}))?(?![a-z0-9-])/iy;

/** The address whose `at` stands between `at` and `end`; as far back as `floor`. */
export function dashedAt(text: string, at: number, end: number, floor: number): Found | undefined {
  if (text.charCodeAt(at - 1) !== DASH || text.charCodeAt(end) !== DASH) return undefined;
  DOMAIN.lastIndex = end;
  const found = DOMAIN.exec(text);
  if (found === null || !TOPS.has((found[2] ?? found[1] ?? "").toLowerCase())) return undefined;
  const least = Math.max(floor, at - MOST_LOCAL);
  let start = at - 1;
  while (start > least && OF_LOCAL.test(text[start - 1] as string)) start--;
  while (start < at && "-._".includes(text[start] as string)) start++;
  return start < at - 1 ? { start, end: DOMAIN.lastIndex } : undefined;
}
