/** What a scan saw, as the places of a draft: one for each path, and what a record may be. */
import { MOST_SEGMENTS } from "../../rules/file/limits.ts";
import type { ScanFinding, ScanReport } from "../../scan/scan.ts";
import { type Place, type PlaceStep, placeText, readPlace } from "../engine/place.ts";

export interface DraftPlace {
  /** From the document's root. */
  readonly place: Place;
  /** Values that were scanned. */
  readonly values: number;
  /** Those with most hits first. */
  readonly findings: readonly ScanFinding[];
  /** Hits in the names of the members. */
  readonly keys: boolean;
}

type Growing = { place: Place; values: number; findings: ScanFinding[]; keys: boolean };

/** Those with hits first. Places that no path can name are left out: `unlisted` applies to them. */
export function draftPlaces({ scanned, findings }: ScanReport): DraftPlace[] {
  const places = new Map<string, Growing>();
  for (const { path, count } of scanned) {
    const known = placeIn(places, path);
    if (known !== undefined) known.values += count;
  }
  for (const found of findings) {
    const known = placeIn(places, found.path, found.inName);
    known?.findings.push(found);
    if (known !== undefined && found.inName) known.keys = true;
  }
  const all = [...places.values()];
  const hasHits = ({ findings: some }: Growing) => some.some(({ category }) => category !== null);
  return [...all.filter(hasHits), ...all.filter((one) => !hasHits(one))];
}

/** A hit in a name belongs to the object that has the name. */
function placeIn(places: Map<string, Growing>, path: string, inName = false): Growing | undefined {
  const read = readPlace(path);
  if (!("place" in read)) return undefined;
  const place = inName ? read.place.slice(0, -1) : read.place;
  if (place.length > MOST_SEGMENTS) return undefined;
  // In a path, `.*` and `[*]` are the same.
  const key = placeText(place.map((step) => (step.kind === "element" ? ANY : step)));
  const known = places.get(key) ?? { place, values: 0, findings: [], keys: false };
  places.set(key, known);
  return known;
}

const ANY: PlaceStep = Object.freeze({ kind: "any" });

/** Steps to the elements of a list of records, as in `$.data[*]`, `$.result.items[*]`. */
const DEEPEST_LIST = 3;

/**
 * Where a record seems to begin: at the elements of a document that is an array; at those of a list in the document, if each
 * input is one document and at least half of all places lie below that list; else at the document.
 */
export function recordRoot(places: readonly DraftPlace[], oneDocumentEach: boolean): Place {
  const all = places.map(({ place }) => place);
  const isArray = all.length > 0 && all.every(([first, second]) => first?.kind === "element" && second !== undefined);
  if (isArray) return [{ kind: "element" }];
  if (!oneDocumentEach) return [];
  const lists = new Map<string, { root: Place; count: number }>();
  for (const root of all.flatMap((place) => listOf(place) ?? [])) {
    const known = lists.get(placeText(root)) ?? { root, count: 0 };
    lists.set(placeText(root), known);
    known.count++;
  }
  const largest = [...lists.values()].sort((a, b) => b.count - a.count)[0];
  return largest !== undefined && largest.count * 2 >= all.length ? largest.root : [];
}

/** The first list on the way, if it holds objects; wrapped, so that `flatMap` takes it whole. */
function listOf(place: Place): [Place] | undefined {
  const at = place.findIndex(({ kind }) => kind !== "name");
  const isList = at > 0 && at < DEEPEST_LIST && place[at]?.kind === "element" && place[at + 1]?.kind === "name";
  return isList ? [place.slice(0, at + 1)] : undefined;
}

/** The place inside a record; undefined for what surrounds the records. */
export function inRecord(place: Place, root: Place): Place | undefined {
  const isBelow = root.every((step, i) => placeText([step]) === placeText(place.slice(i, i + 1)));
  return isBelow ? place.slice(root.length) : undefined;
}
