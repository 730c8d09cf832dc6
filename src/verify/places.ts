/**
 * What the rule files say of each place, told on the way down from the document: which paths may still match below, and
 * which entry is the nearest. It shares nothing with the matcher but the rules' paths and the judge of filters.
 */
import type { Judgement } from "../paths/filter.ts";
import type { Filter, Segment, Selector } from "../paths/pattern.ts";
import {
  decidesBefore,
  type Entry,
  NOT_KEPT,
  type PathsOfRules,
  type RulePath,
  type Standing,
} from "./paths-of-rules.ts";

/** The segment of a path that the next step has to fit. */
interface Way {
  readonly path: number;
  readonly segment: number;
  /** No filter on the way was left open. */
  readonly sure: boolean;
}

/** From a container to a child: a member's name or an element's index. */
export type Step = string | number;

export type Verdicts = ReadonlyMap<Filter, Judgement>;

/** Where a value is written that may look like one, its name becomes a label. */
type NameStanding = Exclude<Standing, "written"> | "unlisted";

/** What becomes of a scalar. */
export type Outcome = Pick<Place, "standing" | "action">;

export interface Place {
  readonly ways: readonly Way[];
  /** By file: the entry at or above; a keep only at the place itself. */
  readonly nearest: readonly (Entry | undefined)[];
  /** By file: the entry for what a keep at the place does not keep, and so for all that is below it. */
  readonly without: readonly (Entry | undefined)[];
  /** "unlisted": no entry decides, and the run keeps what none does. */
  readonly standing: Standing | "unlisted";
  /** The action of the entry that decides; null for none, and for a keep. */
  readonly action: Entry["action"];
  /** A keep at the place says which values it keeps: of those, `standing` speaks; of others, `outcomeOf`. */
  readonly hasLists: boolean;
  readonly record: boolean;
  /** What has to be known of a child's value before it is known which place it is. */
  readonly filters: readonly Filter[];
  /** What becomes of its own name where no entry speaks of names: a rule for the value does not replace the name. */
  readonly name: NameStanding;
  /** What becomes of the names of its members, where an entry says so. */
  readonly keys: NameStanding | undefined;
  /** Children of the same step are the same place, where no filter is asked. */
  readonly known: Map<Step, Place>;
  readonly names: ReadonlySet<string>;
  readonly hasIndices: boolean;
}

const WITHOUT_ENTRY = Object.freeze({ keep: "unlisted", scan: "scanned", replace: "checked" });
const NO_VERDICTS: Verdicts = new Map();
/** Any name that no path has, and any element where no path counts them. */
const OTHER_NAME = "";
const ANY_ELEMENT = -1;

/** What leads to a node, while it is found out which place that is. */
interface Arrival {
  ways: Way[];
  matches: { readonly path: RulePath; readonly sure: boolean }[];
  readonly nearest: (Entry | undefined)[];
  readonly without: (Entry | undefined)[];
}

export class Places {
  readonly #rules: PathsOfRules;
  /** Each once: their number is bounded by the rules, whatever the documents look like. */
  readonly #made = new Map<string, Place>();

  constructor(rules: PathsOfRules) {
    this.#rules = rules;
  }

  /** The document's. */
  top(): Place {
    const nowhere = new Array(this.#rules.fileCount).fill(undefined);
    const arrival: Arrival = { ways: [], matches: [], nearest: nowhere, without: [] };
    this.#begin(arrival, ({ entry }) => entry === undefined);
    return this.#arrive(arrival, ({ entry, fromDocument }) => entry !== undefined && fromDocument);
  }

  /** The place of a child; `verdicts` where the place has filters, of which those that are missing count as "no". */
  below(place: Place, step: Step, verdicts?: Verdicts): Place {
    if (verdicts !== undefined) return this.#step(place, step, verdicts);
    const same = sameAs(place, step);
    if (same === undefined) return this.#step(place, step, NO_VERDICTS);
    const known = place.known.get(same);
    if (known !== undefined) return known;
    const made = this.#step(place, step, NO_VERDICTS);
    place.known.set(same, made);
    return made;
  }

  #step(place: Place, step: Step, verdicts: Verdicts): Place {
    const arrival: Arrival = { ways: [], matches: [], nearest: [...place.without], without: [] };
    for (const way of place.ways) {
      const path = this.#rules.paths[way.path] as RulePath;
      const segment = path.segments[way.segment] as Segment;
      if (segment.descendant) arrival.ways.push(way);
      const fits = fitOf(segment, step, verdicts);
      if (fits === "no") continue;
      const sure = way.sure && fits === "yes";
      if (way.segment === path.segments.length - 1) arrival.matches.push({ path, sure });
      else arrival.ways.push({ path: way.path, segment: way.segment + 1, sure });
    }
    return this.#arrive(arrival);
  }

