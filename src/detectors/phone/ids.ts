/** Ids that hold digits: no number is a part of one. Which ids there are, ids-by-form.ts knows. */
import { DASH } from "../characters.ts";
import type { Span } from "../detector.ts";
import { idAt } from "../ids-by-form/ids-by-form.ts";

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

/** Where the id ends that the digits of `span` are cut out of; 0: they are of none. */
export function idEnd(text: string, span: Span): number {
  return idAt(text, span)?.end ?? 0;
}
