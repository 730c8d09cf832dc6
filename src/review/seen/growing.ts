/** What is seen of values while they go by: counts by place, by what decides there, and by form. Bounded, and never a value. */
import type { Place } from "../engine/place.ts";

export const JSON_TYPES = ["string", "number", "boolean", "null", "object", "array"] as const;
export type JsonType = (typeof JSON_TYPES)[number];

/**
 * What becomes of values: `otherwise` is replaced because a keep at the place keeps something else, `outside list` because its
 * `values` do not have it, whatever takes it then; `empty` holds nothing to decide.
 */
export const OUTCOMES = ["kept", "scanned", "redacted", "undecided", "outside list", "otherwise", "empty"] as const;
export type SeenOutcome = (typeof OUTCOMES)[number];

/** Values of one place that one entry decides in one way. */
export class GrowingShare {
  readonly entry: string | null;
  readonly outcome: SeenOutcome;
  count = 0;
  readonly forms = new Map<string, number>();

  constructor(entry: string | null, outcome: SeenOutcome) {
    this.entry = entry;
    this.outcome = outcome;
  }

  add(form: string, count = 1): void {
    this.count += count;
    this.forms.set(form, (this.forms.get(form) ?? 0) + count);
  }
}

export class GrowingPlace {
  readonly place: Place;
  /** Some of its values and containers have been seen in so many records. */
  records = 0;
  readonly types = new Map<JsonType, number>();
  readonly shares = new Map<string, GrowingShare>();
  #record = -1;

  constructor(place: Place) {
    this.place = place;
  }

  share(entry: string | null, outcome: SeenOutcome): GrowingShare {
    const key = `${outcome} ${entry}`;
    const share = this.shares.get(key) ?? new GrowingShare(entry, outcome);
    this.shares.set(key, share);
    return share;
  }

  /** `record`: another number for each record; 0: in none. */
  see(type: JsonType, record: number): void {
    this.types.set(type, (this.types.get(type) ?? 0) + 1);
    if (record === 0 || record !== this.#record) this.records++;
    this.#record = record;
  }

  /** Takes in what was seen at a place that is printed alike. */
  add({ records, types, shares }: GrowingPlace): void {
    this.records += records;
    for (const [type, count] of types) this.types.set(type, (this.types.get(type) ?? 0) + count);
    for (const { entry, outcome, forms } of shares.values()) {
      const share = this.share(entry, outcome);
      for (const [form, count] of forms) share.add(form, count);
    }
  }
}

/** Of a value of JSON, by its first byte. */
export function typeOf(first: number): JsonType {
  switch (first) {
    case 0x22:
      return "string";
    case 0x7b:
      return "object";
    case 0x5b:
      return "array";
    case 0x6e:
      return "null";
    case 0x74:
    case 0x66:
      return "boolean";
    default:
      return "number";
  }
}
