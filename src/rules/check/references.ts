/** Checks that what an entry or a test names is there, and that no id stands for two things. */

import { didYouMean } from "../../errors/suggest.ts";
import { type Checking, quote } from "../file/checking.ts";
import type { Positioned } from "../file/tree.ts";
import type { DraftEntry } from "./entry.ts";
import type { TestDraft } from "./tests.ts";

/** Of entries and detectors. Ids are never reused, so those of deprecated entries count too. */
export function checkIds(ids: readonly (Positioned<string> | undefined)[], checking: Checking): void {
  const lineOf = new Map<string, number>();
  for (const { value, at } of ids.filter((id) => id !== undefined)) {
    const first = lineOf.get(value);
    if (first === undefined) lineOf.set(value, checking.problems.position(at).line);
    else checking.problems.error("duplicate-id", at, `the id ${quote(value)} already stands in line ${first}`);
  }
}

export function checkReplacements(entries: readonly DraftEntry[], checking: Checking): void {
  const ids = new Set(entries.map(({ fields }) => fields.id?.value ?? ""));
  for (const { fields } of entries) {
    const by = fields.replaced_by;
    if (by === undefined || (ids.has(by.value) && by.value !== fields.id?.value)) continue;
    const message = `${quote(by.value)} is not the id of another entry of this file`;
    checking.problems.error("unknown-id", by.at, message, didYouMean(by.value, [...ids]));
  }
}

/** `api#session`: a declared source, and where to look in it. */
export function checkSources(
  entries: readonly DraftEntry[],
  declared: readonly string[] | undefined,
  checking: Checking,
): void {
  for (const source of entries.flatMap(({ fields }) => fields.source ?? [])) {
    const name = source.value.split("#", 1)[0] ?? "";
    if (declared?.includes(name)) continue;
    const message = `the source ${quote(name)} is not declared under "sources"`;
    checking.problems.error("unknown-source", source.at, message, didYouMean(name, declared ?? []));
  }
}

export function checkDecided(tests: readonly TestDraft[], active: readonly DraftEntry[], checking: Checking): void {
  const ids = active.flatMap(({ fields }) => fields.id?.value ?? []);
  const known = new Set(ids);
  for (const id of tests.flatMap((test) => test.ids)) reportUnknown(id, known, ids, checking);
}

function reportUnknown(
  id: Positioned<string>,
  known: ReadonlySet<string>,
  ids: readonly string[],
  checking: Checking,
): void {
  if (known.has(id.value)) return;
  // What stands in a test is not quoted; a suggestion is an id of this file.
  checking.problems.error("unknown-id", id.at, "this is the id of no active entry", didYouMean(id.value, ids));
}
