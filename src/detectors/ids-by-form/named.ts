/** Ids that say by a prefix what they are: URNs (RFC 8141), and names of resources at Amazon (ARN) up to their account. */
import { BLANK } from "../characters.ts";
import type { Span } from "../detector.ts";

/** Namespaces of numbers that people are called by; all others number things. */
const CALLED_BY = "tel|phone|msisdn|mobile|fax|sms|sips?|whatsapp|contact";
const NAME = new RegExp(
  `urn:(?!(?:${CALLED_BY}):)[0-9a-z][0-9a-z-]{1,31}:[!#-&(-;=?-{}~]{0,200}|` +
    "arn:aws[a-z-]{0,20}:[a-z0-9-]{0,40}:[a-z0-9-]{0,40}:[0-9]{12}(?![0-9])",
  "iy",
);
const PREFIX = /(?<![0-9a-z])(?:urn|arn):/gi;
const LONGEST_BEFORE = 128;
const PLUS = 0x2b;
const COLON = 0x3a;
const TILDE = 0x7e;

/** The id that `span` lies in; undefined where there is none. A plus says that a number is one. */
export function namedIdAt(text: string, span: Span): Span | undefined {
  if (text.charCodeAt(span.start) === PLUS || !isAfterColon(text, span.start)) return undefined;
  const from = Math.max(0, span.start - LONGEST_BEFORE);
  for (const { index } of text.slice(from, span.start).matchAll(PREFIX)) {
    NAME.lastIndex = from + index;
    if (NAME.test(text) && NAME.lastIndex > span.start) return { start: from + index, end: NAME.lastIndex };
  }
  return undefined;
}

/** Whether a colon stands before `end`, and nothing in between that no such id has. */
function isAfterColon(text: string, end: number): boolean {
  for (let at = end - 1; end - at <= LONGEST_BEFORE; at--) {
    const code = text.charCodeAt(at);
    if (code === COLON) return true;
    if (!(code > BLANK && code <= TILDE)) return false;
  }
  return false;
}
