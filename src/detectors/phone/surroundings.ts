/** What stands around digits and says what they are: marks, labels, ids, extensions. */
import { BLANK, CLOSING, DASH, OPENING } from "../characters.ts";
import type { Span } from "../detector.ts";

/** Schemes and links that are followed by a number (RFC 3966, RFC 3261, RFC 5724, vendors' links). */
const MARK = /(?:(?:^|[^a-z])(?:tel|callto|sips?|sms|whatsapp|fax|modem):(?:\/\/)?|wa\.me\/|[?&]phone=)[+(]?$/i;
const LONGEST_MARK = 14;
const COLON = 0x3a;
const SLASH = 0x2f;
const EQUALS = 0x3d;

/** Whether `text` up to `start` says that a telephone number follows. */
export function isMarked(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before !== COLON && before !== SLASH && before !== EQUALS && before !== OPENING) return false;
  return MARK.test(text.slice(Math.max(0, start - LONGEST_MARK), start));
}

export interface Plus {
  /** Where the first plus stands. */
  readonly start: number;
  /** Whether the digits follow it at once, or only a bracket is between. */
  readonly close: boolean;
}

const LONGEST_PLUS = 8;
/** Between a plus and the digits. */
const MOST_OPENINGS = 3;
const PLUS = 0x2b;
const SQUARE = 0x5b;

/** The plus, or what it is percent-encoded, in front of the digits at `start`; undefined where there is none. */
export function plusBefore(text: string, start: number): Plus | undefined {
  let at = start;
  let close = true;
  for (let code = text.charCodeAt(at - 1); start - at < MOST_OPENINGS; code = text.charCodeAt(--at - 1)) {
    if (code === BLANK) close = false;
    else if (code !== OPENING && code !== SQUARE) break;
  }
  const before = text.charCodeAt(at - 1);
  if (before === PLUS) {
    while (at > start - LONGEST_PLUS && text.charCodeAt(at - 1) === PLUS) at--;
    return { start: at, close };
  }
  const isEncoded = (before | 0x20) === 0x62 && text[at - 2] === "2" && text[at - 3] === "%";
  return isEncoded ? { start: at - 3, close } : undefined;
}

