/** What the dates of a record shift by: the value of the entry that `by` names, until its record has ended. */

/** undefined: there was more than one value, or one that says nothing. */
type Noted = string | undefined;

export class RecordShifts {
  readonly #records = new Map<number, Map<number, Noted>>();

  /** A value of the entry, as JSON text, in the innermost record that it stands in. */
  note(entry: number, text: string | undefined, record: number): void {
    const noted = this.#records.get(record) ?? new Map<number, Noted>();
    this.#records.set(record, noted);
    noted.set(entry, noted.has(entry) || text === undefined ? undefined : plainOf(text));
  }

  of(entry: number, record: number): string | undefined {
    return this.#records.get(record)?.get(entry);
  }

  forgetAll(): void {
    if (this.#records.size > 0) this.#records.clear();
  }

  forget(record: number): void {
    this.#records.delete(record);
  }
}

/** `7`, `7.0` and `"7"` are one customer: vendors write their ids either way. */
function plainOf(text: string): string {
  if (text.startsWith('"')) return JSON.parse(text) as string;
  const number = Number(text);
  return Number.isSafeInteger(number) ? String(number) : text;
}
