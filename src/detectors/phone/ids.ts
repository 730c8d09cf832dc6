/**
 * Ids that hold digits, told by their form: UUID, hexadecimal, ULID, base64, URN, addresses of devices. No number is a part of one.
 * Words that are glued to digits make no id: `tel2025550143`.
 */
import { DASH } from "../characters.ts";
import type { Span } from "../detector.ts";

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const UUID_HERE = new RegExp(UUID.source, "iy");
const UUID_FIRST = 8;

/** Digits in a row with hexadecimal letters are an id from this size on. */
const SHORTEST_HEX = 16;
const HEX_HERE = new RegExp(`[0-9a-f]{${SHORTEST_HEX},64}(?![g-z])`, "iy");

function isHex(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

/** Whether an id begins with the digits from `start` to `end`, after a number and what parts it from that. */
export function beginsId(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if ((code !== DASH && !isHex(code)) || (code === DASH && end - start !== UUID_FIRST)) return false;
  UUID_HERE.lastIndex = start;
  HEX_HERE.lastIndex = start;
  return UUID_HERE.test(text) || (code !== DASH && HEX_HERE.test(text));
}

/** How far an id reaches on either side of digits that it holds. */
const FARTHEST = 64;

/** 1: letters and digits; 2: what joins parts of an id; 4: what else stands in base64 and URNs. */
const TOKEN = new Uint8Array(128);
for (let code = 0x30; code <= 0x39; code++) TOKEN[code] = 1;
for (let code = 0x41; code <= 0x5a; code++) TOKEN[code] = TOKEN[code | 0x20] = 1;
for (const character of "-:._") TOKEN[character.charCodeAt(0)] = 2;
for (const character of "+/") TOKEN[character.charCodeAt(0)] = 4;
const LETTER_OR_DIGIT = 1;
const PART = 1 + 2;
const ANY = 1 + 2 + 4;

function isOf(kinds: number, code: number): boolean {
  return code < 128 && ((TOKEN[code] as number) & kinds) !== 0;
}

function reach(text: string, { start, end }: Span, kinds: number): Span {
  let first = start;
  let last = end;
  while (start - first < FARTHEST && isOf(kinds, text.charCodeAt(first - 1))) first--;
  while (last - end < FARTHEST && isOf(kinds, text.charCodeAt(last))) last++;
  return { start: first, end: last };
}

/** Where the id ends that the digits of `span` are a part of; 0: they are of none. */
export function idEnd(text: string, span: Span): number {
  const before = text.charCodeAt(span.start - 1);
  const after = text.charCodeAt(span.end);
  if (!isOf(ANY, before) && !isOf(ANY, after)) return 0;
  const isGlued = isOf(LETTER_OR_DIGIT, before) || isOf(LETTER_OR_DIGIT, after);
  return (
    (isGlued && gluedIdEnd(text, span)) || (isParted(text, span) ? partedIdEnd(text, span) : 0) || urnEnd(text, span)
  );
}

/** Whether hexadecimal digits stand before or after, apart by what joins parts of an id, or at once. */
function isParted(text: string, { start, end }: Span): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isHex(before) || isHex(after)) return true;
  return (
    (isOf(PART, before) && isHex(text.charCodeAt(start - 2))) || (isOf(PART, after) && isHex(text.charCodeAt(end + 1)))
  );
}

/** Ids without separators: letters or digits are glued to the front or to the end. */
function gluedIdEnd(text: string, span: Span): number {
  for (const at of [span.start, span.end]) {
    if (!isOf(LETTER_OR_DIGIT, text.charCodeAt(at - 1)) || !isOf(LETTER_OR_DIGIT, text.charCodeAt(at))) continue;
    const { start, end } = reach(text, { start: at, end: at }, LETTER_OR_DIGIT);
    if (isGluedId(text.slice(start, end))) return Math.max(end, span.end);
  }
  return 0;
}

const HEX = /^(?:0x[0-9a-f]+|(?=[0-9]*[a-f])[0-9a-f]{16,})$/i;
/** 26 characters of Crockford's alphabet, the first of them at most 7. */
const ULID = /^(?=[0-9]*[A-Z])[0-7][0-9A-HJKMNP-TV-Z]{25}$/i;

function isGluedId(token: string): boolean {
  return HEX.test(token) || ULID.test(token) || isBase64(token);
}

const SHORTEST_BASE64 = 16;
/** Words and numbers that are glued to each other change less often. */
const FEWEST_CHANGES = 5;
const CHANGE = /[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g;

/** Letters of both cases and digits, mixed as no words are. */
function isBase64(token: string): boolean {
  if (token.length < SHORTEST_BASE64 || !/[a-z]/.test(token) || !/[A-Z]/.test(token)) return false;
  return (token.match(CHANGE)?.length ?? 0) >= FEWEST_CHANGES;
}

/** Addresses of devices with six or eight pairs (EUI-48, EUI-64), or four groups of four. */
const DEVICE =
  /(?<![0-9a-z])(?:[0-9a-f]{2}(?:([-:])[0-9a-f]{2})(?:\1[0-9a-f]{2}){6}|[0-9a-f]{2}(?:([-:])[0-9a-f]{2})(?:\2[0-9a-f]{2}){4}|[0-9a-f]{4}(?:[.:-][0-9a-f]{4}){3})(?![0-9a-z])/gi;
const UUIDS = new RegExp(UUID.source, "gi");

/** Ids whose parts are apart by dashes, colons or dots, and which have a letter, or more pairs than a number. */
function partedIdEnd(text: string, span: Span): number {
  const { start, end } = reach(text, span, PART);
  if (end - start < SHORTEST_DEVICE) return 0;
  const token = text.slice(start, end);
  for (const expression of [UUIDS, DEVICE]) {
    for (const match of token.matchAll(expression)) {
      const at = start + match.index;
      const past = at + match[0].length;
      if (at < span.end && span.start < past && isDevice(match[0])) return past;
    }
  }
  return 0;
}

const SHORTEST_DEVICE = 17;
const PAIRS_OF_EUI64 = 23;

function isDevice(id: string): boolean {
  return /[a-f]/i.test(id) || id.length >= PAIRS_OF_EUI64;
}

const URN = /(?:^|[^0-9a-z])urn:(?!tel:|phone:|msisdn:)[0-9a-z][0-9a-z-]{1,31}:[^\s"'<>(){}]*$/i;

/** A URN (RFC 8141) that begins before the span. */
function urnEnd(text: string, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  if (!before.includes(":") || !URN.test(before)) return 0;
  return reach(text, { start, end }, ANY).end;
}
