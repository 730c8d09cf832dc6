/**
 * Where two versions are alike, below a spot as well: the same patterns have come as far, and the same entries are nearest.
 * Most of a file does not change, and the walk need not go through it twice.
 */
import { keepOf } from "../../matcher/across-files.ts";
import { NO_BY, type Plan, type PlannedEntry } from "../../matcher/plan.ts";
import type { State, States } from "../../matcher/states.ts";
import type { Progress } from "../../paths/automaton.ts";
import type { Spot } from "./walk.ts";

export class Likeness {
  readonly #texts = new Map<string, number>();
  readonly #files: readonly States[];
  /** By file, the numbers of its patterns and of its entries: equal ones have equal numbers. */
  readonly #patterns: readonly (readonly number[])[];
  readonly #entries: readonly (readonly number[])[];
  readonly #known = new WeakMap<State, string>();
  readonly #isSameOutside: boolean;

  constructor(files: readonly States[]) {
    this.#files = files;
    this.#entries = files.map(({ plan }) => plan.entries.map((entry) => this.#numberOf(entryText(entry, plan))));
    this.#patterns = files.map(({ plan }, file) =>
      plan.patterns.map((_, i) => this.#numberOf(this.#patternText(plan, i, file))),
    );
    this.#isSameOutside = new Set(files.map(({ plan }) => plan.unlisted)).size === 1;
  }

  /** Whether all files decide the same here and in all that may stand below. */
  isSame({ states, deciding }: Spot): boolean {
    if (!this.#isSameOutside || states.some((state, file) => this.#mayBeginRecord(state, file))) return false;
    const [first, ...others] = states.map((state, file) => {
      const decides = state.covered ? this.#entryNumber(deciding[file] as number, file) : 0;
      return `${this.#textOf(state, file)} ${decides}`;
    });
    return others.every((text) => text === first);
  }

  /** A record below begins anew, with all patterns. */
  #mayBeginRecord({ progress }: State, file: number): boolean {
    const { automaton, plan } = this.#files[file] as States;
    return progress.some((one) => plan.uses[automaton.patternOf(one)]?.kind === "root");
  }

  #textOf(state: State, file: number): string {
    const known = this.#known.get(state);
    if (known !== undefined) return known;
    const { progress, nearest, without, taken, covered, record, noted, pieceOf } = state;
    const steps = progress.map((one) => this.#stepText(one, file)).sort();
    const entries = [nearest, without, noted].map((list) => list.map((entry) => this.#entryNumber(entry, file)).join());
    const text = `${steps.join()};${entries.join(";")};${taken};${covered};${record};${pieceOf?.levels}`;
    this.#known.set(state, text);
    return text;
  }

  #stepText(one: Progress, file: number): string {
    const { automaton } = this.#files[file] as States;
    const pattern = automaton.patternOf(one);
    return `${this.#patterns[file]?.[pattern]}.${one - automaton.first(pattern)}`;
  }

  /** What is no entry has a number below zero; `otherwiseOf` a keep, that of the keep. */
  #entryNumber(entry: number, file: number): string {
    if (entry >= 0) return `${this.#entries[file]?.[entry]}`;
    const keep = keepOf(entry);
    return keep === undefined ? `${entry}` : `not ${this.#entries[file]?.[keep]}`;
  }

  #patternText({ uses, patterns }: Plan, pattern: number, file: number): string {
    const use = uses[pattern];
    const entry = use === undefined || use.kind === "root" ? "" : `${this.#entries[file]?.[use.entry]}`;
    return `${use?.kind} ${entry} ${JSON.stringify(patterns[pattern])}`;
  }

  #numberOf(text: string): number {
    const known = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, known);
    return known;
  }
}

/** All that an entry does. */
function entryText(entry: PlannedEntry, { entries }: Plan): string {
  const { id, segments, envelope, category, action, keys, alsoInText, joined, values, by } = entry;
  const list = values && [...values].map((value) => JSON.stringify(value)).sort();
  const shiftsBy = by === NO_BY ? "" : (entries[by]?.id ?? "");
  const done = [category, action, keys, alsoInText, joined];
  return JSON.stringify([idIn(id), segments, envelope, ...done, list, idIn(shiftsBy)]);
}

/** Without the pack: that may have changed its id. */
function idIn(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
