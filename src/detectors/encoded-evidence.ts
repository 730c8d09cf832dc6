/** Evidence that parts of a text are encoded. The core says at least as much (scanner/core/evidence/encoded.ts). */
import { SEXTETS } from "../scanner/shared/evidence.ts";

const REFERENCE = /&(?:#[0-9xX]|[A-Za-z][A-Za-z0-9]{1,31};|(?:nbsp|amp|lt|gt|quot|shy)(?![0-9A-Za-z=;]))/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}|x[0-7][0-9A-Fa-f]|(?:033|e)\[)/y;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;

/** Whether something encoded begins with the `&`, the backslash or the ESC that stands at `at`. */
export function beginsEncoded(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== AMPERSAND && code !== BACKSLASH) return true;
  const expression = code === AMPERSAND ? REFERENCE : ESCAPE;
  expression.lastIndex = at;
  return expression.test(text);
}

/** Shorter ones hold nothing that could not be an ordinary word: with padding, that is sixteen. */
export const SHORTEST_BASE64 = 16;
const MOST_PADDING = 2;
const SHORTEST_RUN = SHORTEST_BASE64 - MOST_PADDING;

/**
 * Of both alphabets (RFC 4648, sections 4 and 5); a run is of one of them. Not `{14,}`: V8 remembers each turn of such a loop, and
 * millions of them are too many for it. A class with a star alone leaves nothing to remember.
 */
const RUN = /[0-9A-Za-z+/_-]{14}[0-9A-Za-z+/_-]*/g;
const PLAIN = /[0-9A-Za-z+/]{14}[0-9A-Za-z+/]*/g;
const FOR_URLS = /[0-9A-Za-z_-]{14}[0-9A-Za-z_-]*/g;
/** By which the alphabets differ. */
const HAS_SIGNS = /[+/_-]/;

/** The runs of a text in base64, in either alphabet, that may be UTF-8. */
export function* base64Runs(text: string): Generator<{ readonly run: string; readonly index: number }> {
  if (text.length < SHORTEST_RUN) return;
  for (const { 0: found, index } of text.matchAll(RUN)) {
    if (!HAS_SIGNS.test(found)) {
      if (mayBeText(found)) yield { run: found, index };
      continue;
    }
    for (const alphabet of [PLAIN, FOR_URLS]) {
      for (const { 0: run, index: inside } of found.matchAll(alphabet)) {
        if (mayBeText(run)) yield { run, index: index + inside };
      }
    }
  }
}

export function holdsBase64(text: string): boolean {
  return text.length >= SHORTEST_RUN && !base64Runs(text).next().done;
}

const SEXTET_BITS = 6;
const BYTE_BITS = 8;

/** Whether the run is a text in UTF-8, but for a character that its end cuts off; random ids are wrong after a few bytes. */
function mayBeText(run: string): boolean {
  let state = BEGIN;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < run.length; at++) {
    held = ((held << SEXTET_BITS) | (SEXTETS[run.charCodeAt(at)] as number)) & 0xffff;
    bits += SEXTET_BITS;
    if (bits < BYTE_BITS) continue;
    bits -= BYTE_BITS;
    state = afterByte(state, (held >> bits) & 0xff);
    if (state === WRONG) return false;
  }
  return !HEX.test(run);
}

/** An id, whatever else its digits may say. */
const HEX = /^[0-9a-f]+$/;

/** Where a reader of UTF-8 is: at the beginning of a character, or before so many bytes of it, the next within narrower bounds. */
export const BEGIN = 0;
const ONE_MORE = 1;
const TWO_MORE = 2;
const THREE_MORE = 3;
const AFTER_E0 = 4;
const AFTER_ED = 5;
const AFTER_F0 = 6;
const AFTER_F4 = 7;
export const WRONG = 8;

/** The state after one more byte (RFC 3629, section 4). */
export function afterByte(state: number, byte: number): number {
  if (state === BEGIN) return afterFirst(byte);
  if (byte < 0x80 || byte > 0xbf) return WRONG;
  if (state <= THREE_MORE) return state - 1;
  if (state === AFTER_E0) return byte >= 0xa0 ? ONE_MORE : WRONG;
  if (state === AFTER_ED) return byte < 0xa0 ? ONE_MORE : WRONG;
  if (state === AFTER_F0) return byte >= 0x90 ? TWO_MORE : WRONG;
  return byte < 0x90 ? TWO_MORE : WRONG;
}

function afterFirst(byte: number): number {
  if (byte < 0x80) return BEGIN;
  if (byte < 0xc2 || byte > 0xf4) return WRONG;
  if (byte < 0xe0) return ONE_MORE;
  if (byte < 0xf0) return byte === 0xe0 ? AFTER_E0 : byte === 0xed ? AFTER_ED : TWO_MORE;
  return byte === 0xf0 ? AFTER_F0 : byte === 0xf4 ? AFTER_F4 : THREE_MORE;
}
