/** Which entry decides a place, and why that one. */

import { strengthOf } from "../actions/table.ts";
import { UsageError } from "../errors/errors.ts";
import { compareLiteralness } from "../paths/literalness.ts";
import { canMatchSameNode } from "../paths/overlap.ts";
import type { Primitive } from "../paths/pattern.ts";
import { fullPaths, type RuleEntry, type RulePack } from "../rules/model.ts";
import type { Reason } from "../scan/explaining.ts";
import { type Case, casesAt } from "./cases/at-place.ts";
import { TooManyOutcomes } from "./cases/candidate.ts";
import { isDocumentedAt } from "./documented.ts";
import { actionText, effectOf } from "./effect.ts";
import { withoutLists } from "./engine/engine.ts";
import { holdsSomething, type Json, type Keys } from "./engine/json.ts";
import { entriesFor, walkOf } from "./engine/outcomes.ts";
import { type GivenValue, type Output, outputOf, reasonsFor } from "./engine/output.ts";
import { keysOf, type Place, parsePlace, placeText, segmentsOf } from "./engine/place.ts";
import { meantPlace } from "./meant-place.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";
import { type ShownEntry, shownEntry, withoutEntry } from "./shown-entry.ts";

export interface Explanation {
  readonly format: "scrubjay-explain/1";
  readonly pack: string;
  readonly version: string;
  readonly path: string;
  /** Whether the fields file has this path, or one below it; null where there is none. */
  readonly documented: boolean | null;
  /** A place that has a name like it, where neither the rules nor the fields file name this one. */
  readonly meant: string | null;
  /** More than one where filters look at what stands beside the place. */
  readonly cases: readonly ExplainedCase[];
}

export interface ExplainedCase {
  /** Empty for all cases. */
  readonly when: readonly string[];
  /** null where no entry decides. */
  readonly decided: ShownEntry | null;
  /** What happens: the entry's action, or what the file says for the unlisted. */
  readonly action: string;
  /** The other entries that match, the nearest first. */
  readonly lost: readonly LostEntry[];
  /** A keep that matches, but does not keep the given value; null where there is none. */
  readonly notKeptBy: ShownEntry | null;
  /** Only where a value was given. */
  readonly output: Output | null;
  /** What detectors took of that value, what they left, and why. Empty where none looks at it. */
  readonly looked: readonly Reason[];
}

export interface LostEntry {
  readonly entry: ShownEntry;
  /** In what the entry that decides is ahead. */
  readonly to: "deeper" | "more literal" | "stronger" | "first by id";
}

/**
 * @param written the path: `$.data[*].x`, `$['data'][0]['x']` or a JSON Pointer, from the document's root.
 * @param given with a value, the answer says what comes out of it.
 * @throws UsageError `wrong-path`
 */
export function explain(reviewed: ReviewedPack, written: string, given: Partial<GivenValue> = {}): Explanation {
  const { pack } = reviewed;
  const place = parsePlace(written);
  const { value } = given;
  const scalar = value !== undefined && isScalarWith(value) ? value : undefined;
  // A container is said to be one that holds something: its own value is not varied either.
  const all = casesOf(pack, place, isContainer(value) ? "x" : scalar);
  if (all.length === 0)
    throw new UsageError("wrong-path", "the index is too large for the document that is made up here");
  const passed = value === undefined ? [] : keepsFor(all, pack);
  const chains = grouped(chainsOf(all, packFor(value, pack)), new Map(all.map((one, i) => [one, passed[i]])));
  const cases = chains.map(({ ids, keep, cases: some }): ExplainedCase => {
    const [id = null] = ids;
    const first = some[0] as Case;
    const notKeptBy = keep === null ? null : (shownEntry(reviewed, keep) ?? null);
    return {
      when: chains.length === 1 ? [] : some.map(({ when }) => when),
      decided: id === null ? null : (shownEntry(reviewed, id) ?? null),
      // What a keep does not keep, and nothing else decides, is replaced.
      action: id === null && notKeptBy !== null ? "replace" : actionText(effectOf(pack, id).spec),
      lost: ids.slice(1).flatMap((loser) => lostEntry(reviewed, ids[0] as string, loser, first.keys) ?? []),
      notKeptBy,
      output: value === undefined ? null : outputOf(first, pack, { ...given, value }),
      looked: value === undefined ? [] : reasonsFor(first, pack, value),
    };
  });
  const documented = isDocumentedAt(keysOf(place, walkOf(pack).freshName), reviewed) ?? null;
  const path = placeText(place);
  const meant =
    meantPlace(
      place,
      reviewed,
      cases.some(({ decided }) => decided !== null),
    ) ?? null;
  return { format: "scrubjay-explain/1", pack: pack.id, version: pack.version, path, documented, meant, cases };
}

