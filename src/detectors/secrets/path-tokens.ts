/**
 * Tokens in the path of a URL, which let in whoever has the link: those of shared recordings (`/rec/share/…`, `/recordings/…`),
 * of web hooks and of signed paths, and JSON Web Tokens. What is random decides, after a word that says what the link is
 * for; ids, such as UUIDs and those in hexadecimal digits, stay.
 */
import type { Span } from "../detector.ts";
import { isRandom } from "./random.ts";

const SCHEME_END = "://";
/** No path of a link is longer; a text without blanks has no end. */
const LONGEST = 4096;
const URL_END = /[\s"'<>\\`?#|]/;
const SEGMENT = /[^/;]+/g;

/** Most paths have no segment that is long enough. */
const MAY_HOLD_TOKEN = /\/(?:[^/;]{20}|s--)/;

/** What links are for whose path lets in. */
const LINK = new Set(
  "r s rec record recs recording recordings recordingfiles callrecording callrecordings voicemail voicemails media audio play playback player share shared sharing link links token tokens signed secure download downloads dl file files attachment attachments invite invites join reset verify confirm magic login auth hooks webhook webhooks services".split(
    " ",
  ),
);
const BETWEEN_WORDS = /[-_.]/g;
/** What may be in a token; the ending of a file is none of it. */
const FILE_ENDING =
  /\.(?:mp3|mp4|m4a|wav|ogg|opus|oga|webm|flac|amr|aac|gsm|mov|vtt|srt|json|xml|txt|csv|zip|gz|pdf|html?|png|jpe?g)$/i;
const QUERY = /[?#]/;
const CLOSING = /[.,!)\]}]{1,8}$/;
const JWT = /^eyJ[0-9A-Za-z_-]{8,}\.eyJ[0-9A-Za-z_-]{4,}\.[0-9A-Za-z_-]*$|^eyJ[0-9A-Za-z_-]{17,}$/;
/** A part that signs the path it stands in, and the token of a bot. */
const SIGNED = /^(?:s--[0-9A-Za-z_-]{8,64}--|bot[0-9]{5,20}:[0-9A-Za-z_-]{20,128})$/;

export function pathTokensIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(SCHEME_END); at >= 0; ) {
    const start = at + SCHEME_END.length;
    const next = text.indexOf(SCHEME_END, start);
    addTokens(spans, text.slice(start, Math.min(next < 0 ? text.length : next, start + LONGEST)), start);
    at = next;
  }
  return spans;
}

/** The tokens of the URL with whose authority `rest` begins. */
function addTokens(spans: Span[], rest: string, offset: number): void {
  const end = rest.search(URL_END);
  const whole = rest.slice(0, end < 0 ? rest.length : end);
  // A dot ends a sentence, but not before a query.
  const path = QUERY.test(rest.charAt(whole.length)) ? whole : whole.replace(CLOSING, "");
  if (!MAY_HOLD_TOKEN.test(path)) return;
  let isLink = false;
  for (const { 0: segment, index } of path.matchAll(SEGMENT)) {
    if (index === 0) continue;
    const token = segment.replace(FILE_ENDING, "");
    if (isToken(token, isLink)) spans.push({ start: offset + index, end: offset + index + token.length });
    isLink ||= LINK.has(segment.replace(BETWEEN_WORDS, "").toLowerCase());
  }
}

function isToken(segment: string, isLink: boolean): boolean {
  return JWT.test(segment) || SIGNED.test(segment) || (isLink && isRandom(segment));
}