/** What software counts and never dials. */
const LABEL =
  /(?:^|[^a-z])(?:token|hash|checksum|build|revision|version|commit|sha(?:1|256)?|trace[ _-]?id|span[ _-]?id|timestamp|epoch|ami)(?:[:=]? |[:=#-])$/i;
const LONGEST_LABEL = 16;
const ENDS_LABEL = codesOf(" :=#-");
/** The last characters of labels. */
const LAST_OF_LABELS = codesOf("nhmdt16apiNHMDTAPI");
const COLON_OR_EQUALS = codesOf(":=");
const HYPHENS = codesOf("-.");
const HANGING = codesOf("-.0123456789");
/** Groups that may hang before the one in question. */
const LONGEST_HANGING = 16;

function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

function isOneOf(codes: Uint8Array, code: number): boolean {
  return code < 128 && codes[code] === 1;
}

/** Whether the word in front of the row that holds `start` names a machine's value. */
export function isLabelled(text: string, start: number): boolean {
  const from = isOneOf(HYPHENS, text.charCodeAt(start - 1)) ? rowStart(text, start) : start;
  let at = from - 1;
  if (!isOneOf(ENDS_LABEL, text.charCodeAt(at))) return false;
  if (text.charCodeAt(at) === BLANK && isOneOf(COLON_OR_EQUALS, text.charCodeAt(at - 1))) at--;
  if (!isOneOf(LAST_OF_LABELS, text.charCodeAt(at - 1))) return false;
  return LABEL.test(text.slice(Math.max(0, from - LONGEST_LABEL), from));
}

/** Where the groups begin that hang before the one at `start`. */
function rowStart(text: string, start: number): number {
  let first = start;
  const least = Math.max(0, start - LONGEST_HANGING);
  for (let at = start - 1; at >= least && isOneOf(HANGING, text.charCodeAt(at)); at--) {
    if (!isOneOf(HYPHENS, text.charCodeAt(at))) first = at;
  }
  return first;
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const UUID_SIZE = 36;
const UUID_FIRST = 8;

/** Digits in a row with hexadecimal letters are an id from this size on. */
const SHORTEST_HEX = 13;
const LONGEST_HEX = 64;

function isHex(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

function isIdPart(code: number): boolean {
  return code === DASH || isHex(code);
}

const UUID_HERE = new RegExp(UUID.source, "iy");
const HEX_HERE = new RegExp(`[0-9a-f]{${SHORTEST_HEX},${LONGEST_HEX}}(?![g-z])`, "iy");

/** Whether an id begins with the digits from `start` to `end`, after a number and what parts it from that. */
export function beginsId(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (!isIdPart(code) || (code === DASH && end - start !== UUID_FIRST)) return false;
  UUID_HERE.lastIndex = start;
  HEX_HERE.lastIndex = start;
  return UUID_HERE.test(text) || (code !== DASH && HEX_HERE.test(text));
}

/** Where the UUID or hexadecimal id ends that the digits of `span` are a part of; 0: they are of none. */
export function idEnd(text: string, span: Span): number {
  const size = idPartsAround(text, span);
  if (size < SHORTEST_HEX) return 0;
  if (size >= UUID_SIZE) {
    const from = Math.max(0, span.start - UUID_SIZE);
    for (const match of text.slice(from, span.end + UUID_SIZE).matchAll(UUID)) {
      const at = from + match.index;
      if (at < span.end && span.start < at + UUID_SIZE) return at + UUID_SIZE;
    }
  }
  return hexEnd(text, span);
}

/** How far characters of ids reach around the span, itself included; 0: it stands alone. */
function idPartsAround(text: string, span: Span): number {
  let { start, end } = span;
  while (span.start - start < UUID_SIZE && isIdPart(text.charCodeAt(start - 1))) start--;
  while (end - span.end < UUID_SIZE && isIdPart(text.charCodeAt(end))) end++;
  return start === span.start && end === span.end ? 0 : end - start;
}

const OTHER_LETTER = /[g-z]/i;

function hexEnd(text: string, span: Span): number {
  let { start, end } = span;
  while (start > 0 && span.start - start < LONGEST_HEX && isHex(text.charCodeAt(start - 1))) start--;
  while (end - span.end < LONGEST_HEX && isHex(text.charCodeAt(end))) end++;
  // Digits glued to a word are no id: `07949161718call`.
  if (OTHER_LETTER.test(text[start - 1] ?? "") || OTHER_LETTER.test(text[end] ?? "")) return 0;
  const lengthened = start < span.start || end > span.end;
  return lengthened && end - start >= SHORTEST_HEX && /^[0-9A-Fa-f]+$/.test(text.slice(start, end)) ? end : 0;
}

const EXTENSION =
  /[ ,;]{0,3}(?:(?:extension|extn|ext|int|anexo|доб|x|#|~)[.:=]{0,2}|(?:内線|內線|分机|分機|내선)(?:番号|号)?[.: ]{0,2}) {0,2}([0-9]{1,7})(?![0-9])/iy;

/** What an extension begins with, after separators. */
const EXTENSION_BEGINS = /[xeia#~д内內分내]/i;
const MOST_SEPARATORS = 3;
const SEPARATORS = codesOf(" ,;");

/** Where the extension ends that follows a number ending at `end`; `end` where none does. */
export function extensionEnd(text: string, end: number): number {
  let at = end;
  while (at < end + MOST_SEPARATORS && isOneOf(SEPARATORS, text.charCodeAt(at))) at++;
  if (at === text.length || !EXTENSION_BEGINS.test(text[at] as string)) return end;
  EXTENSION.lastIndex = end;
  const digits = EXTENSION.exec(text)?.[1];
  if (digits === undefined) return end;
  const past = EXTENSION.lastIndex;
  return beginsId(text, past - digits.length, past) ? end : past;
}

/** A carrier's code that is left open, e.g. `(0xx) `. */
const OPEN_CARRIER = /\(?[0-9]{0,3}xx\)? ?$/i;
const LONGEST_CARRIER = 8;
const SMALL_X = 0x78;

/** The carrier's code in front of `start`; "" where there is none. */
function openCarrier(text: string, start: number): string {
  let at = start - 1;
  if (text.charCodeAt(at) === BLANK) at--;
  if (text.charCodeAt(at) === CLOSING) at--;
  if ((text.charCodeAt(at) | 0x20) !== SMALL_X) return "";
  return OPEN_CARRIER.exec(text.slice(Math.max(0, start - LONGEST_CARRIER), start))?.[0] ?? "";
}

/** The digits of an open carrier's code in front of `start`; undefined where there is none. */
export function carrierBefore(text: string, start: number): string | undefined {
  const carrier = openCarrier(text, start);
  return carrier === "" ? undefined : carrier.replace(/[^0-9]/g, "");
}

/** Where a number begins whose digits begin at `start`: with its opening bracket, or what else belongs to it. */
export function leadStart(text: string, start: number, end: number): number {
  const before = text[start - 1];
  if (before === "(" || before === "[") {
    return text.slice(start, end).includes(before === "(" ? ")" : "]") ? start - 1 : start;
  }
  return start - openCarrier(text, start).length;
}
