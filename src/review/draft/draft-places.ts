/** What a scan saw, as the places of a draft: one for each path, with what its name tells. */
import { MOST_SEGMENTS } from "../../rules/file/limits.ts";
import { confidenceIn, PHONE } from "../../scan/confidence.ts";
import { addRows, type RowsSeen } from "../../scan/rows-seen.ts";
import type { ScanFinding } from "../../scan/scan.ts";
import { type Place, type PlaceStep, placeText, readPlace } from "../engine/place.ts";
import type { Kind } from "./names/kinds/kind.ts";
import { type Neighbours, toldAt } from "./names/told.ts";
import { withOpenMaps } from "./open-maps.ts";
import { addSights, NOTHING_SEEN, type Sight } from "./survey/sight.ts";
import type { Survey } from "./survey/survey.ts";

export interface DraftPlace {
  /** From the document's root. */
  readonly place: Place;
  /** Values that were scanned. */
  readonly values: number;
  readonly seen: Sight;
  /** Those with most hits first; without those of low confidence. */
  readonly findings: readonly ScanFinding[];
  /** Hits in the names of the members. */
  readonly keys: boolean;
  /** By its name. */
  readonly told: Kind | undefined;
}

type Growing = { -readonly [Key in keyof DraftPlace]: DraftPlace[Key] } & {
  findings: ScanFinding[];
  rows: RowsSeen | undefined;
};

/**
 * Those with hits first, then those that their names tell. Places that no path can name are left out, and those where all hits are of
 * low confidence and no name tells anything: `unlisted` applies to them.
 */
export function draftPlaces(survey: Survey): DraftPlace[] {
  const generalized = generalizedPlaces(survey);
  const places = new Map<string, Growing>();
  for (const { path, count, rows } of survey.scanned) {
    const known = placeIn(places, generalized.get(path));
    if (known === undefined) continue;
    known.values += count;
    known.rows = addRows(known.rows, rows);
    known.seen = addSights(known.seen, survey.sights.get(path) ?? NOTHING_SEEN);
  }
  for (const found of survey.findings) {
    const known = placeIn(places, generalized.get(found.path), found.inName);
    if (known !== undefined) addFinding(known, found);
  }
  const read = [...places.values()];
  const around = neighboursOf(read);
  for (const one of read) if (one.values > 0) one.told = toldAt(one.place, one.seen, around);
  const all = read.flatMap(withoutLow);
  return [0, 1, 2].flatMap((rank) => all.filter((one) => rankOf(one) === rank));
}

function withoutLow({ rows, ...found }: Growing): DraftPlace[] {
  const findings = found.findings
    .map((one) => ({ ...one, confidence: confidenceIn({ ...one, rows: one.detector === PHONE ? rows : undefined }) }))
    .filter(({ confidence }) => confidence !== "low");
  const isLow = found.findings.length > 0 && findings.length === 0;
  return isLow && found.told === undefined ? [] : [{ ...found, findings }];
}

function rankOf({ findings, told }: DraftPlace): number {
  if (findings.some(({ category }) => category !== null)) return 0;
  return told === undefined ? 2 : 1;
}

/** By path as the scan says it. */
function generalizedPlaces({ scanned, findings, sights }: Survey): Map<string, Place> {
  const paths = [...new Set([...scanned, ...findings].map(({ path }) => path))];
  const read = paths.flatMap((path) => {
    const found = readPlace(path);
    return "place" in found ? [{ path, place: found.place, seen: sights.get(path) ?? NOTHING_SEEN }] : [];
  });
  const places = withOpenMaps(read);
  return new Map(read.map(({ path }, i) => [path, places[i] as Place]));
}

/** A hit in a name belongs to the object that has the name. */
function placeIn(places: Map<string, Growing>, whole: Place | undefined, inName = false): Growing | undefined {
  const place = inName ? whole?.slice(0, -1) : whole;
  if (place === undefined || place.length > MOST_SEGMENTS) return undefined;
  const key = keyOf(place);
  const known = places.get(key) ?? {
    place,
    values: 0,
    seen: NOTHING_SEEN,
    rows: undefined,
    findings: [],
    keys: false,
    told: undefined,
  };
  places.set(key, known);
  return known;
}

/** In a path, `.*` and `[*]` are the same. */
export function keyOf(place: Place): string {
  return placeText(place.map((step) => (step.kind === "element" ? ANY : step)));
}

const ANY: PlaceStep = Object.freeze({ kind: "any" });

/** Several paths of the scan may be one place here. */
function addFinding(known: Growing, found: ScanFinding): void {
  known.keys ||= found.inName;
  const at = known.findings.findIndex(({ detector, inName }) => detector === found.detector && inName === found.inName);
  const same = known.findings[at];
  if (same === undefined) {
    known.findings.push(found);
    return;
  }
  const sum = (part: "count" | "values" | "hitValues") => same[part] + found[part];
  const grades = same.grades.map((count, grade) => count + (found.grades[grade] ?? 0));
  known.findings[at] = {
    ...same,
    grades,
    count: sum("count"),
    values: sum("values"),
    hitValues: sum("hitValues"),
  };
}

export function neighboursOf(places: readonly Pick<DraftPlace, "place" | "seen">[]): Neighbours {
  const members = new Map<string, Set<string>>();
  const sights = new Map<string, Sight>();
  for (const { place, seen } of places) {
    sights.set(keyOf(place), seen);
    place.forEach((step, i) => {
      if (step.kind !== "name") return;
      const above = keyOf(place.slice(0, i));
      members.set(above, (members.get(above) ?? new Set()).add(step.name));
    });
  }
  return {
    membersAt: (place) => [...(members.get(keyOf(place)) ?? [])],
    sightAt: (place) => sights.get(keyOf(place)),
  };
}
