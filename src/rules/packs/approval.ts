/**
 * Whether a rule file is what somebody approved. Its digest covers who approved it and until when, the text around
 * `reviewed`, the fields file, and what the text compiles to, so that what runs is what was approved.
 */
import type { Review } from "../check/reviewed.ts";
import type { Approval, RulePack } from "../model.ts";
import type { ParsedRuleFile } from "../parse.ts";
import { sha256Of } from "./sha256.ts";

/** Part of what is hashed, so that a digest made in another way is never right. */
const RECKONING = "pii-approval/1";

/** What a digest covers. */
export interface Approved extends Pick<ParsedRuleFile, "text"> {
  readonly pack: RulePack;
  readonly review: Omit<Review, "digest">;
  /** The bytes of the fields file; undefined where there is none. */
  readonly fields: Uint8Array | undefined;
}

/** What the file itself does not say. */
export interface Circumstances {
  readonly fields: Uint8Array | undefined;
  readonly shipped: boolean;
  /** SHA-256 of the rule file's bytes, hexadecimal; not given where nobody asks which file it was. */
  readonly sha256?: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export function approvalOf(
  { pack, review, text }: Pick<ParsedRuleFile, "pack" | "review" | "text">,
  { fields, shipped, today, sha256 }: Circumstances,
): Approval {
  if (review === undefined || pack === undefined) return draftApproval(shipped, sha256);
  const { by, date, until, digest: approved } = review;
  const digest = digestOf({ pack, review, text, fields });
  const facts = { shipped, by, date, until, digest, approved };
  if (approved === null || by === null || date === null) return { state: "no-digest", ...facts };
  if (approved !== digest) return { state: "changed", ...facts };
  return { state: until !== null && until < today ? "expired" : "approved", ...facts };
}

/** `sha256`: of the rule file's bytes, hexadecimal. */
export function draftApproval(shipped: boolean, sha256?: string): Approval {
  const digest = sha256 === undefined ? undefined : `sha256:${sha256}`;
  return { state: "draft", shipped, by: null, date: null, until: null, ...(digest && { digest }) };
}

/** `sha256:…`. Does not depend on line ends, nor on where the files are. */
export function digestOf({ pack, review, text, fields }: Approved): string {
  const { by, date, until, start, end } = review;
  const around = [text.slice(0, start), text.slice(end)].map(withoutReturns);
  const beside = fields === undefined ? null : sha256Of(withoutReturns(byteByByte(fields)));
  return `sha256:${sha256Of(JSON.stringify([RECKONING, [by, date, until], around, beside, inOrder(pack)]))}`;
}

/** A character for each byte, whatever the encoding. */
function byteByByte(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** The members of objects by their names: the order in which a pack is put together changes nothing. */
function inOrder(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOrder);
  if (typeof data !== "object" || data === null) return data;
  const members = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, value]) => [name, inOrder(value)]));
}
