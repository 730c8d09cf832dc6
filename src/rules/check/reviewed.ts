/** Reads who approved a rule file. Whether the digest is right, approval.ts says, which knows the fields file too. */

import type { Span } from "../../detectors/detector.ts";
import type { Reader } from "../file/checking.ts";
import { type MembersOf, type ReadMembers, readKeys, toReview } from "../file/keys.ts";
import { matching, text } from "../file/readers.ts";
import type { MapNode } from "../file/tree.ts";
import { date, lastDay, MOST_YEARS, pastDate } from "./dates.ts";

/** What `reviewed` says, and its span, key included. */
export interface Review extends Span {
  readonly by: string | null;
  readonly date: string | null;
  readonly until: string | null;
  readonly digest: string | null;
}

const digest = matching(/^sha256:[0-9a-f]{64}$/, "wrong-digest", "is not a digest: scrubjay rules approve writes it");

/** The keys of `reviewed`. */
const REVIEWED = {
  of: "reviewed",
  keys: { by: toReview(text), date: toReview(pastDate), until: toReview(date), digest: toReview(digest) },
};

/** What `reviewed` says, as far as it could be read. */
type ReviewFields = ReadMembers<MembersOf<typeof REVIEWED>>;

/** Who approved the file, when, and until when; the last day counts. */
export const reviewed: Reader<ReviewFields> = (node, checking) => {
  const found = readKeys(node, REVIEWED, checking);
  if (found === undefined) return undefined;
  const { date: from, until } = found;
  if (until !== undefined && from !== undefined && until.value < from.value) {
    checking.problems.error("wrong-date", until.at, `the approval ends before it begins, on ${from.value}`);
  } else if (until !== undefined && from !== undefined && until.value > lastDay(from.value)) {
    const message = `an approval holds for ${MOST_YEARS} years at most, this one until ${until.value}`;
    checking.problems.wanted("review-too-long", until.at, message, `not after ${lastDay(from.value)}`);
  } else if (until !== undefined && until.value < checking.today) {
    const message = `the approval has expired: its last day was ${until.value}`;
    checking.problems.expired("review-expired", until.at, message, "review the file again: scrubjay rules approve");
  }
  return found;
};

/** undefined where the file does not say that anybody approved it. */
export function reviewIn({ members }: MapNode, fields: ReviewFields = {}): Review | undefined {
  const member = members.find(({ key }) => key === "reviewed");
  if (member === undefined) return undefined;
  const read = (name: keyof ReviewFields) => fields[name]?.value ?? null;
  const { keyStart: start, end } = member;
  return { by: read("by"), date: read("date"), until: read("until"), digest: read("digest"), start, end };
}
