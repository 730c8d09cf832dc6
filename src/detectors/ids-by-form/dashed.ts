/** Ids of hexadecimal groups with dashes: UUIDs of all versions (RFC 9562), and those of distributed traces. */
import { DASH } from "../characters.ts";
import type { Span } from "../detector.ts";
import { isHex } from "./hex.ts";

/** UUID; traceparent (W3C Trace Context); trace id of AWS X-Ray. Whatever is glued to a UUID, it is one. */
const IDS = new RegExp(
  [
    "[0-9a-f]{8}([-_])(?:[0-9a-f]{4}\\1){3}[0-9a-f]{12}",
    "(?<![0-9a-z])[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?![0-9a-z])",
    "(?<![0-9a-z])1-[0-9a-f]{8}-[0-9a-f]{24}(?![0-9a-z])",
  ].join("|"),
  "gi",
);
const SHORTEST = 35;
const LONGEST = 55;
const LOW_LINE = 0x5f;

/** The id that overlaps `span`; undefined where there is none. */
export function dashedIdAt(text: string, span: Span): Span | undefined {
  if (!isLongEnough(text, span)) return undefined;
  const from = Math.max(0, span.start - LONGEST);
  for (const { 0: id, index } of text.slice(from, span.end + LONGEST).matchAll(IDS)) {
    const start = from + index;
    const end = start + id.length;
    if (start < span.end && span.start < end) return { start, end };
  }
  return undefined;
}

/** Whether `span` and what stands around it of that which ids are made of are as long as one. */
function isLongEnough(text: string, { start, end }: Span): boolean {
  let from = start;
  while (end - from < SHORTEST && isPart(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to - from < SHORTEST && isPart(text.charCodeAt(to))) to++;
  return to - from >= SHORTEST;
}

function isPart(code: number): boolean {
  return code === DASH || code === LOW_LINE || isHex(code);
}