  /** Paths whose `$` is the node that has been reached. */
  #begin({ ways, matches }: Arrival, wanted: (path: RulePath) => boolean): void {
    this.#rules.paths.forEach((path, number) => {
      if (!wanted(path)) return;
      if (path.segments.length === 0) matches.push({ path, sure: true });
      else ways.push({ path: number, segment: 0, sure: true });
    });
  }

  /** `beginning`: the paths that begin here although no record does. */
  #arrive(arrival: Arrival, beginning?: (path: RulePath) => boolean): Place {
    const records = arrival.matches.filter(({ path }) => path.entry === undefined);
    for (const file of new Set(records.map(({ path }) => path.file))) {
      const sure = records.some((record) => record.path.file === file && record.sure);
      this.#beginRecord(arrival, file, sure);
    }
    if (beginning !== undefined) this.#begin(arrival, beginning);
    for (let file = 0; file < this.#rules.fileCount; file++) {
      const here = arrival.matches.filter(({ path }) => path.file === file);
      const above = arrival.nearest[file];
      const nearest = nearestOf(here) ?? above;
      arrival.nearest[file] = nearest;
      arrival.without[file] =
        nearest?.standing === "kept" ? (nearestOf(here.filter(isRule)) ?? above ?? NOT_KEPT) : nearest;
    }
    return this.#placeOf(arrival, records.length > 0);
  }

  /** Keeps count only from the innermost record (semantics), and from one that may be none they do not count. */
  #beginRecord(arrival: Arrival, file: number, sure: boolean): void {
    const isKeep = (path: RulePath) => path.file === file && path.entry?.standing === "kept";
    arrival.ways = arrival.ways.filter((way) => !isKeep(this.#rules.paths[way.path] as RulePath));
    arrival.matches = arrival.matches.filter(({ path }) => !isKeep(path));
    if (arrival.nearest[file] === NOT_KEPT) arrival.nearest[file] = undefined;
    this.#begin(arrival, (path) => {
      const ofRecord = path.file === file && path.entry !== undefined && !path.fromDocument;
      return ofRecord && (sure || !isKeep(path));
    });
  }

  #placeOf({ ways, nearest, without }: Arrival, record: boolean): Place {
    const seen = new Map(ways.map((way) => [`${way.path}.${way.segment}${way.sure ? "" : "?"}`, way]));
    const numbers = [...nearest, ...without].map((entry) => entry?.number);
    const key = `${[...seen.keys()].sort().join()};${numbers.join()};${record}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#newPlace([...seen.values()], { nearest, without }, record);
    this.#made.set(key, made);
    return made;
  }

  /** What becomes of a scalar of this value. */
  outcomeOf(place: Place, value: string | number): Outcome {
    return this.#across(
      place.nearest.map((entry, file) => (entry?.values?.has(value) === false ? place.without[file] : entry)),
    );
  }

  /** Of what each file says alone, the strongest holds; and a keep holds against default-deny only if all vendors keep. */
  #across(nearest: Place["nearest"]): Outcome {
    const { unlisted, vendors } = this.#rules;
    const best = strongest(nearest);
    const keeping = new Set(vendors.filter((_, file) => nearest[file]?.standing === "kept"));
    const isDenied = best?.standing === "kept" && unlisted === "replace" && !vendors.every((one) => keeping.has(one));
    if (best === undefined || isDenied) return { standing: WITHOUT_ENTRY[unlisted], action: null };
    return { standing: best.standing, action: best.action };
  }

  #newPlace(ways: readonly Way[], { nearest, without }: Pick<Place, "nearest" | "without">, record: boolean): Place {
    const selectors = ways.flatMap((way) => this.#segmentOf(way).selectors);
    const keys = strongest(without.filter((entry) => entry?.keys && entry !== NOT_KEPT)) ?? strongest(without);
    const { standing, action } = this.#across(nearest);
    const passed = standing === "kept" || standing === "unlisted";
    return {
      ways,
      nearest,
      without,
      standing,
      action,
      hasLists: nearest.some((entry) => entry?.values !== undefined),
      name: passed || standing === "scanned" ? standing : this.#rules.unlisted === "keep" ? "unlisted" : "scanned",
      record,
      filters: selectors.flatMap((selector) => (selector.kind === "filter" ? [selector.filter] : [])),
      // Names become labels there.
      keys: !keys?.keys ? undefined : keys.standing === "written" ? "checked" : keys.standing,
      known: new Map(),
      names: new Set(selectors.flatMap((selector) => (selector.kind === "name" ? [selector.name] : []))),
      hasIndices: selectors.some(({ kind }) => kind === "index" || kind === "slice"),
    };
  }

  #segmentOf({ path, segment }: Way): Segment {
    return (this.#rules.paths[path] as RulePath).segments[segment] as Segment;
  }
}

/** What is the same for all steps that lead to the same place; undefined where that has no bound. */
function sameAs({ names, hasIndices }: Place, step: Step): Step | undefined {
  if (typeof step === "string") return names.has(step) ? `.${step}` : OTHER_NAME;
  return hasIndices ? undefined : ANY_ELEMENT;
}

function isRule({ path }: Arrival["matches"][number]): boolean {
  return path.entry?.standing !== "kept";
}

function nearestOf(matches: Arrival["matches"]): Entry | undefined {
  let best: Entry | undefined;
  for (const { path, sure } of matches) {
    if (path.entry === undefined || (path.entry.standing === "kept" && !sure)) continue;
    if (best === undefined || decidesBefore(path.entry, best)) best = path.entry;
  }
  return best;
}

function strongest(entries: Place["nearest"]): Entry | undefined {
  return entries.reduce(
    (best, entry) => (best === undefined || (entry !== undefined && entry.strength > best.strength) ? entry : best),
    undefined,
  );
}

function fitOf({ selectors }: Segment, step: Step, verdicts: Verdicts): Judgement {
  let best: Judgement = "no";
  for (const selector of selectors) {
    const fit = selector.kind === "filter" ? filterFit(selector, step, verdicts) : fits(selector, step);
    if (fit === "yes") return "yes";
    if (fit === "maybe") best = "maybe";
  }
  return best;
}

/** A keep's filter is asked of elements only (semantics, "A keep keeps scalars"). */
function filterFit({ filter, ofElements }: Extract<Selector, { kind: "filter" }>, step: Step, verdicts: Verdicts) {
  return ofElements && typeof step !== "number" ? "no" : (verdicts.get(filter) ?? "no");
}

function fits(selector: Exclude<Selector, { kind: "filter" }>, step: Step): Judgement {
  switch (selector.kind) {
    case "wildcard":
      return "yes";
    case "name":
      return selector.name === step ? "yes" : "no";
    case "elements":
      return typeof step === "number" ? "yes" : "no";
    case "index":
      return selector.index === step ? "yes" : "no";
    case "slice":
      return typeof step === "number" && isInSlice(selector, step) ? "yes" : "no";
  }
}

function isInSlice({ start, end, step }: Extract<Selector, { kind: "slice" }>, index: number): boolean {
  return step > 0 && index >= start && index < (end ?? Number.POSITIVE_INFINITY) && (index - start) % step === 0;
}
