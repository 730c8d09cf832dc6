/** Rule sets as a test makes them up: the paths in parts, so that they can be read without the project's parser. */
import type { ActionSpec, RuleSet, Unlisted } from "../../src/rules/model.ts";
import { packOf, rulesOf } from "./packs.ts";

/** `name`, `index`: the most literal; a union is as literal as its least literal part. */
export type SelectorKind = "name" | "index" | "filter" | "wildcard" | "slice";

export interface SegmentSpec {
  readonly descendant: boolean;
  readonly selectors: readonly { readonly kind: SelectorKind; readonly text: string; readonly name?: string }[];
}

export interface EntrySpec {
  readonly id: string;
  readonly segments: readonly SegmentSpec[];
  /** null: a keep. */
  readonly action: ActionSpec | null;
  readonly category: string | null;
  readonly keys: boolean;
  readonly envelope: boolean;
}

export interface PackSpec {
  readonly id: string;
  readonly records: readonly (readonly SegmentSpec[])[];
  readonly unlisted: Unlisted;
  readonly entries: readonly EntrySpec[];
}

export function pathText(segments: readonly SegmentSpec[]): string {
  return `$${segments.map(({ descendant, selectors }) => `${descendant ? ".." : ""}[${selectors.map(({ text }) => text).join(",")}]`).join("")}`;
}

export function ruleSetOf(packs: readonly PackSpec[]): RuleSet {
  return rulesOf(
    ...packs.map(({ id, records, unlisted, entries }) =>
      packOf(
        entries.map(({ segments, ...entry }) => ({ ...entry, path: pathText(segments) })),
        { id, unlisted, records: records.map(pathText) },
      ),
    ),
  );
}
