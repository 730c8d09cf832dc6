/**
 * Compares the active entries of one file with each other, and with the places where records begin. What chance would
 * decide, or what could not be done, is refused before any input is read.
 */

import { ACTIONS } from "../../actions/table.ts";
import type { ProblemCode } from "../../errors/problem-codes.ts";
import { compareLiteralness } from "../../paths/literalness.ts";
import { canMatchAbove, canMatchSameNode } from "../../paths/overlap.ts";
import type { PathPattern, Segment } from "../../paths/pattern.ts";
import { type Checking, quote } from "../file/checking.ts";
import { fullPaths } from "../model.ts";
import { DEFAULT_ACTION } from "./action.ts";
import type { DraftEntry } from "./entry.ts";

type Segments = readonly Segment[];

/** An entry whose path could be read, with its full paths from the document's root. */
interface ComparedEntry {
  readonly entry: DraftEntry;
  readonly at: number;
  readonly own: Segments;
  readonly full: readonly Segments[];
  readonly hasFilter: boolean;
  /** Equal for entries that do the same. */
  readonly effect: string;
}

/** Records a problem for each pair that cannot stand together. `entries`: the active ones. */
export function checkConflicts(
  entries: readonly DraftEntry[],
  roots: readonly PathPattern[],
  checking: Checking,
): void {
  const compared = entries.flatMap((entry) => comparedEntry(entry, roots));
  checkEqual(compared, checking);
  checkRemoved(compared, checking);
  checkRoots(compared, roots, checking);
}

function comparedEntry(entry: DraftEntry, roots: readonly PathPattern[]): ComparedEntry[] {
  const path = entry.fields.path;
  if (path === undefined) return [];
  const own = path.value.segments;
  const full = fullPaths({ path: path.value, envelope: entry.envelope }, roots);
  const hasFilter = own.some(({ selectors }) => selectors.some(({ kind }) => kind === "filter"));
  return [{ entry, at: path.at, own, full, hasFilter, effect: effectOf(entry) }];
}

function effectOf({ kind, fields }: DraftEntry): string {
  if (kind === "keep") return JSON.stringify(["keep", fields.values?.value]);
  const { action, category, keys, also_in: alsoIn, joined } = fields;
  const done = [action?.value ?? DEFAULT_ACTION, category?.value, keys?.value ?? false];
  return JSON.stringify([...done, alsoIn?.value, joined?.value.segments]);
}

/** How an entry takes its node whole; undefined for one that does not. */
function takesOf({ kind, fields }: DraftEntry): "remove" | "null" | undefined {
  return kind === "keep" ? undefined : ACTIONS[(fields.action?.value ?? DEFAULT_ACTION).name].takes;
}

/** The more literal path decides. Where neither is, and no filter makes a difference, only chance would. */
function checkEqual(entries: readonly ComparedEntry[], checking: Checking): void {
  for (const [index, one] of entries.entries()) {
    for (const other of entries.slice(index + 1)) {
      if (checking.problems.full) return;
      if (isUndecided(one, other)) {
        const message = `matches the same nodes as ${named(one, checking)}, equally literally, and does something else`;
        report("conflict", other, message, checking);
      }
    }
  }
}

function isUndecided(one: ComparedEntry, other: ComparedEntry): boolean {
  if (one.effect === other.effect || one.hasFilter || other.hasFilter) return false;
  // Of two keeps with different lists, the nearer one would not leave to the other what it does not keep itself.
  const areKeeps = one.entry.kind === "keep" && other.entry.kind === "keep";
  if (!areKeeps && compareLiteralness(one.own, other.own) !== 0) return false;
  return one.full.some((a) => other.full.some((b) => canMatchSameNode(a, b)));
}

/** An entry that takes a container whole leaves nothing for an entry below it. */
function checkRemoved(entries: readonly ComparedEntry[], checking: Checking): void {
  const taking = entries.filter(({ entry }) => takesOf(entry) !== undefined);
  for (const taker of taking) {
    for (const other of entries) {
      if (checking.problems.full) return;
      if (other === taker || !taker.full.some((a) => other.full.some((b) => canMatchAbove(a, b)))) continue;
      const message = `can match below what ${named(taker, checking)} takes whole (${takesOf(taker.entry)})`;
      report("below-removed", other, message, checking);
    }
  }
}

/** All roots are live at once: a rule for one kind of record must not take whole records of another kind from outside. */
function checkRoots(entries: readonly ComparedEntry[], roots: readonly PathPattern[], checking: Checking): void {
  for (const one of entries) {
    if (one.entry.kind === "keep") continue;
    const taken = roots.find((root) => takes(one, root.segments));
    if (taken === undefined) continue;
    const message = `can take a whole record (${quote(taken.text)}) or more, from outside it`;
    report("takes-root", one, message, checking);
  }
}

/** A path without segments matches the root where it begins, which is not outside. */
function takes({ own, full }: ComparedEntry, root: Segments): boolean {
  return full.some((path) => canMatchAbove(path, root) || (own.length > 0 && canMatchSameNode(path, root)));
}

function named({ entry, at }: ComparedEntry, checking: Checking): string {
  const { line, column } = checking.problems.position(at);
  return `${quote(entry.fields.id?.value ?? "")} (line ${line}, column ${column})`;
}

function report(code: ProblemCode, { entry, at }: ComparedEntry, message: string, checking: Checking): void {
  checking.problems.error(code, at, `${quote(entry.fields.id?.value ?? "")} ${message}`);
}
