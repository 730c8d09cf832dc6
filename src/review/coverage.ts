/** How much of what a vendor documents is decided by rules, and which entries nobody needs or tests. */

import type { ActionSpec } from "../actions/table.ts";
import { actionText, effectOf } from "./effect.ts";
import { type TriedContainers, triedContainers } from "./engine/containers.ts";
import { type Outcome, outcomesOf } from "./engine/outcomes.ts";
import { exampleOf, type Field } from "./fields.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";
import type { SeenField } from "./seen/places.ts";
import type { Sampled, SampledPack } from "./seen/sampled.ts";
import { type Shortfall, shortfallsOf } from "./shortfalls.ts";

/** A documented field, once for each way in which it may come out. */
export interface CoveredField {
  /** `scanned`: a rule says that detectors look there; the field is decided. */
  readonly state: "redacted" | "scanned" | "kept" | "undecided";
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
  /** Places of samples that nobody documents. */
  readonly seen: readonly SeenField[];
  /** Only where samples are given. */
  readonly sample?: Sampled;
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
  /** A field is undecided, an entry stale or untested, a keep keeps a container, or a sample has something that calls for a look. */
  readonly fallsShort: boolean;
  /** Does not fall short, it is known what the vendor documents, and some entry decides whatever else was seen. */
  readonly complete: boolean;
}

/** @param samples what was seen in them: an entry that they reach is not stale. */
export function coverage(reviewed: ReviewedPack, samples?: SampledPack): Coverage {
  const { pack, fields = [] } = reviewed;
  const outcomes = outcomesOf(fields.map(exampleOf), pack);
  const covered = fields.flatMap((field, i) => (outcomes[i] ?? []).map((outcome) => cover(field, outcome, reviewed)));
  const missed = shortfallsOf(reviewed, new Set(covered.map(({ entry }) => entry)));
  const { undocumented: seen = [], reached, sampled } = samples ?? {};
  const entries = missed.filter(({ state, entry }) => state !== "stale" || !reached?.has(entry));
  const counts = countsOf(reviewed, covered, seen, entries);
  const percentDecided = fields.length === 0 ? null : Math.floor((counts.decided / counts.fields) * 1000) / 10;
  const containers = triedContainers(pack);
  const isBad = sampled?.findings.some((finding) => finding.isBad) ?? false;
  const fallsShort = isBad || counts.undecided + counts.stale + counts.untested + containers.kept.length > 0;
  const documented = fields.length > 0;
  return {
    format: "scrubjay-coverage/1",
    pack: pack.id,
    version: pack.version,
    documented,
    fields: covered,
    seen,
    ...(sampled && { sample: sampled }),
    entries,
    containers,
    counts,
    percentDecided,
    fallsShort,
    complete: documented && !fallsShort && !seen.some(isUndecided),
  };
}

/** Values of the place are decided by no entry. */
export function isUndecided({ decidedBy }: SeenField): boolean {
  return decidedBy.includes(null);
}

function cover(field: Field, { when, entry }: Outcome, { pack, entries }: ReviewedPack): CoveredField {
  const { category, subject, spec } = effectOf(pack, entry);
  const reason = entries.find(({ id }) => id === entry)?.reason ?? null;
  const state = entry === null ? "undecided" : stateOf(spec);
  const { path, type, line } = field;
  return { state, path, type, when, entry, action: actionText(spec), category, subject, reason, line };
}

function stateOf(spec: ActionSpec | null): CoveredField["state"] {
  if (spec === null) return "kept";
  return spec.name === "scan" ? "scanned" : "redacted";
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
