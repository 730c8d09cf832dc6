/** What one run counts beside the places of values: names, hits, and values replaced because of a limit. */
import type { ReplacedBecause } from "../actions/action.ts";
import { Hits } from "./hits.ts";

export interface KeyCount {
  matched: number;
  redacted: number;
}

/** What a run has counted when it is over. */
export interface Counts {
  /** Values that were too large to hold for a filter. */
  readonly heldTooLong: number;
  /** Names that were too large to examine. */
  readonly largeNames: number;
  /** Strings with JSON too deep inside JSON. */
  readonly tooDeep: number;
  /** Texts that would have had to wait too long: replaced whole. */
  readonly waitedTooLong: number;
  /** Values of patches that depend on what is not in the patch: replaced whole. */
  readonly notInPatch: number;
  /** Values that got their label instead of what their action makes, by the reason. */
  readonly replaced: ReadonlyMap<ReplacedBecause, number>;
  /** By entry: names of members that it replaced. */
  readonly names: ReadonlyMap<number, Readonly<KeyCount>>;
  /** What detectors found and was replaced. */
  readonly hits: Pick<Hits, "byPlace">;
  /** Calls of the program's own functions that wait until what they tell of has come out. */
  readonly calls: readonly (() => void)[];
}

/** For a run that counted nothing of this, as most small ones. */
const NOTHING: Counts = Object.freeze({
  heldTooLong: 0,
  largeNames: 0,
  tooDeep: 0,
  waitedTooLong: 0,
  notInPatch: 0,
  replaced: new Map(),
  names: new Map(),
  hits: new Hits(),
  calls: Object.freeze([]),
});

/** The counts of the run at hand; one object for all runs of a core, one after another. */
export class RunCounts implements Counts {
  heldTooLong = 0;
  largeNames = 0;
  tooDeep = 0;
  waitedTooLong = 0;
  notInPatch = 0;
  replaced = new Map<ReplacedBecause, number>();
  names = new Map<number, KeyCount>();
  hits = new Hits();
  calls: (() => void)[] = [];
  #hasHits = false;
  #isClean = true;

  add(what: "heldTooLong" | "largeNames" | "tooDeep" | "waitedTooLong" | "notInPatch"): void {
    this.#isClean = false;
    this[what]++;
  }

  addReplaced(because: ReplacedBecause): void {
    this.#isClean = false;
    this.replaced.set(because, (this.replaced.get(because) ?? 0) + 1);
  }

  addHit(place: number, detector: string, grade = 0, count = 1): void {
    this.#isClean = false;
    this.#hasHits = true;
    this.hits.add(place, detector, grade, count);
  }

  callLater(call: () => void): void {
    this.#isClean = false;
    this.calls.push(call);
  }

  namesOf(entry: number): KeyCount {
    this.#isClean = false;
    let count = this.names.get(entry);
    if (count === undefined) {
      count = { matched: 0, redacted: 0 };
      this.names.set(entry, count);
    }
    return count;
  }

  /** Adds what was counted of another part of the input, its calls apart. */
  addAll(counts: Counts): void {
    if (counts === NOTHING) return;
    this.#isClean = false;
    this.heldTooLong += counts.heldTooLong;
    this.largeNames += counts.largeNames;
    this.tooDeep += counts.tooDeep;
    this.waitedTooLong += counts.waitedTooLong;
    this.notInPatch += counts.notInPatch;
    for (const [because, count] of counts.replaced) {
      this.replaced.set(because, (this.replaced.get(because) ?? 0) + count);
    }
    for (const [entry, { matched, redacted }] of counts.names) {
      const names = this.namesOf(entry);
      names.matched += matched;
      names.redacted += redacted;
    }
    const { byPlace } = counts.hits;
    if (byPlace.size > 0) this.#hasHits = true;
    this.hits.addAll(byPlace);
  }

  /** Hands over what was counted, and starts again from zero. */
  take(): Counts {
    if (this.#isClean) return NOTHING;
    this.#isClean = true;
    const { heldTooLong, largeNames, tooDeep, waitedTooLong, notInPatch, replaced, names } = this;
    const hits = this.#hasHits ? this.hits : NOTHING.hits;
    const calls = this.calls.length > 0 ? this.calls : NOTHING.calls;
    this.heldTooLong = this.largeNames = this.tooDeep = this.waitedTooLong = this.notInPatch = 0;
    if (replaced.size > 0) this.replaced = new Map();
    if (names.size > 0) this.names = new Map();
    if (this.#hasHits) this.hits = new Hits();
    if (calls === this.calls) this.calls = [];
    this.#hasHits = false;
    return {
      heldTooLong,
      largeNames,
      tooDeep,
      waitedTooLong,
      notInPatch,
      replaced: replaced.size > 0 ? replaced : NOTHING.replaced,
      names: names.size > 0 ? names : NOTHING.names,
      hits,
      calls,
    };
  }
}
