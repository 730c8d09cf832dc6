/** What comes of a description, as tests look at it. */

import { coverage } from "../../../../src/review/coverage.ts";
import {
  type DescribedDraft,
  type Draft,
  draftFromDescription,
} from "../../../../src/review/draft/description/description.ts";
import { readFields } from "../../../../src/review/fields.ts";
import { type ReviewedPack, readPack } from "../../../../src/review/reviewed-pack.ts";
import { sampled } from "../../samples.ts";

type Choice = DescribedDraft["choice"];

export function drafted(description: string | object, kind: DescribedDraft["kind"], choice: Choice = {}): Draft {
  const text = typeof description === "string" ? description : JSON.stringify(description);
  const bytes = new TextEncoder().encode(text);
  return draftFromDescription(bytes, "described.json", { id: "acme/calls", today: "2026-11-30", kind, choice });
}

export function ofOpenApi(description: string | object, choice: Choice = {}): Draft {
  return drafted(description, "openapi", choice);
}

export function ofSchema(schema: string | object, choice: Choice = {}): Draft {
  return drafted(schema, "schema", choice);
}

/** Read as `scrubjay rules` reads them, without an error. */
export function reviewedDraft({ rules, fields }: Draft): ReviewedPack {
  const { reviewed, problems } = readPack(rules, { file: "a" }, { file: "b", text: fields });
  if (reviewed === undefined) throw new Error(JSON.stringify(problems));
  return reviewed;
}

/** Path, category and action of each rule; those of the envelope with ^ in front. */
export function rulesOf(draft: Draft): string[] {
  return reviewedDraft(draft).pack.entries.map(
    ({ path, category, action, envelope }) => `${envelope ? "^" : ""}${path.text} ${category} ${action?.name}`,
  );
}

/** Path and type of each row. */
export function rowsOf(draft: Draft): string[] {
  return readFields(draft.fields).fields.map(({ path, type }) => `${path} ${type}`);
}

/** Leaves of the document that no row documents. */
export function undocumented(draft: Draft, document: unknown): string[] {
  const pack = reviewedDraft(draft);
  return coverage(pack, sampled(pack, [JSON.stringify(document)])).seen.map(({ path }) => path);
}
