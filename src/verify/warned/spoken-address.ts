/** E-mail addresses in words: something, a word for `@`, something, a word for the dot, a top-level name. */
import { joined, type Span } from "../names/span.ts";

const TOPS = "com|net|org|edu|gov|info|io|biz|de|fr|es|jp|kr|cn|in|uk|sg|co|us|me|example";
const PART = "[\\p{L}\\p{N}_-]{1,30}";
/** `find us at example dot com` is a place to look. */
const LOOKS =
  "look|looks|us|me|him|her|them|it|online|available|shop|order|visit|website|site|buy|sold|listed|more|find|check|book|is|are|was";

const WAYS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?!(?:${LOOKS}) )${PART} (?:at|@) ?(?:${PART} (?:dot|point|period) ){1,4}(?:${TOPS})(?![\\p{L}\\p{N}])`,
    "giu",
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${PART} (?:dot|point) ${PART} (?:at|@) ?${PART} ?\\.(?:${TOPS})(?![\\p{L}\\p{N}])`,
    "giu",
  ),
  new RegExp(
    `(?:アットマーク|あっとまーく|@マーク|アット|艾特|골뱅이|앳)[^\\n。]{1,40}?(?:ドット|どっと|点|점|쩜|닷|\\.) ?(?:${TOPS}|コム|こむ|컴|넷)`,
    "giu",
  ),
];

/** `text`: as `foldWords` writes it. */
export function spokenAddressesIn(text: string): Span[] {
  const found = WAYS.flatMap((way) =>
    [...text.matchAll(way)].map(({ 0: hit, index }) => ({ start: index, end: index + hit.length })),
  );
  return joined(found);
}
