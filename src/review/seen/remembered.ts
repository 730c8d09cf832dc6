/** What the next month will be compared with: all that was seen before, and now. */
import { type Place, placeText, readPlace } from "../engine/place.ts";
import type { JsonType } from "./growing.ts";
import type { PrintedNames } from "./names.ts";
import { type Counts, ELSEWHERE, type SeenPlace, shareKey } from "./places.ts";
import {
  type RememberedPlace,
  type RememberedShare,
  SEEN_FORMAT,
  type SeenFile,
  type SeenTimes,
  type TimesByName,
} from "./seen-file.ts";

/** Twice what a run tells apart; what was not seen for the longest time is left out first. */
const MOST_REMEMBERED = 20_000;

/** What was seen before, its names as they may be printed now: what is a key of an open map today was one before. */
export function printedBefore(before: SeenFile, names: PrintedNames): SeenFile {
  const places = new Map<string, RememberedPlace>();
  for (const place of before.places) {
    const path = printedPath(place.path, names);
    const known = places.get(path);
    places.set(path, known === undefined ? { ...place, path } : joined(known, place));
  }
  return { ...before, places: [...places.values()].sort(byPath) };
}

export function placesIn({ places }: SeenFile): Place[] {
  return places.flatMap(({ path }) => {
    const read = readPlace(path);
    return path !== ELSEWHERE && "place" in read ? [read.place] : [];
  });
}

function printedPath(path: string, names: PrintedNames): string {
  const read = readPlace(path);
  return path === ELSEWHERE || !("place" in read) ? ELSEWHERE : placeText(names.printed(read.place));
}

export interface SeenNow {
  readonly pack: string;
  readonly month: string;
  readonly places: readonly SeenPlace[];
  readonly notListed: number;
}

export function rememberedWith(before: SeenFile | undefined, now: SeenNow): SeenFile {
  const { pack, month } = now;
  const places = new Map(before?.places.map((place) => [place.path, place]));
  for (const { path, types, decided } of now.places) {
    const seen = {
      path,
      types: timesIn(types, month),
      decided: decided.map(({ entry, outcome, forms }) => ({ entry, outcome, forms: timesIn(forms, month) })),
    };
    const known = places.get(path);
    places.set(path, known === undefined ? seen : joined(known, seen));
  }
  const all = [...places.values()];
  const kept = all.toSorted(latestFirst).slice(0, MOST_REMEMBERED);
  const months = [...new Set([...(before?.months ?? []), month])].sort();
  const notListed = now.notListed + all.length - kept.length;
  return { format: SEEN_FORMAT, pack, months, notListed, places: kept.sort(byPath) };
}

function timesIn<Name extends string>(counts: Counts<Name>, month: string): TimesByName<Name> {
  const times = Object.entries(counts).map(([name, count]) => [name, { first: month, last: month, count }]);
  return Object.fromEntries(times) as TimesByName<Name>;
}

/** One place of two; where both are of one month, `b` is what counts. */
function joined(a: RememberedPlace, b: RememberedPlace): RememberedPlace {
  const shares = new Map<string, RememberedShare>(a.decided.map((share) => [shareKey(share), share]));
  for (const share of b.decided) {
    const known = shares.get(shareKey(share));
    shares.set(
      shareKey(share),
      known === undefined ? share : { ...share, forms: joinedTimes(known.forms, share.forms) },
    );
  }
  const decided = [...shares.values()].sort((one, other) => (shareKey(one) < shareKey(other) ? -1 : 1));
  return { path: a.path, types: joinedTimes<JsonType>(a.types, b.types), decided };
}

function joinedTimes<Name extends string>(a: TimesByName<Name>, b: TimesByName<Name>): TimesByName<Name> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort() as Name[];
  return Object.fromEntries(names.map((name) => [name, oneOf(a[name], b[name])])) as TimesByName<Name>;
}

function oneOf(a: SeenTimes | undefined, b: SeenTimes | undefined): SeenTimes | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const first = a.first < b.first ? a.first : b.first;
  return b.last >= a.last ? { first, last: b.last, count: b.count } : { first, last: a.last, count: a.count };
}

/** The months in which something was first and last seen there. */
export function timesOf({ types }: RememberedPlace): Pick<SeenTimes, "first" | "last"> {
  const all = Object.values(types);
  return {
    first: all.map(({ first }) => first).sort()[0] ?? "",
    last:
      all
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? "",
  };
}

function latestFirst(a: RememberedPlace, b: RememberedPlace): number {
  const [ofA, ofB] = [timesOf(a).last, timesOf(b).last];
  return ofA === ofB ? byPath(a, b) : ofA > ofB ? -1 : 1;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
