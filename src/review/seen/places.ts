/** The places of samples, as they may be printed: what was seen there, what decides it, and whether the vendor documents it. */
import type { RulePack } from "../../rules/model.ts";
import { DocumentedPlaces } from "../documented.ts";
import { actionText, effectOf, effectOfUnkept } from "../effect.ts";
import { type Place, placeText } from "../engine/place.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type GrowingPlace, JSON_TYPES, type JsonType, type SeenOutcome } from "./growing.ts";
import { namesIn, PrintedNames, printedPlaces } from "./names.ts";
import type { Sighted } from "./survey.ts";

/** All places past the bound. */
export const ELSEWHERE = "$..*";

export type Counts<Name extends string = string> = Readonly<Partial<Record<Name, number>>>;

/** Values of a place that come out in one way. */
export interface SeenShare {
  /** null where none decides, and of what holds nothing. */
  readonly entry: string | null;
  readonly outcome: SeenOutcome;
  readonly count: number;
  readonly forms: Counts;
}

export interface SeenPlace {
  /** With `*` for a name that may not be printed. */
  readonly path: string;
  readonly documented: boolean;
  readonly types: Counts<JsonType>;
  readonly decided: readonly SeenShare[];
}

/** A place that no fields file has. */
export interface SeenField {
  readonly state: "seen";
  readonly path: string;
  /** How often. */
  readonly count: number;
  /** The entries that decide its values; null where none does. */
  readonly decidedBy: readonly (string | null)[];
  /** What they do, and what `unlisted` does where none decides. */
  readonly actions: readonly string[];
}

export interface SeenPlaces {
  /** In the order of their paths. */
  readonly places: readonly SeenPlace[];
  readonly undocumented: readonly SeenField[];
  /** Entries that decide a value. */
  readonly reached: ReadonlySet<string>;
  readonly names: PrintedNames;
}

/** `before`: the places of which was written before. */
export function seenPlaces(
  { places, elsewhere }: Sighted,
  reviewed: ReviewedPack,
  before: Iterable<Place> = [],
): SeenPlaces {
  const names = new PrintedNames(places.values(), namesIn(reviewed), before);
  const printed = printedPlaces(places.values(), names);
  const holding = new Set(printed.map(({ place }) => placeText(place.slice(0, -1))));
  const documents = new DocumentedPlaces(reviewed);
  const leaves = printed.flatMap((seen) => leafOf(seen, holding, documents) ?? []);
  const sorted = leaves.sort((a, b) => (a.shown.path < b.shown.path ? -1 : 1));
  const others = elsewhere.types.size > 0 ? [shownAs(ELSEWHERE, elsewhere, false)] : [];
  const all = [...sorted.map(({ shown }) => shown), ...others];
  const deciding = all.flatMap(({ decided }) => decided.flatMap(({ entry }) => entry ?? []));
  const undocumented = sorted.flatMap(({ shown, count }) =>
    shown.documented ? [] : [seenField(shown, count, reviewed.pack)],
  );
  return { places: all, undocumented, reached: new Set(deciding), names };
}

interface Leaf {
  readonly shown: SeenPlace;
  /** Of values that are not documented. */
  readonly count: number;
}

/** undefined for a container in which all that matters is what it holds. */
function leafOf(seen: GrowingPlace, holding: ReadonlySet<string>, documents: DocumentedPlaces): Leaf | undefined {
  const { place, types } = seen;
  const path = placeText(place);
  const containers = holding.has(path) ? 0 : (types.get("object") ?? 0) + (types.get("array") ?? 0);
  const full = fullValues(seen);
  const bare = (types.get("null") ?? 0) + (seen.shares.get("empty null")?.count ?? 0) + containers;
  if (full + bare === 0) return undefined;
  // What is empty may stand for a documented field below it.
  const count = isAbove(place, documents) ? full : full + bare;
  const documented = count === 0 || documents.at(place);
  return { shown: shownAs(path, seen, documented), count };
}

function isAbove(place: Place, documents: DocumentedPlaces): boolean {
  return !documents.at(place) && documents.above(place);
}

function fullValues({ shares }: GrowingPlace): number {
  return [...shares.values()].reduce((sum, { outcome, count }) => sum + (outcome === "empty" ? 0 : count), 0);
}

function shownAs(path: string, { types, shares }: GrowingPlace, documented: boolean): SeenPlace {
  const decided = [...shares.values()].map(({ entry, outcome, count, forms }) => {
    return { entry, outcome, count, forms: Object.fromEntries([...forms].sort(byName)) };
  });
  return {
    path,
    documented,
    types: Object.fromEntries(JSON_TYPES.flatMap((type) => (types.has(type) ? [[type, types.get(type)]] : []))),
    decided: decided.sort((a, b) => (shareKey(a) < shareKey(b) ? -1 : 1)),
  };
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

/** What tells the shares of a place apart. */
export function shareKey({ entry, outcome }: Pick<SeenShare, "entry" | "outcome">): string {
  return `${entry ?? "~"} ${outcome}`;
}

function seenField({ path, decided }: SeenPlace, count: number, pack: RulePack): SeenField {
  const deciding = decided.filter(({ outcome }) => outcome !== "empty");
  const decidedBy = [...new Set(deciding.map(({ entry }) => entry))];
  return {
    state: "seen",
    path,
    count,
    decidedBy,
    actions: [...new Set(deciding.map((share) => actionOf(share, pack)))],
  };
}

function actionOf({ entry, outcome }: SeenShare, pack: RulePack): string {
  if (outcome === "outside list") return "outside its values";
  const { spec } = outcome === "otherwise" && entry !== null ? effectOfUnkept(entry) : effectOf(pack, entry);
  return actionText(spec);
}
