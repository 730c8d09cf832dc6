/** Semantics, "Which entry decides", once more: node by node, with no thought of speed or streams. */
import { ACTION_NAMES, type ActionSpec } from "../../../src/actions/table.ts";
import type { Unlisted } from "../../../src/rules/model.ts";
import type { EntrySpec, PackSpec, SegmentSpec } from "../rule-specs.ts";
import { allNodes, type JsonNode, upwards } from "./json-reader.ts";
import type { Reading } from "./readings.ts";
import { type Over, Selection } from "./selection.ts";

/** Thrown for rules that would be refused when they are loaded. */
export class Refused extends Error {}

export interface Decided {
  /** undefined: the value stays. */
  readonly action: ActionSpec | undefined;
  readonly category: string | null;
  /** A name that no rule replaces: what detectors find in it goes. */
  readonly byDetectors?: true;
}

export interface Decisions {
  /** Nodes that go whole. */
  readonly taken: Map<JsonNode, "remove" | "null">;
  readonly scalars: Map<JsonNode, Decided>;
  /** Names that are replaced or looked at, by the members that have them. */
  readonly names: Map<JsonNode, Decided>;
}

/** The product's, which test/actions/compare.test.ts holds to the documented one. */
const strengthOf = (action: ActionSpec | null) => (action === null ? -1 : ACTION_NAMES.indexOf(action.name));

interface Match {
  readonly entry: EntrySpec;
  /** The record; undefined for an entry of the envelope. */
  readonly root: JsonNode | undefined;
}

/** One file: its records and what its entries match. */
class File {
  readonly #roots: ReadonlySet<JsonNode>;
  readonly #matches = new Map<JsonNode, Match[]>();
  readonly #named = new Map<JsonNode, { name: string; match: Match | undefined }[]>();

