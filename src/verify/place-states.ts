/**
 * What the rule files say of each place, found on the way down from the document: which paths may still match below, and
 * which entry is the nearest. It shares nothing with the matcher but the rules' paths and the judge of filters.
 */
import type { Judgement } from "../paths/filter.ts";
import type { Filter, Segment, Selector } from "../paths/pattern.ts";
import {
  decidesBefore,
  NOT_KEPT,
  type PathsOfRules,
  type RulePath,
  type Verdict,
  type VerifyEntry,
} from "./paths-of-rules.ts";

/** The segment of a path that the next step has to fit. */
interface Way {
  readonly path: number;
  readonly segment: number;
  /** No filter on the way was left open. */
  readonly sure: boolean;
}

/** From a container to a child: a member's name or an element's index. */
export type ChildKey = string | number;

export type Judgements = ReadonlyMap<Filter, Judgement>;

/** Never "written": a label takes a name's place, whatever the action writes in place of values. */
type NameVerdict = Exclude<Verdict, "written"> | "unlisted";

/** What becomes of a scalar. */
export type ScalarVerdict = Pick<PlaceState, "verdict" | "action">;

export interface PlaceState {
  readonly ways: readonly Way[];
  /** By file: the entry at or above; a keep only at the place itself. */
  readonly nearest: readonly (VerifyEntry | undefined)[];
  /** By file: the entry for what a keep at the place does not keep, and so for all that is below it. */
  readonly without: readonly (VerifyEntry | undefined)[];
  /** "unlisted": no entry decides, and the run keeps what none does. */
  readonly verdict: Verdict | "unlisted";
  /** The action of the entry that decides; null for none, and for a keep. */
  readonly action: VerifyEntry["action"];
  /** A keep at the place says which values it keeps: of those, `verdict` speaks; of others, `verdictOf`. */
  readonly hasLists: boolean;
  readonly record: boolean;
  /** What has to be known of a child's value before it is known which place it is. */
  readonly filters: readonly Filter[];
  /** What becomes of its own name where no entry speaks of names: a rule for the value does not replace the name. */
  readonly name: NameVerdict;
  /** What becomes of the names of its members, where an entry says so. */
  readonly keys: NameVerdict | undefined;
  /** Children of the same step are the same place, where no filter decides. */
  readonly known: Map<ChildKey, PlaceState>;
  readonly names: ReadonlySet<string>;
  readonly hasIndices: boolean;
}

const WITHOUT_ENTRY = Object.freeze({ keep: "unlisted", scan: "scanned", replace: "checked" });
const NO_JUDGEMENTS: Judgements = new Map();
/** Any name that no path has, and any element where no path counts them. */
const OTHER_NAME = "";
const ANY_ELEMENT = -1;

/** What leads to a node, while it is found out which place that is. */
interface Arrival {
  ways: Way[];
  matches: { readonly path: RulePath; readonly sure: boolean }[];
  readonly nearest: (VerifyEntry | undefined)[];
  readonly without: (VerifyEntry | undefined)[];
}

export class PlaceStates {
  readonly #rules: PathsOfRules;
  /** Each once: their number is bounded by the rules, whatever the documents look like. */
  readonly #states = new Map<string, PlaceState>();

  constructor(rules: PathsOfRules) {
    this.#rules = rules;
  }

  /** The document's. */
  top(): PlaceState {
    const nowhere = new Array(this.#rules.fileCount).fill(undefined);
    const arrival: Arrival = { ways: [], matches: [], nearest: nowhere, without: [] };
    this.#begin(arrival, ({ entry }) => entry === undefined);
    return this.#arrive(arrival, ({ entry, fromDocument }) => entry !== undefined && fromDocument);
  }

  /** The place of a child; `judgements` where the place has filters, of which those that are missing count as "no". */
  below(state: PlaceState, key: ChildKey, judgements?: Judgements): PlaceState {
    if (judgements !== undefined) return this.#child(state, key, judgements);
    const same = sameAs(state, key);
    if (same === undefined) return this.#child(state, key, NO_JUDGEMENTS);
    const known = state.known.get(same);
    if (known !== undefined) return known;
    const child = this.#child(state, key, NO_JUDGEMENTS);
    state.known.set(same, child);
    return child;
  }

  #child(state: PlaceState, key: ChildKey, judgements: Judgements): PlaceState {
    const arrival: Arrival = { ways: [], matches: [], nearest: [...state.without], without: [] };
    for (const way of state.ways) {
      const path = this.#rules.paths[way.path] as RulePath;
      const segment = path.segments[way.segment] as Segment;
      if (segment.descendant) arrival.ways.push(way);
      const fits = fitOf(segment, key, judgements);
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
  #arrive(arrival: Arrival, beginning?: (path: RulePath) => boolean): PlaceState {
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
        nearest?.verdict === "kept" ? (nearestOf(here.filter(isRule)) ?? above ?? NOT_KEPT) : nearest;
    }
    return this.#stateOf(arrival, records.length > 0);
  }

