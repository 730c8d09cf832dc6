/** What stands around digits and says what they are: marks, labels, ids, extensions. */
import type { Span } from "../detector.ts";

/** Schemes and links that are followed by a number (RFC 3966, RFC 3261, RFC 5724, vendors' links). */
const MARK = /(?:(?:^|[^a-z])(?:tel|callto|sips?|sms|whatsapp|fax|modem):(?:\/\/)?|wa\.me\/|[?&]phone=)[+(]?$/i;
const LONGEST_MARK = 14;
const COLON = 0x3a;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const OPENING = 0x28;

/** Whether `text` up to `start` says that a telephone number follows. */
export function isMarked(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before !== COLON && before !== SLASH && before !== EQUALS && before !== OPENING) return false;
  return MARK.test(text.slice(Math.max(0, start - LONGEST_MARK), start));
}

export interface Plus {
  /** Where the first sign stands. */
  readonly start: number;
  /** Whether the digits follow it at once, or only a bracket is between. */
  readonly close: boolean;
}

const PLUS = /(?:\++|%2[Bb])([ ([]{0,3})$/;
const LONGEST_PLUS = 8;

/** The plus in front of the digits at `start`; undefined where there is none. */
export function plusBefore(text: string, start: number): Plus | undefined {
  const before = text[start - 1];
  if (before === undefined || !"+ ([Bb".includes(before)) return undefined;
  const part = text.slice(Math.max(0, start - LONGEST_PLUS), start);
  const match = PLUS.exec(part);
  if (match === null) return undefined;
  return { start: start - part.length + match.index, close: !match[1]?.includes(" ") };
}

/** What software counts and never dials. */
const LABEL =
  /(?:^|[^a-z])(?:token|hash|checksum|build|revision|version|commit|sha(?:1|256)?|trace[ _-]?id|span[ _-]?id|timestamp|epoch|ami)(?:[:=]? |[:=#-])$/i;
const LONGEST_LABEL = 16;
const LABEL_ENDS = " :=#-.";

const HYPHENS = "-.";

/** Groups that may hang before the one in question. */
const HANGING = /[0-9][-.0-9]*[-.]$/;
const LONGEST_HANGING = 16;

/** Whether the word in front of the row that holds `start` names a machine's value. */
export function isLabelled(text: string, start: number): boolean {
  if (start === 0 || !LABEL_ENDS.includes(text[start - 1] as string)) return false;
  let from = start;
  if (HYPHENS.includes(text[start - 1] ?? " ")) {
    from -= HANGING.exec(text.slice(Math.max(0, start - LONGEST_HANGING), start))?.[0].length ?? 0;
  }
  return LABEL.test(text.slice(Math.max(0, from - LONGEST_LABEL), from));
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const UUID_SIZE = 36;

/** Digits in a row with hexadecimal letters are an id from this size on. */
const SHORTEST_HEX = 13;
const LONGEST_HEX = 64;

function isHex(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

const DASH = 0x2d;

function isIdPart(code: number): boolean {
  return code === DASH || isHex(code);
}

const UUID_HERE = new RegExp(UUID.source, "iy");
const HEX_HERE = new RegExp(`[0-9a-f]{${SHORTEST_HEX},${LONGEST_HEX}}(?![g-z])`, "iy");

/** Whether an id begins with the digits from `start` to `end`, behind a number and what parts it from that. */
export function beginsId(text: string, { start, end }: Span): boolean {
  if (!isIdPart(text.charCodeAt(end))) return false;
  UUID_HERE.lastIndex = start;
  HEX_HERE.lastIndex = start;
  return UUID_HERE.test(text) || (text.charCodeAt(end) !== DASH && HEX_HERE.test(text));
}

/** Where the UUID or hexadecimal id ends that the digits of `span` are a part of; 0: they are of none. */
export function idEnd(text: string, { start, end }: Span): number {
  if (!isIdPart(text.charCodeAt(start - 1)) && !isIdPart(text.charCodeAt(end))) return 0;
  const from = Math.max(0, start - UUID_SIZE);
  const near = text.slice(from, end + UUID_SIZE);
  if (near.includes("-")) {
    for (const match of near.matchAll(UUID)) {
      const at = from + match.index;
      if (at < end && start < at + UUID_SIZE) return at + UUID_SIZE;
    }
  }
  return hexEnd(text, { start, end });
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

const EXTENSION_BEGINS = /[ ,;xeia#~д内分내]/i;

/** Where the extension ends that follows a number ending at `end`; `end` where none does. */
export function extensionEnd(text: string, end: number): number {
  if (end === text.length || !EXTENSION_BEGINS.test(text[end] as string)) return end;
  EXTENSION.lastIndex = end;
  const digits = EXTENSION.exec(text)?.[1];
  if (digits === undefined) return end;
  const past = EXTENSION.lastIndex;
  return beginsId(text, { start: past - digits.length, end: past }) ? end : past;
}

/** A carrier's code that is left open, e.g. `(0xx) `. */
const OPEN_CARRIER = /\(?[0-9]{0,3}xx\)? ?$/i;
const LONGEST_CARRIER = 8;

/** The digits of an open carrier's code in front of `start`; undefined where there is none. */
export function carrierBefore(text: string, start: number): string | undefined {
  const before = text[start - 1];
  if (before === undefined || !"xX )".includes(before)) return undefined;
  return OPEN_CARRIER.exec(text.slice(Math.max(0, start - LONGEST_CARRIER), start))?.[0].replace(/[^0-9]/g, "");
}

/** Where a number begins whose digits begin at `start`: with its opening bracket, or what else belongs to it. */
export function leadStart(text: string, start: number, end: number): number {
  const before = text[start - 1];
  if (before === "(" || before === "[") {
    return text.slice(start, end).includes(before === "(" ? ")" : "]") ? start - 1 : start;
  }
  if (before === "x" || before === "X" || before === " " || before === ")") {
    const part = text.slice(Math.max(0, start - LONGEST_CARRIER), start);
    return start - (OPEN_CARRIER.exec(part)?.[0].length ?? 0);
  }
  return start;
}
