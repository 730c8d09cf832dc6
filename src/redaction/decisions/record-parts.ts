/** What values have to do with others of their record: bits of PART, by what decides the values. */
import type { RunActions } from "../../actions/table.ts";
import { joinsTexts, NO_BY, type Plan, type PlannedEntry } from "../../matcher/plan.ts";
import { PART } from "../../scanner/shared/codes.ts";

export class RecordParts {
  /** Nothing waits for the end of its record. */
  readonly isEmpty: boolean;
  readonly #plan: Plan;
  /** Some entry's values are looked for in texts. */
  readonly #hasKnown: boolean;
  /** Texts are looked through for such values. */
  readonly seeks: boolean;
  /** Some texts are pieces of others. */
  readonly joins: boolean;

  constructor(plan: Plan, { table }: RunActions, scans: boolean) {
    this.#plan = plan;
    this.#hasKnown = plan.entries.some(({ alsoInText }) => alsoInText);
    this.seeks = scans && this.#hasKnown;
    const shifts = table["shift-date"] !== undefined && plan.entries.some(({ by }) => by !== NO_BY);
    this.joins = scans && joinsTexts(plan);
    this.isEmpty = !this.seeks && !shifts && !this.joins;
  }

  /** `decided`: all that may decide values of an action; `scans`: it does. */
  of(decided: readonly number[], scans: boolean): number {
    const seeks = scans && this.seeks ? PART.SEEKS : 0;
    return this.isEmpty ? seeks : decided.reduce((bits, entry) => bits | this.#partOf(entry), seeks);
  }

  #partOf(decided: number): number {
    const entry = this.#plan.entries[decided];
    const known = entry?.alsoInText ? PART.KNOWN : 0;
    return this.#waits(entry) ? known | PART.WAITS : known;
  }

  #waits(entry: PlannedEntry | undefined): boolean {
    if (entry?.action?.name === "shift-date") return entry.by !== NO_BY;
    if (!this.#hasKnown) return false;
    return entry === undefined ? this.#plan.unlisted === "scan" : entry.action?.name === "scan";
  }
}
