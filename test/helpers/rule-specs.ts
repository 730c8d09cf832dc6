/** Rule sets as a test makes them up: the paths in parts, so that they can be read without the project's parser. */
import type { ActionSpec } from "../../src/actions/table.ts";
import type { RuleSet, Unlisted } from "../../src/rules/model.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { writtenAction } from "./action-specs.ts";
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

/** The rule file, as JSON, that says the same. */
export function ruleFileOf({ id, records, unlisted, entries }: PackSpec): string {
  const half = (envelope: boolean) => {
    const those = entries.filter((entry) => entry.envelope === envelope);
    return {
      rules: those
        .filter(({ action }) => action !== null)
        .map((entry) => ({
          id: entry.id,
          path: pathText(entry.segments),
          category: entry.category,
          action: entry.action && writtenAction(entry.action),
          keys: entry.keys,
        })),
      keep: those
        .filter(({ action }) => action === null)
        .map((entry) => ({
          id: entry.id,
          path: pathText(entry.segments),
          reason: "closed-list",
          why: "Made up for a test",
        })),
    };
  };
  const head = { format: "pii-rules/1", id, version: "1.0.0", records: records.map(pathText), unlisted };
  return JSON.stringify({ ...head, ...half(false), envelope: half(true) }, undefined, 1);
}

/** The rules as they are loaded from such files; undefined where one of them is refused. */
export function loaded(packs: readonly PackSpec[]): RuleSet | undefined {
  const files = packs.map((pack) => parseRuleFile(ruleFileOf(pack), { file: "made-up" }).pack);
  const found = files.filter((pack) => pack !== undefined);
  return found.length < packs.length ? undefined : { packs: found };
}
