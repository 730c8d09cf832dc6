/**
 * What a page about a rule file says of it as a whole, so that it can be signed: which file, by whom, from which documents.
 * This room finds out what is shown of a rule file; it must not know how it looks.
 */
import { VERSION } from "../../report/version.ts";
import type { Unlisted } from "../../rules/model.ts";
import { digestOf } from "../../rules/packs/approval.ts";
import { type ApprovalFacts, approvalFacts } from "../../rules/packs/approval-text.ts";
import { sha256Of } from "../../rules/packs/sha256.ts";
import { TAXONOMY } from "../../rules/taxonomy/taxonomy.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";

export interface ShownHead extends ApprovalFacts {
  /** The day on which it is shown, `YYYY-MM-DD`. */
  readonly made: string;
  /** Which program says so, and its version. */
  readonly tool: string;
  readonly taxonomy: string;
  readonly unlisted: Unlisted;
  readonly regions: readonly string[];
  /** The paths at which records begin. */
  readonly records: readonly string[];
  readonly sources: readonly ShownSource[];
  readonly digests: Digests;
}

export interface ShownSource {
  readonly name: string;
  readonly title: string;
  /** `YYYY-MM-DD`; "" where the file does not say it. */
  readonly retrieved: string;
  /** The document's own headings by anchor. */
  readonly headings: Readonly<Record<string, string>>;
}

export interface Digests {
  /** The digest in the file; null where it has none. */
  readonly approved: string | null;
  /** What `rules approve` would write for the reviewer and the dates in the file; null where it names no reviewer. */
  readonly now: string | null;
  /** SHA-256 of the files as they are, hexadecimal, as other tools reckon it. */
  readonly file: string;
  /** null where there is no fields file. */
  readonly fields: string | null;
}

export interface Circumstances {
  /** `YYYY-MM-DD`; the day of the run where it is not given. */
  readonly today?: string | undefined;
  /** The bytes of the fields file; undefined where there is none. */
  readonly fields?: Uint8Array | undefined;
}

export function shownHead(reviewed: ReviewedPack, { today, fields }: Circumstances): ShownHead {
  const { pack, approval, sources } = reviewed;
  return {
    ...approvalFacts(approval),
    made: today ?? new Date().toISOString().slice(0, 10),
    tool: `scrubjay ${VERSION}`,
    taxonomy: TAXONOMY,
    unlisted: pack.unlisted,
    regions: pack.regions,
    records: pack.records.map(({ text }) => text),
    sources: [...sources].map(([name, { title, retrieved, headings }]) => {
      return { name, title, retrieved, headings: Object.fromEntries(headings) };
    }),
    digests: digestsOf(reviewed, fields),
  };
}

function digestsOf({ pack, review, text }: ReviewedPack, fields: Uint8Array | undefined): Digests {
  const isNamed = review !== undefined && review.by !== null && review.date !== null;
  return {
    approved: review?.digest ?? null,
    now: isNamed ? digestOf({ pack, review, text, fields }) : null,
    file: sha256Of(text),
    fields: fields === undefined ? null : sha256Of(fields),
  };
}
