/** What was seen of the values at one place: counts, never a value. */
import { type Form, formOf } from "./form.ts";

export interface Sight {
  /** Values that are neither null nor empty. */
  readonly values: number;
  /** Records that have some; as far as is known without rules, a document is one. */
  readonly records: number;
  /** Values that are hits, and nothing else. */
  readonly whole: number;
  /** Values that hold hits beside other text. */
  readonly part: number;
  readonly forms: ReadonlyMap<Form, number>;
}

export const NOTHING_SEEN: Sight = Object.freeze({ values: 0, records: 0, whole: 0, part: 0, forms: new Map() });

/** A sight that is growing. */
export class GrowingSight implements Sight {
  values = 0;
  records = 0;
  whole = 0;
  part = 0;
  readonly forms = new Map<Form, number>();
  #record = -1;

  /** `made`: what stands in the place of the value, with labels for hits; both as JSON. */
  add(json: string, made: string, record: number): void {
    this.values++;
    if (record !== this.#record) this.records++;
    this.#record = record;
    if (made !== json) isOnlyHits(json, made) ? this.whole++ : this.part++;
    const form = formOf(json);
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
  }
}

export function addSights(a: Sight, b: Sight): Sight {
  const forms = new Map(a.forms);
  for (const [form, count] of b.forms) forms.set(form, (forms.get(form) ?? 0) + count);
  return {
    values: a.values + b.values,
    records: a.records + b.records,
    whole: a.whole + b.whole,
    part: a.part + b.part,
    forms,
  };
}

const LABELS = /\[[A-Z][^\]"]{0,40}\]/g;

/** Whether nothing but labels, and what stands between the values of a list, is left. */
function isOnlyHits(json: string, made: string): boolean {
  if (!json.startsWith('"')) return true;
  return made.length < 200 && /^"(?:tel:|mailto:|sips?:)?[\s,;|/]*"$/i.test(made.replace(LABELS, ""));
}
