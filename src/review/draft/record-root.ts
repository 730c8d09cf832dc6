/** What a record may be, by the places of a document. */
import { type Place, placeText } from "../engine/place.ts";

/** Steps to the elements of a list of records, as in `$.data[*]`, `$.result.items[*]`. */
const DEEPEST_LIST = 3;

/**
 * Where a record seems to begin: at the elements of a document that is an array; at those of a list in the document, if each
 * input is one document and at least half of all places lie below that list; else at the document.
 */
export function recordRoot(places: readonly { readonly place: Place }[], oneDocumentEach: boolean): Place {
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