  /** Keeps count only from the innermost record; from one that may be none they do not count. */
  #beginRecord(arrival: Arrival, file: number, sure: boolean): void {
    const isKeep = (path: RulePath) => path.file === file && path.entry?.verdict === "kept";
    arrival.ways = arrival.ways.filter((way) => !isKeep(this.#rules.paths[way.path] as RulePath));
    arrival.matches = arrival.matches.filter(({ path }) => !isKeep(path));
    if (arrival.nearest[file] === NOT_KEPT) arrival.nearest[file] = undefined;
    this.#begin(arrival, (path) => {
      const ofRecord = path.file === file && path.entry !== undefined && !path.fromDocument;
      return ofRecord && (sure || !isKeep(path));
    });
  }

  #stateOf({ ways, nearest, without }: Arrival, record: boolean): PlaceState {
    const seen = new Map(ways.map((way) => [`${way.path}.${way.segment}${way.sure ? "" : "?"}`, way]));
    const numbers = [...nearest, ...without].map((entry) => entry?.number);
    const key = `${[...seen.keys()].sort().join()};${numbers.join()};${record}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const state = this.#newState([...seen.values()], { nearest, without }, record);
    this.#states.set(key, state);
    return state;
  }

  /** What becomes of a scalar of this value. */
  verdictOf(state: PlaceState, value: string | number): ScalarVerdict {
    return this.#across(
      state.nearest.map((entry, file) => (entry?.values?.has(value) === false ? state.without[file] : entry)),
    );
  }

  /** Of what each file says alone, the strongest holds; and a keep holds against default-deny only if all vendors keep. */
  #across(nearest: PlaceState["nearest"]): ScalarVerdict {
    const { unlisted, vendors } = this.#rules;
    const best = strongest(nearest);
    const keeping = new Set(vendors.filter((_, file) => nearest[file]?.verdict === "kept"));
    const isDenied = best?.verdict === "kept" && unlisted === "replace" && !vendors.every((one) => keeping.has(one));
    if (best === undefined || isDenied) return { verdict: WITHOUT_ENTRY[unlisted], action: null };
    return { verdict: best.verdict, action: best.action };
  }

  #newState(
    ways: readonly Way[],
    { nearest, without }: Pick<PlaceState, "nearest" | "without">,
    record: boolean,
  ): PlaceState {
    const selectors = ways.flatMap((way) => this.#segmentOf(way).selectors);
    const keys = strongest(without.filter((entry) => entry?.keys && entry !== NOT_KEPT)) ?? strongest(without);
    const { verdict, action } = this.#across(nearest);
    const passed = verdict === "kept" || verdict === "unlisted";
    return {
      ways,
      nearest,
      without,
      verdict,
      action,
      hasLists: nearest.some((entry) => entry?.values !== undefined),
      name: passed || verdict === "scanned" ? verdict : this.#rules.unlisted === "keep" ? "unlisted" : "scanned",
      record,
      filters: selectors.flatMap((selector) => (selector.kind === "filter" ? [selector.filter] : [])),
      // Whatever the entry's action writes in place of values, names become labels.
      keys: !keys?.keys ? undefined : keys.verdict === "written" ? "checked" : keys.verdict,
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
function sameAs({ names, hasIndices }: PlaceState, key: ChildKey): ChildKey | undefined {
  if (typeof key === "string") return names.has(key) ? `.${key}` : OTHER_NAME;
  return hasIndices ? undefined : ANY_ELEMENT;
}

function isRule({ path }: Arrival["matches"][number]): boolean {
  return path.entry?.verdict !== "kept";
}

function nearestOf(matches: Arrival["matches"]): VerifyEntry | undefined {
  let best: VerifyEntry | undefined;
  for (const { path, sure } of matches) {
    if (path.entry === undefined || (path.entry.verdict === "kept" && !sure)) continue;
    if (best === undefined || decidesBefore(path.entry, best)) best = path.entry;
  }
  return best;
}

function strongest(entries: PlaceState["nearest"]): VerifyEntry | undefined {
  return entries.reduce(
    (best, entry) => (best === undefined || (entry !== undefined && entry.strength > best.strength) ? entry : best),
    undefined,
  );
}

function fitOf({ selectors }: Segment, key: ChildKey, judgements: Judgements): Judgement {
  let best: Judgement = "no";
  for (const selector of selectors) {
    const fit = selector.kind === "filter" ? filterFit(selector, key, judgements) : fits(selector, key);
    if (fit === "yes") return "yes";
    if (fit === "maybe") best = "maybe";
  }
  return best;
}

/** A keep keeps scalars only, so its filter looks at elements only. */
function filterFit(
  { filter, ofElements }: Extract<Selector, { kind: "filter" }>,
  key: ChildKey,
  judgements: Judgements,
) {
  return ofElements && typeof key !== "number" ? "no" : (judgements.get(filter) ?? "no");
}

function fits(selector: Exclude<Selector, { kind: "filter" }>, key: ChildKey): Judgement {
  switch (selector.kind) {
    case "wildcard":
      return "yes";
    case "name":
      return selector.name === key ? "yes" : "no";
    case "elements":
      return typeof key === "number" ? "yes" : "no";
    case "index":
      return selector.index === key ? "yes" : "no";
    case "slice":
      return typeof key === "number" && isInSlice(selector, key) ? "yes" : "no";
  }
}

function isInSlice({ start, end, step }: Extract<Selector, { kind: "slice" }>, index: number): boolean {
  return step > 0 && index >= start && index < (end ?? Number.POSITIVE_INFINITY) && (index - start) % step === 0;
}
