/** Ids that say by a prefix what they are: URNs (RFC 8141), and names of resources at Amazon (ARN) up to their account. */
import type { Span } from "../detector.ts";

/** IANA's registry, as far as things are numbered in a namespace: who would write a telephone number into `urn:oid:`? */
const NAMESPACES =
  "uuid|oid|isbn|issn|ismn|isan|iso|ietf|nbn|lex|epc|epcglobal|mpeg|ogc|oasis|3gpp|etsi|itu|ieee|dev|eic|fdc|gsma|mrn|nfc|nzl|publicid|s1000d|swh|ucode|doi|li|eui";
const NAME = new RegExp(
  `urn:(?:${NAMESPACES}):[^\\s"'<>|]{0,200}|arn:aws[a-z-]{0,20}:[a-z0-9-]{0,40}:[a-z0-9-]{0,40}:[0-9]{12}(?![0-9])`,
  "iy",
);
const PREFIX = /(?<![0-9a-z])(?:urn|arn):/gi;
const LONGEST_BEFORE = 128;
const PLUS = 0x2b;
const COLON = 0x3a;

/** The id that `span` lies in; undefined where there is none. A plus says that a number is one. */
export function namedIdAt(text: string, span: Span): Span | undefined {
  if (text.charCodeAt(span.start) === PLUS) return undefined;
  const from = Math.max(0, span.start - LONGEST_BEFORE);
  const before = text.slice(from, span.start);
  if (!before.includes(String.fromCharCode(COLON))) return undefined;
  for (const { index } of before.matchAll(PREFIX)) {
    NAME.lastIndex = from + index;
    if (NAME.test(text) && NAME.lastIndex > span.start) return { start: from + index, end: NAME.lastIndex };
  }
  return undefined;
}
