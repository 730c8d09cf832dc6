/**
 * Compares the active entries of one file with each other and with the places where records begin. What would be
 * decided by chance, or could not be done, is refused before anything is read.
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

/** An entry that could be read whole, with the paths it has from the document's root, one for each records root. */
interface Candidate {
  readonly entry: DraftEntry;
  readonly at: number;
  readonly own: Segments;
  readonly full: readonly Segments[];
  readonly hasFilter: boolean;
  /** Equal for entries that do the same. */
  readonly effect: string;
}

/** Records a problem for each pair that cannot stand together. `entries` are the active ones. */
export function checkConflicts(
  entries: readonly DraftEntry[],
  roots: readonly PathPattern[],
  checking: Checking,
): void {
  const candidates = entries.flatMap((entry) => candidateOf(entry, roots));
  checkEqual(candidates, checking);
  checkRemoved(candidates, checking);
  checkRoots(candidates, roots, checking);
}

function candidateOf(entry: DraftEntry, roots: readonly PathPattern[]): Candidate[] {
  const path = entry.fields.path;
  if (path === undefined) return [];
  const own = path.value.segments;
  const full = fullPaths({ path: path.value, envelope: entry.envelope }, roots);
  const hasFilter = own.some(({ selectors }) => selectors.some(({ kind }) => kind === "filter"));
  return [{ entry, at: path.at, own, full, hasFilter, effect: effectOf(entry) }];
}

function effectOf({ kind, fields }: DraftEntry): string {
  if (kind === "keep") return JSON.stringify(["keep", fields.values?.value]);
  const { action, category, keys, also_in: alsoIn } = fields;
  return JSON.stringify([action?.value ?? DEFAULT_ACTION, category?.value, keys?.value ?? false, alsoIn?.value]);
}

/** How an entry takes its node whole; undefined where it does not. */
function takesOf({ kind, fields }: DraftEntry): "remove" | "null" | undefined {
  return kind === "keep" ? undefined : ACTIONS[(fields.action?.value ?? DEFAULT_ACTION).name].takes;
}

/** The more literal path decides; where neither is, and no filter tells the nodes apart, nothing would. */
function checkEqual(candidates: readonly Candidate[], checking: Checking): void {
  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      if (checking.problems.full) return;
      if (isUndecided(one, other)) {
        const message = `matches the same nodes as ${named(one, checking)}, equally literally, and does something else`;
        report("conflict", other, message, checking);
      }
    }
  }
}

function isUndecided(one: Candidate, other: Candidate): boolean {
  if (one.effect === other.effect || one.hasFilter || other.hasFilter) return false;
  // Of two keeps with other lists, the nearer would not leave to the other what it does not keep.
  const areKeeps = one.entry.kind === "keep" && other.entry.kind === "keep";
  if (!areKeeps && compareLiteralness(one.own, other.own) !== 0) return false;
  return one.full.some((a) => other.full.some((b) => canMatchSameNode(a, b)));
}

/** What takes a container whole leaves nothing for an entry below it. */
function checkRemoved(candidates: readonly Candidate[], checking: Checking): void {
  const taking = candidates.filter(({ entry }) => takesOf(entry) !== undefined);
  for (const taker of taking) {
    for (const other of candidates) {
      if (checking.problems.full) return;
      if (other === taker || !taker.full.some((a) => other.full.some((b) => canMatchAbove(a, b)))) continue;
      const message = `can match below what ${named(taker, checking)} takes whole (${takesOf(taker.entry)})`;
      report("below-removed", other, message, checking);
    }
  }
}

/** All roots are live at once: a rule for one kind of record must not take records of another kind from outside. */
function checkRoots(candidates: readonly Candidate[], roots: readonly PathPattern[], checking: Checking): void {
  for (const candidate of candidates) {
    if (candidate.entry.kind === "keep") continue;
    const taken = roots.find((root) => takes(candidate, root.segments));
    if (taken === undefined) continue;
    const message = `can take a whole record (${quote(taken.text)}) or more, from outside it`;
    report("takes-root", candidate, message, checking);
  }
}

/** A path without segments matches the root it begins at, and that one is not outside. */
function takes({ own, full }: Candidate, root: Segments): boolean {
  return full.some((path) => canMatchAbove(path, root) || (own.length > 0 && canMatchSameNode(path, root)));
}

function named({ entry, at }: Candidate, checking: Checking): string {
  const { line, column } = checking.problems.position(at);
  return `${quote(entry.fields.id?.value ?? "")} (line ${line}, column ${column})`;
}

function report(code: ProblemCode, { entry, at }: Candidate, message: string, checking: Checking): void {
  checking.problems.error(code, at, `${quote(entry.fields.id?.value ?? "")} ${message}`);
}
