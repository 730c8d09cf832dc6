/** By what the dates of a record shift: the value of the entry that `by` names, until its record has ended. */

/** undefined: it stands there more often than once, or is no value that says anything. */
type Heard = string | undefined;

export class RecordShifts {
  readonly #records = new Map<number, Map<number, Heard>>();

  /** A value of the entry, as JSON text, in the innermost record that it stands in. */
  note(entry: number, text: string | undefined, record: number): void {
    const heard = this.#records.get(record) ?? new Map<number, Heard>();
    this.#records.set(record, heard);
    heard.set(entry, heard.has(entry) || text === undefined ? undefined : plainOf(text));
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
