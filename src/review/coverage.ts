/** How much of what a vendor documents is decided by rules, and which entries nobody needs or tests. */

import { actionText, effectOf } from "./effect.ts";
import { type TriedContainers, triedContainers } from "./engine/containers.ts";
import { type Outcome, outcomesOf } from "./engine/outcomes.ts";
import { exampleOf, type Field } from "./fields.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";
import { type SeenField, seenIn } from "./seen.ts";
import { type Shortfall, shortfallsOf } from "./shortfalls.ts";

/** A documented field, once for each way in which it may come out. */
export interface CoveredField {
  readonly state: "redacted" | "kept" | "undecided";
  readonly path: string;
  readonly type: string;
  /** In which cases; empty for all. */
  readonly when: readonly string[];
  readonly entry: string | null;
  /** For an undecided field, what `unlisted` does. */
  readonly action: string;
  readonly category: string | null;
  readonly subject: string | null;
  /** Of a keep. */
  readonly reason: string | null;
  /** Of the fields file. */
  readonly line: number;
}

export interface Coverage {
  readonly format: "scrubjay-coverage/1";
  readonly pack: string;
  readonly version: string;
  /** false: the fields file is missing or empty, so nothing says which fields there are. */
  readonly documented: boolean;
  readonly fields: readonly CoveredField[];
  /** Only where samples are given. */
  readonly seen: readonly SeenField[];
  readonly entries: readonly Shortfall[];
  /** What happens to containers in the places of keeps. */
  readonly containers: TriedContainers;
  readonly counts: {
    /** Documented ones. A field is decided if an entry decides it in every case. */
    readonly fields: number;
    readonly decided: number;
    readonly undecided: number;
    readonly seen: number;
    readonly entries: number;
    readonly stale: number;
    readonly untested: number;
  };
  /** Of the documented fields, never rounded up to 100; null where there are none. */
  readonly percentDecided: number | null;
  /** A field is undecided, an entry stale or untested, or a keep keeps a container. */
  readonly fallsShort: boolean;
  /** Does not fall short, and it is known what the vendor documents. */
  readonly complete: boolean;
}

/**
 * @param samples JSON texts, each one document or one document a line; their fields that nobody documents are listed, and an
 *   entry that they reach is not stale.
 * @throws UsageError `wrong-sample` where one is not JSON.
 */
export function coverage(reviewed: ReviewedPack, samples: readonly string[] = []): Coverage {
  const { pack, fields = [] } = reviewed;
  const outcomes = outcomesOf(fields.map(exampleOf), pack);
  const covered = fields.flatMap((field, i) => (outcomes[i] ?? []).map((outcome) => cover(field, outcome, reviewed)));
  const missed = shortfallsOf(reviewed, new Set(covered.map(({ entry }) => entry)));
  const { fields: seen, reached } = seenIn(samples, reviewed, staleIn(missed));
  const entries = missed.filter(({ state, entry }) => state !== "stale" || !reached.has(entry));
  const counts = countsOf(reviewed, covered, seen, entries);
  const percentDecided = fields.length === 0 ? null : Math.floor((counts.decided / counts.fields) * 1000) / 10;
  const containers = triedContainers(pack);
  const fallsShort = counts.undecided + counts.stale + counts.untested + containers.kept.length > 0;
  const documented = fields.length > 0;
  return {
    format: "scrubjay-coverage/1",
    pack: pack.id,
    version: pack.version,
    documented,
    fields: covered,
    seen,
    entries,
    containers,
    counts,
    percentDecided,
    fallsShort,
    complete: documented && !fallsShort,
  };
}

function staleIn(shortfalls: readonly Shortfall[]): Set<string> {
  return new Set(shortfalls.flatMap(({ state, entry }) => (state === "stale" ? [entry] : [])));
}

function cover(field: Field, { when, entry }: Outcome, { pack, entries }: ReviewedPack): CoveredField {
  const { category, subject, spec } = effectOf(pack, entry);
  const reason = entries.find(({ id }) => id === entry)?.reason ?? null;
  const state = entry === null ? "undecided" : spec === null ? "kept" : "redacted";
  const { path, type, line } = field;
  return { state, path, type, when, entry, action: actionText(spec), category, subject, reason, line };
}

function countsOf(
  { pack, fields = [] }: ReviewedPack,
  covered: readonly CoveredField[],
  seen: readonly SeenField[],
  shortfalls: readonly Shortfall[],
): Coverage["counts"] {
  const undecided = new Set(covered.filter(({ state }) => state === "undecided").map(({ line }) => line)).size;
  const countOf = (wanted: Shortfall["state"]) => shortfalls.filter(({ state }) => state === wanted).length;
  return {
    fields: fields.length,
    decided: fields.length - undecided,
    undecided,
    seen: seen.length,
    entries: pack.entries.length,
    stale: countOf("stale"),
    untested: countOf("untested"),
  };
}
