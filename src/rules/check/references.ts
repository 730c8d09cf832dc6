/** Checks that whatever an entry or a test names exists, and that each id is used once. */

import { didYouMean } from "../../errors/suggest.ts";
import { type Checking, quote } from "../file/checking.ts";
import type { Positioned } from "../file/tree.ts";
import type { DraftEntry } from "./entry.ts";
import type { TestDraft } from "./tests.ts";

/** Ids of entries and detectors. They are never used again, so those of deprecated entries count too. */
export function checkIds(ids: readonly (Positioned<string> | undefined)[], checking: Checking): void {
  const lineOf = new Map<string, number>();
  for (const { value, at } of ids.filter((id) => id !== undefined)) {
    const first = lineOf.get(value);
    if (first === undefined) lineOf.set(value, checking.problems.position(at).line);
    else checking.problems.error("duplicate-id", at, `the id ${quote(value)} already stands in line ${first}`);
  }
}

export function checkReplacements(entries: readonly DraftEntry[], checking: Checking): void {
  const ids = new Set(entries.flatMap(({ fields }) => fields.id?.value ?? []));
  for (const { fields } of entries) {
    const by = fields.replaced_by;
    const others = [...ids].filter((id) => id !== fields.id?.value);
    if (by === undefined || others.includes(by.value)) continue;
    const message = `${quote(by.value)} is not the id of another entry of this file`;
    checking.problems.error("unknown-id", by.at, message, didYouMean(by.value, others));
  }
}

/** The entries that tests name. */
export function checkDecided(tests: readonly TestDraft[], active: readonly DraftEntry[], checking: Checking): void {
  const ids = active.flatMap(({ fields }) => fields.id?.value ?? []);
  const known = new Set(ids);
  for (const { value, at } of tests.flatMap((test) => test.ids)) {
    if (known.has(value)) continue;
    // What stands in a test is not quoted; the fix names an id of this file.
    checking.problems.error(
      "unknown-id",
      at,
      "no entry of this file has this id, or it is deprecated",
      didYouMean(value, ids),
    );
  }
}