  constructor(pack: PackSpec, document: JsonNode, selection: Selection, keepsByName: boolean) {
    this.#roots = new Set(pack.records.flatMap((path) => selection.select(path, document, "elements")));
    for (const path of pack.records) this.#noteNames(path, document, selection, "elements", undefined);
    for (const entry of pack.entries) {
      for (const root of entry.envelope ? [undefined] : this.#roots) {
        const match = { entry, root };
        const over = keepsByName && entry.action === null ? "elements and filters" : "children";
        for (const node of selection.select(entry.segments, root ?? document, over)) push(this.#matches, node, match);
        this.#noteNames(entry.segments, root ?? document, selection, over, match);
      }
    }
    this.#refuse();
  }

  #noteNames(
    path: readonly SegmentSpec[],
    from: JsonNode,
    selection: Selection,
    over: Over,
    match: Match | undefined,
  ): void {
    path.forEach(({ descendant, selectors }, i) => {
      const names = selectors.flatMap(({ name }) => (name === undefined ? [] : [name]));
      if (names.length === 0) return;
      const before = path.slice(0, i);
      const reached = selection.select(before, from, over);
      for (const above of reached) {
        for (const node of descendant ? allNodes(above) : [above]) {
          for (const name of names) push(this.#named, node, { name, match });
        }
      }
    });
  }

  /** Whether a path that counts for the object has the name. */
  names(object: JsonNode, name: string): boolean {
    return (this.#named.get(object) ?? []).some(
      (named) => named.name === name && (named.match === undefined || this.#counts(named.match, object)),
    );
  }

  #innermost(node: JsonNode): JsonNode | undefined {
    return upwards(node).find((above) => this.#roots.has(above));
  }

  /** A rule counts from any root, a keep only from the innermost one that holds the node. */
  #counts({ entry, root }: Match, node: JsonNode): boolean {
    if (entry.action !== null) return true;
    const innermost = this.#innermost(node);
    if (root !== undefined) return root === innermost;
    return innermost === undefined || innermost.parent === undefined;
  }

  #entriesAt(place: JsonNode, node: JsonNode): EntrySpec[] {
    return (this.#matches.get(place) ?? []).filter((match) => this.#counts(match, node)).map(({ entry }) => entry);
  }

  /**
   * The entry that decides the node, from the nearest place at or above it. A keep keeps scalars: above the node, and at
   * a container, it is as if it were absent; where then no entry decides, `not kept`.
   */
  nearest(node: JsonNode, asScalar: boolean): EntrySpec | "not kept" | undefined {
    let missed: "not kept" | undefined;
    for (const place of upwards(node)) {
      const here = this.#entriesAt(place, node);
      const best = bestOf(place === node && asScalar ? here : here.filter(({ action }) => action !== null));
      if (best !== undefined) return best;
      if (here.length > 0) missed = "not kept";
    }
    return missed;
  }

  taken(node: JsonNode): "remove" | "null" | undefined {
    const name = bestOf(this.#entriesAt(node, node))?.action?.name;
    return name === "remove" || name === "null" ? name : undefined;
  }

  #refuse(): void {
    for (const [node, matches] of this.#matches) {
      const below = allNodes(node).slice(1);
      for (const { entry, root } of matches) {
        const name = entry.action?.name;
        if (name === undefined) continue;
        if (name === "remove" && entry.segments.length === 0) throw new Refused("remove of $");
        if (this.#roots.has(node) && root !== node) throw new Refused("takes a record from outside");
        if (below.some((inner) => this.#roots.has(inner))) throw new Refused("takes a record from outside");
        const others = below.flatMap((inner) => this.#matches.get(inner) ?? []);
        if ((name === "remove" || name === "null") && others.some((other) => other.entry !== entry)) {
          throw new Refused("an entry below what is taken whole");
        }
      }
    }
  }
}

function bestOf([first, ...others]: readonly EntrySpec[]): EntrySpec | undefined {
  return others.reduce((best, entry) => (best === undefined ? entry : nearer(best, entry)), first);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

const RANKS = { name: 0, index: 0, filter: 1, wildcard: 2, slice: 2 };

function rank({ descendant, selectors }: SegmentSpec): number {
  return Math.max(...selectors.map(({ kind }) => RANKS[kind])) + (descendant ? 3 : 0);
}

/** Of two entries that match one node, the one whose path is the more literal, compared from the last segment. */
function nearer(a: EntrySpec, b: EntrySpec): EntrySpec {
  const [one, other] = [a, b].map(({ segments }) => segments.map(rank).reverse());
  for (const [i, value] of (one as number[]).entries()) {
    const difference = value - (other?.[i] ?? Number.POSITIVE_INFINITY);
    if (difference !== 0) return difference < 0 ? a : b;
  }
  if (a.segments.length < b.segments.length) return b;
  const filtered = [a, b].some(({ segments }) =>
    segments.some(({ selectors }) => selectors.some(({ kind }) => kind === "filter")),
  );
  const same = JSON.stringify([a.action, a.category]) === JSON.stringify([b.action, b.category]);
  if (a !== b && !same && !filtered) throw new Refused("two entries, equally near");
  return stronger(a, b);
}

function stronger(a: EntrySpec, b: EntrySpec, idA = a.id, idB = b.id): EntrySpec {
  const [one, other] = [strengthOf(a.action), strengthOf(b.action)];
  return one === other ? (idA <= idB ? a : b) : one > other ? a : b;
}

/**
 * What happens to each node of a document in one reading. `keepsByName`: as in rule files that were loaded, where
 * `[*]` and filters in the path of a keep mean elements only.
 *
 * @throws Refused
 */
export function decide(
  document: JsonNode,
  text: string,
  reading: Reading,
  packs: readonly PackSpec[],
  unlisted: Unlisted | undefined,
  keepsByName = false,
): Decisions {
  const selection = new Selection(text, reading);
  const files = packs.map((pack) => ({ id: pack.id, file: new File(pack, document, selection, keepsByName) }));
  const strongestUnlisted = ["replace", "scan"].find((one) => packs.some((pack) => pack.unlisted === one)) ?? "keep";
  const otherwise = unlisted ?? strongestUnlisted;
  const decisions: Decisions = { taken: new Map(), scalars: new Map(), names: new Map() };
  const named = namesIn(packs);

  const strongest = (entries: { id: string; entry: EntrySpec }[]): EntrySpec | undefined =>
    entries.reduce<{ id: string; entry: EntrySpec } | undefined>((best, next) => {
      if (best === undefined) return next;
      const ids = [best, next].map(({ id, entry }) => `${id}/${entry.id}`) as [string, string];
      return stronger(best.entry, next.entry, ...ids) === best.entry ? best : next;
    }, undefined)?.entry;

  const nearestTo = (node: JsonNode, asScalar = isScalar(node)): Found[] =>
    files.map(({ id, file }) => ({ id, entry: file.nearest(node, asScalar) }));

  const entriesIn = (found: readonly Found[]) =>
    found.flatMap(({ id, entry }) => (typeof entry === "object" ? [{ id, entry }] : []));

  /** What holds over all files. */
  const across = (found: readonly Found[]): Found["entry"] => {
    const entry = strongest(entriesIn(found));
    if (entry === undefined) return found.some((one) => one.entry === "not kept") ? "not kept" : undefined;
    return entry.action === null && otherwise === "replace" && !isKeptByAll(found) ? undefined : entry;
  };

  /** By a rule that says so, where no path has the name; else by the detectors, where what has the name may hold what they find. */
  const decideNames = (object: JsonNode): void => {
    const found = nearestTo(object);
    const keys = strongest(entriesIn(found).filter(({ entry }) => entry.keys)) ?? across(found);
    const replaced = keys === "not kept" ? NOT_KEPT : keys?.keys ? decidedBy(keys) : undefined;
    for (const child of reading(object)) {
      const name = child.key?.name as string;
      if (replaced !== undefined && !files.some(({ file }) => file.names(object, name))) {
        if (name !== "") decisions.names.set(child, replaced);
        continue;
      }
      const entry = across(nearestTo(child, true));
      const action = entry === "not kept" ? NOT_KEPT.action : entry?.action;
      const isOpen = entry === undefined ? otherwise !== "keep" : action !== null;
      const isScanned = isOpen && (action?.name === "scan" || otherwise !== "keep");
      if (isScanned && !named.has(name)) decisions.names.set(child, SCANNED_NAME);
    }
  };

  const visit = (node: JsonNode): void => {
    const takes = files.map(({ file }) => file.taken(node));
    const taken = takes.includes("remove") ? "remove" : takes.find((one) => one !== undefined);
    if (taken !== undefined) {
      decisions.taken.set(node, taken);
      return;
    }
    if (node.kind === "object") decideNames(node);
    if (node.kind === "object" || node.kind === "array") {
      for (const child of reading(node)) visit(child);
      return;
    }
    const entry = across(nearestTo(node));
    decisions.scalars.set(node, entry === "not kept" ? NOT_KEPT : decidedBy(entry, otherwise));
  };
  visit(document);
  return decisions;
}

/** What one file says of a node. */
interface Found {
  readonly id: string;
  readonly entry: EntrySpec | "not kept" | undefined;
}

function isScalar({ kind }: JsonNode): boolean {
  return kind !== "object" && kind !== "array";
}

/** Below a keep, and nothing else decides. */
const NOT_KEPT: Decided = { action: { name: "replace" }, category: null };

/** Every vendor has a file that keeps the node. */
function isKeptByAll(found: readonly Found[]): boolean {
  const vendorOf = (id: string) => id.replace(/\/.*/, "");
  const keeping = found.filter(({ entry }) => typeof entry === "object" && entry.action === null);
  return found.every(({ id }) => keeping.some((keep) => vendorOf(keep.id) === vendorOf(id)));
}

const SCANNED_NAME: Decided = { action: { name: "scan" }, category: null, byDetectors: true };

/** All names that a path has, wherever it leads. */
function namesIn(packs: readonly PackSpec[]): ReadonlySet<string> {
  const paths = packs.flatMap(({ records, entries }) => [...records, ...entries.map(({ segments }) => segments)]);
  const selectors = paths.flat().flatMap((segment) => segment.selectors);
  return new Set(selectors.flatMap(({ name }) => (name === undefined ? [] : [name])));
}

function decidedBy(entry: EntrySpec | undefined, otherwise = "keep"): Decided {
  if (entry !== undefined) return { action: entry.action ?? undefined, category: entry.category };
  const name = otherwise as "scan" | "replace";
  return { action: otherwise === "keep" ? undefined : { name }, category: null };
}
