/** What came of a run, by rules and by places; and the way from one change to the next. */
import type { Plan } from "../../matcher/plan.ts";
import type { Causes } from "../../redaction/changes/causes.ts";
import type { ChangeList } from "../../redaction/changes/change-list.ts";
import type { Report } from "../../report/report.ts";
import type { RuleSet } from "../../rules/model.ts";
import type { Filter, KeptOfRun, PlaceOfRun, RuleOfRun } from "../protocol.ts";
import type { Mark } from "./row-pieces.ts";

export interface RunRules {
  readonly plan: Plan;
  readonly rules: RuleSet | undefined;
  /** By `vendor/resource/entry`. */
  readonly whys: Readonly<Record<string, string>>;
}

/** Of a cause: its rule and its place, by their numbers. */
interface Sorted {
  readonly rule: number;
  readonly place: number;
  readonly detectors: readonly string[];
}

type Counted<Of extends { readonly count: number }> = Omit<Of, "count" | "rules"> & { count: number };

export class Results {
  readonly #list: ChangeList;
  readonly #sorted: readonly Sorted[];
  readonly #rules: Counted<RuleOfRun>[] = [];
  readonly #places: (Counted<PlaceOfRun> & { readonly rules: Set<number> })[] = [];

  constructor(list: ChangeList, causes: Causes, of: RunRules) {
    this.#list = list;
    const rules = new Map<number, number>();
    const places = new Map<string, number>();
    this.#sorted = causes.all.map(({ entry, place: path, detectors }) => {
      const rule = numbered(rules, entry, () => this.#rules.push({ ...ruleOf(entry, of), count: 0 }));
      const place = numbered(places, path, () => this.#places.push({ path, count: 0, rules: new Set() }));
      return { rule, place, detectors };
    });
    this.#count();
  }

  #count(): void {
    const counts = new Array<number>(this.#sorted.length).fill(0);
    const list = this.#list;
    for (let i = 0; i < list.count; i++) (counts[list.causeOf(i)] as number)++;
    for (const [i, { rule, place }] of this.#sorted.entries()) {
      const [ofRule, ofPlace] = [this.#rules[rule], this.#places[place]];
      if (ofRule === undefined || ofPlace === undefined) continue;
      ofRule.count += counts[i] as number;
      ofPlace.count += counts[i] as number;
      ofPlace.rules.add(rule);
    }
  }

  get rules(): RuleOfRun[] {
    return this.#rules;
  }

  get places(): PlaceOfRun[] {
    return this.#places.map(({ rules, ...place }) => ({ ...place, rules: [...rules] }));
  }

  markOf(change: number): Mark {
    const { rule, place, detectors } = this.#sorted[this.#list.causeOf(change)] as Sorted;
    return { change, rule, place, ...(detectors.length > 0 && { detectors }) };
  }

  /** The first change behind `from`, or in front of it, that the filter lets through. */
  next(from: number, back: boolean, { rules, places }: Filter): number | undefined {
    const list = this.#list;
    const isWanted = this.#sorted.map(
      ({ rule, place }) => (rules?.includes(rule) ?? true) && (places?.includes(place) ?? true),
    );
    const step = back ? -1 : 1;
    for (let i = Math.min(from, list.count) + step; i >= 0 && i < list.count; i += step) {
      if (isWanted[list.causeOf(i)]) return i;
    }
    return undefined;
  }
}

/** By place and keep, most first. */
export function keptIn({ rules, paths }: Report, whys: RunRules["whys"]): KeptOfRun[] {
  const keeps = new Set(rules.filter(({ action }) => action === "keep").map(({ id }) => id));
  const kept = paths.filter(({ decided }) => keeps.has(decided));
  return kept
    .map(({ path, decided, count }) => ({ id: decided, path, why: whys[decided], count }))
    .sort((a, b) => b.count - a.count);
}

function numbered<Key>(known: Map<Key, number>, key: Key, add: () => number): number {
  const number = known.get(key) ?? add() - 1;
  known.set(key, number);
  return number;
}

function ruleOf(number: number, { plan, rules, whys }: RunRules): Omit<RuleOfRun, "count"> {
  const entry = plan.entries[number];
  if (entry === undefined) {
    return { id: undefined, action: plan.unlisted, category: undefined, subject: undefined, why: undefined };
  }
  const { id, pack, action, category } = entry;
  const written = rules?.packs.find((one) => one.id === pack)?.entries.find((one) => `${pack}/${one.id}` === id);
  return {
    id,
    action: action?.name ?? "keep",
    category: category ?? undefined,
    subject: written?.subject ?? undefined,
    why: whys[id],
  };
}
