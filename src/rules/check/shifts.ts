/** Checks what dates shift by: a value in their own record, which is that of another entry of the file. */

import { shiftDate } from "../../actions/shift-date.ts";
import { didYouMean } from "../../errors/suggest.ts";
import { type Checking, quote } from "../file/checking.ts";
import type { Positioned } from "../file/tree.ts";
import type { DraftEntry } from "./entry.ts";

/** Entries of a file; `active`: without the deprecated ones. */
export interface FileEntries {
  readonly all: readonly DraftEntry[];
  readonly active: readonly DraftEntry[];
}

/** `shiftBy`: the entry that the head of the file names, for policies. */
export function checkShifts(entries: FileEntries, shiftBy: Positioned<string> | undefined, checking: Checking): void {
  for (const { fields } of entries.all) {
    const { value, at } = fields.action ?? {};
    if (value?.name !== "shift-date" || at === undefined) continue;
    if (value.shift.by === undefined) withoutBy(at, checking);
    else checkBy({ value: value.shift.by, at }, fields.id?.value, entries, checking);
  }
  if (shiftBy !== undefined) checkBy(shiftBy, undefined, entries, checking);
}

function withoutBy(at: number, checking: Checking): void {
  const message = '"shift-date" needs "by": the id of the entry whose value in the record the shift depends on';
  checking.problems.error("shift-without-by", at, message, shiftDate.example);
}

/** `own`: the id of the entry that names it. */
function checkBy(
  by: Positioned<string>,
  own: string | undefined,
  { all, active }: FileEntries,
  checking: Checking,
): void {
  const problem = problemOf(by.value, own, all, active);
  if (problem === undefined) return;
  const ids = active.filter(({ envelope }) => !envelope).flatMap(({ fields }) => fields.id?.value ?? []);
  const others = ids.filter((id) => id !== own && id !== by.value);
  checking.problems.error(
    "wrong-shift-by",
    by.at,
    `dates cannot shift by ${quote(by.value)}: ${problem}`,
    didYouMean(by.value, others),
  );
}

function problemOf(by: string, own: string | undefined, all: readonly DraftEntry[], active: readonly DraftEntry[]) {
  const named = all.filter(({ fields }) => fields.id?.value === by);
  if (named.length === 0) return "no entry of this file has that id";
  if (by === own) return "it is the entry itself";
  if (named.every((entry) => !active.includes(entry))) return "it is deprecated, and in no run";
  return named.some(({ envelope }) => envelope) ? "what surrounds the records is in none" : undefined;
}