/** The rules that have a say about this value: a keep keeps no container, and one with a list only what is in it. */
function packFor(value: Json | undefined, pack: RulePack): RulePack {
  if (isContainer(value)) return { ...pack, entries: pack.entries.filter(({ kind }) => kind === "rule") };
  return value !== undefined && isScalarWith(value) ? pack : withoutLists(pack);
}

/** For each case, the keep that would decide its place for another value. */
function keepsFor(all: readonly Case[], pack: RulePack): (string | undefined)[] {
  const keeps = new Set(pack.entries.flatMap(({ kind, id }) => (kind === "keep" ? [id] : [])));
  return entriesFor(all, withoutLists(pack)).map((id) => (id !== null && keeps.has(id) ? id : undefined));
}

function isContainer(value: Json | undefined): boolean {
  return typeof value === "object" && value !== null;
}

/** @throws UsageError `wrong-path` */
function casesOf(pack: RulePack, place: Place, given: Primitive | undefined): Case[] {
  const walk = walkOf(pack);
  walk.candidates.begin();
  try {
    return casesAt(walk, place, "x", given);
  } catch (error) {
    if (!(error instanceof TooManyOutcomes)) throw error;
    throw new UsageError("wrong-path", "the filters on the way to this place are too many to go through");
  }
}

function isScalarWith(value: Json): value is Primitive {
  return typeof value !== "object" && holdsSomething(value);
}

interface Chain {
  /** The entry that decides, then the one that would without it, and so on. */
  readonly ids: readonly string[];
  readonly one: Case;
}

/** In the engine's own order: the entry that decides is taken out of the rules, and the engine is asked again. */
function chainsOf(all: readonly Case[], pack: RulePack): Chain[] {
  const entries = entriesFor(all, pack);
  return [...new Set(entries)].flatMap((id) => {
    const some = all.filter((_, i) => entries[i] === id);
    if (id === null) return some.map((one): Chain => ({ ids: [], one }));
    return chainsOf(some, withoutEntry(pack, id)).map(({ ids, one }) => ({ ids: [id, ...ids], one }));
  });
}

interface ChainGroup {
  readonly ids: readonly string[];
  /** A keep that matches, but does not keep the given value. */
  readonly keep: string | null;
  readonly cases: Case[];
}

function grouped(chains: readonly Chain[], keeps: ReadonlyMap<Case, string | undefined>): ChainGroup[] {
  const groups = new Map<string, ChainGroup>();
  for (const { ids, one } of chains) {
    const would = keeps.get(one) ?? null;
    const keep = would === ids[0] ? null : would;
    const key = [keep ?? "", ...ids].join(" ");
    const group = groups.get(key) ?? { ids, keep, cases: [] };
    group.cases.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function lostEntry(reviewed: ReviewedPack, winner: string, loser: string, keys: Keys): LostEntry | undefined {
  const entry = shownEntry(reviewed, loser);
  const [won, lost] = [winner, loser].map((id) => reviewed.pack.entries.find((candidate) => candidate.id === id));
  if (entry === undefined || won === undefined || lost === undefined) return undefined;
  return { entry, to: winsBy(won, lost, depthIn(reviewed.pack, keys)) };
}

type DepthOf = (entry: RuleEntry) => number;

/** In the order in which the engine asks. */
function winsBy(won: RuleEntry, lost: RuleEntry, depthOf: DepthOf): LostEntry["to"] {
  if (depthOf(won) > depthOf(lost)) return "deeper";
  if (compareLiteralness(won.path.segments, lost.path.segments) < 0) return "more literal";
  return strengthOf(won.action) > strengthOf(lost.action) ? "stronger" : "first by id";
}

/** How deep the innermost node around the place is that an entry matches. */
function depthIn(pack: RulePack, keys: Keys): DepthOf {
  const path = segmentsOf(keys);
  const lengths = Array.from({ length: path.length + 1 }, (_, i) => path.length - i);
  return (entry) => {
    const paths = fullPaths(entry, pack.records);
    const matches = (length: number) => paths.some((one) => canMatchSameNode(one, path.slice(0, length)));
    return lengths.find(matches) ?? -1;
  };
}
