/** Writes into a rule file who approved it, and a digest of what was approved; all else stays as it is. */

import type { Span } from "../detectors/detector.ts";
import { UsageError } from "../errors/errors.ts";
import { isJson } from "../rules/file/says-format.ts";
import { approvalOf, digestOf } from "../rules/packs/approval.ts";
import { parseRuleFile } from "../rules/parse.ts";
import type { ReviewedFile } from "../rules/reviewed.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

export interface ApprovedBy {
  readonly by: string;
  /** `YYYY-MM-DD`, as `until`. */
  readonly date: string;
  readonly until: string;
}

/** As long as a digest: it holds the place for the real one. */
const NO_DIGEST = `sha256:${"0".repeat(64)}`;

/**
 * The text of the rule file with its `reviewed`, without a byte order mark.
 *
 * @param fields the bytes of the fields file; undefined where there is none.
 * @throws UsageError `no-place` where the file is written in a way that leaves no place for it.
 */
export function approvedText(file: ReviewedPack, approved: ApprovedBy, fields: Uint8Array | undefined): string {
  const { by, date, until } = approved;
  const written = withReview(file, { by, date, until, digest: NO_DIGEST });
  const { pack, review } = parseRuleFile(written, { file: "", today: date });
  if (pack === undefined || review === undefined) throw noPlace();
  const digest = digestOf({ pack, review, text: written, fields });
  const [before, at, after] = parts(written, review);
  const text = before + at.replace(NO_DIGEST, digest) + after;
  if (!isApproved(text, file, fields, date)) throw noPlace();
  return text;
}

/** Whether the text, read again, is approved, and has the same rules. */
function isApproved(text: string, file: ReviewedPack, fields: Uint8Array | undefined, today: string): boolean {
  const parsed = parseRuleFile(text, { file: "", today });
  const { state } = approvalOf(parsed, { fields, shipped: false, today });
  return state === "approved" && JSON.stringify(parsed.pack) === JSON.stringify(file.pack);
}

function noPlace(): UsageError {
  return new UsageError("no-place", "this file has no place for it: write reviewed: {} on its own line near the top");
}

function withReview({ text, review, head }: ReviewedFile, values: Readonly<Record<string, string>>): string {
  const written = reviewText(values, isJson(text) ? JSON.stringify : String);
  if (review === undefined) return head === undefined ? text : inserted(text, head, written);
  const [before, at, after] = parts(text, review);
  // A block ends with the line end of its last line, which stays.
  return before + written + at.slice(at.trimEnd().length) + after;
}

function reviewText(values: Readonly<Record<string, string>>, keyText: (key: string) => string): string {
  const members = Object.entries(values).map(([key, value]) => `${keyText(key)}: ${JSON.stringify(value)}`);
  return `${keyText("reviewed")}: { ${members.join(", ")} }`;
}

/** After the last member at the head, written as that one is: on a line of its own where that one is. */
function inserted(text: string, head: Span, written: string): string {
  const [before, at] = parts(text, head);
  if (isJson(text)) {
    const end = head.start + at.length;
    const gap = before.slice(before.trimEnd().length);
    return `${text.slice(0, end)},${gap}${written}${text.slice(end)}`;
  }
  const lineEnd = text.indexOf("\n", head.start + at.trimEnd().length);
  const indent = /[ \t]*$/.exec(before)?.[0] ?? "";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  if (lineEnd < 0) return `${text}${end}${indent}${written}${end}`;
  return `${text.slice(0, lineEnd + 1)}${indent}${written}${end}${text.slice(lineEnd + 1)}`;
}

function parts(text: string, { start, end }: Span): [before: string, at: string, after: string] {
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
