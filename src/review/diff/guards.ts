/** What guards the rules, beside tests and fields: who approved them and until when, and what entries say of themselves. */

import { isFuture, lastDay, MOST_YEARS } from "../../rules/check/dates.ts";
import type { Review } from "../../rules/check/reviewed.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, changeOf, guardChange, type Texts, wordingChange } from "./change.ts";

/** What begins so stands at the top of a diff. */
export const APPROVAL = "approval";

/** @param today `YYYY-MM-DD`, in UTC */
export function diffGuards(
  before: ReviewedPack,
  after: ReviewedPack,
  today = new Date().toISOString().slice(0, 10),
): Change[] {
  const texts = { before: approvalText(before.review), after: approvalText(after.review) };
  if (texts.before === texts.after) return lapsed(before, after);
  if (after.review === undefined) return [guardChange(null, `${APPROVAL} taken away: nobody approves the file`, texts)];
  const wrong = wrongWith(after.review, before.review, today);
  if (wrong !== undefined) return [guardChange(null, `${APPROVAL} ${wrong}`, texts)];
  return [changeOf({ layer: "guard", direction: "WORDING", entry: null, what: `${APPROVAL} changed`, ...texts })];
}

/** The approval says what it said, and is of another file. */
function lapsed({ approval: was }: ReviewedPack, { approval: is }: ReviewedPack): Change[] {
  if (was.state !== "approved" || is.state !== "changed") return [];
  return [wordingChange(null, `${APPROVAL} no longer holds: approve the new file`, { before: is.by, after: null })];
}

function approvalText(review: Review | undefined): string | null {
  if (review === undefined) return null;
  const { by, date, until, digest } = review;
  return `by ${by ?? "nobody"}, on ${date ?? "no date"}, until ${until ?? "no date"}, ${digest ?? "without a digest"}`;
}

/** What makes it worth less than an approval. */
function wrongWith(review: Review, before: Review | undefined, today: string): string | undefined {
  const { by, date, until } = review;
  if (by === null) return "by nobody";
  if (date === null) return "of no day";
  if (isFuture(date, today)) return `of a day that has not come: ${date}`;
  if (until === null) return "without an end";
  if (until > lastDay(date)) return `for more than ${MOST_YEARS} years: until ${until}`;
  if (review.digest === null && before?.digest != null) return "without a digest: nobody knows of what";
  return undefined;
}

/** What an entry says of itself, in other words: `why`, `source`, `reason` and the like. */
export function saidChange(entry: string, what: string, texts: Texts): Change {
  const isGone = texts.after === null || texts.after === "";
  if (isGone && what === "why") return guardChange(entry, "the reason (why) is gone", texts);
  if (isGone && what === "source") return guardChange(entry, "the sources are gone", { ...texts, after: null });
  return wordingChange(entry, what, texts);
}
