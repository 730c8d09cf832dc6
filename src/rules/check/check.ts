/**
 * Checks a whole rule file. This room finds all that is wrong with one, with code, position and fix. It changes nothing, does
 * not stop at the first problem, and never quotes what stands in a test or an example.
 */
import { parseRecordsPath } from "../../paths/parse.ts";
import type { PathPattern } from "../../paths/pattern.ts";
import type { Checking, Reader } from "../file/checking.ts";
import type { FileKey } from "../file/file-keys.ts";
import { FORMAT } from "../file/formats.ts";
import { type Key, type MembersOf, optional, type ReadMembers, readKeys, toLoad, toReview } from "../file/keys.ts";
import { MOST_ENTRIES } from "../file/limits.ts";
import { id, oneOf } from "../file/readers.ts";
import type { FileNode } from "../file/tree.ts";
import { TAXONOMY } from "../taxonomy/taxonomy.ts";
import { checkConflicts } from "./conflicts.ts";
import { detectors } from "./detectors.ts";
import { type DraftEntry, keeps, rules, status } from "./entry.ts";
import { checkFlow } from "./flow-style.ts";
import { packId, records, regions, unlisted, version } from "./header.ts";
import { checkOldKeys } from "./old-keys.ts";
import { checkDecided, checkIds, checkReplacements } from "./references.ts";
import { type Review, reviewed, reviewIn } from "./reviewed.ts";
import { checkShifts, type FileEntries } from "./shifts.ts";
import { checkSources, sources } from "./sources.ts";
import { tests } from "./tests.ts";

/** The two lists for what surrounds the records. */
export const ENVELOPE = {
  of: "envelope",
  keys: { rules: optional(rules), keep: optional(keeps) },
};

const envelope: Reader<readonly DraftEntry[]> = (node, checking) => {
  const found = readKeys(node, ENVELOPE, checking);
  return [...(found?.rules ?? []), ...(found?.keep ?? [])].map((entry) => ({ ...entry, envelope: true }));
};

/** The keys of a rule file. */
export const FILE = {
  of: "a rule file",
  keys: {
    format: toLoad(oneOf({ words: [FORMAT], code: "unknown-format", noun: "format" })),
    id: toLoad(packId),
    version: toLoad(version),
    taxonomy: optional(oneOf({ words: [TAXONOMY], code: "unknown-taxonomy", noun: "taxonomy" })),
    records: optional(records),
    unlisted: optional(unlisted),
    regions: optional(regions),
    shift_by: optional(id),
    reviewed: optional(reviewed),
    sources: toReview(sources),
    rules: optional(rules),
    keep: optional(keeps),
    envelope: optional(envelope),
    detectors: optional(detectors),
    tests: toReview(tests),
    status: optional(status),
    phone_regions: optional(regions),
  } satisfies Record<FileKey, Key<unknown>>,
};

type FileFields = ReadMembers<MembersOf<typeof FILE>>;

/** Without any of these a file does nothing. */
const LISTS = ["rules", "keep", "detectors"];

/** What a file says, as far as it could be read; all of it where no problem is an error. */
export interface FileDraft {
  readonly fields: FileFields;
  readonly roots: readonly PathPattern[];
  /** Without the deprecated ones. */
  readonly active: readonly DraftEntry[];
  readonly review: Review | undefined;
}

/** Checks a rule file and records all its problems at once. */
export function check(root: FileNode, checking: Checking): FileDraft | undefined {
  checkFlow(root, checking.problems);
  const fields = readKeys(root, FILE, checking);
  if (fields === undefined || root.kind !== "map") return undefined;
  if (!root.members.some(({ key }) => LISTS.includes(key))) {
    checking.problems.error("missing-key", root.start, 'a rule file needs "rules", "keep" or "detectors"');
  }
  checkOldKeys(root, checking);
  const entries = [...(fields.rules ?? []), ...(fields.keep ?? []), ...(fields.envelope ?? [])];
  const active = entries.filter((entry) => entry.fields.status?.value !== "deprecated");
  const roots = fields.records?.map(({ value }) => value) ?? [parseRecordsPath("$")];
  checkReferences({ all: entries, active }, fields, checking);
  if (isComparable(entries, checking)) checkConflicts(active, roots, checking);
  return { fields, roots, active, review: reviewIn(root, fields.reviewed) };
}

function checkReferences({ all, active }: FileEntries, fields: FileFields, checking: Checking): void {
  checkIds([...all.map((entry) => entry.fields.id), ...(fields.detectors ?? []).map(({ id }) => id)], checking);
  checkReplacements(all, checking);
  checkSources(all, fields.sources, checking);
  checkShifts({ all, active }, fields.shift_by, checking);
  checkDecided(fields.tests ?? [], active, checking);
}

function isComparable(entries: readonly DraftEntry[], checking: Checking): boolean {
  if (entries.length <= MOST_ENTRIES) return true;
  checking.problems.error("too-many", entries[MOST_ENTRIES]?.at, `a file has at most ${MOST_ENTRIES} entries`);
  return false;
}
